package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;

/**
 * What became of what was planned: a function of its input, whatever the order. In the order of
 * their weight: it took place; it was called off, for good or with a new date; its time is over; it
 * is open. {@code docs/sameness.md} says how it decides.
 */
public final class Outcomes {
  /** A new date is told at most so many days after the loss of the old one. */
  private static final long NEW_DATE = 60;

  private final List<Announcement> intents;
  private final List<Candidate> held = new ArrayList<>();
  private final Map<String, List<Integer>> heldByKey = new HashMap<>();
  private final Map<String, List<Integer>> intentsByKey = new HashMap<>();
  private final LocalDate asOf;

  private Outcomes(Collection<Intent> intents, Collection<Group> groups, LocalDate asOf) {
    this.asOf = asOf;
    this.intents =
        intents.stream().sorted(Comparator.comparing(Intent::id)).map(Announcement::of).toList();
    groups.stream()
        .filter(Outcomes::tookPlace)
        .sorted(Comparator.comparing(Group::id))
        .map(Candidate::of)
        .forEach(held::add);
    for (int i = 0; i < held.size(); i++) {
      for (String key : keys(held.get(i).group())) {
        heldByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < this.intents.size(); i++) {
      for (String key : keys(this.intents.get(i).intent())) {
        intentsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * What took place, ready to be held against intents.
   *
   * @param told when it was reported first
   * @param sightings as the reports have it one by one, in the order of the group
   */
  private record Candidate(
      Group group, Happening merged, Optional<LocalDate> told, List<Happening> sightings) {
    static Candidate of(Group group) {
      return new Candidate(
          group,
          Happening.of(group.merged().engagement()),
          group.sightings().stream().flatMap(s -> s.published().stream()).min(LocalDate::compareTo),
          group.sightings().stream().map(s -> Happening.of(s.engagement())).toList());
    }

    /** Whether some report shows it possible, and some report, the same or another, can tell. */
    boolean possible(Announcement sought, Intent intent) {
      return IntStream.range(0, sightings.size()).anyMatch(i -> possible(sought, i))
          && group.sightings().stream().anyMatch(s -> Fulfilment.tells(intent, s));
    }

    /** Whether one report shows it possible and can tell. */
    boolean toldLater(Announcement any) {
      return IntStream.range(0, sightings.size())
          .anyMatch(
              i -> possible(any, i) && Fulfilment.tells(any.intent(), group.sightings().get(i)));
    }

    private boolean possible(Announcement sought, int i) {
      return sought.possible(sightings.get(i), group.sightings().get(i).published());
    }

    double logOdds(Announcement announced) {
      return Fulfilment.logOdds(announced, merged, told);
    }
  }

  /** The blocks that an intent stands in. */
  public static Set<String> keys(Intent intent) {
    return Horizon.of(intent);
  }

  /** The blocks in which a group may fulfil intents: an intent with no common key is not its. */
  public static Set<String> keys(Group group) {
    Optional<LocalDate> published =
        group.sightings().stream()
            .flatMap(s -> s.published().stream())
            .min(Comparator.naturalOrder());
    Set<String> keys = new HashSet<>(Horizon.of(group.merged().engagement(), published));
    for (Sighting s : group.sightings()) {
      keys.add(Horizon.report(s.id().report()));
    }
    return keys;
  }

  /**
   * The fate of each intent, sorted by id, judged by the groups and intents given. An intent's fate
   * depends only on groups and intents that share a key with it, and on intents that share one with
   * these.
   *
   * @param asOf the day from which "overdue" is judged
   */
  public static List<Fate> fates(
      Collection<Intent> intents, Collection<Group> groups, LocalDate asOf) {
    Outcomes outcomes = new Outcomes(intents, groups, asOf);
    return outcomes.intents.stream().map(outcomes::fate).toList();
  }

  /** When an engagement must lie for {@link Announcement#possible} to hold. */
  public static Window window(Intent intent) {
    return Fulfilment.window(intent.cancelled() ? intent.anyDay() : intent);
  }

  private static boolean tookPlace(Group g) {
    Status status = g.merged().engagement().status();
    return status == Status.HELD || status == Status.ONGOING;
  }

  private Fate fate(Announcement announced) {
    Intent intent = announced.intent();
    Optional<Fate> fulfilled = intent.cancelled() ? Optional.empty() : fulfilled(announced);
    return fulfilled.or(() -> calledOff(announced)).orElseGet(() -> waiting(intent));
  }

  private Optional<Fate> fulfilled(Announcement announced) {
    Intent intent = announced.intent();
    Optional<Group> best = Optional.empty();
    double highest = 0;
    for (int i : candidates(heldByKey, intent)) {
      Candidate candidate = held.get(i);
      Group g = candidate.group();
      if (Fulfilment.holds(g, intent) || Fulfilment.goesOn(intent, g)) {
        return Optional.of(new Fate(intent.id(), new Outcome.Held(g.id()), g.confidence()));
      }
      double odds =
          candidate.possible(announced, intent) ? candidate.logOdds(announced) : Fulfilment.NEVER;
      if (odds > highest) {
        highest = odds;
        best = Optional.of(g);
      }
    }
    double confidence = probability(highest);
    return best.map(g -> new Fate(intent.id(), new Outcome.Held(g.id()), confidence));
  }

  private Optional<Fate> calledOff(Announcement announced) {
    Intent intent = announced.intent();
    if (intent.cancelled()) {
      return Optional.of(calledOff(intent, announced, 1));
    }
    Optional<Announcement> best = Optional.empty();
    double highest = 0;
    for (int i : candidates(intentsByKey, intent)) {
      Intent other = intents.get(i).intent();
      if (other.cancelled() && !before(other, intent) && sameTime(intent, other)) {
        double odds = Fulfilment.logOdds(announced, other);
        if (odds > highest) {
          highest = odds;
          best = Optional.of(intents.get(i));
        }
      }
    }
    double confidence = probability(highest);
    return best.map(by -> calledOff(intent, by, confidence));
  }

  private Fate calledOff(Intent intent, Announcement off, double confidence) {
    Intent by = off.intent();
    Optional<Intent> next = Optional.empty();
    double highest = 0;
    for (int i : candidates(intentsByKey, by)) {
      Intent other = intents.get(i).intent();
      double odds = follows(other, by) ? Fulfilment.logOdds(off, other) : Fulfilment.NEVER;
      if (odds > highest) {
        highest = odds;
        next = Optional.of(other);
      }
    }
    Optional<PartialDate> date = next.flatMap(Intent::date);
    double both = confidence * probability(highest);
    return next.isPresent() && date.isPresent()
        ? new Fate(intent.id(), new Outcome.Postponed(next.get().id(), date.get()), both)
        : new Fate(intent.id(), new Outcome.Cancelled(by.id(), later(by)), confidence);
  }

  /** What took place after it was called off, and could be what was put off. */
  private Optional<SightingId> later(Intent off) {
    Announcement any = Announcement.of(off.anyDay());
    Optional<SightingId> best = Optional.empty();
    double highest = 0;
    for (int i : candidates(heldByKey, off)) {
      Candidate candidate = held.get(i);
      double odds = candidate.toldLater(any) ? candidate.logOdds(any) : Fulfilment.NEVER;
      if (odds > highest) {
        highest = odds;
        best = Optional.of(candidate.group().id());
      }
    }
    return best;
  }

  /** Whether an intent is a new date for what was called off. */
  private static boolean follows(Intent other, Intent off) {
    if (other.cancelled() || other.date().isEmpty() || other.equals(off)) {
      return false;
    }
    boolean later =
        off.date().isEmpty() || other.date().get().last().isAfter(off.date().get().last());
    boolean told =
        other.id().report().equals(off.id().report())
            || (other.published().isPresent()
                && off.published().isPresent()
                && !other.published().get().isBefore(off.published().get())
                && !other.published().get().isAfter(off.published().get().plusDays(NEW_DATE)));
    return later && told;
  }

  private static boolean before(Intent one, Intent other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && one.published().get().isBefore(other.published().get());
  }

  private static boolean sameTime(Intent one, Intent other) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return true;
    }
    return !one.date().get().last().isBefore(other.date().get().first())
        && !other.date().get().last().isBefore(one.date().get().first());
  }

  private Fate waiting(Intent intent) {
    Optional<LocalDate> last = intent.date().map(PartialDate::last);
    return last.filter(d -> d.isBefore(asOf))
        .map(d -> new Fate(intent.id(), new Outcome.Overdue(d), 1))
        .orElseGet(() -> new Fate(intent.id(), new Outcome.Open(), 1));
  }

  /** In order, each once. */
  private static Collection<Integer> candidates(Map<String, List<Integer>> byKey, Intent intent) {
    Map<Integer, Integer> found = new TreeMap<>();
    keys(intent).forEach(k -> byKey.getOrDefault(k, List.of()).forEach(i -> found.put(i, i)));
    return found.values();
  }

  private static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
