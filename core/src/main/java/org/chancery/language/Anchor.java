package org.chancery.language;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * What a report's time expressions are reckoned from.
 *
 * @param published when the report was published: for "today", "on Monday", "in March"
 * @param lastMentioned the date that the text spoke of last: for "that year"
 * @param lastDay the day that the text spoke of last: for "the same day", "a day earlier"
 * @param chronicle whether the text mostly tells of years long before its publication (a life, a
 *     history), so that a date without a year belongs to the year that it spoke of last
 * @param history whether the text tells of things long past as one who takes no part in them, so
 *     that "today" may mean nowadays
 */
public record Anchor(
    Optional<LocalDate> published,
    Optional<PartialDate> lastMentioned,
    Optional<LocalDate> lastDay,
    boolean chronicle,
    boolean history) {

  private static final Anchor NONE =
      new Anchor(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** Of a report without a publication date. */
  public static Anchor none() {
    return NONE;
  }

  public static Anchor of(LocalDate published) {
    return new Anchor(Optional.of(published), Optional.empty(), Optional.empty(), false, false);
  }

  public static Anchor of(Optional<LocalDate> published) {
    return published.map(Anchor::of).orElse(NONE);
  }

  public Anchor asChronicle() {
    return new Anchor(published, lastMentioned, lastDay, true, history);
  }

  Anchor asHistory() {
    return new Anchor(published, lastMentioned, lastDay, chronicle, true);
  }

  Anchor withLastDay(Optional<LocalDate> day) {
    return new Anchor(published, lastMentioned, day, chronicle, history);
  }

  /** The anchor of what follows an expression with that value. */
  public Anchor after(TimeValue value) {
    Optional<PartialDate> mentioned = value.date();
    if (mentioned.isEmpty()) {
      return this;
    }
    Optional<LocalDate> day = mentioned.flatMap(PartialDate::exact);
    return new Anchor(published, mentioned, day.isPresent() ? day : lastDay, chronicle, history);
  }
}
