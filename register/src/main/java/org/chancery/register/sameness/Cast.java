package org.chancery.register.sameness;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Engagement;

/** The participants of an engagement, ready to be compared with those of many others. */
public final class Cast {
  private final List<Party> parties;

  /** By the side they are on, in the order of the record; each by its place among the parties. */
  private final List<List<Integer>> sides;

  private Cast(List<Party> parties) {
    this.parties = parties;
    this.sides = sides(parties);
  }

  public static Cast of(Engagement e) {
    return new Cast(e.participants().stream().map(Party::of).toList());
  }

  List<Party> parties() {
    return parties;
  }

  List<List<Integer>> sides() {
    return sides;
  }

  /** Whether a person is named on a side. */
  boolean named(List<Integer> side) {
    return side.stream().anyMatch(i -> parties.get(i).name().isPresent());
  }

  private static List<List<Integer>> sides(List<Party> parties) {
    List<List<Integer>> sides = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party p = parties.get(i);
      List<Integer> own = null;
      for (List<Integer> side : sides) {
        if (own == null && side.stream().map(parties::get).anyMatch(p::sameSide)) {
          own = side;
        }
      }
      if (own == null) {
        sides.add(new ArrayList<>(List.of(i)));
      } else {
        own.add(i);
      }
    }
    return sides;
  }
}
