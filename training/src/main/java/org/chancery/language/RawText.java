package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plain sentences out of raw text, cut into words as UD English does. It serves to make training
 * text only, so what is hard to cut is left out rather than cut well.
 */
final class RawText {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 45;

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:[A-Z]\\.){2,}|[A-Z]\\.(?=\\s+\\p{Lu})" // U.S., J. Smith
              + "|(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Jr|Sr|No|Inc|Corp|Ltd|Co|vs|Hon)\\."
              + "|\\d+(?:[.,:]\\d+)*"
              + "|[\\p{L}\\p{M}]+(?=n[’']t\\b)"
              + "|n[’']t\\b"
              + "|[’'](?:s|S|re|ve|ll|d|m)\\b"
              + "|[\\p{L}\\p{M}\\d]+"
              + "|\\.{2,}|-{2,}"
              + "|\\S");

  private static final Set<String> ENDS = Set.of(".", "!", "?");
  private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", ")");

  private RawText() {}

  /** Hands on the sentences of each document in a gzipped JSON Lines file, in order. */
  static void sentences(Path file, Consumer<List<String>> to) throws IOException {
    JsonMapper json = new JsonMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        for (String paragraph : json.readTree(line).path("text").asString("").split("\n+")) {
          paragraph(paragraph, to);
        }
      }
    }
  }

  /** Hands on the sentences of one paragraph that look like sentences. */
  static void paragraph(String paragraph, Consumer<List<String>> to) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(paragraph.replace("\u2060", ""));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!ENDS.contains(tokens.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && CLOSERS.contains(tokens.get(end))) {
        end++;
      }
      if (end == tokens.size() || mayOpen(tokens.get(end))) {
        offer(tokens.subList(from, end), to);
        from = end;
        i = end - 1;
      }
    }
  }

  private static void offer(List<String> tokens, Consumer<List<String>> to) {
    if (tokens.size() >= SHORTEST && tokens.size() <= LONGEST && mayOpen(tokens.get(0))) {
      to.accept(List.copyOf(tokens));
    }
  }

  private static boolean mayOpen(String token) {
    return Character.isUpperCase(token.charAt(0)) || token.equals("“") || token.equals("\"");
  }
}
