package org.chancery.account.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into words and folds them, so that a plural meets its singular, {@code defense} meets
 * {@code defence} and {@code mine-clearance} meets {@code mine clearance}. Spelling rules alone, no
 * dictionary: what is folded need not be a word, it need only be the same for both sides.
 */
final class Words {
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("defense", "defence"),
          Map.entry("labor", "labour"),
          Map.entry("program", "programme"),
          Map.entry("center", "centre"),
          Map.entry("theater", "theatre"),
          Map.entry("neighbor", "neighbour"),
          Map.entry("neighboring", "neighbouring"),
          Map.entry("harbor", "harbour"),
          Map.entry("favor", "favour"),
          Map.entry("favorable", "favourable"),
          Map.entry("honor", "honour"),
          Map.entry("offense", "offence"),
          Map.entry("tire", "tyre"),
          Map.entry("plow", "plough"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("children", "child"),
          Map.entry("news", "news"),
          Map.entry("people", "people"),
          Map.entry("peoples", "people"));

  private Words() {}

  /** The words of a text, lower-cased, in order: runs of letters, digits and inner hyphens. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWord(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWord(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean inner =
        i > 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return inner && (c == '-' || c == '\'' || c == '\u2019' || c == '\u2011');
  }

  /** Folds a word into {@code out}; a hyphenated one becomes several, one without letters none. */
  static void fold(String word, List<String> out) {
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !isFolded(word.charAt(i))) {
        if (i > start) {
          String part = word.substring(start, i);
          if (start == 0 || !part.equals("s")) {
            out.add(fold(part));
          }
        }
        start = i + 1;
      }
    }
  }

  private static boolean isFolded(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** One lower-case word without its plural and in British spelling. */
  static String fold(String word) {
    String w = SPELLINGS.getOrDefault(word, word);
    if (w.equals("news")) {
      return w;
    }
    int n = w.length();
    if (n > 4 && w.endsWith("ies")) {
      w = w.substring(0, n - 3) + "y";
    } else if (n > 4
        && (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes"))) {
      w = w.substring(0, n - 2);
    } else if (n > 3
        && w.endsWith("s")
        && !w.endsWith("ss")
        && !w.endsWith("us")
        && !w.endsWith("is")) {
      w = w.substring(0, n - 1);
    }
    w = SPELLINGS.getOrDefault(w, w);
    return british(w);
  }

  /** {@code organize, organizing, organization} to their spellings with s. */
  private static String british(String w) {
    int i = w.lastIndexOf("iz");
    if (i < 3) {
      return w;
    }
    String rest = w.substring(i + 2);
    return rest.equals("e")
            || rest.equals("ed")
            || rest.equals("ing")
            || rest.equals("er")
            || rest.equals("ation")
            || rest.equals("ational")
        ? w.substring(0, i) + "is" + rest
        : w;
  }

  /** A shorter stem for what is learned: {@code cooperation, cooperate} become one. */
  static String stem(String folded) {
    int n = folded.length();
    for (String end : ENDS) {
      if (n - end.length() >= 4 && folded.endsWith(end)) {
        return folded.substring(0, n - end.length());
      }
    }
    return folded;
  }

  private static final String[] ENDS = {
    "isation", "ational", "ation", "ition", "ingly", "ement", "ness", "ment", "tion", "sion",
    "ising", "ised", "ated", "ating", "ally", "ance", "ence", "able", "ible", "ate", "ise", "ing",
    "ity", "ive", "ion", "ed", "al", "ic", "ly", "or", "er", "y", "e"
  };
}
