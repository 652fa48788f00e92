package org.chancery.register.sameness;

import java.util.List;
import java.util.function.Predicate;

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
  public static Casts of(Cast one, Cast other) {
    Party.Match[][] matches = matches(one.parties(), other.parties());
    boolean[] usedOne = new boolean[one.parties().size()];
    boolean[] usedOther = new boolean[other.parties().size()];
    int persons = pair(matches, usedOne, usedOther, Party.Match.PERSON);
    int surnames = pair(matches, usedOne, usedOther, Party.Match.SURNAME);
    int sides = pair(matches, usedOne, usedOther, Party.Match.SIDE);
    int clashes = 0;
    int extra = 0;
    int extraNamed = 0;
    boolean[] met = new boolean[other.sides().size()];
    for (List<Integer> side : one.sides()) {
      boolean meets = false;
      for (int k = 0; k < met.length; k++) {
        List<Integer> opposite = other.sides().get(k);
        if (any(matches, side, opposite, m -> m != Party.Match.NONE)) {
          meets = true;
          met[k] = true;
          clashes +=
              one.named(side)
                      && other.named(opposite)
                      && !any(matches, side, opposite, Casts::onePerson)
                  ? 1
                  : 0;
        }
      }
      if (!meets) {
        extra++;
        extraNamed += one.named(side) ? 1 : 0;
      }
    }
    int ofOne = extra;
    for (int k = 0; k < met.length; k++) {
      if (!met[k]) {
        extra++;
        extraNamed += other.named(other.sides().get(k)) ? 1 : 0;
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
        Math.min(usedOne.length, usedOther.length) <= 1,
        Math.min(one.sides().size(), other.sides().size()),
        Math.max(one.sides().size(), other.sides().size()));
  }

  private static Party.Match[][] matches(List<Party> one, List<Party> other) {
    Party.Match[][] matches = new Party.Match[one.size()][other.size()];
    for (int i = 0; i < one.size(); i++) {
      for (int k = 0; k < other.size(); k++) {
        matches[i][k] = one.get(i).match(other.get(k));
      }
    }
    return matches;
  }

  private static int pair(
      Party.Match[][] matches, boolean[] usedOne, boolean[] usedOther, Party.Match as) {
    int found = 0;
    for (int i = 0; i < usedOne.length; i++) {
      for (int k = 0; k < usedOther.length && !usedOne[i]; k++) {
        if (!usedOther[k] && matches[i][k] == as) {
          usedOne[i] = true;
          usedOther[k] = true;
          found++;
        }
      }
    }
    return found;
  }

  private static boolean any(
      Party.Match[][] matches,
      List<Integer> one,
      List<Integer> other,
      Predicate<Party.Match> wanted) {
    for (int i : one) {
      for (int k : other) {
        if (wanted.test(matches[i][k])) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean onePerson(Party.Match match) {
    return match == Party.Match.PERSON || match == Party.Match.SURNAME;
  }
}
