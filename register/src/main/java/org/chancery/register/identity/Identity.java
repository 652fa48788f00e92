package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.register.link.Cluster;
import org.chancery.register.link.Clusters;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;

/**
 * Which appearances are one person. Keys, likely pairs and neighbourhoods work as in {@link
 * org.chancery.register.sameness.Sameness}; appearances of one {@link Appearance#signature} are
 * compared once.
 *
 * <p>{@code docs/sameness.md} says how it decides.
 */
public final class Identity {
  /** Two that are less likely one person are no neighbours. */
  public static final double LIKELY = 0.5;

  private static final Identity STANDARD = new Identity();

  private Identity() {}

  public static Identity standard() {
    return STANDARD;
  }

  /** The blocks an appearance stands in: two without a common key are no neighbours. */
  public Set<String> keys(Appearance appearance) {
    return Face.of(appearance).blocks();
  }

  /**
   * How likely two appearances are one person, 0 to 1; symmetric. Two of one report are two, for
   * the report would name them alike: 0.
   */
  public double probability(Appearance one, Appearance other) {
    return probability(ready(one), ready(other));
  }

  /**
   * An appearance, ready to be compared with many.
   *
   * @see #ready
   */
  public static final class Ready {
    private final Appearance appearance;
    private final Face face;

    private Ready(Appearance appearance, Face face) {
      this.appearance = appearance;
      this.face = face;
    }

    /** Another appearance of the same signature, ready with less work. */
    public Ready again(Appearance other) {
      return new Ready(other, face.seen(List.of(other)));
    }

    public Appearance appearance() {
      return appearance;
    }

    /**
     * Finer than {@link Identity#keys}: whoever shares one of those with an appearance whose name
     * has several words, and has a name that may be meant by that, stands under one of its {@link
     * #sought}.
     */
    public Set<String> stands() {
      return face.stands();
    }

    /** See {@link #stands}; empty for a name of one word. */
    public Set<String> sought() {
      return face.sought();
    }
  }

  /** Makes an appearance ready; its name, its offices and its day are all that counts. */
  public static Ready ready(Appearance appearance) {
    return new Ready(appearance, Face.of(appearance));
  }

  /** {@link #probability(Appearance, Appearance)} of two that are ready. */
  public double probability(Ready one, Ready other) {
    AppearanceId a = one.appearance.id();
    AppearanceId b = other.appearance.id();
    return a.report().equals(b.report())
        ? (a.equals(b) ? 1 : 0)
        : probability(one.face, other.face);
  }

  private static double probability(Face one, Face other) {
    return 1 / (1 + StrictMath.exp(-one.logOdds(other)));
  }

  /**
   * The persons, sorted by {@link Person#id}; each appearance is of one. Links of appearances that
   * are not among them are passed over.
   */
  public List<Person> persons(Collection<Appearance> appearances, Links<AppearanceId> links) {
    return whole(appearances.stream().map(Identity::ready).toList(), links);
  }

  /** {@link #persons} of appearances that are ready. */
  public List<Person> whole(Collection<Ready> ready, Links<AppearanceId> links) {
    SortedMap<AppearanceId, Ready> byId = new TreeMap<>();
    ready.forEach(r -> byId.put(r.appearance().id(), r));
    Map<AppearanceId, Unit> unitOf = new HashMap<>();
    SortedMap<Unit, Set<String>> keys = new TreeMap<>();
    for (Unit unit : units(byId, links)) {
      unit.members().forEach(m -> unitOf.put(m.id(), unit));
      keys.put(unit, unit.face().blocks());
    }
    List<Person> persons = new ArrayList<>();
    for (Cluster<Unit> c :
        Clusters.of(
            keys,
            Identity::unlessTogether,
            LIKELY,
            new Links<>(between(links.must(), unitOf), between(links.cannot(), unitOf)))) {
      List<Appearance> members =
          c.members().stream()
              .flatMap(u -> u.members().stream())
              .sorted((a, b) -> a.id().compareTo(b.id()))
              .toList();
      persons.add(Portrait.of(members, c.confidence()));
    }
    persons.sort((a, b) -> a.id().compareTo(b.id()));
    return persons;
  }

  /** The changes of office that the persons' tenures show, by office, then by day. */
  public List<Succession> successions(Collection<Person> persons) {
    return Successions.of(persons);
  }

  /** Appearances of one signature, called by the smallest id. */
  private static final class Unit implements Comparable<Unit> {
    private final List<Appearance> members;
    private final Face face;
    private final Set<String> reports = new HashSet<>();

    /** With which letters the words of the name begin, a bit each, as they sound. */
    private final long letters;

    private final int length;
    private final boolean abbreviated;

    Unit(List<Ready> ready) {
      members = ready.stream().map(Ready::appearance).toList();
      face = ready.get(0).face.seen(members);
      members.forEach(m -> reports.add(m.id().report()));
      letters = face.name().sounds().stream().mapToLong(Unit::letter).reduce(0, (a, b) -> a | b);
      length = face.name().sounds().stream().mapToInt(String::length).sum();
      abbreviated = face.name().words().stream().anyMatch(w -> w.length() == 1);
    }

    private static long letter(String sound) {
      return sound.isEmpty() ? 0 : 1L << (sound.charAt(0) & 63);
    }

    /**
     * Whether two names are two at first sight, as most are of those that have a word in common:
     * the words of the shorter begin otherwise than those of the longer, which spellings never do.
     */
    boolean unlike(Unit other) {
      boolean shorter = face.name().words().size() <= other.face.name().words().size();
      long few = shorter ? letters : other.letters;
      long many = shorter ? other.letters : letters;
      return (few & ~many) != 0 && length != other.length && !abbreviated && !other.abbreviated;
    }

    List<Appearance> members() {
      return members;
    }

    Face face() {
      return face;
    }

    boolean sharesReport(Unit other) {
      return reports.size() <= other.reports.size()
          ? reports.stream().anyMatch(other.reports::contains)
          : other.sharesReport(this);
    }

    @Override
    public int compareTo(Unit other) {
      return members.get(0).id().compareTo(other.members.get(0).id());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Unit u && compareTo(u) == 0;
    }

    @Override
    public int hashCode() {
      return members.get(0).id().hashCode();
    }
  }

  /** Appearances of one signature; those that a cannot-link names stand alone. */
  private static List<Unit> units(
      SortedMap<AppearanceId, Ready> sorted, Links<AppearanceId> links) {
    Set<AppearanceId> alone = new HashSet<>();
    links
        .cannot()
        .forEach(
            p -> {
              alone.add(p.first());
              alone.add(p.second());
            });
    Map<String, List<Ready>> bySignature = new TreeMap<>();
    for (Ready r : sorted.values()) {
      Appearance a = r.appearance();
      String unit = alone.contains(a.id()) ? a.id() + "\n" : a.signature();
      bySignature.computeIfAbsent(unit, s -> new ArrayList<>()).add(r);
    }
    return bySignature.values().stream().map(Unit::new).toList();
  }

  /** One report that names both says that they are two, most often by a full and a full name. */
  private static double unlessTogether(Unit one, Unit other) {
    if (one.unlike(other)) {
      return 0;
    }
    double p = probability(one.face(), other.face());
    return p > 0 && one.sharesReport(other) ? 0 : p;
  }

  private static Set<Pair<Unit>> between(
      Set<Pair<AppearanceId>> pairs, Map<AppearanceId, Unit> unitOf) {
    Set<Pair<Unit>> out = new HashSet<>();
    for (Pair<AppearanceId> p : pairs) {
      Unit a = unitOf.get(p.first());
      Unit b = unitOf.get(p.second());
      if (a != null && b != null && !a.equals(b)) {
        out.add(Pair.of(a, b));
      }
    }
    return out;
  }
}
