package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a dictionary, its comments taken away.
 *
 * @param file as the user gave it
 * @param number from 1
 * @param text without blanks at its ends; never empty
 */
record Line(String file, int number, String text) {
  /** Where an entry stands, for messages. */
  String where() {
    return file + ", line " + number;
  }

  IllegalArgumentException wrong(String sentence) {
    return new IllegalArgumentException(where() + ": " + sentence);
  }

  /** What stands before the first bracket or brace. */
  String head() {
    int end = text.length();
    for (char c : new char[] {'[', '{'}) {
      int at = text.indexOf(c);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return text.substring(0, end).strip();
  }

  /** The contents of all brackets, in order, without blanks at their ends. */
  List<String> bracketed() {
    return enclosed('[', ']');
  }

  /** The contents of all braces, in order, without blanks at their ends. */
  List<String> braced() {
    return enclosed('{', '}');
  }

  private List<String> enclosed(char open, char close) {
    List<String> out = new ArrayList<>(2);
    for (int from = text.indexOf(open); from >= 0; ) {
      int to = text.indexOf(close, from);
      int next = text.indexOf(open, from + 1);
      if (to < 0 || (next >= 0 && next < to)) {
        throw wrong(
            "\"" + open + "\" is not closed. Write \"" + close + "\" behind what it holds.");
      }
      out.add(text.substring(from + 1, to).strip());
      from = next;
    }
    return out;
  }
}
