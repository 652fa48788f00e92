package org.chancery.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.account.event.petrarch.Coded;
import org.chancery.account.event.petrarch.PetrarchCoder;
import org.chancery.account.event.petrarch.PetrarchDictionaries;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how often all events of a sentence are coded as PETRARCH's unit tests say, with the
 * dictionaries beside them. A sentence is right when the set of (source, target, code) is the one
 * expected, no more and no less. Where the file says of a sentence that it is discarded, it gives
 * one event without any code, which is none.
 *
 * <p>The sealed sentences ({@link EventScores#isSealed}) were never looked at by those who wrote
 * the coder; their mistakes are never printed.
 */
public final class PetrarchScores {
  /** How many of some sentences are right. */
  record Share(int right, int all) {
    private Share with(boolean isRight) {
      return new Share(right + (isRight ? 1 : 0), all + 1);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d of %d (%.1f %%)", right, all, all == 0 ? 0 : 100.0 * right / all);
    }
  }

  private final Share all;
  private final Share read;
  private final Share sealed;
  private final List<String> misses;

  private PetrarchScores(Share all, Share read, Share sealed, List<String> misses) {
    this.all = all;
    this.read = read;
    this.sealed = sealed;
    this.misses = List.copyOf(misses);
  }

  Share all() {
    return all;
  }

  /**
   * Prints a table.
   *
   * @param arguments the folder with dev.jsonl and the dictionaries, and "--misses" to list them
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PetrarchScores scores = of(Path.of(arguments[0]));
    out.println("| sentences | all events right |");
    out.println("| --- | --- |");
    out.println("| all | " + scores.all + " |");
    out.println("| read | " + scores.read + " |");
    out.println("| sealed (every fifth) | " + scores.sealed + " |");
    if (arguments.length > 1 && arguments[1].equals("--misses")) {
      scores.misses.forEach(out::println);
    }
  }

  /**
   * @param folder with dev.jsonl and the dictionaries
   */
  static PetrarchScores of(Path folder) throws IOException {
    PetrarchCoder coder = new PetrarchCoder(PetrarchDictionaries.read(dictionaries(folder)));
    Engine engine = Engine.load();
    Share read = new Share(0, 0);
    Share sealed = new Share(0, 0);
    List<String> misses = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("dev.jsonl"))) {
      JsonNode node = JsonMapper.shared().readTree(line);
      String id = node.path("id").asString("");
      Document document = engine.read(report(id, node.path("text").asString("")));
      LocalDate day = LocalDate.parse(node.path("date").asString(""));
      Set<String> expected = expected(node);
      Set<String> found = new TreeSet<>();
      for (Coded c : coder.code(document, Optional.of(day))) {
        found.add(c.source() + " " + c.target() + " " + c.code());
      }
      boolean right = found.equals(expected);
      if (EventScores.isSealed(id)) {
        sealed = sealed.with(right);
      } else {
        read = read.with(right);
        if (!right) {
          misses.add(id + ": wanted " + expected + ", got " + found);
        }
      }
    }
    Share all = new Share(read.right() + sealed.right(), read.all() + sealed.all());
    return new PetrarchScores(all, read, sealed, misses);
  }

  private static List<Path> dictionaries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("PETR\\.Validate\\..*\\.txt"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> expected(JsonNode node) {
    Set<String> out = new TreeSet<>();
    for (JsonNode e : node.path("expected")) {
      String code = e.path("code").asString("");
      if (!code.isEmpty()) {
        out.add(e.path("source").asString("") + " " + e.path("target").asString("") + " " + code);
      }
    }
    return out;
  }

  /** The text as one paragraph: it is a sentence, with nothing around it to be told from. */
  private static Report report(String id, String text) {
    return new Report(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        List.of(new Paragraph(Paragraph.Role.BODY, new Span(0, text.length()))));
  }
}
