package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.language.Sentence;

/**
 * Reads a sentence by the order of its words, where the tree gives no answer: prepositional phrases
 * are what a parser attaches wrongly most, and "by President Ruiz" behind a passive verb means the
 * same wherever it hangs.
 */
final class Order {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "with",
          "by",
          "to",
          "for",
          "from",
          "in",
          "at",
          "on",
          "between",
          "among",
          "about",
          "against",
          "alongside",
          "via",
          "under",
          "than",
          "as",
          "after",
          "before",
          "near",
          "including",
          "like",
          "through",
          "over",
          "behind",
          "into",
          "during");

  private final Sentence s;
  private final Cast cast;
  private final int index;

  Order(Sentence s, Cast cast, int index) {
    this.s = s;
    this.cast = cast;
    this.index = index;
  }

  private boolean isParty(int t) {
    return cast.at(index, t).isPresent();
  }

  /**
   * Where the clause of a verb or noun ends at the latest: the next finite verb outside a mention,
   * or a semicolon.
   */
  private boolean ends(int t) {
    if (isParty(t)) {
      return false;
    }
    String tag = s.xpos(t);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || tag.equals("WP")
        || tag.equals("WDT")
        || s.form(t).equals(";")
        || s.form(t).equals(":");
  }

  /** The party behind the first of these prepositions after the token, in the same clause. */
  OptionalInt behind(int token, Set<String> prepositions) {
    for (int t = token + 1; t + 1 < s.size() && !ends(t); t++) {
      if (prepositions.contains(lower(t)) && !isParty(t) && isParty(t + 1)) {
        return OptionalInt.of(anchor(t + 1));
      }
    }
    return OptionalInt.empty();
  }

  /** The first party after the token that no preposition leads in, in the same clause. */
  OptionalInt object(int token) {
    for (int t = token + 1; t < s.size() && !ends(t); t++) {
      if (isParty(t)) {
        if (!PREPOSITIONS.contains(lower(t - 1))
            && !lower(t - 1).equals("and")
            && !s.form(t - 1).equals(",")) {
          return OptionalInt.of(anchor(t));
        }
        t = end(t);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The last party before the token that no preposition leads in, in the same clause, and those
   * that are coordinated with it before: "Sunday, President Ruiz and Prime Minister Lund spoke".
   */
  List<Integer> subject(int token) {
    List<Integer> out = new ArrayList<>();
    for (int t = token - 1; t >= 0 && !ends(t); t--) {
      if (isParty(t)) {
        int first = start(t);
        if (first == 0 || !PREPOSITIONS.contains(lower(first - 1))) {
          out.add(anchor(t));
          int before = first - 1;
          while (before > 0
              && (lower(before).equals("and") || s.form(before).equals(","))
              && isParty(before - 1)) {
            out.add(0, anchor(before - 1));
            before = start(before - 1) - 1;
          }
          return out;
        }
        t = first;
      }
    }
    return out;
  }

  /** The token that stands for the mention in the tree. */
  private int anchor(int t) {
    for (int k = start(t); k <= end(t); k++) {
      if (!s.relation(k).equals("flat") || s.head(k) < start(t) || s.head(k) > end(t)) {
        return k;
      }
    }
    return t;
  }

  private int start(int t) {
    int k = t;
    while (k > 0 && isParty(k - 1) && cast.at(index, k - 1).equals(cast.at(index, t))) {
      k--;
    }
    return k;
  }

  private int end(int t) {
    int k = t;
    while (k + 1 < s.size() && isParty(k + 1) && cast.at(index, k + 1).equals(cast.at(index, t))) {
      k++;
    }
    return k;
  }

  private String lower(int t) {
    return t < 0 ? "" : s.form(t).toLowerCase(Locale.ROOT);
  }
}
