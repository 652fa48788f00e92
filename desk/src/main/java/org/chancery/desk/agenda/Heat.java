package org.chancery.desk.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * How strongly a number is shown: in five steps, the higher the rarer, for most months have few
 * engagements on a topic and some have very many.
 *
 * @param most the greatest number that is shown
 */
public record Heat(int most) {
  static final int STEPS = 5;

  public Heat {
    most = Math.max(most, STEPS);
  }

  /** 0 for none, else from 1 to 5. */
  int step(int many) {
    return many <= 0
        ? 0
        : 1 + (int) (STEPS * StrictMath.log(Math.min(many, most)) / StrictMath.log(most + 1.0));
  }

  /** A step, and the numbers that have it. */
  public record Range(int step, int first, int last) {
    public String words() {
      return first == last ? String.valueOf(first) : first + " to " + last;
    }
  }

  /** The steps that occur, the lowest first. */
  List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (int many = 1; many <= most; many++) {
      int step = step(many);
      int end = ranges.size() - 1;
      if (end >= 0 && ranges.get(end).step() == step) {
        ranges.set(end, new Range(step, ranges.get(end).first(), many));
      } else {
        ranges.add(new Range(step, many, many));
      }
    }
    return ranges;
  }
}
