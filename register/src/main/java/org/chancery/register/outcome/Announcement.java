package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.Plan;
import org.chancery.register.name.Phrase;
import org.chancery.register.sameness.Cast;

/**
 * An intent, ready to be held against many engagements.
 *
 * @param cast those who are to take part, if that is said
 * @param place the telling words of where it is to be
 * @param what those of the plan
 * @param name those of its own name, else of the plan
 */
public record Announcement(
    Intent intent,
    Optional<Cast> cast,
    Optional<Set<String>> place,
    Set<String> what,
    Set<String> name) {

  public static Announcement of(Intent intent) {
    Set<String> what = intent.plan().map(Plan::what).map(Phrase::telling).orElse(Set.of());
    return new Announcement(
        intent,
        intent.engagement().map(Cast::of),
        intent.place().map(Phrase::telling),
        what,
        intent.engagement().flatMap(Engagement::name).map(Phrase::telling).orElse(what));
  }

  /** As engagements are looked for that may be it: what was called off may be held on any day. */
  public static Announcement sought(Intent intent) {
    return of(intent.cancelled() ? intent.anyDay() : intent);
  }

  /**
   * Whether one report of an engagement shows by itself that it may be what was announced. An
   * engagement of which no report does is not looked at any closer.
   *
   * @param published the report's date
   */
  public boolean possible(Happening told, Optional<LocalDate> published) {
    return Fulfilment.possible(this, told, published);
  }
}
