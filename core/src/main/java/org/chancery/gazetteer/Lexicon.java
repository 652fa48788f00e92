package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Wordings by the words they are made of. The longest is found with one look at the first word,
 * which knows how long a wording can be, and one per length.
 */
final class Lexicon<T> {
  /** A wording found: what it means and how many tokens it takes. */
  record Hit<T>(T value, int length) {}

  private record Slot<T>(String written, boolean exact, T value) {}

  private final Map<String, List<Slot<T>>> slots;
  private final Map<String, Integer> longest;

  Lexicon(int expected) {
    slots = HashMap.newHashMap(expected);
    longest = HashMap.newHashMap(expected);
  }

  /** Adds a wording; among several of one key the first one added wins. */
  void add(String wording, T value) {
    List<String> tokens = wording.indexOf(' ') < 0 ? List.of(wording) : Words.tokens(wording);
    StringBuilder key = new StringBuilder();
    int count = 0;
    String first = "";
    for (String token : tokens) {
      for (String word : Words.of(token)) {
        first = count == 0 ? word : first;
        key.append(count++ == 0 ? "" : " ").append(word);
      }
    }
    if (count == 0) {
      throw new IllegalArgumentException("A wording without words: \"" + wording + "\"");
    }
    String k = key.toString();
    Slot<T> slot = new Slot<>(bare(wording), isAcronym(wording), value);
    List<Slot<T>> present = slots.get(k);
    if (present == null) {
      slots.put(k, List.of(slot));
    } else {
      List<Slot<T>> more = new ArrayList<>(present);
      more.add(slot);
      slots.put(k, List.copyOf(more));
    }
    longest.merge(first, count, Math::max);
  }

  /** The longest wording that starts at a token, in a case that it may be written in. */
  Optional<Hit<T>> longest(List<String> forms, int from) {
    List<Hit<T>> hits = allLongest(forms, from, false);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
  }

  /**
   * Everything that the longest wording at a token can mean, the likeliest first.
   *
   * @param anyCase whether lower case stands for upper case, as in a search
   */
  List<Hit<T>> allLongest(List<String> forms, int from, boolean anyCase) {
    Integer limit = longest.get(Words.first(forms.get(from)));
    if (limit == null) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(limit);
    StringBuilder key = new StringBuilder();
    int count = 0;
    for (int i = from; i < forms.size() && count < limit; i++) {
      for (String word : Words.of(forms.get(i))) {
        key.append(count++ == 0 ? "" : " ").append(word);
      }
      keys.add(key.toString());
    }
    for (int n = keys.size(); n > 0; n--) {
      List<Slot<T>> found = slots.get(keys.get(n - 1));
      // A token that adds no word ("'") belongs to no wording.
      if (found == null || (n > 1 && keys.get(n - 1).equals(keys.get(n - 2)))) {
        continue;
      }
      List<Hit<T>> hits = allowed(found, forms.subList(from, from + n), anyCase);
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return List.of();
  }

  private static <T> List<Hit<T>> allowed(
      List<Slot<T>> found, List<String> tokens, boolean anyCase) {
    String written = bare(String.join(" ", tokens));
    List<Hit<T>> asWritten = new ArrayList<>();
    List<Hit<T>> others = new ArrayList<>();
    for (Slot<T> slot : found) {
      if (slot.written.equals(written)) {
        asWritten.add(new Hit<>(slot.value, tokens.size()));
      } else if (anyCase || (!slot.exact && capitalised(slot.written, written))) {
        others.add(new Hit<>(slot.value, tokens.size()));
      }
    }
    asWritten.addAll(others);
    return asWritten;
  }

  /** Lower case "china" is no state: a name's first capital must be one in the text. */
  private static boolean capitalised(String name, String text) {
    int n = firstLetter(name);
    int t = firstLetter(text);
    return n >= name.length()
        || t >= text.length()
        || !Character.isUpperCase(name.charAt(n))
        || Character.isUpperCase(text.charAt(t));
  }

  private static int firstLetter(String s) {
    int i = 0;
    while (i < s.length() && !Character.isLetter(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Without periods, so that "U.S." and "US" are one. */
  private static String bare(String wording) {
    return wording.indexOf('.') < 0 ? wording : wording.replace(".", "");
  }

  /** "US", "UNICEF", "CoE", "G7", but neither "UN Women" nor "Mali". */
  static boolean isAcronym(String wording) {
    String bare = bare(wording);
    if (bare.indexOf(' ') >= 0 || bare.length() < 2) {
      return false;
    }
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    return upper + digits >= 2 && upper >= 1 && lower <= 2 && bare.length() <= 14;
  }
}
