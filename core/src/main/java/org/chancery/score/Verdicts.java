package org.chancery.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.chancery.record.Engagement;
import org.chancery.record.Participant;
import org.chancery.record.Record;

/**
 * Which objects of a record are right, each list in the record's order. What is right counts as a
 * hit in {@link Scorer}'s figures, too: {@link Measure#ENGAGEMENTS}, {@link
 * Measure#PARTICIPANTS_CODE}, {@link Measure#STATEMENTS_SPEAKER}, {@link Measure#PLANS_DATE} and
 * {@link Measure#HOLDINGS}.
 *
 * @param participants of one engagement after the other
 */
public record Verdicts(
    List<Boolean> engagements,
    List<Boolean> participants,
    List<Boolean> statements,
    List<Boolean> plans,
    List<Boolean> holdings) {
  public Verdicts {
    engagements = List.copyOf(engagements);
    participants = List.copyOf(participants);
    statements = List.copyOf(statements);
    plans = List.copyOf(plans);
    holdings = List.copyOf(holdings);
  }

  /**
   * Judges a record.
   *
   * @param annotated the record that it ought to be
   */
  public static Verdicts of(Record annotated, Record made) {
    Pairing engagements = Pairs.engagements(annotated.engagements(), made.engagements());
    List<Boolean> participants = new ArrayList<>();
    for (int i = 0; i < made.engagements().size(); i++) {
      List<Participant> asked =
          engagements
              .annotated(i, annotated.engagements())
              .map(Engagement::participants)
              .orElse(List.of());
      List<Participant> found = made.engagements().get(i).participants();
      participants.addAll(
          right(
              Pairs.participants(asked, found),
              asked,
              found,
              (a, m) -> a.office().code().equals(m.office().code())));
    }
    return new Verdicts(
        right(engagements, annotated.engagements(), made.engagements(), (a, m) -> true),
        participants,
        right(
            Pairs.statements(annotated.statements(), made.statements()),
            annotated.statements(),
            made.statements(),
            (a, m) -> Words.sameName(a.speaker(), m.speaker())),
        right(
            Pairs.plans(annotated.plans(), made.plans()),
            annotated.plans(),
            made.plans(),
            (a, m) -> a.date().equals(m.date())),
        right(
            Pairs.holdings(annotated.holdings(), made.holdings()),
            annotated.holdings(),
            made.holdings(),
            (a, m) -> true));
  }

  private static <T> List<Boolean> right(
      Pairing pairs, List<T> annotated, List<T> made, BiPredicate<T, T> agree) {
    List<Boolean> out = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      T m = made.get(i);
      out.add(pairs.annotated(i, annotated).filter(a -> agree.test(a, m)).isPresent());
    }
    return out;
  }
}
