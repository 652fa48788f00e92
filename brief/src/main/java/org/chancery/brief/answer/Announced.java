package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.brief.material.Engagements;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.register.Planned;
import org.chancery.register.name.Phrase;
import org.chancery.register.outcome.Outcome;

/**
 * Something planned, with all that tells of the same: a page has it once.
 *
 * @param plan of which most is known
 * @param again the others
 */
record Announced(Planned plan, List<Planned> again) {
  /** A name of one word tells too little of what is meant. */
  private static final int WORDS = 2;

  Announced {
    again = List.copyOf(again);
  }

  /** Those that are one together, in the order of the first of each. */
  static List<Announced> of(List<Planned> plans) {
    List<List<Planned>> groups = new ArrayList<>();
    for (Planned p : plans) {
      List<List<Planned>> like =
          groups.stream().filter(g -> g.stream().anyMatch(q -> same(p, q))).toList();
      if (like.isEmpty()) {
        groups.add(new ArrayList<>(List.of(p)));
      } else {
        // It may hold together what by itself is not alike.
        List<Planned> first = like.get(0);
        first.add(p);
        like.stream().skip(1).forEach(first::addAll);
        groups.removeAll(like.subList(1, like.size()));
      }
    }
    return groups.stream().map(Announced::best).toList();
  }

  private static Announced best(List<Planned> group) {
    List<Planned> sorted =
        group.stream()
            .sorted(
                Comparator.comparing((Planned p) -> !(p.fate().outcome() instanceof Outcome.Held))
                    .thenComparing(p -> words(p).isEmpty())
                    .thenComparing(p -> p.intent().country().isEmpty())
                    .thenComparing(p -> p.intent().place().isEmpty())
                    .thenComparing(p -> -words(p).size())
                    .thenComparing(Planned::id))
            .toList();
    return new Announced(sorted.get(0), sorted.subList(1, sorted.size()));
  }

  Stream<Planned> all() {
    return Stream.concat(Stream.of(plan), again.stream());
  }

  /** The most precise date that any gives. */
  Optional<PartialDate> date() {
    return all()
        .flatMap(p -> p.intent().date().stream())
        .min(Comparator.comparing(d -> d.day().isPresent() ? 0 : d.month().isPresent() ? 1 : 2));
  }

  static boolean same(Planned one, Planned other) {
    return sameTime(one, other)
        && !differ(one.intent().country(), other.intent().country())
        && !elsewhere(one.intent().place(), other.intent().place())
        && (named(one, other) || met(one, other) || worded(one, other));
  }

  private static boolean sameTime(Planned one, Planned other) {
    Optional<PartialDate> a = one.intent().date();
    Optional<PartialDate> b = other.intent().date();
    return a.isPresent()
        && b.isPresent()
        && !a.get().first().isAfter(b.get().last())
        && !b.get().first().isAfter(a.get().last());
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static boolean elsewhere(Optional<String> one, Optional<String> other) {
    return one.isPresent()
        && other.isPresent()
        && !Phrase.within(Phrase.telling(one.get()), Phrase.telling(other.get()));
  }

  /** Whether the name of one is that of the other, in fewer words. */
  private static boolean named(Planned one, Planned other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return Math.min(a.size(), b.size()) >= WORDS && Phrase.within(a, b) || numbered(a, b);
  }

  /** "WUF13" is one, however the rest is worded. */
  private static boolean numbered(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(w -> other.contains(w) && w.matches("\\p{L}{2,}-?\\d{1,3}"));
  }

  /** The words of its name; none where it has none. */
  private static Set<String> words(Planned p) {
    return p.intent()
        .engagement()
        .flatMap(Engagement::name)
        .or(
            () ->
                p.intent()
                    .plan()
                    .filter(x -> p.intent().engagement().isEmpty() && Sentences.named(x.what()))
                    .filter(x -> !x.what().equals(x.text()))
                    .map(Plan::what))
        .map(Phrase::telling)
        .orElse(new TreeSet<>());
  }

  /** Whether one sentence has both, with one date, and a name for one of them alone. */
  private static boolean worded(Planned one, Planned other) {
    return one.source().key().equals(other.source().key())
        && one.intent().date().equals(other.intent().date())
        && words(one).isEmpty() != words(other).isEmpty()
        && Passage.overlap(Tables.evidence(one), Tables.evidence(other));
  }

  /** Whether the same people meet on the same day, whatever the meeting is called. */
  private static boolean met(Planned one, Planned other) {
    Optional<Engagement> a = one.intent().engagement();
    Optional<Engagement> b = other.intent().engagement();
    return a.isPresent()
        && b.isPresent()
        && talks(a.get().kind()) == talks(b.get().kind())
        && (talks(a.get().kind()) || a.get().kind() == b.get().kind())
        && one.intent().date().flatMap(PartialDate::exact).isPresent()
        && one.intent().date().equals(other.intent().date())
        && names(a.get()).size() >= WORDS
        && names(a.get()).equals(names(b.get()));
  }

  private static boolean talks(Kind kind) {
    return switch (kind) {
      case MEETING, CONFERENCE, CONSULTATIONS -> true;
      case CALL, VISIT, CEREMONY, SIGNING, LETTER, PRESS_BRIEFING -> false;
    };
  }

  private static Set<String> names(Engagement e) {
    Set<String> names = new HashSet<>();
    for (Participant p : Engagements.participants(e)) {
      p.name().or(() -> p.office().code()).or(() -> p.office().body()).ifPresent(names::add);
    }
    return names;
  }
}
