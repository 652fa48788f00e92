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
import org.chancery.register.link.Memory;
import org.chancery.register.link.Pair;
import org.chancery.register.outcome.Happening;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sameness;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;

/** Which engagements of several reports are one. Items are engagements of accounts. */
final class Sightings implements Kinship {
  /** Of more sightings not all pairs are compared again. */
  private static final int MANY = 256;

  /** Held in memory. */
  private static final int HELD = 20_000;

  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Blocks blocks;
  private final Neighbourhoods families;
  private final Sameness sameness = Sameness.standard();

  private final Memory<Item> memory = new Memory<>();

  /** The families of copies by which sources are called; only as long as nothing is written. */
  private final Map<Long, String> sources = new Recent<>(HELD);

  /** What counts now; only as long as nothing is written, by this process or another. */
  private final Set<Long> counting = new HashSet<>();

  /** What an engagement's number stands for never changes, whether it counts or not. */
  private final Map<Long, Sighting> held = new Recent<>(HELD);

  private final Map<Long, Happening> happenings = new Recent<>(HELD);

  Sightings(
      Database database, Truths truths, Accounts accounts, Blocks blocks, Neighbourhoods families) {
    this.database = database;
    this.blocks = blocks;
    this.truths = truths;
    this.accounts = accounts;
    this.families = families;
  }

  /** An engagement in the order of sightings. */
  private record Item(SightingId id, long number) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      int byId = id.compareTo(other.id);
      return byId != 0 ? byId : Long.compare(number, other.number);
    }
  }

  /** Where an engagement stands. */
  private record At(long account, int position) {}

  @Override
  public Sort sort() {
    return Sort.ENGAGEMENT;
  }

  @Override
  public List<Long> neighbours(long engagement, long moment, Set<Long> known) {
    Sighting mine = sighting(engagement);
    Map<SightingId, Long> numbers = new HashMap<>();
    List<Sighting> others = new ArrayList<>();
    for (long other : candidates(engagement, moment, known)) {
      Sighting sighting = sighting(other);
      others.add(sighting);
      numbers.put(sighting.id(), other);
    }
    Set<Long> neighbours = new HashSet<>();
    sameness.likely(mine, others).keySet().forEach(id -> neighbours.add(numbers.get(id)));
    neighbours.addAll(linked(mine.id(), moment));
    return neighbours.stream().sorted().toList();
  }

  @Override
  public boolean likely(long one, long other) {
    return sameness.probability(sighting(one), sighting(other)) >= Sameness.LIKELY;
  }

  @Override
  public Collection<Long> linked(long engagement) {
    return corrected() ? linked(sighting(engagement).id(), Long.MAX_VALUE) : List.of();
  }

  private Set<Long> linked(SightingId mine, long moment) {
    Set<Long> linked = new HashSet<>();
    for (Pair<SightingId> pair : links(List.of(mine.report()), moment).must()) {
      if (pair.first().equals(mine)) {
        number(pair.second(), moment).ifPresent(linked::add);
      } else if (pair.second().equals(mine)) {
        number(pair.first(), moment).ifPresent(linked::add);
      }
    }
    return linked;
  }

  /** Whether anything was corrected at all. */
  private boolean corrected() {
    return database.number("SELECT EXISTS (SELECT 1 FROM correction)") == 1;
  }

  private List<Long> candidates(long engagement, long moment, Set<Long> known) {
    return blocks.besides(Sort.ENGAGEMENT, engagement).stream()
        .filter(other -> !known.contains(other))
        .filter(other -> counts(other, moment))
        .toList();
  }

  private boolean counts(long engagement, long moment) {
    if (moment == Long.MAX_VALUE && counting.contains(engagement)) {
      return true;
    }
    boolean counts =
        database.number(
                "SELECT count(*) FROM engagement e CROSS JOIN account a ON a.seq = e.account"
                    + " WHERE e.seq = ? AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
                engagement,
                moment,
                moment)
            > 0;
    if (counts && moment == Long.MAX_VALUE) {
      counting.add(engagement);
    }
    return counts;
  }

  @Override
  public List<List<Long>> teams(Collection<Long> engagements, long moment) {
    if (engagements.size() == 1) {
      return List.of(List.copyOf(engagements));
    }
    Map<SightingId, Item> items = new HashMap<>();
    database
        .list(
            "SELECT e.seq, r.key, e.position FROM json_each(?) j"
                + " CROSS JOIN engagement e ON e.seq = j.value"
                + " CROSS JOIN account a ON a.seq = e.account CROSS JOIN report r ON r.seq = a.report",
            row -> new Item(new SightingId(row.getString(2), row.getInt(3)), row.getLong(1)),
            Database.array(engagements))
        .forEach(i -> items.put(i.id(), i));
    Links<SightingId> links =
        links(items.keySet().stream().map(SightingId::report).distinct().sorted().toList(), moment);
    return sameness
        .divided(
            items.values(),
            Item::id,
            i -> sighting(i.number()),
            new Links<>(between(links.must(), items), between(links.cannot(), items)),
            memory)
        .stream()
        .map(c -> c.members().stream().map(Item::number).toList())
        .toList();
  }

  private static Set<Pair<Item>> between(Set<Pair<SightingId>> pairs, Map<SightingId, Item> items) {
    Set<Pair<Item>> found = new HashSet<>();
    for (Pair<SightingId> pair : pairs) {
      Item one = items.get(pair.first());
      Item other = items.get(pair.second());
      if (one != null && other != null) {
        found.add(Pair.of(one, other));
      }
    }
    return found;
  }

  /** One engagement with all its sources, as of a moment. */
  Group group(Collection<Long> team, long moment) {
    List<Sighting> all = team.stream().map(e -> sourced(sighting(e), e, moment)).toList();
    if (all.size() > MANY) {
      return sameness.one(all);
    }
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
    counting.clear();
    sources.clear();
  }

  /** What was written was taken back: numbers of engagements may be given again. */
  void takenBack() {
    forget();
    held.clear();
    happenings.clear();
    memory.clear();
  }

  /** As the report has it, without regard to copies. */
  Sighting sighting(long engagement) {
    Sighting sighting = held.get(engagement);
    if (sighting == null) {
      sighting = load(engagement);
      held.put(engagement, sighting);
    }
    return sighting;
  }

  /** The same, ready to be held against what was announced. */
  Happening happening(long engagement) {
    return happenings.computeIfAbsent(
        engagement, e -> Happening.of(sighting(engagement).engagement()));
  }

  private Sighting load(long engagement) {
    At at =
        database
            .first(
                "SELECT account, position FROM engagement WHERE seq = ?",
                row -> new At(row.getLong(1), row.getInt(2)),
                engagement)
            .orElseThrow();
    return Sighting.of(accounts.of(at.account()).record()).get(at.position());
  }

  /** With the smallest key among the copies of its report as its source, where there are any. */
  private Sighting sourced(Sighting s, long engagement, long moment) {
    long report =
        database.number(
            "SELECT a.report FROM engagement e CROSS JOIN account a ON a.seq = e.account"
                + " WHERE e.seq = ?",
            engagement);
    return new Sighting(
        s.id(),
        source(report, moment),
        s.published(),
        s.outlet(),
        s.engagement(),
        s.statements(),
        s.holdings());
  }

  private String source(long report, long moment) {
    String known = moment == Long.MAX_VALUE ? sources.get(report) : null;
    if (known != null) {
      return known;
    }
    List<Long> family = families.team(report, moment);
    String source =
        truths.keys(family).values().stream()
            .min(String::compareTo)
            .orElseGet(() -> truths.key(report));
    if (moment == Long.MAX_VALUE) {
      family.forEach(r -> sources.put(r, source));
    }
    return source;
  }

  private static List<String> reports(List<Sighting> sightings) {
    return sightings.stream().map(s -> s.id().report()).distinct().sorted().toList();
  }

  /** What analysts said about engagements of these reports; of two that contradict, the later. */
  private Links<SightingId> links(List<String> reports, long moment) {
    if (!corrected()) {
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
    Optional<Account> account = accounts.at(target.report(), moment);
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
    return accounts
        .at(id.report(), moment)
        .map(a -> accounts.engagements(a.seq()))
        .filter(all -> id.index() < all.size())
        .map(all -> all.get(id.index()));
  }
}
