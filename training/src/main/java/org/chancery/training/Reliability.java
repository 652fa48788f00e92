package org.chancery.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.account.confidence.Listener;
import org.chancery.account.confidence.Subject;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.score.Verdicts;

/**
 * Whether stated confidence is what comes true, as Markdown: the expected calibration error, the
 * reliability table that it sums up, and what is left of a record of which only the sure objects
 * are kept. {@code toString} gives it, with a line feed at the end.
 */
final class Reliability {
  /** Least confidences that are tried. */
  private static final List<Double> LEVELS = List.of(0.5, 0.7, 0.9);

  private static final int BINS = 10;
  private static final String ALL = "all";

  /**
   * An object.
   *
   * @param kind what it is, in the plural
   */
  private record Stated(String kind, double confidence, boolean right) {
    int bin() {
      return Math.min(BINS - 1, (int) (confidence * 100 + 0.5) / BINS);
    }
  }

  private final Map<String, List<Stated>> stated = new TreeMap<>();

  /** Takes in the objects of a record with their confidence. */
  void add(String set, Record annotated, Record made) {
    Verdicts verdicts = Verdicts.of(annotated, made);
    for (Subject subject : Subject.values()) {
      List<Boolean> right = Listener.verdicts(subject, verdicts);
      List<Double> sure = confidences(subject, made);
      for (int i = 0; i < right.size(); i++) {
        stated
            .computeIfAbsent(set, s -> new ArrayList<>())
            .add(new Stated(kind(subject), sure.get(i), right.get(i)));
      }
    }
  }

  private static String kind(Subject subject) {
    return subject.label() + "s";
  }

  private static List<Double> confidences(Subject subject, Record r) {
    return (switch (subject) {
          case ENGAGEMENT -> r.engagements().stream().map(Engagement::confidence);
          case PARTICIPANT ->
              r.engagements().stream()
                  .flatMap(e -> e.participants().stream())
                  .map(Participant::confidence);
          case STATEMENT -> r.statements().stream().map(Statement::confidence);
          case PLAN -> r.plans().stream().map(Plan::confidence);
          case HOLDING -> r.holdings().stream().map(Holding::confidence);
        })
        .map(c -> c.orElseThrow())
        .toList();
  }

  private static List<String> kinds() {
    return Stream.concat(Stream.of(Subject.values()).map(Reliability::kind), Stream.of(ALL))
        .toList();
  }

  private static boolean is(String asked, String kind) {
    return asked.equals(ALL) || asked.equals(kind);
  }

  private List<Stated> of(String set, String kind) {
    return stated.getOrDefault(set, List.of()).stream().filter(s -> is(kind, s.kind())).toList();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    errors(out);
    stated.keySet().forEach(set -> bins(out.append('\n'), set));
    levels(out.append('\n'));
    return out.toString();
  }

  private void errors(StringBuilder out) {
    List<String> columns = new ArrayList<>();
    for (String set : stated.keySet()) {
      columns.addAll(List.of(set + " objects", set + " right", set + " stated"));
      columns.addAll(List.of(set + " error", set + " by chance"));
    }
    MarkdownTable table = new MarkdownTable(out, "confidence", columns);
    for (String kind : kinds()) {
      List<String> cells = new ArrayList<>();
      for (String set : stated.keySet()) {
        List<Stated> objects = of(set, kind);
        cells.add(String.valueOf(objects.size()));
        cells.add(three(observed(objects)));
        cells.add(three(mean(objects)));
        cells.add(three(error(objects)));
        cells.add(three(byChance(objects)));
      }
      table.row(kind, cells);
    }
  }

  /** The expected calibration error of all objects of a set. */
  double error(String set) {
    return error(of(set, ALL));
  }

  /** The mean over objects of how far their bin's confidence is from what comes true. */
  static double error(List<Stated> objects) {
    double sum = 0;
    for (List<Stated> bin : binned(objects)) {
      sum += bin.size() * Math.abs(mean(bin) - observed(bin));
    }
    return sum / objects.size();
  }

  /** The error to be expected of perfect confidences, as each bin holds only so many objects. */
  static double byChance(List<Stated> objects) {
    double sum = 0;
    for (List<Stated> bin : binned(objects)) {
      double variance = bin.stream().mapToDouble(s -> s.confidence() * (1 - s.confidence())).sum();
      sum += Math.sqrt(2 / Math.PI * variance);
    }
    return sum / objects.size();
  }

  private static List<List<Stated>> binned(List<Stated> objects) {
    List<List<Stated>> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      int bin = b;
      List<Stated> of = objects.stream().filter(s -> s.bin() == bin).toList();
      bins.add(of);
    }
    return bins;
  }

  private static double mean(List<Stated> objects) {
    return objects.stream().mapToDouble(Stated::confidence).average().orElse(0);
  }

  private static double observed(List<Stated> objects) {
    return objects.stream().mapToDouble(s -> s.right() ? 1 : 0).average().orElse(0);
  }

  /** For each bin, what was stated, what came true, and of how many. */
  private void bins(StringBuilder out, String set) {
    MarkdownTable table = new MarkdownTable(out, set, kinds());
    for (int b = 0; b < BINS; b++) {
      List<String> cells = new ArrayList<>();
      for (String kind : kinds()) {
        List<Stated> bin = binned(of(set, kind)).get(b);
        cells.add(
            bin.isEmpty()
                ? "–"
                : "%.2f: %.2f of %d"
                    .formatted(mean(bin), observed(bin), bin.size())
                    .toLowerCase(Locale.ROOT));
      }
      table.row("0.%d–%s".formatted(b, b == BINS - 1 ? "1.0" : "0." + (b + 1)), cells);
    }
  }

  private void levels(StringBuilder out) {
    List<String> columns = new ArrayList<>();
    for (String set : stated.keySet()) {
      columns.add(set + " precision");
      LEVELS.forEach(least -> columns.add(set + ", " + least));
    }
    MarkdownTable table = new MarkdownTable(out, "`--min-confidence`: kept, right", columns);
    for (String kind : kinds()) {
      List<String> cells = new ArrayList<>();
      for (String set : stated.keySet()) {
        List<Stated> whole = of(set, kind);
        cells.add(three(observed(whole)));
        for (double least : LEVELS) {
          List<Stated> left = whole.stream().filter(s -> s.confidence() >= least).toList();
          cells.add(
              left.isEmpty()
                  ? "–"
                  : three((double) left.size() / whole.size()) + ", " + three(observed(left)));
        }
      }
      table.row(kind, cells);
    }
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
