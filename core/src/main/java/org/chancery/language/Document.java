package org.chancery.language;

import java.util.List;
import org.chancery.report.Report;

/**
 * A report, read: its sentences in order, each with its names and times.
 *
 * @param names for each sentence its names, in order, not overlapping
 * @param times for each sentence its dates and times, in order, not overlapping
 */
public record Document(
    Report report,
    List<Sentence> sentences,
    List<List<Name>> names,
    List<List<TimeExpression>> times) {
  public Document {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    times = List.copyOf(times);
  }
}
