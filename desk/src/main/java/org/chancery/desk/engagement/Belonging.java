package org.chancery.desk.engagement;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/**
 * Which of the things that a report tells belong to one of its engagements: the one that was told
 * of last before them, of those at which the speaker was.
 */
final class Belonging {
  private Belonging() {}

  static List<Statement> statements(Record record, Engagement e) {
    return record.statements().stream()
        .filter(s -> last(record, s.speaker(), s.evidence()).contains(e))
        .toList();
  }

  static List<Plan> plans(Record record, Engagement e) {
    return record.plans().stream()
        .filter(p -> last(record, Optional.empty(), p.evidence()).contains(e))
        .toList();
  }

  private static List<Engagement> last(
      Record record, Optional<String> speaker, List<Passage> evidence) {
    int at = start(evidence);
    List<Engagement> there =
        record.engagements().stream().filter(e -> present(e, speaker)).toList();
    int nearest = there.stream().mapToInt(e -> before(e, at)).max().orElse(0);
    return there.stream().filter(e -> before(e, at) == nearest).toList();
  }

  /** Whether somebody took part; where nobody is named, or the sides are, anybody did. */
  private static boolean present(Engagement e, Optional<String> speaker) {
    return speaker.filter(s -> !s.equals(Statement.JOINT)).isEmpty()
        || e.participants().stream().anyMatch(p -> p.name().equals(speaker));
  }

  /** Where an engagement is told of last before a place; -1 if nowhere. */
  private static int before(Engagement e, int at) {
    return e.evidence().stream()
        .filter(p -> p.field().equals(Passage.TEXT) && p.start() <= at)
        .mapToInt(Passage::start)
        .max()
        .orElse(-1);
  }

  private static int start(List<Passage> evidence) {
    return evidence.stream()
        .filter(p -> p.field().equals(Passage.TEXT))
        .mapToInt(Passage::start)
        .min()
        .orElse(0);
  }
}
