package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is read from a page around its prose: publication date, outlet, who told it, and
 * whether the annotated statements and plans lie inside paragraphs.
 *
 * <p>Usage: {@code ReportAccuracy FOLDS.tsv GOLD_DIR...}, each directory holding NAME.txt and
 * NAME.json pairs. Figures are given for every fold together and for fold 0 alone; errors are named
 * only on folds 1 to 4, because fold 0 is not to be looked at.
 */
public final class ReportAccuracy {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, int[]> right = new TreeMap<>();

  private ReportAccuracy() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> folds = new HashMap<>();
    for (String row : Files.readAllLines(Path.of(args[0]))) {
      List<String> cells = List.of(row.split("\t"));
      folds.put(cells.get(0) + "/" + cells.get(1), cells.get(2));
    }
    ReportAccuracy accuracy = new ReportAccuracy();
    PageReader reader = new PageReader(Options.defaults());
    for (String dir : List.of(args).subList(1, args.length)) {
      String set = Path.of(dir).getFileName().toString();
      List<Path> files;
      try (Stream<Path> listed = Files.list(Path.of(dir))) {
        files = listed.filter(p -> p.toString().endsWith(".json")).sorted().toList();
      }
      for (Path file : files) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        String fold = folds.getOrDefault(set + "/" + name, "?");
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
        String text = Files.readString(file.resolveSibling(name + ".txt"));
        accuracy.measure(set, fold, name, gold, reader.read(Page.of(name, text)));
      }
    }
    accuracy.right.forEach(
        (key, n) ->
            System.out.printf(
                Locale.ROOT, "%-40s %.4f  %d of %d%n", key, (double) n[0] / n[1], n[0], n[1]));
  }

  private void measure(String set, String fold, String name, JsonNode gold, Report report) {
    @Nullable String published = string(gold, "published");
    count(
        set,
        fold,
        "published",
        (published == null ? "" : published)
            .equals(report.published().map(Object::toString).orElse("")),
        name + ": published " + published + ", not " + report.published());
    @Nullable String outlet = string(gold, "outlet");
    count(
        set,
        fold,
        "outlet",
        overlap(outlet, report.outlet().orElse(null)) > 0.5
            || (outlet == null && report.outlet().isEmpty()),
        name + ": outlet " + outlet + ", not " + report.outlet());
    if (outlet != null || report.outlet().isPresent()) {
      boolean right = overlap(outlet, report.outlet().orElse(null)) > 0.5;
      count(set, fold, "outlet, not missed", outlet == null || report.outlet().isPresent(), "");
      count(set, fold, "outlet, not invented", outlet != null, "");
      count(
          set,
          fold,
          "outlet, not another",
          outlet == null || report.outlet().isEmpty() || right,
          "");
    }
    @Nullable String attribution = string(gold, "attribution");
    count(
        set,
        fold,
        "attribution",
        overlap(attribution, report.attribution().orElse(null)) > 0.5
            || (attribution == null && report.attribution().isEmpty()),
        name + ": attribution " + attribution + ", not " + report.attribution());
    for (String list : List.of("statements", "plans")) {
      for (JsonNode object : gold.path(list)) {
        @Nullable String text = string(object, "text");
        if (text != null) {
          count(set, fold, "excerpts", inside(text, report), name + ": cut off: " + text);
        }
      }
    }
  }

  private void count(String set, String fold, String what, boolean ok, String error) {
    List<String> keys =
        fold.equals("0")
            ? List.of(set + " " + what + " all", set + " " + what + " fold 0")
            : List.of(set + " " + what + " all");
    for (String key : keys) {
      int[] n = right.computeIfAbsent(key, k -> new int[2]);
      n[0] += ok ? 1 : 0;
      n[1]++;
    }
    if (!ok && !fold.equals("0") && !error.isEmpty()) {
      System.err.println(error);
    }
  }

  /** Whether an excerpt, white space folded, stands in one paragraph. */
  private static boolean inside(String excerpt, Report report) {
    String wanted = excerpt.replaceAll("\\s+", " ").strip();
    for (Paragraph p : report.paragraphs()) {
      if (p.span().in(report.text()).replaceAll("\\s+", " ").contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString() : null;
  }

  /** Share of words that two names have in common (Dice, as bags). */
  static double overlap(@Nullable String a, @Nullable String b) {
    List<String> x = words(a);
    List<String> left = words(b);
    int size = x.size() + left.size();
    int hit = 0;
    for (String w : x) {
      hit += left.remove(w) ? 1 : 0;
    }
    return size == 0 || x.isEmpty() ? 0 : 2.0 * hit / size;
  }

  private static List<String> words(@Nullable String s) {
    List<String> out = new ArrayList<>();
    if (s == null) {
      return out;
    }
    String plain =
        Normalizer.normalize(s, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    Matcher m = WORD.matcher(plain);
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }
}
