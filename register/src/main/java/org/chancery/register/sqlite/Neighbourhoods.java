package org.chancery.register.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keeps neighbourhoods (connected components of likely pairs) and the teams in them up to date:
 * only those that a change touches are made anew. What comes out is a function of what counts, and
 * not of the order in which it came.
 */
final class Neighbourhoods {
  private final Database database;
  private final Blocks blocks;
  private final Kinship kinship;
  private final int sort;

  Neighbourhoods(Database database, Blocks blocks, Kinship kinship) {
    this.database = database;
    this.blocks = blocks;
    this.kinship = kinship;
    this.sort = kinship.sort().number();
  }

  /**
   * Takes items out and puts others in.
   *
   * @return those that were there before and stay, and are with others of those now
   */
  Set<Long> change(Collection<Long> gone, Collection<Long> fresh) {
    SortedSet<Long> open = new TreeSet<>(fresh);
    for (long item : gone) {
      open.addAll(besides(item));
    }
    gone.forEach(open::remove);
    for (long item : gone) {
      database.update("DELETE FROM member WHERE sort = ? AND item = ?", sort, item);
    }
    Map<Long, Long> before = new HashMap<>();
    places(open).forEach((item, place) -> before.put(item, place.team()));
    for (long item : open) {
      place(item, item, item);
    }
    Map<Long, List<Long>> standing = new HashMap<>();
    Set<Long> touched = new HashSet<>();
    for (long item : open) {
      if (!touched.contains(item)) {
        SortedSet<Long> all = new TreeSet<>(around(item, open, standing));
        Map<Long, Place> places = places(all);
        for (Map.Entry<Long, Place> old : places.entrySet()) {
          if (!open.contains(old.getKey())) {
            before.putIfAbsent(old.getKey(), old.getValue().team());
          }
        }
        write(all, places);
        touched.addAll(all);
      }
    }
    return moved(before);
  }

  /** Where an item is: its neighbourhood and its team, each called by its smallest item. */
  private record Place(long neighbourhood, long team) {}

  private Map<Long, Place> places(Collection<Long> items) {
    Map<Long, Place> places = new HashMap<>();
    database
        .list(
            "SELECT m.item, m.neighbourhood, m.team FROM json_each(?) j"
                + " CROSS JOIN member m ON m.sort = ? AND m.item = j.value",
            row -> Map.entry(row.getLong(1), new Place(row.getLong(2), row.getLong(3))),
            Database.array(items),
            sort)
        .forEach(e -> places.put(e.getKey(), e.getValue()));
    return places;
  }

  /** Items of a team that has lost some of its items, or taken in some of another. */
  private Set<Long> moved(Map<Long, Long> before) {
    Map<Long, Set<Long>> nowIn = new HashMap<>();
    Map<Long, Set<Long>> wereIn = new HashMap<>();
    Map<Long, Long> now = new HashMap<>();
    places(before.keySet())
        .forEach(
            (item, place) -> {
              long old = before.getOrDefault(item, item);
              now.put(item, place.team());
              nowIn.computeIfAbsent(old, t -> new HashSet<>()).add(place.team());
              wereIn.computeIfAbsent(place.team(), t -> new HashSet<>()).add(old);
            });
    Set<Long> moved = new TreeSet<>();
    now.forEach(
        (item, team) -> {
          if (nowIn.getOrDefault(before.get(item), Set.of()).size() > 1
              || wereIn.getOrDefault(team, Set.of()).size() > 1) {
            moved.add(item);
          }
        });
    return moved;
  }

  /** The neighbourhoods of these items are looked at anew, and what lies in them. */
  Set<Long> renew(Collection<Long> items) {
    Set<Long> all = new TreeSet<>();
    items.forEach(i -> all.addAll(besides(i)));
    return change(List.of(), all);
  }

  /** All that are in the item's neighbourhood now, the item among them. */
  private List<Long> besides(long item) {
    return database.numbers(
        "SELECT b.item FROM member a CROSS JOIN member b"
            + " ON b.sort = a.sort AND b.neighbourhood = a.neighbourhood"
            + " WHERE a.sort = ? AND a.item = ? ORDER BY b.item",
        sort,
        item);
  }

  /**
   * The neighbourhood of an item, in which those that are open are looked at themselves. Of a
   * neighbourhood that is not open one neighbour is enough: it comes as a whole. So of thousands
   * that tell of one event a new one is compared with one.
   *
   * @param standing who stands under each key, as far as it was looked up
   */
  private Set<Long> around(long item, Set<Long> open, Map<Long, List<Long>> standing) {
    Set<Long> all = new HashSet<>(Set.of(item));
    Set<Long> exhausted = new HashSet<>();
    Deque<Long> waiting = new ArrayDeque<>(List.of(item));
    while (!waiting.isEmpty()) {
      long one = waiting.remove();
      for (long other : kinship.linked(one)) {
        take(other, open, all, waiting);
      }
      Set<Long> unlike = new HashSet<>();
      for (long key : blocks.keys(kinship.sort(), one)) {
        if (!exhausted.contains(key)) {
          boolean others = false;
          for (long other : standing.computeIfAbsent(key, this::standing)) {
            if (all.contains(other)) {
              continue;
            }
            if (!unlike.contains(other) && kinship.likely(one, other)) {
              take(other, open, all, waiting);
            } else {
              unlike.add(other);
              others = true;
            }
          }
          if (!others) {
            exhausted.add(key);
          }
        }
      }
    }
    return all;
  }

  private void take(long other, Set<Long> open, Set<Long> all, Deque<Long> waiting) {
    if (open.contains(other)) {
      if (all.add(other)) {
        waiting.add(other);
      }
    } else if (!all.contains(other)) {
      // Those are neighbours of each other already; their links lead nowhere else.
      all.addAll(besides(other));
    }
  }

  /** Those that stand under a key and count now. */
  private List<Long> standing(long key) {
    return database.numbers(
        "SELECT b.item FROM block b CROSS JOIN member m ON m.sort = b.sort AND m.item = b.item"
            + " WHERE b.sort = ? AND b.key = ?",
        sort,
        key);
  }

  private void write(SortedSet<Long> all, Map<Long, Place> places) {
    long first = all.first();
    for (List<Long> team : kinship.teams(all, Long.MAX_VALUE)) {
      long smallest = team.stream().mapToLong(i -> i).min().orElseThrow();
      Place due = new Place(first, smallest);
      for (long item : team) {
        if (!due.equals(places.get(item))) {
          place(item, first, smallest);
        }
      }
    }
  }

  private void place(long item, long neighbourhood, long team) {
    database.update(
        "INSERT INTO member (sort, item, neighbourhood, team) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET neighbourhood = excluded.neighbourhood,"
            + " team = excluded.team WHERE neighbourhood <> excluded.neighbourhood"
            + " OR team <> excluded.team",
        sort,
        item,
        neighbourhood,
        team);
  }

  /** The team of an item, sorted; the item alone if it does not count now. */
  List<Long> team(long item) {
    List<Long> team =
        database.numbers(
            "SELECT b.item FROM member a CROSS JOIN member b ON b.sort = a.sort AND b.team = a.team"
                + " WHERE a.sort = ? AND a.item = ? ORDER BY b.item",
            sort,
            item);
    return team.isEmpty() ? List.of(item) : team;
  }

  /** The team that an item was in at a moment, worked out from what counted then. */
  List<Long> team(long item, long moment) {
    if (moment == Long.MAX_VALUE) {
      return team(item);
    }
    SortedSet<Long> all = new TreeSet<>(List.of(item));
    Deque<Long> waiting = new ArrayDeque<>(all);
    while (!waiting.isEmpty()) {
      for (long neighbour : kinship.neighbours(waiting.remove(), moment, all)) {
        if (all.add(neighbour)) {
          waiting.add(neighbour);
        }
      }
    }
    return kinship.teams(new ArrayList<>(all), moment).stream()
        .filter(t -> t.contains(item))
        .findFirst()
        .orElse(List.of(item));
  }
}
