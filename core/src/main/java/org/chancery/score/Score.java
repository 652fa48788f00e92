package org.chancery.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well records agree with annotated ones.
 *
 * @param reports how many were compared
 * @param figures in the order of {@link Measure}
 * @param mistakes in the order of the reports
 */
public record Score(int reports, Map<Measure, Figure> figures, List<Mistake> mistakes) {
  public Score {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    mistakes = List.copyOf(mistakes);
  }

  /**
   * The score of several scores' reports together: figures are micro-averages, so it is the one
   * that a {@link Scorer} would give that had seen them all.
   */
  public static Score together(Collection<Score> scores) {
    int[] gold = new int[Measure.values().length];
    int[] made = new int[gold.length];
    int[] hit = new int[gold.length];
    int reports = 0;
    List<Mistake> mistakes = new ArrayList<>();
    for (Score score : scores) {
      reports += score.reports();
      mistakes.addAll(score.mistakes());
      score
          .figures()
          .forEach(
              (m, f) -> {
                int i = m.ordinal();
                switch (f) {
                  case Figure.Counted c -> {
                    gold[i] += c.gold();
                    made[i] += c.made();
                    hit[i] += c.hit();
                  }
                  case Figure.Asked a -> {
                    gold[i] += a.of();
                    hit[i] += a.right();
                  }
                  case Figure.Mean mean -> {}
                }
              });
    }
    return of(reports, gold, made, hit, mistakes);
  }

  /** From what was counted, by the ordinals of {@link Measure}. */
  static Score of(int reports, int[] gold, int[] made, int[] hit, List<Mistake> mistakes) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure m : Measure.values()) {
      int i = m.ordinal();
      if (!m.derived()) {
        figures.put(
            m,
            m.counts()
                ? new Figure.Counted(gold[i], made[i], hit[i])
                : new Figure.Asked(hit[i], gold[i]));
      }
    }
    figures.put(Measure.STATUS, mean(figures, List.of(Measure.STATUS_HELD, Measure.STATUS_OTHER)));
    figures.put(Measure.HEADLINE, mean(figures, Measure.IN_HEADLINE));
    return new Score(reports, figures, mistakes);
  }

  private static Figure mean(Map<Measure, Figure> figures, List<Measure> of) {
    double sum = 0;
    int n = 0;
    for (Measure m : of) {
      Figure figure = figures.get(m);
      OptionalDouble value = figure == null ? OptionalDouble.empty() : figure.value();
      if (value.isPresent()) {
        sum += value.getAsDouble();
        n++;
      }
    }
    return new Figure.Mean(n > 0 ? OptionalDouble.of(sum / n) : OptionalDouble.empty());
  }

  /** The mean of the eleven figures of {@link Measure#IN_HEADLINE}. */
  public double headline() {
    return of(Measure.HEADLINE).value().orElse(0);
  }

  public Figure of(Measure measure) {
    Figure figure = figures.get(measure);
    if (figure == null) {
      throw new IllegalStateException("A score has every measure, also " + measure);
    }
    return figure;
  }
}
