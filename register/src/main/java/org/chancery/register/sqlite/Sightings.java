package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Corrected;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.Facts;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sameness;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;

/** Which engagements of several reports are one. Items are engagements of accounts. */
final class Sightings implements Kinship {
  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Blocks blocks;
  private final Neighbourhoods families;
  private final Sameness sameness = Sameness.standard();

  /** Of what counts now; only as long as nothing is written, by this process or another. */
  private final Map<Long, Sighting> held = new HashMap<>();

  Sightings(
      Database database, Truths truths, Accounts accounts, Blocks blocks, Neighbourhoods families) {
    this.database = database;
    this.blocks = blocks;
    this.truths = truths;
    this.accounts = accounts;
    this.families = families;
  }

  /** Where an engagement stands. */
  private record At(long account, int position) {}

  @Override
  public Sort sort() {
    return Sort.ENGAGEMENT;
  }

  @Override
  public List<Long> neighbours(long engagement, long moment) {
    Sighting mine = sighting(engagement, moment);
    Map<SightingId, Long> numbers = new HashMap<>();
    List<Sighting> others = new ArrayList<>();
    for (long other : candidates(engagement, moment)) {
      Sighting sighting = sighting(other, moment);
      others.add(sighting);
      numbers.put(sighting.id(), other);
    }
    Set<Long> neighbours = new HashSet<>();
    sameness.likely(mine, others).keySet().forEach(id -> neighbours.add(numbers.get(id)));
    for (Pair<SightingId> pair : links(List.of(mine.id().report()), moment).must()) {
      if (pair.first().equals(mine.id())) {
        number(pair.second(), moment).ifPresent(neighbours::add);
      } else if (pair.second().equals(mine.id())) {
        number(pair.first(), moment).ifPresent(neighbours::add);
      }
    }
    return neighbours.stream().sorted().toList();
  }

  private List<Long> candidates(long engagement, long moment) {
    return blocks.besides(Sort.ENGAGEMENT, engagement).stream()
        .filter(other -> counts(other, moment))
        .toList();
  }

  private boolean counts(long engagement, long moment) {
    if (moment == Long.MAX_VALUE && held.containsKey(engagement)) {
      return true;
    }
    return database.number(
            "SELECT count(*) FROM engagement e CROSS JOIN account a ON a.seq = e.account"
                + " WHERE e.seq = ? AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
            engagement,
            moment,
            moment)
        > 0;
  }

  @Override
  public List<List<Long>> teams(Collection<Long> engagements, long moment) {
    if (engagements.size() == 1) {
      return List.of(List.copyOf(engagements));
    }
    Map<SightingId, Long> numbers = new HashMap<>();
    List<Sighting> all = new ArrayList<>();
    for (long engagement : engagements) {
      Sighting sighting = sighting(engagement, moment);
      all.add(sighting);
      numbers.put(sighting.id(), engagement);
    }
    return sameness.clusters(all, links(reports(all), moment)).stream()
        .map(c -> c.members().stream().map(numbers::get).toList())
        .toList();
  }

  /** One engagement with all its sources, as of a moment. */
  Group group(Collection<Long> team, long moment) {
    List<Sighting> all = team.stream().map(e -> sighting(e, moment)).toList();
    List<Group> groups = sameness.groups(all, links(reports(all), moment));
    // A team is what a whole neighbourhood came to; taken by itself it stays whole, as a rule.
    return groups.size() == 1 ? groups.get(0) : sameness.groups(all, held(all)).get(0);
  }

  private static Links<SightingId> held(List<Sighting> all) {
    Set<Pair<SightingId>> must = new HashSet<>();
    for (Sighting other : all.subList(1, all.size())) {
      must.add(Pair.of(all.get(0).id(), other.id()));
    }
    return new Links<>(must, Set.of());
  }

  /** What is held in memory may be otherwise by now. */
  void forget() {
    held.clear();
  }

  Sighting sighting(long engagement, long moment) {
    if (moment != Long.MAX_VALUE) {
      return load(engagement, moment);
    }
    Sighting sighting = held.get(engagement);
    if (sighting == null) {
      sighting = load(engagement, moment);
      held.put(engagement, sighting);
    }
    return sighting;
  }

  private Sighting load(long engagement, long moment) {
    At at =
        database
            .first(
                "SELECT account, position FROM engagement WHERE seq = ?",
                row -> new At(row.getLong(1), row.getInt(2)),
                engagement)
            .orElseThrow();
    Account account = accounts.of(at.account());
    Sighting s = Sighting.of(account.record()).get(at.position());
    return new Sighting(
        s.id(),
        family(account.report(), moment).orElse(s.source()),
        s.published(),
        s.outlet(),
        s.engagement(),
        s.statements(),
        s.holdings());
  }

  /** The smallest key among the copies of a report, where there are any. */
  private Optional<String> family(long report, long moment) {
    return families.team(report, moment).stream()
        .map(r -> database.words("SELECT key FROM report WHERE seq = ?", r).get(0))
        .min(String::compareTo);
  }

  private static List<String> reports(List<Sighting> sightings) {
    return sightings.stream().map(s -> s.id().report()).distinct().sorted().toList();
  }

  /** What analysts said about engagements of these reports; of two that contradict, the later. */
  private Links<SightingId> links(List<String> reports, long moment) {
    if (database.number("SELECT EXISTS (SELECT 1 FROM correction)") == 0) {
      return Links.none();
    }
    Map<Pair<SightingId>, Boolean> said = new HashMap<>();
    Set<Correction> corrections = new HashSet<>();
    reports.forEach(r -> corrections.addAll(truths.active(r, moment)));
    for (Correction c : corrections.stream().sorted().toList()) {
      if (c.change() instanceof Change.SameEngagement s) {
        pair(s.one(), s.other(), moment).ifPresent(p -> said.put(p, true));
      } else if (c.change() instanceof Change.OtherEngagement o) {
        pair(o.one(), o.other(), moment).ifPresent(p -> said.put(p, false));
      }
    }
    Set<Pair<SightingId>> must = new HashSet<>();
    Set<Pair<SightingId>> cannot = new HashSet<>();
    said.forEach((pair, one) -> (one ? must : cannot).add(pair));
    return new Links<>(must, cannot);
  }

  private Optional<Pair<SightingId>> pair(Target one, Target other, long moment) {
    Optional<SightingId> a = found(one, moment);
    Optional<SightingId> b = found(other, moment);
    return a.isPresent() && b.isPresent() && !a.equals(b)
        ? Optional.of(Pair.of(a.get(), b.get()))
        : Optional.empty();
  }

  /** Where the engagement stands that a correction means. */
  private Optional<SightingId> found(Target target, long moment) {
    Optional<Account> account =
        truths.report(target.report()).isPresent()
            ? accounts.at(truths.report(target.report()).getAsLong(), moment)
            : Optional.empty();
    if (account.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> facts =
        Facts.of(account.get().record()).stream().filter(f -> f instanceof Fact.Engaged).toList();
    return Corrected.find(facts, target.fact())
        .map(f -> new SightingId(target.report(), facts.indexOf(f)));
  }

  /** The item of a sighting that counted at a moment. */
  private Optional<Long> number(SightingId id, long moment) {
    return truths.report(id.report()).isPresent()
        ? accounts
            .at(truths.report(id.report()).getAsLong(), moment)
            .map(a -> accounts.engagements(a.seq()))
            .filter(all -> id.index() < all.size())
            .map(all -> all.get(id.index()))
        : Optional.empty();
  }
}
