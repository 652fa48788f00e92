package org.chancery.account.event;

import java.util.Arrays;
import java.util.List;

/**
 * Who does it and to whom, by their place in the sentence.
 *
 * @param source "subj", "obj", "poss", or a preposition
 * @param targets the same, the likeliest first; empty where there is none
 * @param mutual all do it to each other
 */
record Roles(String source, List<String> targets, boolean mutual) {
  static final Roles USUAL = new Roles("subj", List.of("obj"), false);

  /** Of "subj>to", "+", "subj>none". */
  static Roles of(String s) {
    if (s.equals("+")) {
      return new Roles("subj", List.of("with", "between", "among"), true);
    }
    int at = s.indexOf('>');
    if (at <= 0 || at == s.length() - 1) {
      throw new IllegalArgumentException(
          "Roles are written \"subj>obj\" or \"+\", not \"" + s + "\"");
    }
    String target = s.substring(at + 1);
    return new Roles(
        s.substring(0, at),
        target.equals("none") ? List.of() : Arrays.asList(target.split("\\|")),
        false);
  }
}
