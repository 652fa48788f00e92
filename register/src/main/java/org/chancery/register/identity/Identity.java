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
import org.chancery.record.Office;
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

  /**
   * What an office is called in {@link Tenure#key}, whatever the wording; may be of a body alone.
   */
  public static String officeKey(Office office) {
    return OfficeKey.of(office).toString();
  }

  /** The blocks an appearance stands in: two without a common key are no neighbours. */
  public Set<String> keys(Appearance appearance) {
    return Face.of(List.of(appearance)).blocks();
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

    private Ready(Appearance appearance) {
      this.appearance = appearance;
      this.face = Face.of(List.of(appearance));
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
    return new Ready(appearance);
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

  /** Those of {@code others} that are {@link #LIKELY} the same person, and how likely. */
  public SortedMap<AppearanceId, Double> likely(Appearance one, Collection<Appearance> others) {
    SortedMap<AppearanceId, Double> likely = new TreeMap<>();
    for (Appearance other : others) {
      double p = other.id().equals(one.id()) ? 0 : probability(one, other);
      if (p >= LIKELY) {
        likely.put(other.id(), p);
      }
    }
    return likely;
  }

  /**
   * The persons, sorted by {@link Person#id}; each appearance is of one. Links of appearances that
   * are not among them are passed over.
   */
  public List<Person> persons(Collection<Appearance> appearances, Links<AppearanceId> links) {
    Map<AppearanceId, Appearance> byId = new TreeMap<>();
    appearances.forEach(a -> byId.put(a.id(), a));
    SortedMap<AppearanceId, List<Appearance>> units = units(byId, links);
    Map<AppearanceId, AppearanceId> unitOf = new HashMap<>();
    Map<AppearanceId, Face> faces = new HashMap<>();
    SortedMap<AppearanceId, Set<String>> keys = new TreeMap<>();
    units.forEach(
        (unit, members) -> {
          members.forEach(m -> unitOf.put(m.id(), unit));
          Face face = Face.of(members);
          faces.put(unit, face);
          keys.put(unit, face.blocks());
        });
    List<Person> persons = new ArrayList<>();
    for (Cluster<AppearanceId> c :
        Clusters.of(
            keys,
            (a, b) -> unlessTogether(units, faces, a, b),
            LIKELY,
            new Links<>(between(links.must(), unitOf), between(links.cannot(), unitOf)))) {
      List<Appearance> members =
          c.members().stream()
              .flatMap(u -> units.getOrDefault(u, List.of()).stream())
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

  /**
   * Appearances of one signature, under the smallest id; those that a cannot-link names stand
   * alone.
   */
  private static SortedMap<AppearanceId, List<Appearance>> units(
      Map<AppearanceId, Appearance> sorted, Links<AppearanceId> links) {
    Set<AppearanceId> alone = new HashSet<>();
    links
        .cannot()
        .forEach(
            p -> {
              alone.add(p.first());
              alone.add(p.second());
            });
    Map<String, List<Appearance>> bySignature = new TreeMap<>();
    for (Appearance a : sorted.values()) {
      String unit = alone.contains(a.id()) ? a.id() + "\n" : a.signature();
      bySignature.computeIfAbsent(unit, s -> new ArrayList<>()).add(a);
    }
    SortedMap<AppearanceId, List<Appearance>> units = new TreeMap<>();
    bySignature.values().forEach(m -> units.put(m.get(0).id(), m));
    return units;
  }

  /** One report that names both says that they are two, most often by a full and a full name. */
  private static double unlessTogether(
      Map<AppearanceId, List<Appearance>> units,
      Map<AppearanceId, Face> faces,
      AppearanceId one,
      AppearanceId other) {
    for (Appearance a : units.getOrDefault(one, List.of())) {
      for (Appearance b : units.getOrDefault(other, List.of())) {
        if (a.id().report().equals(b.id().report())) {
          return 0;
        }
      }
    }
    Face a = faces.get(one);
    Face b = faces.get(other);
    return a == null || b == null ? 0 : probability(a, b);
  }

  private static Set<Pair<AppearanceId>> between(
      Set<Pair<AppearanceId>> pairs, Map<AppearanceId, AppearanceId> unitOf) {
    Set<Pair<AppearanceId>> out = new HashSet<>();
    for (Pair<AppearanceId> p : pairs) {
      AppearanceId a = unitOf.get(p.first());
      AppearanceId b = unitOf.get(p.second());
      if (a != null && b != null && !a.equals(b)) {
        out.add(Pair.of(a, b));
      }
    }
    return out;
  }
}
