package org.chancery.register.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Identity;
import org.chancery.register.identity.Person;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.PersonName;
import org.chancery.register.sqlite.Faces.Named;
import org.chancery.register.sqlite.Faces.Row;
import org.chancery.register.sqlite.Faces.Same;
import org.chancery.register.sqlite.Faces.Standing;

/**
 * Who is who, worked out when it is asked. A face is a name with the offices that go with it; of
 * the many reports that have one, the first and the last stand for all, so that a president in
 * every second report is as quickly found as an envoy in one. Names that a correction is about
 * stand for themselves.
 */
final class Persons {
  private final Truths truths;
  private final Faces faces;
  private final Identity identity = Identity.standard();

  Persons(Truths truths, Faces faces) {
    this.truths = truths;
    this.faces = faces;
  }

  /**
   * A person with all places where they appear.
   *
   * @param person put together from the appearances that stand for all
   * @param standing those, by their ids
   */
  record Somebody(Person person, Set<Same> sames, Map<AppearanceId, Standing> standing) {
    /** The numbers of the faces. */
    Set<Long> faces() {
      return sames.stream().map(Same::face).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The appearances' rows, of all reports. */
    List<Row> rows() {
      return sames.stream().flatMap(s -> s.rows().stream()).toList();
    }
  }

  /** All who bear a name at a moment, in no order that means anything. */
  List<Somebody> named(String name, long moment) {
    List<Correction> corrections = corrections(moment);
    List<Same> all = around(name, moment, corrected(corrections), partners(corrections, moment));
    List<Identity.Ready> ready = new ArrayList<>();
    Map<AppearanceId, Standing> standing = new HashMap<>();
    Map<AppearanceId, Same> sames = new HashMap<>();
    for (Same same : all) {
      for (Standing s : same.standing()) {
        ready.add(s.ready());
        standing.put(s.id(), s);
        sames.put(s.id(), same);
      }
    }
    PersonName asked = faces.name(name);
    List<Somebody> meant = new ArrayList<>();
    for (Person person : identity.whole(ready, links(corrections))) {
      if (person.names().stream().anyMatch(n -> meant(name, asked, faces.name(n)))) {
        meant.add(somebody(person, sames, standing));
      }
    }
    return meant;
  }

  private static Somebody somebody(
      Person person, Map<AppearanceId, Same> sames, Map<AppearanceId, Standing> standing) {
    Set<Same> own = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<AppearanceId, Standing> mine = new HashMap<>();
    for (Appearance a : person.appearances()) {
      Same same = sames.get(a.id());
      Standing s = standing.get(a.id());
      if (same != null && s != null) {
        own.add(same);
        mine.put(a.id(), s);
      }
    }
    return new Somebody(person, own, mine);
  }

  private List<Correction> corrections(long moment) {
    return Correction.active(truths.corrections(moment));
  }

  /** What analysts said of persons by a moment. */
  Links<AppearanceId> links(long moment) {
    return links(corrections(moment));
  }

  private static boolean meant(String words, PersonName asked, PersonName name) {
    return switch (asked.compare(name)) {
      case EQUAL, WITHIN, INITIALS -> true;
      // One word in common is enough only where one word was asked for.
      case SURNAME -> single(words);
      case DIFFERENT -> false;
    };
  }

  static boolean single(String name) {
    return !name.strip().contains(" ");
  }

  /**
   * All faces that bear the name, and those that may be one with these. It stops there: who may be
   * one with the latter alone is another question.
   */
  private List<Same> around(
      String name, long moment, Set<Named> corrected, Map<Long, Set<Long>> partners) {
    PersonName asked = faces.name(name);
    Set<Long> bearing = new TreeSet<>();
    for (long key : Blocks.numbers(asked.keys())) {
      for (Faces.Face face : faces.under(Sort.NAME, key)) {
        if (meant(name, asked, face.name())) {
          bearing.add(face.seq());
        }
      }
    }
    Deque<Long> waiting = new ArrayDeque<>(bearing);
    while (!waiting.isEmpty()) {
      for (long partner : partners.getOrDefault(waiting.remove(), Set.of())) {
        if (bearing.add(partner)) {
          waiting.add(partner);
        }
      }
    }
    Map<Long, List<Same>> found = new TreeMap<>(faces.sames(bearing, moment, corrected));
    Map<Long, Set<Long>> candidates = candidates(found);
    Set<Long> others = new TreeSet<>();
    candidates.values().forEach(others::addAll);
    others.removeAll(bearing);
    Map<Long, List<Same>> theirs = faces.sames(others, moment, corrected);
    candidates.forEach(
        (face, likely) -> {
          List<Same> mine = found.getOrDefault(face, List.of());
          for (long other : likely) {
            List<Same> their = theirs.getOrDefault(other, List.of());
            if (!found.containsKey(other) && likely(mine, their)) {
              found.put(other, their);
            }
          }
        });
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** For each face, those that may share a key with it, and have a name that it may be meant by. */
  private Map<Long, Set<Long>> candidates(Map<Long, List<Same>> found) {
    Map<Long, Set<Long>> candidates = new TreeMap<>();
    found.forEach(
        (face, sames) -> {
          Same same = sames.get(0);
          String name = same.standing().get(0).id().name();
          // A single word is borne by too many to lead from one to another.
          if (!single(name)) {
            PersonName mine = faces.name(name);
            Sort sort = faces.soughtAmong(same);
            Set<Long> likely = new TreeSet<>();
            for (long key : faces.sought(same)) {
              for (Faces.Face other : faces.under(sort, key)) {
                if (bears(mine, other.name())) {
                  likely.add(other.seq());
                }
              }
            }
            candidates.put(face, likely);
          }
        });
    return candidates;
  }

  /** Whether a name can be meant by another, however it is spelt. */
  private static boolean bears(PersonName asked, PersonName name) {
    return asked.compare(name) != Agreement.DIFFERENT;
  }

  /** The faces that an analyst said to be of one person with each face. */
  private Map<Long, Set<Long>> partners(List<Correction> corrections, long moment) {
    Map<Long, Set<Long>> partners = new HashMap<>();
    for (Correction c : corrections) {
      if (c.change() instanceof Change.SamePerson same) {
        for (long one : faces.of(same.one().report(), same.one().name(), moment)) {
          for (long other : faces.of(same.other().report(), same.other().name(), moment)) {
            partners.computeIfAbsent(one, f -> new TreeSet<>()).add(other);
            partners.computeIfAbsent(other, f -> new TreeSet<>()).add(one);
          }
        }
      }
    }
    return partners;
  }

  private boolean likely(List<Same> some, List<Same> others) {
    return some.stream()
        .flatMap(s -> s.standing().stream())
        .anyMatch(
            a ->
                others.stream()
                    .flatMap(s -> s.standing().stream())
                    .anyMatch(b -> identity.probability(a.ready(), b.ready()) >= Identity.LIKELY));
  }

  private Set<Named> corrected(List<Correction> corrections) {
    Set<Named> named = new HashSet<>();
    for (Correction c : corrections) {
      for (Mention m : c.change().mentions()) {
        truths.report(m.report()).ifPresent(r -> named.add(new Named(r, m.name())));
      }
    }
    return named;
  }

  /** What analysts said; of two that contradict each other, the later. */
  private static Links<AppearanceId> links(List<Correction> corrections) {
    Map<Pair<AppearanceId>, Boolean> said = new HashMap<>();
    for (Correction c : corrections) {
      List<Mention> two = c.change().mentions();
      if (two.size() == 2) {
        AppearanceId a = new AppearanceId(two.get(0).report(), two.get(0).name());
        AppearanceId b = new AppearanceId(two.get(1).report(), two.get(1).name());
        if (!a.equals(b)) {
          said.put(Pair.of(a, b), c.change() instanceof Change.SamePerson);
        }
      }
    }
    Set<Pair<AppearanceId>> must = new HashSet<>();
    Set<Pair<AppearanceId>> cannot = new HashSet<>();
    said.forEach((pair, one) -> (one ? must : cannot).add(pair));
    return new Links<>(must, cannot);
  }
}
