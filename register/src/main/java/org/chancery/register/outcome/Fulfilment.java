package org.chancery.register.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.register.name.Phrase;
import org.chancery.register.sameness.Casts;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sighting;

/** How likely an engagement is what an intent announced, as log-odds. */
final class Fulfilment {
  private static final double PRIOR = -2.5;
  private static final double PERSON = 2.2;
  private static final double SIDE = 1.2;
  private static final double CLASH = -8;
  private static final double MISSING = -1.5;
  private static final double SAME_KIND = 1.5;
  private static final double OTHER_KIND = -6;
  private static final double IN_TIME = 2;
  private static final double LATE = -1;
  private static final double SAME_PLACE = 1.5;
  private static final double SAME_COUNTRY = 1;
  private static final double OTHER_COUNTRY = -5;
  private static final double SAME_NAME = 4;

  /** What other reports of the same may add. */
  private static final double POSSIBLE = -3;

  /** Days by which something may take place before it was to. */
  private static final int EARLY = 3;

  /** Days after which what goes on is something else. */
  private static final int LASTING = 7;

  /** Words of a plan that is the rest of what is under way. */
  private static final Set<String> GOES_ON =
      Set.of(
          "continue",
          "continues",
          "resume",
          "resumes",
          "reconvene",
          "reconvenes",
          "conclude",
          "concludes");

  static final double NEVER = Double.NEGATIVE_INFINITY;

  private Fulfilment() {}

  /** See {@link Announcement#possible}. */
  static boolean possible(Announcement announced, Happening told, Optional<LocalDate> published) {
    return atBest(announced, told, published) > POSSIBLE
        && logOdds(announced, told, published) > POSSIBLE;
  }

  /** What it comes to if as many take part in both as can: comparing names takes longer. */
  private static double atBest(
      Announcement announced, Happening held, Optional<LocalDate> reported) {
    double time = time(announced.intent(), held.engagement(), reported);
    if (time == NEVER || announced.intent().engagement().isEmpty()) {
      return time;
    }
    Engagement planned = announced.intent().engagement().get();
    int both = Math.min(planned.participants().size(), held.engagement().participants().size());
    return PRIOR
        + time
        + place(announced, held)
        + Math.min(2, both) * PERSON
        + Math.min(2, Math.max(0, both - 2)) * SIDE
        + kind(planned.kind(), held.engagement().kind())
        + name(announced, held);
  }

  /**
   * @param reported when it was reported first
   */
  static double logOdds(Announcement announced, Happening held, Optional<LocalDate> reported) {
    Intent intent = announced.intent();
    double time = time(intent, held.engagement(), reported);
    if (time == NEVER) {
      return NEVER;
    }
    double name = name(announced, held);
    if (name == 0 && (vague(intent) || event(intent, held.engagement()))) {
      return NEVER;
    }
    Optional<Casts> casts = announced.cast().map(c -> Casts.of(c, held.cast()));
    if (name == 0 && others(intent, casts)) {
      return NEVER;
    }
    return PRIOR + time + place(announced, held) + who(intent, held.engagement(), casts) + name;
  }

  /**
   * Whether something with a name of its own was announced, for some day or other: talks of the
   * same two in that year are not the forum.
   */
  private static boolean event(Intent intent, Engagement held) {
    boolean day = intent.date().flatMap(PartialDate::exact).isPresent();
    return intent
        .engagement()
        .filter(e -> e.name().isPresent() && (!day || e.kind() != held.kind()))
        .isPresent();
  }

  /** Whether each has somebody whom the other has not: talks of others, however alike. */
  private static boolean others(Intent intent, Optional<Casts> casts) {
    return casts.filter(Casts::both).isPresent()
        && intent
            .engagement()
            .filter(e -> e.kind() != Kind.VISIT && e.kind() != Kind.CONFERENCE)
            .isPresent();
  }

  /**
   * Whether a report can tell that something announced took place: it appeared when it could have,
   * and is not the announcement itself, unless that appeared when it was over.
   */
  static boolean tells(Intent intent, Sighting sighting) {
    Optional<LocalDate> published = sighting.published();
    boolean same = sighting.id().report().equals(intent.id().report());
    if (published.isEmpty() || intent.date().isEmpty()) {
      return !same;
    }
    PartialDate planned = intent.date().get();
    return same
        ? published.get().isAfter(planned.last())
        : !published.get().isBefore(planned.first().minusDays(EARLY));
  }

  /**
   * Whether nothing tells an intent from many others: it names no two who meet, and no day. "The
   * minister will have talks this year" is not fulfilled by each of the minister's talks.
   */
  private static boolean vague(Intent intent) {
    boolean day = intent.date().filter(d -> d.day().isPresent()).isPresent();
    return intent
        .engagement()
        .map(
            e ->
                e.participants().size() < 2
                    && !day
                    && (e.kind() != Kind.VISIT
                        || intent.place().isEmpty() && intent.country().isEmpty()))
        .orElse(true);
  }

  /** How likely two intents are one; their dates are compared by the caller. */
  static double logOdds(Announcement one, Intent other) {
    if (one.cast().isEmpty() || other.engagement().isEmpty()) {
      return NEVER;
    }
    Happening e = Happening.of(other.engagement().get());
    Optional<Casts> casts = one.cast().map(c -> Casts.of(c, e.cast()));
    return PRIOR
        + IN_TIME
        + place(one, e)
        + who(one.intent(), e.engagement(), casts)
        + name(one, e);
  }

  /** Outside of it, {@link #time} is {@link #NEVER} for every engagement. */
  static Window window(Intent intent) {
    Optional<LocalDate> told = intent.published();
    if (intent.date().isEmpty()) {
      return new Window(told, told.map(t -> t.plusDays(31L * Horizon.MONTHS)));
    }
    PartialDate planned = intent.date().get();
    LocalDate early = planned.first().minusDays(EARLY);
    return new Window(
        Optional.of(told.filter(early::isBefore).orElse(early)),
        Optional.of(planned.last().plusDays(31)));
  }

  private static double time(Intent intent, Engagement held, Optional<LocalDate> reported) {
    Optional<LocalDate> told = intent.published();
    Optional<PartialDate> date = held.date();
    Optional<LocalDate> day = date.map(PartialDate::last).or(() -> reported);
    if (day.isEmpty() || (told.isPresent() && day.get().isBefore(told.get()))) {
      return NEVER; // Over when it was announced, or nobody knows when.
    }
    LocalDate first = date.map(PartialDate::first).orElse(day.get());
    if (intent.date().isEmpty()) {
      long wait = told.map(t -> ChronoUnit.DAYS.between(t, first)).orElse(0L);
      return wait <= 120 ? 0.5 : wait <= 31L * Horizon.MONTHS ? -1 : NEVER;
    }
    PartialDate planned = intent.date().get();
    long early = ChronoUnit.DAYS.between(day.get(), planned.first());
    long late = ChronoUnit.DAYS.between(planned.last(), first);
    if (early <= 0 && late <= 0) {
      return IN_TIME;
    }
    return early <= 3 && late <= 3 ? 0.5 : late > 3 && late <= 31 ? LATE : NEVER;
  }

  private static double place(Announcement announced, Happening held) {
    if (announced.place().isPresent()
        && held.place().isPresent()
        && Phrase.within(announced.place().get(), held.place().get())) {
      return SAME_PLACE;
    }
    Optional<String> country = announced.intent().country();
    Optional<String> other = held.engagement().country();
    if (country.isPresent() && other.isPresent()) {
      return country.equals(other) ? SAME_COUNTRY : OTHER_COUNTRY;
    }
    return 0;
  }

  private static double who(Intent intent, Engagement held, Optional<Casts> met) {
    if (met.isEmpty() || intent.engagement().isEmpty()) {
      return 0;
    }
    Engagement planned = intent.engagement().get();
    Casts casts = met.get();
    boolean long_ = planned.kind() == Kind.VISIT || planned.kind() == Kind.CONFERENCE;
    return Math.min(2, casts.persons() + casts.surnames()) * PERSON
        + Math.min(2, casts.sides()) * SIDE
        + casts.clashes() * CLASH
        + Math.min(2, casts.extra()) * (long_ ? MISSING / 3 : MISSING)
        + kind(planned.kind(), held.kind());
  }

  /** A visit is fulfilled by a visit; what two do in talks may be told as a meeting or as talks. */
  private static double kind(Kind planned, Kind held) {
    if (planned == held) {
      return SAME_KIND;
    }
    Set<Kind> both = Set.of(planned, held);
    return both.equals(Set.of(Kind.MEETING, Kind.CONSULTATIONS))
            || both.equals(Set.of(Kind.CONSULTATIONS, Kind.CONFERENCE))
            || both.equals(Set.of(Kind.MEETING, Kind.CONFERENCE))
        ? 0
        : OTHER_KIND;
  }

  private static double name(Announcement announced, Happening held) {
    Set<String> what = announced.what();
    boolean named =
        held.name().filter(n -> alike(n, announced.name()) || alike(n, what)).isPresent();
    boolean occasion =
        announced.cast().isEmpty() && held.occasion().filter(n -> alike(n, what)).isPresent();
    return named || occasion ? SAME_NAME : 0;
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    return Phrase.within(one, other) && Math.min(one.size(), other.size()) > 1
        || Phrase.common(one, other) >= 0.5
        || numbered(one, other);
  }

  /** "COP29": what has its number takes place once. */
  private static boolean numbered(Set<String> one, Set<String> other) {
    return one.stream()
        .anyMatch(
            w ->
                other.contains(w)
                    && w.chars().anyMatch(Character::isLetter)
                    && w.chars().anyMatch(Character::isDigit));
  }

  /**
   * Whether a plan is that something of which its own report tells goes on ("It will continue in
   * Baku on Friday"), and a later report tells of the whole.
   */
  static boolean goesOn(Intent intent, Group group) {
    if (intent.engagement().isPresent()
        || intent.date().isEmpty()
        || intent
            .plan()
            .filter(p -> Phrase.words(p.text()).stream().anyMatch(GOES_ON::contains))
            .isEmpty()) {
      return false;
    }
    LocalDate first = intent.date().get().first();
    return group.sightings().stream()
            .anyMatch(
                s ->
                    s.id().report().equals(intent.id().report())
                        && lasts(s.engagement().kind())
                        && s.engagement()
                            .date()
                            .flatMap(PartialDate::exact)
                            .filter(d -> d.isBefore(first) && !d.isBefore(first.minusDays(LASTING)))
                            .isPresent())
        && group.sightings().stream()
            .anyMatch(
                s ->
                    !s.id().report().equals(intent.id().report())
                        && s.published().filter(d -> !d.isBefore(first)).isPresent());
  }

  private static boolean lasts(Kind kind) {
    return switch (kind) {
      case CONFERENCE, CONSULTATIONS, VISIT -> true;
      case MEETING, CALL, CEREMONY, SIGNING, LETTER, PRESS_BRIEFING -> false;
    };
  }

  /** Whether a sighting of a group is the intent itself. */
  static boolean holds(Group group, Intent intent) {
    for (Sighting s : group.sightings()) {
      if (intent.id().sort() == IntentId.Sort.ENGAGEMENT
          && s.id().report().equals(intent.id().report())
          && s.id().index() == intent.id().index()) {
        return true;
      }
    }
    return false;
  }
}
