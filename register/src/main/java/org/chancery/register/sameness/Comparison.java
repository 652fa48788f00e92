package org.chancery.register.sameness;

import static org.chancery.register.sameness.Weights.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.name.Phrase;

/** The log-odds that two sightings are one engagement, field by field. */
final class Comparison {
  /** Kinds that go on for days, so that reports differ in which of them they give. */
  private static final Set<Kind> LONG = EnumSet.of(Kind.VISIT, Kind.CONFERENCE, Kind.CONSULTATIONS);

  /** Kinds that many attend, of whom each report names some. */
  private static final Set<Kind> LARGE = EnumSet.of(Kind.CONFERENCE, Kind.CEREMONY, Kind.VISIT);

  private final Profile a;
  private final Profile b;

  private Comparison(Profile a, Profile b) {
    this.a = a;
    this.b = b;
  }

  static double logOdds(Profile a, Profile b) {
    Comparison c = a.id().compareTo(b.id()) <= 0 ? new Comparison(a, b) : new Comparison(b, a);
    return PRIOR
        + c.participants()
        + c.dates()
        + c.kinds()
        + c.places()
        + c.status()
        + c.topics()
        + c.names()
        + c.words();
  }

  private double participants() {
    Casts casts = Casts.of(a.cast(), b.cast());
    double sum = 0;
    int met = 0;
    for (int i = 0; i < casts.persons() && met < ENOUGH; i++, met++) {
      sum += met == 0 ? FIRST_PERSON : NEXT_PERSON;
    }
    for (int i = 0; i < casts.surnames() && met < ENOUGH; i++, met++) {
      sum += met == 0 ? FIRST_SURNAME : NEXT_SURNAME;
    }
    for (int i = 0; i < casts.sides() && met < ENOUGH; i++, met++) {
      sum += met == 0 ? FIRST_SIDE : NEXT_SIDE;
    }
    boolean many = large() || casts.fewest() >= MANY;
    return sum + casts.clashes() * (many ? CLASH_OF_MANY : CLASH) + extra(casts);
  }

  private boolean large() {
    return LARGE.contains(a.kind()) && LARGE.contains(b.kind()) && a.kind() != Kind.VISIT;
  }

  private double extra(Casts casts) {
    if (casts.extra() == 0) {
      return 0;
    }
    if (large() || casts.fewest() >= MANY) {
      return Math.max(MANY_AT_MOST, casts.extra() * ONE_OF_MANY);
    }
    if (casts.alone() || a.kind() == Kind.VISIT) {
      return casts.extra() * (casts.both() ? OTHER_SIDE : HOST_ALONE);
    }
    if (casts.both()) {
      return casts.extraNamed() > 0 ? THIRD : casts.extra() * OTHER_SIDE;
    }
    boolean signing = a.kind() == Kind.SIGNING || b.kind() == Kind.SIGNING;
    return casts.extraNamed() * (signing ? WITNESS : THIRD)
        + (casts.extra() - casts.extraNamed()) * THIRD_UNNAMED;
  }

  private double dates() {
    if (a.date().isPresent() && b.date().isPresent()) {
      return dates(a.date().get(), b.date().get());
    }
    if (a.date().isEmpty() && b.date().isEmpty()) {
      return a.published().isPresent() && b.published().isPresent()
          ? told(days(a.published().get(), b.published().get()))
          : UNTIMED;
    }
    PartialDate known = a.date().or(b::date).orElseThrow();
    Profile silent = a.date().isEmpty() ? a : b;
    return silent.published().isPresent() ? silent(silent, known) : UNTIMED / 2;
  }

  private double dates(PartialDate one, PartialDate other) {
    Optional<LocalDate> day = one.exact();
    Optional<LocalDate> otherDay = other.exact();
    if (day.isPresent() && otherDay.isPresent()) {
      long apart = days(day.get(), otherDay.get());
      if (apart == 0) {
        return SAME_DAY;
      }
      return LONG.contains(a.kind()) && a.kind() == b.kind() && apart <= 3 ? DAYS_APART : OTHER_DAY;
    }
    if (latest(a, one).isBefore(other.first()) || latest(b, other).isBefore(one.first())) {
      return OTHER_DAY;
    }
    if (one.month().isEmpty() || other.month().isEmpty()) {
      return one.equals(other) ? SAME_YEAR : WITHIN_YEAR;
    }
    return one.equals(other) ? SAME_MONTH : WITHIN_MONTH;
  }

  /** What is told as held was not held after the report. */
  private static LocalDate latest(Profile p, PartialDate date) {
    boolean told =
        past(p) && p.published().isPresent() && !p.published().get().isBefore(date.first());
    return told && p.published().get().isBefore(date.last()) ? p.published().get() : date.last();
  }

  /** Both are undated: how far apart the reports are tells. */
  private static double told(long apart) {
    return apart <= 2 ? 1.2 : apart <= 7 ? 0 : apart <= 31 ? -2 : -5;
  }

  /** A report that gives no date tells of the last days before it, or of the next weeks. */
  private static double silent(Profile silent, PartialDate known) {
    LocalDate told = silent.published().orElseThrow();
    if (silent.status() == Status.PLANNED) {
      return known.last().isBefore(told) ? -6 : days(told, known.first()) <= 60 ? 0 : -2;
    }
    if (known.first().isAfter(told)) {
      return -6;
    }
    long before = known.last().isAfter(told) ? 0 : days(known.last(), told);
    return before <= 3 ? 1 : before <= 10 ? -0.5 : before <= 31 ? -2 : -4;
  }

  private static long days(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private double kinds() {
    return a.kind() == b.kind() ? SAME_KIND : Kinds.apart(a.kind(), b.kind());
  }

  private double places() {
    if (!a.place().isEmpty() && !b.place().isEmpty()) {
      if (Phrase.within(a.place(), b.place()) || near()) {
        return SAME_PLACE;
      }
      return otherCountry() ? OTHER_COUNTRY : OTHER_PLACE;
    }
    if (otherCountry()) {
      return OTHER_COUNTRY;
    }
    return a.country().isPresent() && b.country().isPresent() ? SAME_COUNTRY : 0;
  }

  private boolean otherCountry() {
    return a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country());
  }

  /** Within a third of a degree, about 37 km: a town and its airport. */
  private boolean near() {
    return Math.abs(a.latitude() - b.latitude()) < 0.34
        && Math.abs(a.longitude() - b.longitude()) < 0.34;
  }

  private double status() {
    if (a.status() == b.status()) {
      return 0;
    }
    boolean past = past(a) || past(b);
    if (past && (a.status() == Status.CANCELLED || b.status() == Status.CANCELLED)) {
      return -5;
    }
    if (past && (a.status() == Status.PLANNED || b.status() == Status.PLANNED)) {
      return announcedLate() ? -3 : -0.5;
    }
    return 0;
  }

  private static boolean past(Profile p) {
    return p.status() == Status.HELD || p.status() == Status.ONGOING;
  }

  /** What was over cannot be announced later. */
  private boolean announcedLate() {
    Profile plan = past(a) ? b : a;
    Profile held = past(a) ? a : b;
    return plan.published().isPresent()
        && held.date().isPresent()
        && held.date().get().last().isBefore(plan.published().get());
  }

  private double topics() {
    if (a.topics().isEmpty() || b.topics().isEmpty()) {
      return 0;
    }
    Set<Topic> both = EnumSet.copyOf(a.topics());
    both.retainAll(b.topics());
    double share = (double) both.size() / (a.topics().size() + b.topics().size() - both.size());
    return share >= 0.5 ? 0.8 : share > 0 ? 0.4 : -0.7;
  }

  private double names() {
    double sum = 0;
    if (!a.name().isEmpty() && !b.name().isEmpty()) {
      sum += similar(a.name(), b.name()) ? SAME_NAME : OTHER_NAME;
    }
    if (!a.setting().isEmpty() && !b.setting().isEmpty()) {
      sum += similar(a.setting(), b.setting()) ? SAME_OCCASION : OTHER_OCCASION;
    }
    return sum;
  }

  private static boolean similar(Set<String> one, Set<String> other) {
    return Phrase.within(one, other) || Phrase.common(one, other) >= 0.4;
  }

  private double words() {
    double share = Phrase.common(a.said(), b.said());
    return share >= 0.3 ? 1 : share >= 0.15 ? 0.5 : 0;
  }
}
