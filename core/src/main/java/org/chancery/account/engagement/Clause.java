package org.chancery.account.engagement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Status;

/**
 * What a sentence says about the reality of a deed: done, going on, to be done, called off, or not
 * real at all.
 */
final class Clause {
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "schedule",
          "expect",
          "set",
          "due",
          "intend",
          "slate",
          "prepare",
          "agree",
          "arrange",
          "announce",
          "fix");
  private static final Set<String> UNREAL =
      Set.of(
          "want",
          "hope",
          "invite",
          "propose",
          "wish",
          "offer",
          "refuse",
          "decline",
          "deny",
          "ask",
          "urge",
          "call",
          "request",
          "demand",
          "like",
          "ready",
          "suggest",
          "consider",
          "seek",
          "need",
          "reject",
          "encourage",
          "discuss",
          "recommend");
  private static final Set<String> CANCELLING =
      Set.of(
          "shelve",
          "axe",
          "cancel",
          "postpone",
          "scrap",
          "abandon",
          "suspend",
          "drop",
          "delay",
          "defer",
          "reschedule",
          "adjourn",
          "abort");
  private static final Set<String> HYPOTHETICAL =
      Set.of("may", "might", "could", "can", "should", "ought");
  private static final Set<String> MOVING =
      Set.of("move", "fly", "travel", "head", "proceed", "depart", "leave");
  private static final Set<String> FUTURE_ADJECTIVES =
      Set.of(
          "upcoming",
          "forthcoming",
          "next",
          "planned",
          "future",
          "scheduled",
          "coming",
          "possible");

  /** What one may have for a meeting that nobody says will be. */
  private static final Set<String> WISHES =
      Set.of(
          "importance",
          "need",
          "necessity",
          "urgency",
          "possibility",
          "prospect",
          "readiness",
          "willingness",
          "commitment",
          "desire",
          "interest",
          "support",
          "value",
          "hope",
          "opportunity",
          "call",
          "resumption",
          "continuation",
          "way",
          "role");

  private static final Set<String> WISHED = Set.of("of", "for", "to", "in");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "their");

  private Clause() {}

  /** The verb (or predicate) that governs a token: the token itself if it is a verb. */
  static int governor(Tree tree, int token) {
    Sentence s = tree.sentence();
    int t = token;
    for (int steps = 0; steps < s.size(); steps++) {
      if (t < 0) {
        return token;
      }
      if (isPredicate(tree, t) && (t != token || s.xpos(t).startsWith("VB"))) {
        return t;
      }
      t = s.head(t);
    }
    return token;
  }

  static boolean isPredicate(Tree tree, int t) {
    Sentence s = tree.sentence();
    return s.xpos(t).startsWith("VB") && !tree.is(t, "amod", "case", "compound", "aux", "cop")
        || tree.child(t, "nsubj", "cop").isPresent();
  }

  /** The status of what a verb says; empty for what is denied or hypothetical. */
  static Optional<Status> ofVerb(Tree tree, int verb) {
    return ofVerb(tree, verb, 0);
  }

  private static Optional<Status> ofVerb(Tree tree, int verb, int depth) {
    Sentence s = tree.sentence();
    boolean future = false;
    boolean progressive = false;
    for (int c : tree.children(verb, "aux", "advmod", "mark", "cop", "case")) {
      String f = s.form(c).toLowerCase(Locale.ROOT);
      if (f.equals("not") || f.equals("n't") || f.equals("never")) {
        return Optional.empty();
      }
      if (f.equals("if") || f.equals("whether") || f.equals("unless")) {
        return Optional.empty();
      }
      if (HYPOTHETICAL.contains(f)) {
        return Optional.empty();
      }
      future |=
          f.equals("will")
              || f.equals("'ll")
              || f.equals("shall")
              || f.equals("would")
              || f.equals("wo");
      progressive |= s.xpos(verb).equals("VBG") && (f.equals("is") || f.equals("are"));
    }
    if (future || isScheduled(s, verb)) {
      return Optional.of(Status.PLANNED);
    }
    if (hasTo(tree, verb) && s.xpos(verb).equals("VBN") && hasHave(tree, verb)) {
      // "were to have met": it did not come to it.
      return Optional.of(Status.CANCELLED);
    }
    int head = s.head(verb);
    if (head >= 0 && depth < 6) {
      String above = s.lemma(head).toLowerCase(Locale.ROOT);
      boolean infinitive =
          tree.is(verb, "xcomp", "ccomp", "acl", "advcl", "csubj") && hasTo(tree, verb);
      if (infinitive && s.xpos(verb).equals("VB")) {
        // "the last country to receive him", "a chance to meet": no more than a possibility.
        if (UNREAL.contains(above) || tree.is(verb, "acl")) {
          return Optional.empty();
        }
        if (PLANNING.contains(above)
            || above.equals("be")
            || above.equals("due")
            || tree.is(verb, "acl")) {
          return Optional.of(Status.PLANNED);
        }
        if (above.equals("continue")
            || above.equals("begin")
            || above.equals("start")
            || above.equals("go")
            || above.equals("proceed")
            || above.equals("come")
            || above.equals("take")
            || above.equals("travel")
            || above.equals("fly")
            || above.equals("visit")
            || above.equals("lead")
            || above.equals("return")
            || above.equals("gather")
            || above.equals("arrive")
            || above.equals("be")) {
          return ofVerb(tree, head, depth + 1);
        }
        Optional<Status> outer = ofVerb(tree, head, depth + 1);
        return outer
            .filter(o -> o == Status.PLANNED)
            .or(() -> Optional.of(Status.PLANNED))
            .filter(o -> !isPast(s, head));
      }
      if (tree.is(verb, "conj") && s.xpos(verb).equals(s.xpos(head))) {
        return ofVerb(tree, head, depth + 1);
      }
    }
    if (progressive) {
      return Optional.of(Status.ONGOING);
    }
    return Optional.of(Status.HELD);
  }

  /**
   * "From there he flies on to Rome": of a journey, in running text, the present tense is what is
   * arranged; in a headline it is what was done.
   */
  private static boolean isScheduled(Sentence s, int verb) {
    boolean present = s.xpos(verb).equals("VBZ") || s.xpos(verb).equals("VBP");
    return present
        && MOVING.contains(s.lemma(verb).toLowerCase(Locale.ROOT))
        && s.form(s.size() - 1).equals(".");
  }

  private static boolean isPast(Sentence s, int t) {
    return s.xpos(t).equals("VBD") || s.xpos(t).equals("VBN");
  }

  private static boolean hasHave(Tree tree, int verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(c -> tree.sentence().form(c).equalsIgnoreCase("have"));
  }

  private static boolean hasTo(Tree tree, int verb) {
    for (int c : tree.children(verb, "mark")) {
      if (tree.sentence().xpos(c).equals("TO") || tree.sentence().form(c).equalsIgnoreCase("to")) {
        return true;
      }
    }
    return false;
  }

  /** The status of what a noun names: from its adjectives and from the verb above it. */
  static Optional<Status> ofNoun(Tree tree, int noun) {
    Sentence s = tree.sentence();
    if (isCalledOff(tree, noun)) {
      return Optional.of(Status.CANCELLED);
    }
    for (int c : tree.children(noun, "amod", "det", "advmod")) {
      String f = s.form(c).toLowerCase(Locale.ROOT);
      if (f.equals("no") || f.equals("any") || f.equals("alleged") || f.equals("regular")) {
        return Optional.empty();
      }
      if (FUTURE_ADJECTIVES.contains(f)) {
        return Optional.of(Status.PLANNED);
      }
      if (f.equals("cancelled") || f.equals("canceled")) {
        return Optional.of(Status.CANCELLED);
      }
    }
    if (isWished(tree, noun)) {
      return Optional.empty();
    }
    int verb = governor(tree, noun);
    if (verb == noun) {
      return Optional.of(Status.HELD);
    }
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    boolean direct = s.head(noun) == verb && tree.is(noun, "obj", "nsubj");
    if (direct && tree.is(noun, "obj") && (UNREAL.contains(lemma) || lemma.equals("welcome"))) {
      return Optional.empty();
    }
    if (direct && PLANNING.contains(lemma) && !lemma.equals("agree")) {
      return Optional.of(Status.PLANNED);
    }
    if (tree.marker(noun).equals("for") && (UNREAL.contains(lemma) || lemma.equals("call"))) {
      return Optional.empty();
    }
    return ofVerb(tree, verb);
  }

  /**
   * "the planned visit was put off", "the meeting did not take place", "the visit called off after
   * the storm".
   */
  private static boolean isCalledOff(Tree tree, int noun) {
    Sentence s = tree.sentence();
    for (int c : tree.children(noun, "acl")) {
      if (isCancelling(s, c)) {
        return true;
      }
    }
    int verb = s.head(noun);
    if (verb < 0 || !s.xpos(verb).startsWith("VB") || !isThatOne(tree, noun)) {
      return verb >= 0 && tree.is(noun, "obj", "nsubj") && isCancelling(s, verb);
    }
    boolean subject = tree.is(noun, "nsubj");
    return tree.is(noun, "obj", "nsubj") && isCancelling(s, verb)
        || subject && (isNotHeld(tree, verb) || isFailing(s, verb));
  }

  /** Whether a noun is of something that was known before: "the", "his", "a planned". */
  private static boolean isThatOne(Tree tree, int noun) {
    return tree.children(noun, "det", "nmod:poss", "amod").stream()
        .map(c -> tree.sentence().form(c).toLowerCase(Locale.ROOT))
        .anyMatch(
            f ->
                f.equals("the")
                    || f.equals("his")
                    || f.equals("her")
                    || f.equals("their")
                    || f.equals("this")
                    || FUTURE_ADJECTIVES.contains(f) && !f.equals("possible"));
  }

  /** "did not take place", "could not be held", "will not go ahead". */
  private static boolean isNotHeld(Tree tree, int verb) {
    Sentence s = tree.sentence();
    boolean not =
        tree.children(verb, "advmod").stream()
            .map(c -> s.form(c).toLowerCase(Locale.ROOT))
            .anyMatch(f -> f.equals("not") || f.equals("n't"));
    String next = verb + 1 < s.size() ? s.form(verb + 1).toLowerCase(Locale.ROOT) : "";
    return not
        && switch (s.lemma(verb).toLowerCase(Locale.ROOT)) {
          case "take" -> next.equals("place");
          case "go" -> next.equals("ahead") || next.equals("forward");
          case "hold" -> s.xpos(verb).equals("VBN");
          case "happen", "materialise", "materialize", "occur", "proceed" -> true;
          default -> false;
        };
  }

  /** "fell through", "fell victim to the fog". */
  private static boolean isFailing(Sentence s, int verb) {
    String next = verb + 1 < s.size() ? s.form(verb + 1).toLowerCase(Locale.ROOT) : "";
    return s.lemma(verb).equalsIgnoreCase("fall")
        && (next.equals("through") || next.equals("victim"));
  }

  /** "the importance of continued dialogue among leaders", "support for talks": not said to be. */
  private static boolean isWished(Tree tree, int noun) {
    Sentence s = tree.sentence();
    int h = s.head(noun);
    return h >= 0
        && tree.is(noun, "nmod")
        && s.xpos(h).startsWith("NN")
        && WISHES.contains(s.lemma(h).toLowerCase(Locale.ROOT))
        && WISHED.contains(tree.marker(noun))
        && tree.children(noun, "det").stream()
            .noneMatch(d -> DEFINITE.contains(s.form(d).toLowerCase(Locale.ROOT)));
  }

  private static boolean isCancelling(Sentence s, int verb) {
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    return CANCELLING.contains(lemma)
        || ((lemma.equals("call") || lemma.equals("put") || lemma.equals("break"))
            && isOff(s, verb));
  }

  private static boolean isOff(Sentence s, int verb) {
    for (int t = verb + 1; t < Math.min(s.size(), verb + 6); t++) {
      if (s.form(t).equalsIgnoreCase("off")) {
        return true;
      }
    }
    return false;
  }
}
