package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;
import org.chancery.report.WrongLines;

/**
 * What is noted while dictionaries are read: what is wrong, so that all of it is told at once, and
 * what is left out though nothing is wrong with it.
 */
final class Findings {
  private final WrongLines wrong = new WrongLines();
  private final List<String> leftOut = new ArrayList<>();

  /** Reads a line or an entry; what is wrong with it is told later. */
  void reading(Runnable read) {
    try {
      read.run();
    } catch (IllegalArgumentException e) {
      wrong.add(String.valueOf(e.getMessage()));
    }
  }

  void leaveOut(Line line, String why) {
    leftOut.add(line.where() + ": left out, for " + why + ".");
  }

  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * @throws IllegalArgumentException if anything was wrong; the message has a line for each
   */
  void refuseWrong() {
    wrong.refuse();
  }
}
