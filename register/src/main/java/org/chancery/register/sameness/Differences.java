package org.chancery.register.sameness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.name.Phrase;

/** In what the sightings of one engagement differ. */
final class Differences {
  private Differences() {}

  /**
   * @param sightings in the order of their ids
   */
  static List<Difference> of(List<Sighting> sightings) {
    List<Difference> differences = new ArrayList<>();
    if (sightings.size() > 1) {
      dates(sightings, differences);
      places(sightings, differences);
      kinds(sightings, differences);
      participants(sightings, differences);
      topics(sightings, differences);
    }
    return List.copyOf(differences);
  }

  private static void dates(List<Sighting> sightings, List<Difference> out) {
    SortedMap<PartialDate, List<SightingId>> by = new TreeMap<>();
    for (Sighting s : sightings) {
      s.engagement()
          .date()
          .ifPresent(d -> by.computeIfAbsent(d, x -> new ArrayList<>()).add(s.id()));
    }
    boolean excluded =
        by.keySet().stream()
            .anyMatch(
                a ->
                    by.keySet().stream()
                        .anyMatch(
                            b -> a.last().isBefore(b.first()) || b.last().isBefore(a.first())));
    if (excluded) {
      out.add(new Difference.OfDate(versions(by)));
    }
  }

  private static void places(List<Sighting> sightings, List<Difference> out) {
    SortedMap<String, List<SightingId>> by = new TreeMap<>();
    for (Sighting s : sightings) {
      s.engagement()
          .place()
          .ifPresent(
              p -> {
                // "Washington, D.C." is Washington.
                String known =
                    by.keySet().stream()
                        .filter(k -> Phrase.within(Phrase.telling(k), Phrase.telling(p)))
                        .findFirst()
                        .orElse(p);
                by.computeIfAbsent(known, x -> new ArrayList<>()).add(s.id());
              });
    }
    if (by.size() > 1) {
      out.add(new Difference.OfPlace(versions(by)));
    }
  }

  private static void kinds(List<Sighting> sightings, List<Difference> out) {
    Map<Kind, List<SightingId>> by = new EnumMap<>(Kind.class);
    for (Sighting s : sightings) {
      by.computeIfAbsent(s.engagement().kind(), x -> new ArrayList<>()).add(s.id());
    }
    if (by.size() > 1) {
      out.add(new Difference.OfKind(versions(by)));
    }
  }

  private static void participants(List<Sighting> sightings, List<Difference> out) {
    for (Merging.Together person : Merging.together(sightings)) {
      List<SightingId> with = new ArrayList<>();
      List<SightingId> without = new ArrayList<>();
      for (Sighting s : sightings) {
        (person.in(s) ? with : without).add(s.id());
      }
      if (!without.isEmpty()) {
        out.add(
            new Difference.OfParticipant(
                person.seen().get(0).party().participant(), with, without));
      }
    }
  }

  private static void topics(List<Sighting> sightings, List<Difference> out) {
    Map<Topic, List<SightingId>> by = new EnumMap<>(Topic.class);
    for (Sighting s : sightings) {
      for (Topic t : s.engagement().topics()) {
        by.computeIfAbsent(t, x -> new ArrayList<>()).add(s.id());
      }
    }
    by.forEach(
        (topic, with) -> {
          Set<SightingId> known = new HashSet<>(with);
          List<SightingId> without =
              sightings.stream()
                  .filter(s -> !known.contains(s.id()) && told(s.engagement()))
                  .map(Sighting::id)
                  .toList();
          if (!without.isEmpty()) {
            out.add(new Difference.OfTopic(topic, with, without));
          }
        });
  }

  /** A report that gives no topic at all is silent and contradicts nobody. */
  private static boolean told(Engagement e) {
    return !e.topics().isEmpty();
  }

  private static <V> List<Difference.Version<V>> versions(Map<V, List<SightingId>> by) {
    List<Difference.Version<V>> versions = new ArrayList<>();
    by.forEach((value, ids) -> versions.add(new Difference.Version<>(value, ids)));
    return versions;
  }
}
