package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds words that mean all who took part: "the sides", "both leaders", "the two ministers", "the
 * interlocutors".
 */
final class Several {
  record Span(int first, int last) {}

  private static final Set<String> NOUNS =
      Set.of(
          "sides",
          "parties",
          "interlocutors",
          "leaders",
          "ministers",
          "presidents",
          "delegations",
          "officials",
          "counterparts",
          "diplomats",
          "statesmen",
          "premiers",
          "colleagues",
          "men",
          "women",
          "principals",
          "participants");

  /** "the women" are others than those who met; "the two women" are not. */
  private static final Set<String> HUMANS = Set.of("men", "women");

  private static final Set<String> BEFORE =
      Set.of(
          "the",
          "both",
          "two",
          "three",
          "four",
          "these",
          "foreign",
          "prime",
          "national",
          "security",
          "defence",
          "defense",
          "top");

  List<Span> find(Words w) {
    List<Span> out = new ArrayList<>();
    for (int t = 0; t < w.size(); t++) {
      String f = w.lower(t);
      if (NOUNS.contains(f)) {
        int first = t;
        boolean determined = false;
        while (first > 0 && BEFORE.contains(w.lower(first - 1))) {
          first--;
          determined |= Set.of("the", "both", "two", "three", "four").contains(w.lower(first));
        }
        boolean counted = Set.of("both", "two", "three", "four").contains(w.lower(t - 1));
        boolean named =
            w.isPerson(t + 1)
                || w.partFrom(t + 1).filter(p -> p.kind() == Words.PartKind.HONORIFIC).isPresent();
        if (determined
            && !named
            && (counted || !HUMANS.contains(f))
            && !w.lower(t + 1).equals("of")
            && !w.lower(t + 1).equals("from")) {
          out.add(new Span(first, t));
        }
      } else if (f.equals("both") && !w.capital(t + 1) && isVerb(w, t + 1)) {
        out.add(new Span(t, t));
      } else if (f.equals("two") && t > 0 && w.lower(t - 1).equals("the") && isVerb(w, t + 1)) {
        out.add(new Span(t - 1, t));
      }
    }
    return out;
  }

  private static boolean isVerb(Words w, int t) {
    return t < w.size()
        && (w.sentence.xpos(t).startsWith("VB")
            || w.sentence.xpos(t).equals("MD")
            || w.sentence.xpos(t).startsWith("RB"));
  }
}
