package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/** An engagement that is still being put together from the places that tell of it. */
final class Draft {
  static final Set<Kind> TALKS = Set.of(Kind.MEETING, Kind.CALL, Kind.CONSULTATIONS);

  Kind kind;
  Status status;
  Optional<PartialDate> date;
  Optional<Site> site;
  final List<Party> parties = new ArrayList<>();
  final List<Telling> tellings = new ArrayList<>();

  /** The odds that it is one at all, once they were asked for. */
  OptionalLong real = OptionalLong.empty();

  /** The odds that those with these ids took part. */
  final Map<Integer, Long> takesPart = new HashMap<>();

  /** Those whom a list of participants names. */
  final List<Rolls.Entry> roll = new ArrayList<>();

  private Optional<String> occasion;
  private Optional<String> name;

  Draft(Telling t) {
    this.kind = t.kind();
    this.status = t.status();
    this.date = t.date();
    this.site = t.site();
    this.occasion = t.occasion();
    this.name = t.name();
    join(t.parties());
    tellings.add(t);
  }

  /** Index of the sentence that brought it up. */
  int sentence() {
    return tellings.get(0).sentence();
  }

  void join(List<Party> others) {
    for (Party p : others) {
      if (parties.stream().noneMatch(q -> q.id() == p.id())) {
        parties.add(p);
      }
    }
  }

  /** Takes in those whom a list of its participants names. */
  void call(List<Rolls.Entry> entries) {
    for (Rolls.Entry e : entries) {
      join(List.of(e.party()));
      roll.add(e);
    }
  }

  /** Whether a list of participants names somebody. */
  boolean isOnRoll(Party p) {
    return roll.stream().anyMatch(e -> e.party().id() == p.id());
  }

  /** Whether a headline's telling is about this: the same kind of thing and somebody in common. */
  boolean isSpokenOfIn(Telling t) {
    return isOfKind(t.kind())
        && (t.parties().isEmpty() || t.parties().stream().anyMatch(p -> holds(List.of(p))));
  }

  /**
   * Whether it is what somebody says did not take place: the same two met there, or nobody but
   * those. What is told of another day stands.
   */
  boolean isDeniedBy(Telling t) {
    long shared = parties.stream().filter(t::names).count();
    return status != Status.PLANNED
        && isOfKind(t.kind())
        && t.parties().size() >= 2
        && (shared >= 2 || shared == parties.size())
        && Dating.compatible(date, t.date());
  }

  boolean holds(List<Party> others) {
    return others.stream().allMatch(p -> parties.stream().anyMatch(q -> q.id() == p.id()));
  }

  /** Whether a word of that kind may tell of it: talks go by several names. */
  boolean isOfKind(Kind other) {
    return kind == other || TALKS.contains(kind) && TALKS.contains(other);
  }

  /** Whether everybody is among its parties, a state or body in the person of who speaks for it. */
  boolean speaksFor(List<Party> others) {
    return others.stream()
        .allMatch(
            p ->
                holds(List.of(p))
                    || p instanceof Party.Body b
                        && b.role().isEmpty()
                        && b.code().isPresent()
                        && parties.stream().anyMatch(q -> PairFeatures.code(q).equals(b.code())));
  }

  /** "Talks with A and, separately, B": what one word tells of several times are several. */
  boolean isToldOfBy(Telling t) {
    return tellings.stream()
        .anyMatch(x -> x != t && x.sentence() == t.sentence() && x.token() == t.token());
  }

  /** Enough people for its kind. */
  boolean isWhole() {
    return switch (kind) {
      case MEETING, CALL, CONSULTATIONS, SIGNING, LETTER -> parties.size() >= 2;
      // A state as such travels nowhere.
      case VISIT ->
          parties.stream().anyMatch(p -> !(p instanceof Party.Body b) || b.role().isPresent());
      case CEREMONY, PRESS_BRIEFING, CONFERENCE -> !parties.isEmpty();
    };
  }

  /** Whether nothing that tells of it says if they met or telephoned. */
  private boolean isOpen() {
    return tellings.stream().allMatch(t -> t.open() || t.implied() || t.presence());
  }

  /** What a headline calls it, where the body leaves that open: "A's call with B". */
  void named(Telling title) {
    boolean talks = title.kind() == Kind.MEETING || title.kind() == Kind.CALL;
    boolean mine = kind == Kind.MEETING || kind == Kind.CALL;
    if (talks && mine && !title.open() && title.parties().size() > 1 && isOpen()) {
      kind = title.kind();
    }
  }

  /** Whether a place in the text speaks of this one, as far as rules can tell. */
  boolean isSame(Telling t) {
    boolean kinds =
        kind == t.kind()
            || (TALKS.contains(kind)
                && TALKS.contains(t.kind())
                && (t.definite() || kind == Kind.MEETING && t.kind() == Kind.CONSULTATIONS));
    if (!kinds || !Dating.compatible(date, t.date())) {
      return false;
    }
    if (t.site().isPresent()
        && site.isPresent()
        && kind == Kind.VISIT
        && !sameCountry(site.get(), t.site().get())) {
      return false;
    }
    if (status != t.status() && (status == Status.CANCELLED || t.status() == Status.CANCELLED)) {
      return false;
    }
    if (status != t.status()
        && (status == Status.PLANNED || t.status() == Status.PLANNED)
        && !t.definite()
        && t.date().isPresent()
        && date.isPresent()
        && !date.equals(t.date())) {
      return false;
    }
    if (t.parties().isEmpty()) {
      return t.sides() || t.definite();
    }
    Set<Integer> mine = new HashSet<>();
    parties.forEach(p -> mine.add(p.id()));
    Set<Integer> theirs = new HashSet<>();
    t.parties().forEach(p -> theirs.add(p.id()));
    if (mine.containsAll(theirs)) {
      return kind != Kind.VISIT
          || t.site().isEmpty()
          || site.isEmpty()
          || sameCountry(site.get(), t.site().get());
    }
    return theirs.containsAll(mine)
        && (mine.size() >= 2 || kind == Kind.VISIT || kind == Kind.CEREMONY);
  }

  private static boolean sameCountry(Site a, Site b) {
    return a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
  }

  void add(Telling t) {
    join(t.parties());
    if (date.isEmpty()
        || (t.date().isPresent()
            && t.date().get().toString().length() > date.get().toString().length())) {
      date = t.date().or(() -> date);
    }
    if (site.isEmpty()
        || (site.get().city().isEmpty()
            && t.site()
                .filter(o -> o.city().isPresent() && sameCountry(site.get(), o))
                .isPresent())) {
      site = t.site().or(() -> site);
    }
    // "The minister spoke about" names nobody whom he called.
    boolean telephoned = t.kind() == Kind.CALL && !t.implied() && t.parties().size() > 1;
    if (kind == Kind.MEETING && telephoned && (!t.open() || isOpen())) {
      kind = Kind.CALL;
    }
    if (kind == Kind.VISIT && status == Status.HELD && t.status() == Status.ONGOING) {
      status = Status.ONGOING;
    }
    occasion = occasion.or(t::occasion);
    name = name.or(t::name);
    tellings.add(t);
  }

  /** Indices of the sentences that tell of it, in order. */
  List<Integer> sentences() {
    return Stream.concat(
            tellings.stream().map(Telling::sentence), roll.stream().map(Rolls.Entry::sentence))
        .sorted()
        .distinct()
        .toList();
  }

  FoundEngagement finished() {
    boolean said = tellings.stream().anyMatch(t -> !t.implied() && !t.presence());
    return new FoundEngagement(
        kind,
        status,
        date,
        site,
        occasion,
        name,
        parties,
        sentences(),
        new FoundEngagement.Grounds(real, OptionalLong.empty(), takesPart, tellings.size(), said));
  }
}
