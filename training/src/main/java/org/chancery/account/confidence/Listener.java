package org.chancery.account.confidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.chancery.score.Verdicts;

/**
 * Stands in for the scorecards while reports are read, one at a time, and keeps what they would
 * have been asked.
 */
public final class Listener implements Assessor {
  private final Map<Subject, List<List<Trait>>> heard = new EnumMap<>(Subject.class);

  @Override
  public OptionalDouble howSure(Subject subject, List<Trait> traits) {
    heard.computeIfAbsent(subject, s -> new ArrayList<>()).add(traits);
    return OptionalDouble.empty();
  }

  /**
   * What was asked about the last report, and begins anew.
   *
   * @param verdicts on its record
   */
  public List<Judged> judged(int fold, Verdicts verdicts) {
    List<Judged> out = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      List<List<Trait>> asked = heard.getOrDefault(subject, List.of());
      List<Boolean> right = verdicts(subject, verdicts);
      if (asked.size() != right.size()) {
        throw new IllegalStateException(
            subject.label() + ": asked " + asked.size() + " times about " + right.size());
      }
      for (int i = 0; i < right.size(); i++) {
        out.add(new Judged(fold, subject, asked.get(i), right.get(i)));
      }
    }
    heard.clear();
    return out;
  }

  /** The verdicts on one kind of object. */
  public static List<Boolean> verdicts(Subject subject, Verdicts v) {
    return switch (subject) {
      case ENGAGEMENT -> v.engagements();
      case PARTICIPANT -> v.participants();
      case STATEMENT -> v.statements();
      case PLAN -> v.plans();
      case HOLDING -> v.holdings();
    };
  }
}
