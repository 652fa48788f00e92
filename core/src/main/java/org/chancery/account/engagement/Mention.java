package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;

/**
 * A run of a sentence's tokens that mean one party.
 *
 * @param head the token that stands for it in the tree
 */
record Mention(Party party, int first, int last, int head) {
  /** Prepositions that make the name of a state or its capital a mere place. */
  private static final Set<String> WITHIN =
      Set.of("in", "at", "into", "inside", "near", "around", "across", "throughout");

  /** The mentions of a scene, in order; "in Lima" is none of Peru. */
  static List<Mention> all(TellingFinder.Scene scene) {
    List<Mention> out = new ArrayList<>();
    Sentence s = scene.sentence();
    Cast cast = scene.cast();
    for (int t = 0; t < s.size(); t++) {
      Optional<Party> p = cast.at(scene.index(), t);
      if (p.isEmpty() || p.get() instanceof Party.Sides) {
        continue;
      }
      int last = t;
      while (last + 1 < s.size() && cast.at(scene.index(), last + 1).equals(p)) {
        last++;
      }
      if (!isPlace(scene, p.get(), t)) {
        out.add(new Mention(p.get(), t, last, Attachment.top(scene.tree(), t, last)));
      }
      t = last;
    }
    return out;
  }

  private static boolean isPlace(TellingFinder.Scene scene, Party party, int first) {
    boolean named = party instanceof Party.Body b && b.role().isEmpty();
    int before = first - 1;
    while (before >= 0 && scene.sentence().form(before).equalsIgnoreCase("the")) {
      before--;
    }
    return named
        && before >= 0
        && WITHIN.contains(scene.sentence().form(before).toLowerCase(Locale.ROOT))
        && scene.places().stream().anyMatch(l -> l.first() <= first && first <= l.last());
  }

  /** For each party its mention that is nearest to a token, in the order of first mention. */
  static List<Mention> nearest(List<Mention> mentions, int token) {
    Map<Integer, Mention> out = new LinkedHashMap<>();
    for (Mention m : mentions) {
      out.merge(
          m.party().id(),
          m,
          (a, b) -> Math.abs(a.head() - token) <= Math.abs(b.head() - token) ? a : b);
    }
    return List.copyOf(out.values());
  }
}
