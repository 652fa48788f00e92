package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Asides;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.report.Dateline;

/**
 * Dates the engagements whose own words give no date: from what was told before, from the sentences
 * around, from the report itself.
 */
final class Dating {
  /** Days after which a visit that began is taken to be over. */
  private static final int STAY = 7;

  /** Relations of a clause that is told as the report's own news. */
  private static final Set<String> MAIN = Set.of("ccomp", "parataxis", "conj");

  private static final Set<String> FOLLOWING =
      Set.of("following", "later", "then", "afterwards", "subsequently");

  private final Document document;
  private final Optional<LocalDate> published;
  private final Narration narration;
  private final Stays stays;

  private final List<FoundEngagement> found;

  private Dating(List<FoundEngagement> found, Document document) {
    this.found = List.copyOf(found);
    this.document = document;
    this.published = document.report().published();
    this.narration = Narration.of(document);
    this.stays = new Stays(document, narration);
  }

  /**
   * The same engagements, in the same order, with the dates that can be inferred, and as planned
   * where they are dated after the report.
   */
  static List<FoundEngagement> complete(List<FoundEngagement> found, Document document) {
    Dating dating = new Dating(found, document);
    List<FoundEngagement> all = new ArrayList<>(found);
    all.replaceAll(
        e ->
            dating
                .announced(e)
                .map(o -> e.withStatus(Status.PLANNED).withDate(o.date()))
                .orElse(e));
    for (int i = 0; i < all.size(); i++) {
      FoundEngagement e = all.get(i);
      List<FoundEngagement> before = List.copyOf(all.subList(0, i));
      all.set(i, e.withDate(dating.date(e, before)));
    }
    all.replaceAll(e -> e.withDate(sameStay(e, all).or(e::date)));
    dating.published.ifPresent(day -> all.replaceAll(e -> e.withStatus(dating.statusAt(e, day))));
    return List.copyOf(all);
  }

  /**
   * "looks forward to welcoming the chancellor on 3 March. The chancellor's visit is a chance": a
   * visit without date and place is the one that was announced.
   */
  private Optional<FoundEngagement> announced(FoundEngagement e) {
    boolean open =
        e.kind() == Kind.VISIT
            && e.status() == Status.HELD
            && e.date().isEmpty()
            && e.site().isEmpty();
    boolean met =
        found.stream()
            .anyMatch(
                o ->
                    o.kind() != Kind.VISIT
                        && !isAhead(o)
                        && o.parties().stream().anyMatch(e.parties()::contains));
    return open && !met
        ? found.stream()
            .takeWhile(o -> o != e)
            .filter(o -> isAhead(o) && o.parties().containsAll(e.parties()))
            .filter(o -> o.sentences().get(0) < e.sentences().get(0))
            .findFirst()
        : Optional.empty();
  }

  private boolean isAhead(FoundEngagement e) {
    return e.status() != Status.CANCELLED
        && e.date()
            .flatMap(PartialDate::exact)
            .filter(d -> published.map(d::isAfter).orElse(false))
            .isPresent();
  }

  /** The first day of a stay that the text tells of elsewhere too, with one of the same people. */
  private static Optional<PartialDate> sameStay(FoundEngagement e, List<FoundEngagement> all) {
    if (!isStay(e) || e.date().flatMap(PartialDate::exact).isPresent()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(o -> isStay(o) && o.date().flatMap(PartialDate::exact).isPresent())
        .filter(o -> compatible(o.date(), e.date()) && !isElsewhere(o, e))
        .filter(o -> o.parties().stream().anyMatch(e.parties()::contains))
        .findFirst()
        .flatMap(FoundEngagement::date);
  }

  private static boolean isElsewhere(FoundEngagement a, FoundEngagement b) {
    Optional<String> here = a.site().flatMap(Site::country);
    Optional<String> there = b.site().flatMap(Site::country);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private static boolean isStay(FoundEngagement e) {
    return e.kind() == Kind.VISIT && (e.status() == Status.HELD || e.status() == Status.ONGOING);
  }

  private Optional<PartialDate> date(FoundEngagement e, List<FoundEngagement> before) {
    boolean past = e.status() == Status.HELD || e.status() == Status.ONGOING;
    if (e.kind() == Kind.VISIT && past) {
      return stays
          .firstDay(e)
          .filter(d -> e.date().isEmpty() || e.date().get().day().isPresent())
          .or(e::date)
          .or(() -> duringNews(e));
    }
    return e.date()
        .or(
            () ->
                switch (e.status()) {
                  case HELD -> held(e);
                  case ONGOING -> thisMonth();
                  case PLANNED -> planned(e, before);
                  case CANCELLED ->
                      inherited(e, before)
                          .or(() -> narration.at(e.sentences().get(0)).day().map(PartialDate::of));
                });
  }

  /** What was held on the day that the report tells of there, or names soon after. */
  private Optional<PartialDate> held(FoundEngagement e) {
    int told = e.sentences().get(0);
    if (isVague(document.sentences().get(told))) {
      return Optional.empty();
    }
    return heading(told)
        .or(() -> narration.at(told).date())
        .or(() -> narration.namedWithin(told + 1, told + 3).map(PartialDate::of))
        .or(() -> isPerfect(document.sentences().get(told)) ? Optional.empty() : assumed(e));
  }

  /** The day of an agency's dateline; of what was done on a stay, the month of the report. */
  private Optional<PartialDate> assumed(FoundEngagement e) {
    boolean onStay =
        found.stream()
            .anyMatch(
                v ->
                    v.kind() == Kind.VISIT
                        && v.status() != Status.CANCELLED
                        && v.parties().stream().anyMatch(e.parties()::contains));
    return datelineDay().or(() -> onStay ? thisMonth() : Optional.empty());
  }

  /** "has met": the day is left open on purpose. */
  private static boolean isPerfect(Sentence s) {
    for (int k = 0; k < s.size(); k++) {
      String form = s.form(k).toLowerCase(Locale.ROOT);
      int verb = s.head(k);
      boolean main =
          verb >= 0
              && (s.head(verb) < 0 || MAIN.contains(s.relation(verb)))
              && s.xpos(verb).equals("VBN");
      if (main && s.relation(k).equals("aux") && (form.equals("has") || form.equals("have"))) {
        return true;
      }
    }
    return false;
  }

  /** "recently received", "the recent visit": some day that nothing tells. */
  private static boolean isVague(Sentence s) {
    for (int k = 0; k < s.size(); k++) {
      String word = s.form(k).toLowerCase(Locale.ROOT);
      if (word.equals("recently") && !Asides.covers(s, k)
          || word.equals("recent") && isVisit(s, k + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVisit(Sentence s, int k) {
    return k < s.size() && Set.of("visit", "trip", "meeting", "tour", "call").contains(s.form(k));
  }

  /** "9 July – ...", "Earlier this month ...": a past time that a sentence begins with. */
  private Optional<PartialDate> heading(int sentence) {
    return document.times().get(sentence).stream()
        .filter(t -> t.first() <= 1)
        .flatMap(t -> t.value().date().stream())
        .filter(d -> published.map(p -> !d.first().isAfter(p)).orElse(true))
        .filter(d -> d.month().isPresent())
        .findFirst();
  }

  /** A visit whose first day nothing shows: of that day, or of its month if it was longer. */
  private Optional<PartialDate> duringNews(FoundEngagement e) {
    int told = e.sentences().get(0);
    if (e.status() == Status.ONGOING || stays.isOfDays(told) || stays.isSetting(told)) {
      return thisMonth();
    }
    return held(e);
  }

  /** An agency that dates its report and names no day tells of that day. */
  private Optional<PartialDate> datelineDay() {
    return document.report().dateline().flatMap(Dateline::day).map(PartialDate::of);
  }

  /** "later in the day", "Following this, he is to": of the day that was spoken of before. */
  private static boolean isSameDay(Sentence s) {
    return Narration.isSameDay(s) || FOLLOWING.contains(s.form(0).toLowerCase(Locale.ROOT));
  }

  private Optional<PartialDate> thisMonth() {
    return published.map(p -> PartialDate.of(p.getYear(), p.getMonthValue()));
  }

  /** A plan whose sentence names a day to come, or that is for the day spoken of. */
  private Optional<PartialDate> planned(FoundEngagement e, List<FoundEngagement> before) {
    int told = e.sentences().get(0);
    return document.times().get(told).stream()
        .flatMap(t -> t.value().date().stream())
        .filter(d -> published.map(p -> !d.last().isBefore(p)).orElse(true))
        .findFirst()
        .or(
            () ->
                isSameDay(document.sentences().get(told))
                    ? narration.at(told).day().map(PartialDate::of)
                    : Optional.empty())
        .or(() -> inherited(e, before));
  }

  /** One may be vaguer than the other: a month and a day in it. */
  static boolean compatible(Optional<PartialDate> a, Optional<PartialDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return !a.get().first().isAfter(b.get().last()) && !b.get().first().isAfter(a.get().last());
  }

  /**
   * Within a stay of some days, or among plans, the day of what is to come is open, and the month
   * is that of the stay or plan.
   */
  private Optional<PartialDate> inherited(FoundEngagement e, List<FoundEngagement> before) {
    Optional<PartialDate> found = Optional.empty();
    for (FoundEngagement other : before) {
      boolean planned = other.status() == Status.PLANNED;
      boolean stay = other.kind() == Kind.VISIT && other.status() == Status.ONGOING;
      boolean alike = planned || other.status() == e.status();
      if (other.date().isPresent() && (alike || stay)) {
        found = isOfOneDay(other) ? other.date() : other.date().map(Dating::month);
      }
    }
    return found;
  }

  /**
   * "will travel to Lima on March 31": a journey that is given one day, with all that it is for.
   */
  private boolean isOfOneDay(FoundEngagement e) {
    return e.kind() == Kind.VISIT
        && e.status() == Status.PLANNED
        && e.date().flatMap(PartialDate::exact).isPresent()
        && e.sentences().stream().noneMatch(stays::isOfDays);
  }

  /** What is dated after the report is yet to come. */
  private Status statusAt(FoundEngagement e, LocalDate published) {
    boolean ahead = e.date().filter(d -> d.first().isAfter(published)).isPresent();
    if (ahead && e.status() != Status.CANCELLED) {
      return Status.PLANNED;
    }
    boolean over = e.date().filter(d -> d.last().isBefore(published.minusDays(STAY))).isPresent();
    if (e.kind() == Kind.VISIT && e.status() == Status.HELD && !over && isGoingOn(e, published)) {
      return Status.ONGOING;
    }
    return over && e.status() == Status.ONGOING ? Status.HELD : e.status();
  }

  /**
   * "met the minister today as part of his visit": what was done today or yesterday was done during
   * it, and nothing says that it is over.
   */
  private boolean isGoingOn(FoundEngagement visit, LocalDate published) {
    boolean during =
        visit.sentences().stream()
            .anyMatch(
                i ->
                    stays.isSetting(i)
                        && narration
                            .at(i)
                            .day()
                            .filter(d -> !d.isBefore(published.minusDays(1)))
                            .filter(d -> !d.isAfter(published))
                            .isPresent());
    return during && visit.sentences().stream().noneMatch(stays::isEnd);
  }

  static PartialDate month(PartialDate date) {
    return date.month().isPresent() ? PartialDate.of(date.year(), date.month().getAsInt()) : date;
  }
}
