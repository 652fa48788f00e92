package org.chancery.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
