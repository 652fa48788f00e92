package org.chancery.language;

import java.util.Locale;
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
          "awaited",
          "anticipated",
          "envisaged",
          "coming",
          "approaching",
          "preparations",
          "preparation",
          "preparing",
          "ahead",
          "forward",
          "plans");

  private static final Set<String> ENDS = Set.of("by", "until", "till", "through");

  /** How many tokens a following verb counts as further off than a preceding one. */
  private static final int BEHIND = 4;

  /** How many tokens of a perfect may stand between its verbs. */
  private static final int PERFECT = 4;

  private static final int CLAUSE = 4;
  private static final int FARTHEST = 40;

  /** The tense of the verb nearest to the tokens; one that precedes them counts as nearer. */
  static Tense around(Sentence sentence, int first, int last) {
    if (first > 0 && word(sentence, first - 1).equals("since")) {
      return PAST;
    }
    Tense tense = nearest(sentence, first, last);
    // "stays open through 15 August": an end may lie ahead of whatever was
    return tense == PAST && first > 0 && ENDS.contains(word(sentence, first - 1)) ? UNKNOWN : tense;
  }

  private static Tense nearest(Sentence sentence, int first, int last) {
    if (modifies(sentence, first, last)) {
      return ofSubject(sentence, last + 1);
    }
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

  /** "the June 29-30 summit": a name of something, of whatever time the verb is. */
  private static boolean modifies(Sentence s, int first, int last) {
    return first > 0
        && last + 1 < s.size()
        && word(s, first - 1).equals("the")
        && s.xpos(last + 1).startsWith("NN")
        && s.start(last + 1) > s.end(last);
  }

  /** The tense of the verb right behind a noun, where the noun may be its subject. */
  private static Tense ofSubject(Sentence s, int noun) {
    for (int i = noun + 1; i < s.size() && i <= noun + 3; i++) {
      Tense tense = at(s, i);
      if (tense != UNKNOWN || !s.xpos(i).startsWith("NN")) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static String word(Sentence sentence, int token) {
    return sentence.form(token).toLowerCase(Locale.ROOT);
  }

  private static boolean isClauseMark(String form) {
    return form.equals(",") || form.equals(";") || form.equals(":") || form.equals("that");
  }

  /** What the token alone, with those beside it, says. */
  private static Tense at(Sentence s, int i) {
    String form = s.form(i).toLowerCase(Locale.ROOT);
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
      case "VBN" -> afterModal(s, i) ? FUTURE : afterPresent(s, i) ? PRESENT : PAST;
      case "VB" -> wasToHave(s, i) ? PAST : beforeVerb(s, i);
      default -> UNKNOWN;
    };
  }

  private static Tense present(Sentence s, int i, String form) {
    boolean toDo = follows(s, i, "to") && i + 2 < s.size() && s.xpos(i + 2).equals("VB");
    if (toDo) {
      return FUTURE;
    }
    boolean have =
        form.equals("has") || form.equals("have") || form.equals("'ve") || form.equals("’ve");
    return have && participleFollows(s, i) ? PAST : PRESENT;
  }

  /** "has met", "has not yet met", but not "has a plan". */
  private static boolean participleFollows(Sentence s, int i) {
    for (int j = i + 1; j < s.size() && j <= i + PERFECT; j++) {
      String xpos = s.xpos(j);
      if (xpos.equals("VBN") || xpos.equals("VBD")) {
        return true;
      }
      if (!xpos.startsWith("RB") && !s.form(j).equals(",")) {
        return false;
      }
    }
    return false;
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

  /** "is held", "are not needed". */
  private static boolean afterPresent(Sentence s, int i) {
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      String form = s.form(j).toLowerCase(Locale.ROOT);
      if (form.equals("is") || form.equals("are")) {
        return true;
      }
      if (!s.xpos(j).startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** "were to have met": what was planned for a time that is gone. */
  private static boolean wasToHave(Sentence s, int i) {
    return i > 1
        && s.form(i).equalsIgnoreCase("have")
        && s.form(i - 1).equalsIgnoreCase("to")
        && s.lemma(i - 2).equals("be")
        && s.xpos(i - 2).equals("VBD");
  }

  private static Tense beforeVerb(Sentence s, int i) {
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      String form = s.form(j).toLowerCase(Locale.ROOT);
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
