package org.chancery.training;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chancery.gazetteer.Toponym;
import org.chancery.gazetteer.Toponyms;
import org.chancery.language.Engine;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the places of toponyms against texts in which mentions of places are linked to Wikipedia
 * (GUM), whose titles a table of coordinates knows.
 *
 * <p>{@code LinkedPlaceScores PLACES.tsv TEXTS.jsonl[.gz] [misses]}: of each mention of type place
 * that has a link and a name (words in capitals, "the city" is none) whether a toponym is found in
 * it and lies within 161 km of the place. With {@code misses}, what was missed or lies elsewhere is
 * listed: for development, not for a held-out part.
 */
public final class LinkedPlaceScores {
  private static final double NEAR = 161;

  /** A name in a mention: words with a capital or a digit, and small words between them. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*(?: (?:of|de|la|the|and|al|- |, )? ?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*)*");

  private static final Set<String> NO_NAMES =
      Set.of(
          "The", "A", "An", "It", "This", "That", "There", "Here", "Its", "My", "Our", "Where",
          "We", "Your", "Their", "His", "Her", "These", "Which", "What", "I", "Home", "They",
          "One");

  private record Point(double lat, double lon) {}

  private LinkedPlaceScores() {}

  public static void main(String[] args) throws IOException {
    Map<String, Point> points = points(Path.of(args[0]));
    boolean list = args.length > 2;
    Engine engine = Engine.load();
    PageReader reader = new PageReader(Options.defaults());
    int all = 0;
    int found = 0;
    int near = 0;
    int unknown = 0;
    for (String line : lines(Path.of(args[1]))) {
      JsonNode doc = JsonMapper.shared().readTree(line);
      String text = doc.path("text").asString();
      String id = doc.path("id").asString();
      List<Toponym> ours = Toponyms.of(engine.read(reader.read(Page.of(id, text))));
      Set<Span> seen = new HashSet<>();
      for (JsonNode mention : doc.path("mentions")) {
        String wiki =
            URLDecoder.decode(
                mention.path("wiki").asString().replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!mention.path("type").asString().equals("place") || wiki.isEmpty()) {
          continue;
        }
        int start = text.offsetByCodePoints(0, mention.path("start").asInt());
        int end = text.offsetByCodePoints(0, mention.path("end").asInt());
        Optional<Span> name = name(text, start, end);
        if (name.isEmpty() || !seen.add(name.get())) {
          continue;
        }
        Point point = points.get(wiki);
        if (point == null) {
          unknown++;
          continue;
        }
        Optional<Toponym> here =
            ours.stream().filter(t -> overlap(t.span(), name.get())).findFirst();
        boolean right =
            here.isPresent()
                && PlaceScores.kilometres(
                        here.get().latitude(), here.get().longitude(), point.lat, point.lon)
                    <= NEAR;
        all++;
        found += here.isPresent() ? 1 : 0;
        near += right ? 1 : 0;
        if (list && !right) {
          System.out.println(
              (here.isPresent() ? "FAR  " : "MISS ")
                  + id
                  + " | "
                  + wiki
                  + " | "
                  + text.substring(name.get().start(), name.get().end())
                  + " | "
                  + around(text, name.get())
                  + " | "
                  + here.map(
                          t ->
                              t.name()
                                  + " "
                                  + t.precision()
                                  + " "
                                  + t.latitude()
                                  + ","
                                  + t.longitude())
                      .orElse(""));
        }
      }
    }
    System.out.println("| named mentions | found | within 161 km | of the found |");
    System.out.println("| --- | --- | --- | --- |");
    System.out.printf(
        Locale.ROOT,
        "| %d | %.1f %% | %.1f %% | %.1f %% |%n%n%d more have no coordinates in the table.%n",
        all,
        100.0 * found / Math.max(1, all),
        100.0 * near / Math.max(1, all),
        100.0 * near / Math.max(1, found),
        unknown);
  }

  private static Optional<Span> name(String text, int start, int end) {
    Matcher m = NAME.matcher(text).region(start, end);
    while (m.find()) {
      int first = m.start();
      String name = m.group();
      String word = name.split(" ", 2)[0];
      if (NO_NAMES.contains(word)) {
        first += word.length() + 1;
      }
      if (first < m.end() && Character.isUpperCase(text.codePointAt(first))) {
        return Optional.of(new Span(first, m.end()));
      }
    }
    return Optional.empty();
  }

  private static String around(String text, Span s) {
    return text.substring(Math.max(0, s.start() - 40), Math.min(text.length(), s.end() + 30))
        .replace('\n', '~');
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static Map<String, Point> points(Path table) throws IOException {
    Map<String, Point> points = new HashMap<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        points.put(row[0], new Point(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
      }
    }
    return points;
  }

  private static List<String> lines(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllLines(file);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new ArrayList<>(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }
}
