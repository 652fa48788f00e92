package org.chancery.language;

import java.util.Set;

/** Whether words around a time expression tell of what was or of what will be. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final Set<String> WILL =
      Set.of("will", "'ll", "’ll", "shall", "would", "may", "wo");
  private static final Set<String> AHEAD =
      Set.of(
          "scheduled",
          "planned",
          "due",
          "slated",
          "upcoming",
          "forthcoming",
          "set",
          "expected",
          "coming",
          "approaching");

  /** How many tokens a following verb counts as further off than a preceding one. */
  private static final int BEHIND = 4;

  private static final int CLAUSE = 4;
  private static final int FARTHEST = 40;

  /** The tense of the verb nearest to the tokens; one that precedes them counts as nearer. */
  static Tense around(Sentence sentence, int first, int last) {
    int best = Integer.MAX_VALUE;
    Tense tense = UNKNOWN;
    int cost = 0;
    for (int i = first - 1; i >= 0 && i > first - FARTHEST; i--) {
      cost += isClauseMark(sentence.form(i)) ? CLAUSE : 1;
      Tense here = at(sentence, i);
      if (here != UNKNOWN) {
        best = cost;
        tense = here;
        break;
      }
    }
    cost = BEHIND;
    for (int i = last + 1; i < sentence.size() && i < last + FARTHEST && cost < best; i++) {
      // the comma that only sets the expression off: "On Monday, they"
      cost += i > last + 1 && isClauseMark(sentence.form(i)) ? CLAUSE : 1;
      Tense here = at(sentence, i);
      if (here != UNKNOWN && cost < best) {
        return here;
      }
    }
    return tense;
  }

  private static boolean isClauseMark(String form) {
    return form.equals(",") || form.equals(";") || form.equals(":") || form.equals("that");
  }

  /** What the token alone, with those beside it, says. */
  private static Tense at(Sentence s, int i) {
    String form = s.form(i).toLowerCase(java.util.Locale.ROOT);
    String xpos = s.xpos(i);
    if (AHEAD.contains(form)
        && !xpos.equals("VBD")
        && !(form.equals("set") && follows(s, i, "up"))) {
      return FUTURE;
    }
    return switch (xpos) {
      case "MD" -> WILL.contains(form) ? FUTURE : UNKNOWN;
      case "VBD" -> follows(s, i, "to") && form.startsWith("w") ? FUTURE : PAST;
      case "VBZ", "VBP" -> present(s, i, form);
      case "VBN" -> afterModal(s, i) ? FUTURE : PAST;
      case "VB" -> beforeVerb(s, i);
      default -> UNKNOWN;
    };
  }

  private static Tense present(Sentence s, int i, String form) {
    boolean toDo = follows(s, i, "to") && i + 2 < s.size() && s.xpos(i + 2).equals("VB");
    if (toDo) {
      return FUTURE;
    }
    return form.equals("has") || form.equals("have") || form.equals("'ve") || form.equals("’ve")
        ? PAST
        : PRESENT;
  }

  /** "will be held", "to be held". */
  private static boolean afterModal(Sentence s, int i) {
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      if (s.form(j).equalsIgnoreCase("be")) {
        return beforeVerb(s, j) == FUTURE;
      }
      if (!s.xpos(j).startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private static Tense beforeVerb(Sentence s, int i) {
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      String form = s.form(j).toLowerCase(java.util.Locale.ROOT);
      if (form.equals("to") || WILL.contains(form)) {
        return FUTURE;
      }
      if (form.equals("did")) {
        return PAST;
      }
      if (!s.xpos(j).startsWith("RB")) {
        return UNKNOWN;
      }
    }
    return UNKNOWN;
  }

  private static boolean follows(Sentence s, int i, String word) {
    return i + 1 < s.size() && s.form(i + 1).equalsIgnoreCase(word);
  }
}
