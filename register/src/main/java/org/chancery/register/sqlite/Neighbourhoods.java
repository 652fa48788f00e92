package org.chancery.register.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Kinship kinship;
  private final int sort;

  Neighbourhoods(Database database, Kinship kinship) {
    this.database = database;
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
    for (long item : open) {
      teamOf(item).ifPresent(team -> before.put(item, team));
      place(item, item, item);
    }
    Set<Long> touched = new HashSet<>();
    for (long item : open) {
      if (!touched.contains(item)) {
        SortedSet<Long> all = around(item, open);
        for (long other : all) {
          if (!open.contains(other)) {
            teamOf(other).ifPresent(team -> before.put(other, team));
          }
        }
        write(all);
        touched.addAll(all);
      }
    }
    return moved(before);
  }

  private Optional<Long> teamOf(long item) {
    return database.first(
        "SELECT team FROM member WHERE sort = ? AND item = ?", row -> row.getLong(1), sort, item);
  }

  /** Items of a team that has lost some of its items, or taken in some of another. */
  private Set<Long> moved(Map<Long, Long> before) {
    Map<Long, Set<Long>> nowIn = new HashMap<>();
    Map<Long, Set<Long>> wereIn = new HashMap<>();
    Map<Long, Long> now = new HashMap<>();
    before.forEach(
        (item, old) ->
            teamOf(item)
                .ifPresent(
                    team -> {
                      now.put(item, team);
                      nowIn.computeIfAbsent(old, t -> new HashSet<>()).add(team);
                      wereIn.computeIfAbsent(team, t -> new HashSet<>()).add(old);
                    }));
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

  /** The neighbourhood of an item, in which those that are open are looked at themselves. */
  private SortedSet<Long> around(long item, Set<Long> open) {
    SortedSet<Long> all = new TreeSet<>();
    Deque<Long> waiting = new ArrayDeque<>(List.of(item));
    all.add(item);
    while (!waiting.isEmpty()) {
      for (long neighbour : kinship.neighbours(waiting.remove(), Long.MAX_VALUE)) {
        if (all.contains(neighbour)) {
          continue;
        }
        if (open.contains(neighbour)) {
          all.add(neighbour);
          waiting.add(neighbour);
        } else {
          // Those are neighbours of each other already; their links lead nowhere else.
          all.addAll(besides(neighbour));
        }
      }
    }
    return all;
  }

  private void write(SortedSet<Long> all) {
    long first = all.first();
    for (List<Long> team : kinship.teams(all, Long.MAX_VALUE)) {
      long smallest = team.stream().mapToLong(i -> i).min().orElseThrow();
      team.forEach(item -> place(item, first, smallest));
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
      for (long neighbour : kinship.neighbours(waiting.remove(), moment)) {
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
