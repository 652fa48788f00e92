package org.chancery.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chancery.intake.html.HtmlFormat;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is read of web pages against articles that people took out of them.
 *
 * <p>{@code HtmlScores DATA DAYS.tsv [pages]}: DATA holds {@code dev.jsonl} and {@code html/}; DAYS
 * has an id and the day of publication, or "-", a line. With {@code pages}, a line for each page.
 */
public final class HtmlScores {
  /** Letters and digits, as they come: "don't" is two. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** The benchmark compares runs of so many tokens. */
  private static final int RUN = 4;

  /**
   * Figures of one page, or their means over pages.
   *
   * @param f1 of tokens, each as often as it is there
   * @param runs the same of runs of four tokens
   */
  public record Score(String id, double precision, double recall, double f1, double runs) {}

  /**
   * Figures of all pages.
   *
   * @param dated pages that state a day of publication
   * @param right of these, for how many it was found
   * @param invented pages that state none, yet one was found
   */
  public record Scores(List<Score> pages, int dated, int right, int invented) {
    public Scores {
      pages = List.copyOf(pages);
    }

    /** Means over pages. */
    public Score mean() {
      return new Score(
          "mean",
          pages.stream().mapToDouble(Score::precision).average().orElse(0),
          pages.stream().mapToDouble(Score::recall).average().orElse(0),
          pages.stream().mapToDouble(Score::f1).average().orElse(0),
          pages.stream().mapToDouble(Score::runs).average().orElse(0));
    }
  }

  private HtmlScores() {}

  public static void main(String[] args) throws IOException {
    boolean each = args.length > 2;
    Scores scores = measure(Path.of(args[0]), Path.of(args[1]), each);
    Score mean = scores.mean();
    System.out.println(
        "| pages | precision | recall | token F1 | 4-gram F1 | day right | day invented |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    System.out.printf(
        Locale.ROOT,
        "| %d | %.3f | %.3f | %.3f | %.3f | %d of %d | %d of %d |%n",
        scores.pages().size(),
        mean.precision(),
        mean.recall(),
        mean.f1(),
        mean.runs(),
        scores.right(),
        scores.dated(),
        scores.invented(),
        scores.pages().size() - scores.dated());
  }

  /** Reads all pages of a folder. */
  public static Scores measure(Path data, Path days, boolean each) throws IOException {
    Map<String, Optional<LocalDate>> published = days(days);
    PageReader reader = new PageReader(Options.defaults());
    List<Score> scores = new ArrayList<>();
    int dated = 0;
    int right = 0;
    int invented = 0;
    for (String line : Files.readAllLines(data.resolve("dev.jsonl"))) {
      JsonNode gold = JsonMapper.shared().readTree(line);
      String id = gold.path("id").asString();
      Optional<Page> page =
          page(data.resolve(gold.path("html").asString()), gold.path("url").asString());
      String text = page.map(Page::text).orElse("");
      Score score = score(id, gold.path("articleBody").asString(), text);
      scores.add(score);
      Optional<LocalDate> found = page.flatMap(p -> reader.read(p).published());
      Optional<LocalDate> day = published.getOrDefault(id, Optional.empty());
      dated += day.isPresent() ? 1 : 0;
      right += day.isPresent() && day.equals(found) ? 1 : 0;
      invented += day.isEmpty() && found.isPresent() ? 1 : 0;
      if (each) {
        System.out.printf(
            Locale.ROOT,
            "%s P %.3f R %.3f F %.3f 4 %.3f | %s (%s) | %s | %s | %s | %s%n",
            id.substring(0, 8),
            score.precision(),
            score.recall(),
            score.f1(),
            score.runs(),
            found.map(Object::toString).orElse("-"),
            day.map(Object::toString).orElse("-"),
            page.flatMap(Page::title).orElse("-"),
            page.flatMap(Page::outlet).orElse("-"),
            page.flatMap(Page::author).orElse("-"),
            page.flatMap(Page::url).orElse("-"));
      }
    }
    return new Scores(scores, dated, right, invented);
  }

  private static Map<String, Optional<LocalDate>> days(Path table) throws IOException {
    Map<String, Optional<LocalDate>> days = new LinkedHashMap<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] row = line.split("\t");
        days.put(
            row[0], row[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(row[1])));
      }
    }
    return days;
  }

  private static Optional<Page> page(Path file, String url) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Material material = Material.of(file.toString(), in).fetchedFrom(url);
      Optional<Sheet> sheet = new HtmlFormat().open(material, Options.defaults()).next();
      return sheet.filter(Page.class::isInstance).map(Page.class::cast);
    }
  }

  static Score score(String id, String gold, String made) {
    List<String> wanted = tokens(gold);
    List<String> found = tokens(made);
    int common = common(counts(wanted, 1), counts(found, 1));
    double precision = found.isEmpty() ? 0 : (double) common / found.size();
    double recall = wanted.isEmpty() ? 0 : (double) common / wanted.size();
    Map<String, Integer> wantedRuns = counts(wanted, RUN);
    Map<String, Integer> foundRuns = counts(found, RUN);
    return new Score(
        id,
        precision,
        recall,
        f1(common, wanted.size(), found.size()),
        f1(common(wantedRuns, foundRuns), sum(wantedRuns), sum(foundRuns)));
  }

  private static double f1(int common, int wanted, int found) {
    return wanted + found == 0 ? 1 : 2.0 * common / (wanted + found);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      tokens.add(m.group());
    }
    return tokens;
  }

  private static Map<String, Integer> counts(List<String> tokens, int run) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - run + 1) && !tokens.isEmpty(); i++) {
      counts.merge(
          String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + run))), 1, Integer::sum);
    }
    return counts;
  }

  private static int common(Map<String, Integer> a, Map<String, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
