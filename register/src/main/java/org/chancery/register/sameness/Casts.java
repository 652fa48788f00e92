package org.chancery.register.sameness;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Engagement;

/**
 * How the participants of two sightings meet.
 *
 * @param persons pairs that are one person
 * @param surnames pairs that are one person perhaps
 * @param sides pairs of which one side alone is known
 * @param clashes sides for which both name people, and no two are one
 * @param extra sides that one of the two alone has
 * @param extraNamed those of them for which a person is named
 * @param both whether each has a side that the other has not
 * @param alone whether one of the two has one participant, or none
 * @param fewest the number of sides of the one that has fewer
 * @param most the number of sides of the other
 */
public record Casts(
    int persons,
    int surnames,
    int sides,
    int clashes,
    int extra,
    int extraNamed,
    boolean both,
    boolean alone,
    int fewest,
    int most) {

  /** How those of two engagements meet; symmetric. */
  public static Casts of(Engagement one, Engagement other) {
    return of(
        one.participants().stream().map(Party::of).toList(),
        other.participants().stream().map(Party::of).toList());
  }

  static Casts of(List<Party> one, List<Party> other) {
    boolean[] usedOne = new boolean[one.size()];
    boolean[] usedOther = new boolean[other.size()];
    int persons = pair(one, other, usedOne, usedOther, Party.Match.PERSON);
    int surnames = pair(one, other, usedOne, usedOther, Party.Match.SURNAME);
    int sides = pair(one, other, usedOne, usedOther, Party.Match.SIDE);
    List<List<Party>> allOne = sides(one);
    List<List<Party>> allOther = sides(other);
    int clashes = 0;
    int extra = 0;
    int extraNamed = 0;
    for (List<Party> side : allOne) {
      boolean met = false;
      for (List<Party> opposite : allOther) {
        if (touches(side, opposite)) {
          met = true;
          clashes += clash(side, opposite) ? 1 : 0;
        }
      }
      if (!met) {
        extra++;
        extraNamed += named(side) ? 1 : 0;
      }
    }
    int ofOne = extra;
    for (List<Party> side : allOther) {
      if (allOne.stream().noneMatch(s -> touches(s, side))) {
        extra++;
        extraNamed += named(side) ? 1 : 0;
      }
    }
    return new Casts(
        persons,
        surnames,
        sides,
        clashes,
        extra,
        extraNamed,
        ofOne > 0 && extra > ofOne,
        Math.min(one.size(), other.size()) <= 1,
        Math.min(allOne.size(), allOther.size()),
        Math.max(allOne.size(), allOther.size()));
  }

  private static int pair(
      List<Party> one, List<Party> other, boolean[] usedOne, boolean[] usedOther, Party.Match as) {
    int found = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int k = 0; k < other.size() && !usedOne[i]; k++) {
        if (!usedOther[k] && one.get(i).match(other.get(k)) == as) {
          usedOne[i] = true;
          usedOther[k] = true;
          found++;
        }
      }
    }
    return found;
  }

  /** The participants by the side they are on, in the order of the record. */
  private static List<List<Party>> sides(List<Party> parties) {
    List<List<Party>> sides = new ArrayList<>();
    for (Party p : parties) {
      List<Party> own = null;
      for (List<Party> side : sides) {
        if (own == null && side.stream().anyMatch(p::sameSide)) {
          own = side;
        }
      }
      if (own == null) {
        sides.add(new ArrayList<>(List.of(p)));
      } else {
        own.add(p);
      }
    }
    return sides;
  }

  private static boolean touches(List<Party> one, List<Party> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.match(b) != Party.Match.NONE));
  }

  private static boolean clash(List<Party> one, List<Party> other) {
    return named(one)
        && named(other)
        && one.stream()
            .noneMatch(
                a ->
                    other.stream()
                        .anyMatch(
                            b -> {
                              Party.Match m = a.match(b);
                              return m == Party.Match.PERSON || m == Party.Match.SURNAME;
                            }));
  }

  private static boolean named(List<Party> side) {
    return side.stream().anyMatch(p -> p.name().isPresent());
  }
}
