package org.chancery.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.score.Figure;
import org.chancery.score.Measure;
import org.chancery.score.Score;
import org.chancery.training.HeldOut.Held;

/** What was measured, as Markdown. {@code toString} gives it, with a line feed at the end. */
final class HeldOutTables {
  private final Map<String, List<Score>> groups = new LinkedHashMap<>();
  private final Map<String, Score> scores = new LinkedHashMap<>();

  /** The groups by whole sets, which are told of in more detail. */
  private final List<String> sets;

  HeldOutTables(List<Held> measured) {
    sets = measured.stream().map(Held::set).distinct().sorted().toList();
    List<String> sources =
        measured.stream()
            .map(Held::source)
            .distinct()
            .filter(s -> !sets.contains(s))
            .sorted()
            .toList();
    sets.forEach(set -> group(set, measured, h -> h.set().equals(set)));
    sources.forEach(source -> group(source, measured, h -> h.source().equals(source)));
    sets.forEach(
        set ->
            group(
                set + ", fold 0",
                measured,
                h -> h.set().equals(set) && h.fold() == HeldOut.SEALED));
    groups.forEach((name, group) -> scores.put(name, Score.together(group)));
  }

  private void group(String name, List<Held> measured, Predicate<Held> of) {
    List<Score> group = measured.stream().filter(of).map(Held::score).toList();
    if (!group.isEmpty()) {
      groups.put(name, group);
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    figures(out);
    out.append('\n');
    counts(out);
    out.append('\n');
    mistakes(out);
    return out.toString();
  }

  private void figures(StringBuilder out) {
    MarkdownTable table = new MarkdownTable(out, "figure", List.copyOf(scores.keySet()));
    table.row("reports", scores.values().stream().map(s -> String.valueOf(s.reports())).toList());
    table.row(
        "**headline**",
        scores.values().stream().map(s -> "**" + three(s.headline()) + "**").toList());
    List<String> intervals = new ArrayList<>();
    groups
        .values()
        .forEach(
            group -> {
              Interval i = Interval.of(group, Score::headline);
              intervals.add(three(i.low()) + "–" + three(i.high()));
            });
    table.row("95 % interval", intervals);
    for (Measure m : Measure.values()) {
      if (m != Measure.HEADLINE) {
        table.row(
            Measure.IN_HEADLINE.contains(m) ? "*" + m.label() + "*" : m.label(),
            scores.values().stream().map(s -> three(s.of(m).value())).toList());
      }
    }
    table.row(
        "code, of participants found",
        scores.values().stream()
            .map(s -> share(hits(s, Measure.PARTICIPANTS_CODE), hits(s, Measure.PARTICIPANTS)))
            .toList());
    table.row(
        "role, of participants found",
        scores.values().stream().map(HeldOutTables::rolesOfFound).toList());
  }

  /** Of the participants found who have an annotated office, those whose office is right. */
  private static String rolesOfFound(Score score) {
    int right = score.of(Measure.ROLE) instanceof Figure.Asked a ? a.right() : 0;
    int wrong = (int) score.mistakes().stream().filter(m -> m.what().equals("role")).count();
    return share(right, right + wrong);
  }

  private static int hits(Score score, Measure m) {
    return score.of(m) instanceof Figure.Counted c ? c.hit() : 0;
  }

  private static String share(int right, int of) {
    return of > 0 ? three((double) right / of) : "–";
  }

  /** How many there are, how many were made and how many of these are right. */
  private void counts(StringBuilder out) {
    List<String> columns = new ArrayList<>();
    for (String set : sets) {
      for (String column : List.of("precision", "recall", "annotated", "made", "right")) {
        columns.add(set + " " + column);
      }
    }
    MarkdownTable table = new MarkdownTable(out, "figure", columns);
    for (Measure m : Measure.values()) {
      List<String> cells = new ArrayList<>();
      for (String set : sets) {
        if (scores.get(set) instanceof Score score && score.of(m) instanceof Figure.Counted c) {
          cells.add(three(c.precision()));
          cells.add(three(c.recall()));
          cells.add(String.valueOf(c.gold()));
          cells.add(String.valueOf(c.made()));
          cells.add(String.valueOf(c.hit()));
        }
      }
      if (!cells.isEmpty()) {
        table.row(m.label(), cells);
      }
    }
  }

  /** How often each mistake was made, which the figures, being shares, do not tell. */
  private void mistakes(StringBuilder out) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (String set : sets) {
      if (scores.get(set) instanceof Score score) {
        score
            .mistakes()
            .forEach(
                m ->
                    counts
                        .computeIfAbsent(m.what(), w -> new TreeMap<>())
                        .merge(set, 1, Integer::sum));
      }
    }
    MarkdownTable table = new MarkdownTable(out, "mistake", sets);
    counts.forEach(
        (what, of) ->
            table.row(
                what, sets.stream().map(set -> String.valueOf(of.getOrDefault(set, 0))).toList()));
  }

  private static String three(OptionalDouble value) {
    return value.isPresent() ? three(value.getAsDouble()) : "–";
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
