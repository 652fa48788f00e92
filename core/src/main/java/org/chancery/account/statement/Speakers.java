package org.chancery.account.statement;

import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Who speaks: the subject of a verb of saying, through coordination, control and relatives. */
final class Speakers {
  /**
   * @param party who is meant, where the cast knows
   * @param joint whether all sides speak
   * @param token the subject, or -1
   * @param able whether the subject is one who can speak, or an occasion at which it was said
   */
  record Speaker(Optional<Party> party, boolean joint, int token, boolean able) {}

  private static final Set<String> ALL =
      Set.of(
          "they",
          "both",
          "side",
          "two",
          "three",
          "interlocutor",
          "leader",
          "minister",
          "delegation",
          "party",
          "president",
          "counterpart",
          "participant",
          "diplomat",
          "official",
          "head",
          "all");

  private static final Set<String> OCCASION =
      Set.of(
          "meeting",
          "discussion",
          "talk",
          "conversation",
          "dialogue",
          "session",
          "event",
          "statement",
          "declaration",
          "communique",
          "communiqué",
          "document",
          "report",
          "letter",
          "message",
          "summit",
          "conference",
          "forum",
          "consultation",
          "it",
          "note",
          "text",
          "resolution",
          "speech",
          "call",
          "exchange");

  private static final int FAR = 8;

  private Speakers() {}

  static Speaker of(Tree tree, Cue cue, Cast cast, int sentence) {
    int subject = cue.passive() ? agent(tree, cue.verb()) : subject(tree, cue);
    if (subject < 0) {
      return new Speaker(Optional.empty(), false, -1, cue.passive());
    }
    return at(tree, subject, cast, sentence);
  }

  /** The speaker whose phrase this token heads. */
  static Speaker at(Tree tree, int subject, Cast cast, int sentence) {
    Sentence s = tree.sentence();
    Optional<Party> party = cast.at(sentence, subject);
    for (int c : tree.children(subject)) {
      if (party.isEmpty() && tree.is(c, "compound", "flat", "appos", "nmod:desc", "dep")) {
        party = cast.at(sentence, c);
      }
    }
    if (party.isPresent()) {
      boolean joint = party.get() instanceof Party.Sides || severalPeople(tree, subject);
      return new Speaker(party, joint, subject, true);
    }
    String lemma = s.lemma(subject).toLowerCase(java.util.Locale.ROOT);
    boolean plural =
        s.xpos(subject).endsWith("S") || tree.word(subject).matches("they|both|two|three|all");
    if (plural && ALL.contains(lemma) || severalPeople(tree, subject)) {
      return new Speaker(Optional.empty(), true, subject, true);
    }
    boolean able =
        OCCASION.contains(lemma)
            || s.xpos(subject).startsWith("NNP")
            || s.xpos(subject).equals("PRP");
    return new Speaker(Optional.empty(), false, subject, able);
  }

  /** "The President and the Secretary underscored": two proper heads, joined. */
  private static boolean severalPeople(Tree tree, int subject) {
    for (int c : tree.children(subject)) {
      if (tree.is(c, "conj") && c > subject && named(tree, c) && named(tree, subject)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(Tree tree, int t) {
    return tree.sentence().xpos(t).startsWith("NNP");
  }

  private static int agent(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      if (tree.is(c, "obl", "nmod") && tree.hasChild(c, Set.of("by"))) {
        return c;
      }
    }
    return -1;
  }

  private static int subject(Tree tree, Cue cue) {
    int v = cue.verb();
    int own = tree.child(cue.head(), "nsubj");
    if (cue.expression().part() == Expression.Part.ADJECTIVE && own >= 0) {
      return relative(tree, cue.head(), own);
    }
    for (int steps = 0; v >= 0 && steps < FAR; steps++) {
      int subject = closest(tree, v);
      if (subject < 0) {
        subject = tree.child(v, "nsubj:pass", "csubj");
      }
      if (subject >= 0) {
        return relative(tree, v, subject);
      }
      if (tree.is(v, "acl") && tree.head(v) >= 0 && !tree.verb(tree.head(v))) {
        return tree.head(v);
      }
      v = tree.head(v);
    }
    return nearest(tree, cue.verb());
  }

  /** The subject; of two, the one that stands closer before the verb. */
  private static int closest(Tree tree, int verb) {
    int best = -1;
    for (int c : tree.children(verb)) {
      if (tree.is(c, "nsubj") && !tree.is(c, "nsubj:pass") && (best < 0 || c < verb)) {
        best = c;
      }
    }
    return best;
  }

  /** Where the tree gives no subject: the nearest nominal before the verb, in the same clause. */
  private static int nearest(Tree tree, int verb) {
    int from = beforeInsertion(tree, verb);
    for (int i = from - 1; i >= 0 && i >= from - FAR; i--) {
      boolean apart = tree.word(i).equals(",") && i < from - 1;
      if (tree.finite(i, i) || apart) {
        return -1;
      }
      if (tree.noun(i) || tree.sentence().xpos(i).equals("PRP")) {
        int n = i;
        while (tree.head(n) >= 0 && tree.head(n) < verb && tree.is(n, "flat", "nmod", "compound")) {
          n = tree.head(n);
        }
        return n;
      }
    }
    return -1;
  }

  /**
   * "Ruiz, thanking the guest for the news, said", "Ruiz, in turn, said": the comma before what
   * stands between the speaker and the verb, else the verb.
   */
  private static int beforeInsertion(Tree tree, int verb) {
    if (verb < 2 || !tree.word(verb - 1).equals(",")) {
      return verb;
    }
    for (int i = verb - 2; i > 0 && !tree.finite(i, i); i--) {
      if (tree.word(i).equals(",")) {
        return tree.sentence().xpos(i + 1).matches("VBG|VBN|IN|RB") ? i : verb;
      }
    }
    return verb;
  }

  private static int relative(Tree tree, int verb, int subject) {
    if (!tree.sentence().xpos(subject).startsWith("W")) {
      return subject;
    }
    int v = verb;
    for (int steps = 0; v >= 0 && steps < FAR; steps++) {
      if (tree.is(v, "acl") && tree.head(v) >= 0 && !tree.verb(tree.head(v))) {
        return tree.head(v);
      }
      v = tree.head(v);
    }
    int before = subject - 1;
    while (before > 0 && tree.punctuation(before)) {
      before--;
    }
    return before >= 0 && tree.noun(before) ? before : subject;
  }
}
