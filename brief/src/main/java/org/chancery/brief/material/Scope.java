package org.chancery.brief.material;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Moment;

/**
 * How much of a register an answer is drawn from.
 *
 * @param since the first day that counts
 * @param until the last
 * @param topic about which alone is asked
 * @param moment as of when
 * @param today the day on which it is asked, by which something is still to come or overdue
 * @param most the most engagements and reports that are looked at, the newest of each; of plans, a
 *     quarter as many
 */
public record Scope(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<Topic> topic,
    Moment moment,
    LocalDate today,
    int most) {
  /** Everything, as of now. */
  public static Scope everything(LocalDate today, int most) {
    return new Scope(
        Optional.empty(), Optional.empty(), Optional.empty(), Moment.now(), today, most);
  }

  /** The same as of another moment; plans are judged by the same day as before. */
  public Scope at(Moment other) {
    return new Scope(since, until, topic, other, today, most);
  }

  /** The same drawn from so many at most. */
  public Scope most(int other) {
    return new Scope(since, until, topic, moment, today, other);
  }

  /** Whether a date may lie within; what has no date does unless a bound is given. */
  public boolean holds(Optional<PartialDate> date) {
    if (date.isEmpty()) {
      return since.isEmpty() && until.isEmpty();
    }
    return since.filter(s -> date.get().last().isBefore(s)).isEmpty()
        && until.filter(u -> date.get().first().isAfter(u)).isEmpty();
  }
}
