package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Document;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/**
 * Dates the engagements whose own words give no date: from what was told before, from the sentences
 * around, from the report itself.
 */
final class Dating {
  /** Days after which a visit that began is taken to be over. */
  private static final int STAY = 7;

  /** Days back to which a date beside an engagement may be its own. */
  private static final int RECENT = 14;

  private final Document document;
  private final Optional<LocalDate> published;

  private Dating(Document document) {
    this.document = document;
    this.published = document.report().published();
  }

  /**
   * The same engagements, in the same order, with the dates that can be inferred, and as planned
   * where they are dated after the report.
   */
  static List<FoundEngagement> complete(List<FoundEngagement> found, Document document) {
    Dating dating = new Dating(document);
    List<FoundEngagement> all = new ArrayList<>(found);
    for (int i = 0; i < all.size(); i++) {
      FoundEngagement e = all.get(i);
      List<FoundEngagement> before = List.copyOf(all.subList(0, i));
      all.set(i, e.withDate(e.date().or(() -> dating.inherited(e, before))));
    }
    all.replaceAll(e -> e.withDate(e.date().or(() -> dating.nearby(e))));
    for (int i = all.size() - 2; i >= 0; i--) {
      FoundEngagement e = all.get(i);
      FoundEngagement next = all.get(i + 1);
      if (e.status() == Status.HELD && next.status() == Status.HELD) {
        all.set(i, e.withDate(e.date().or(next::date)));
      }
    }
    dating.published.ifPresent(day -> all.replaceAll(e -> e.withStatus(statusAt(e, day))));
    return List.copyOf(all);
  }

  /** One may be vaguer than the other: a month and a day in it. */
  static boolean compatible(Optional<PartialDate> a, Optional<PartialDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return !a.get().first().isAfter(b.get().last()) && !b.get().first().isAfter(a.get().last());
  }

  /**
   * The date of an engagement that the text gives none for: what goes on does so in the month of
   * the report; what is told after something dated happened on that day, or, during a visit of
   * several days, in that month.
   */
  private Optional<PartialDate> inherited(FoundEngagement e, List<FoundEngagement> before) {
    if (e.status() == Status.ONGOING) {
      return published.map(p -> PartialDate.of(p.getYear(), p.getMonthValue()));
    }
    Optional<PartialDate> found = Optional.empty();
    for (FoundEngagement other : before) {
      boolean planned = other.status() == Status.PLANNED;
      boolean stay = other.kind() == Kind.VISIT && (planned || other.status() == Status.ONGOING);
      boolean alike =
          planned == (e.status() == Status.PLANNED) && other.status() != Status.CANCELLED;
      if (other.date().isPresent() && (alike || (stay && e.status() == Status.PLANNED))) {
        // Within a stay of some days, or among plans, the day is open.
        found = planned || stay ? other.date().map(Dating::month) : other.date();
      }
    }
    return found;
  }

  /**
   * A date in the sentence that tells of it, though another word governs it; else one in the
   * sentence before or after.
   */
  private Optional<PartialDate> nearby(FoundEngagement e) {
    if (e.status() != Status.HELD) {
      return Optional.empty();
    }
    int told = e.sentences().get(0);
    for (int s : new int[] {told, told - 1, told + 1}) {
      if (s >= 0 && s < document.times().size()) {
        Optional<PartialDate> found =
            document.times().get(s).stream()
                .flatMap(t -> t.value().date().stream())
                .filter(v -> v.day().isPresent() && isRecent(v))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRecent(PartialDate date) {
    return published.isEmpty()
        || !date.first().isAfter(published.get())
            && date.first().isAfter(published.get().minusDays(RECENT));
  }

  /** What is dated after the report is yet to come. */
  private static Status statusAt(FoundEngagement e, LocalDate published) {
    boolean ahead = e.date().filter(d -> d.first().isAfter(published)).isPresent();
    if (ahead && e.status() != Status.CANCELLED) {
      return Status.PLANNED;
    }
    boolean over = e.date().filter(d -> d.last().isBefore(published.minusDays(STAY))).isPresent();
    return over && e.status() == Status.ONGOING ? Status.HELD : e.status();
  }

  private static PartialDate month(PartialDate date) {
    return date.month().isPresent() ? PartialDate.of(date.year(), date.month().getAsInt()) : date;
  }
}
