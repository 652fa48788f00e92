package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a person's name, each as a skeleton that spellings of other transliterations share:
 * "Sergey" and "Sergei", "Mohamed" and "Muhammad".
 */
record PersonWords(List<String> words) {
  private static final Map<String, String> VARIANTS =
      Map.ofEntries(
          Map.entry("mohammed", "mohamad"),
          Map.entry("mohamed", "mohamad"),
          Map.entry("muhammad", "mohamad"),
          Map.entry("mohammad", "mohamad"),
          Map.entry("muhammed", "mohamad"),
          Map.entry("mehmed", "mohamad"),
          Map.entry("mahamat", "mohamad"),
          Map.entry("aleksandr", "alexander"),
          Map.entry("alexandr", "alexander"),
          Map.entry("oleksandr", "alexander"),
          Map.entry("hussain", "husein"),
          Map.entry("hussein", "husein"),
          Map.entry("hossein", "husein"),
          Map.entry("abdallah", "abdulah"),
          Map.entry("abdullah", "abdulah"),
          Map.entry("abdulla", "abdulah"),
          Map.entry("ahmad", "ahmed"),
          Map.entry("yusuf", "yusef"),
          Map.entry("youssef", "yusef"),
          Map.entry("yousef", "yusef"),
          Map.entry("omar", "umar"),
          Map.entry("osman", "usman"),
          Map.entry("saeed", "said"),
          Map.entry("rowhani", "rouhani"),
          Map.entry("rohani", "rouhani"),
          Map.entry("andrew", "andrei"));

  private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "an", "ul");

  PersonWords {
    words = List.copyOf(words);
  }

  static PersonWords of(String name) {
    List<String> out = new ArrayList<>();
    for (String word : Words.of(name)) {
      if (Character.isLetterOrDigit(word.charAt(0)) && !ARTICLES.contains(word)) {
        out.add(skeleton(word));
      }
    }
    return new PersonWords(out);
  }

  String key() {
    return String.join(" ", words);
  }

  /**
   * How well what is asked for agrees with this name: 4 the same, 3 all its words or more, 2 first
   * and last or initials, 1 its end or, of two words, the family name that stands first; 0 not.
   */
  int agrees(PersonWords asked) {
    List<String> a = asked.words;
    int n = words.size();
    int m = a.size();
    if (a.equals(words)) {
      return 4;
    }
    if (m == 1) {
      return words.get(n - 1).equals(a.get(0)) ? 1 : 0;
    }
    if (n == 1) {
      return 0;
    }
    boolean sameLast = words.get(n - 1).equals(a.get(m - 1));
    if (sameLast && words.get(0).equals(a.get(0))) {
      return 3;
    }
    if (m >= 2 && m < n && words.subList(n - m, n).equals(a)) {
      return 2;
    }
    if (m < n && words.subList(0, m).equals(a)) {
      return 2;
    }
    if (m > n && n >= 2 && a.subList(0, n).equals(words)) {
      return 2;
    }
    boolean initial =
        a.get(0).length() == 1 && words.get(0).startsWith(a.get(0))
            || words.get(0).length() == 1 && a.get(0).startsWith(words.get(0));
    if (sameLast && initial) {
      return 2;
    }
    // Hungarian, Chinese, Korean: the other order.
    return m == 2 && n == 2 && words.get(0).equals(a.get(1)) && words.get(1).equals(a.get(0))
        ? 2
        : 0;
  }

  private static String skeleton(String word) {
    String w = VARIANTS.getOrDefault(word, word);
    // "Schroeder" for "Schröder", "Nazarbaev" for "Nazarbayev".
    w = w.replace("yj", "y").replace("ye", "e");
    w = w.replace("oe", "o").replace("ae", "a").replace("ue", "u");
    w = w.replace("ks", "x").replace("ou", "u").replace("oo", "u").replace("ee", "i");
    w = w.replace("ei", "i").replace("ey", "i").replace("ay", "ai").replace("iy", "i");
    w = w.replace('y', 'i').replace("ii", "i").replace("kh", "h").replace("dj", "j");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < w.length(); i++) {
      if (i == 0 || w.charAt(i) != w.charAt(i - 1)) {
        out.append(w.charAt(i));
      }
    }
    return out.toString();
  }
}
