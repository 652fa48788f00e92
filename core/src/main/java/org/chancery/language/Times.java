package org.chancery.language;

import java.util.List;
import org.chancery.report.Report;

/** Finds the dates and times in a report's sentences. */
@FunctionalInterface
public interface Times {
  /**
   * For each sentence its dates and times, in order, not overlapping.
   *
   * @param report says when it was published, from which "on Monday" is worked out
   * @param sentences all of the report's, in order
   */
  List<List<TimeExpression>> times(Report report, List<Sentence> sentences);
}
