package org.chancery.account.clause;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;

/** Places that people talk about, and need not be at. */
public final class Spoken {
  /** What one talks about, and where it goes on nobody need have met. */
  private static final Set<String> HAPPENINGS =
      Set.of(
          "situation",
          "development",
          "conflict",
          "war",
          "crisis",
          "violence",
          "unrest",
          "tension",
          "ceasefire",
          "cease-fire",
          "truce",
          "fighting",
          "attack",
          "aggression",
          "invasion",
          "escalation",
          "hostility",
          "hostage",
          "coup",
          "takeover",
          "protest",
          "offensive",
          "siege",
          "bombing",
          "earthquake",
          "flood",
          "reconstruction",
          "regime");

  /** What one does where one meets. */
  private static final Set<String> GATHERING =
      Set.of(
          "hold",
          "meet",
          "take",
          "host",
          "attend",
          "participate",
          "join",
          "convene",
          "visit",
          "receive",
          "sign",
          "gather",
          "address",
          "open",
          "inaugurate",
          "launch",
          "talk",
          "speak",
          "deliver",
          "chair",
          "co-chair",
          "travel",
          "go",
          "arrive",
          "be",
          "stay",
          "see",
          "welcome",
          "organise",
          "organize",
          "schedule");

  private Spoken() {}

  /** "an agreement on holding a forum", "a plan for hosting it": it need not have been done. */
  private static boolean isMarked(Sentence s, int gerund) {
    return s.xpos(gerund).equals("VBG") && gerund > 0 && s.xpos(gerund - 1).equals("IN");
  }

  /**
   * Whether a place is only where that happens of which they talk: "the situation in Kabul", "a
   * plan for reopening the port in Lima".
   *
   * @param first first token of the place's name
   * @param last last token of it, included
   * @param token the word that tells of the engagement, where that is known, else -1
   */
  public static boolean isTopic(Sentence s, int first, int last, int token) {
    int t = first;
    while (s.head(t) >= first && s.head(t) <= last) {
      t = s.head(t);
    }
    for (int steps = 0; steps < s.size() && t >= 0 && t != token; t = s.head(t), steps++) {
      boolean noun = s.xpos(t).equals("NN") || s.xpos(t).equals("NNS");
      String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
      boolean deed = s.xpos(t).equals("VBG") || s.xpos(t).equals("VB");
      if (noun && HAPPENINGS.contains(lemma)
          || deed
              && s.relation(t).equals("acl")
              && (!GATHERING.contains(lemma) || isMarked(s, t))) {
        return true;
      }
    }
    return false;
  }
}
