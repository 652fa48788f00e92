package org.chancery.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chancery.score.Figure;
import org.chancery.score.Measure;
import org.chancery.score.Score;

/** A score, written down. */
final class Figures {
  private static final int DECIMALS = 4;

  private Figures() {}

  /** One line: {@code {"reports": 3, "engagements": {"f1": ...}, ..., "headline": 0.5}}. */
  static String json(Score score) {
    List<String> fields = new ArrayList<>();
    fields.add("\"reports\": " + score.reports());
    score.figures().forEach((m, f) -> fields.add("\"" + m.label() + "\": " + json(m, f)));
    return "{" + String.join(", ", fields) + "}\n";
  }

  private static String json(Measure measure, Figure figure) {
    return switch (figure) {
      case Figure.Counted c ->
          "{\"f1\": %s, \"precision\": %s, \"recall\": %s, \"gold\": %d, \"made\": %d}"
              .formatted(
                  rounded(c.f1()), rounded(c.precision()), rounded(c.recall()), c.gold(), c.made());
      case Figure.Asked a -> "{\"accuracy\": %s, \"of\": %d}".formatted(rounded(a.value()), a.of());
      case Figure.Mean m ->
          measure == Measure.HEADLINE
              ? rounded(m.value())
              : "{\"accuracy\": " + rounded(m.value()) + "}";
    };
  }

  /** A table to look at. */
  static String table(Score score) {
    StringBuilder table = new StringBuilder();
    table.append("%-20s %d%n".formatted("reports", score.reports()));
    table.append("%n%-20s %9s %9s %9s%n".formatted("found", "F1", "precision", "recall"));
    score
        .figures()
        .forEach(
            (m, f) -> {
              if (f instanceof Figure.Counted c) {
                table.append(
                    "%-20s %9s %9s %9s   %d of %d, %d made%n"
                        .formatted(
                            m.label(),
                            three(f.value()),
                            three(OptionalDouble.of(c.precision())),
                            three(OptionalDouble.of(c.recall())),
                            c.hit(),
                            c.gold(),
                            c.made()));
              }
            });
    table.append("%n%-20s %9s%n".formatted("right", "accuracy"));
    score
        .figures()
        .forEach(
            (m, f) -> {
              switch (f) {
                case Figure.Counted c -> {}
                case Figure.Asked a ->
                    table.append(
                        "%-20s %9s   %d of %d%n"
                            .formatted(m.label(), three(a.value()), a.right(), a.of()));
                case Figure.Mean mean ->
                    table.append(
                        "%s%-20s %9s%n"
                            .formatted(
                                m == Measure.HEADLINE ? "\n" : "", m.label(), three(mean.value())));
              }
            });
    return table.toString().replace("\r\n", "\n");
  }

  private static String three(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
  }

  private static String rounded(OptionalDouble value) {
    return value.isPresent() ? rounded(value.getAsDouble()) : "null";
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
