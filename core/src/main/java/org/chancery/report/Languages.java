package org.chancery.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tells a text's language by its script, its letters and its most frequent words; {@code
 * languages.tsv} holds both. Latin text that shows nothing is taken for English.
 */
final class Languages {
  private static final Languages SHIPPED = new Languages(Resource.table("languages.tsv"));

  /** Only this much of a text is looked at. */
  private static final int LOOKED_AT = 4000;

  /** What two frequent words are worth. */
  private static final int CLEAR = 8;

  private final List<String> codes = new ArrayList<>();
  private final List<Character.UnicodeScript> scripts = new ArrayList<>();

  /** For each frequent word the indices of its languages. */
  private final Map<String, List<Integer>> words = new HashMap<>();

  private final Map<Character, List<Integer>> letters = new HashMap<>();

  Languages(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() != 4) {
        throw new IllegalStateException("A language needs four columns: " + row);
      }
      int index = codes.size();
      codes.add(row.get(0));
      scripts.add(Character.UnicodeScript.forName(row.get(1)));
      for (char letter : row.get(2).toCharArray()) {
        letters.computeIfAbsent(letter, l -> new ArrayList<>()).add(index);
      }
      for (String word : new TreeSet<>(List.of(row.get(3).split(" ")))) {
        words.computeIfAbsent(word, w -> new ArrayList<>()).add(index);
      }
    }
  }

  static Languages shipped() {
    return SHIPPED;
  }

  /** ISO 639-1 code; "und" if there are letters, but of a script that no known language has. */
  String of(String text) {
    String looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Character.UnicodeScript script = script(looked);
    String lower = looked.toLowerCase(Locale.ROOT);
    int[] scores = new int[codes.size()];
    int count = count(lower, scores);
    String best = "";
    int bestScore = -1;
    for (int i = 0; i < scores.length; i++) {
      if (scripts.get(i) == script && scores[i] > bestScore) {
        best = codes.get(i);
        bestScore = scores[i];
      }
    }
    if (script == Character.UnicodeScript.LATIN) {
      // Languages share words ("met", "in"): another must show itself by two words that English has
      // not.
      int english = codes.indexOf(PageReader.READ);
      boolean clear = english < 0 || bestScore - scores[english] >= CLEAR;
      return bestScore < CLEAR || bestScore * 5 < count * 2 || !clear ? PageReader.READ : best;
    }
    return best.isEmpty() ? "und" : best;
  }

  /** Adds four points for a frequent word, one for a letter; gives the number of words. */
  private int count(String lower, int[] scores) {
    int count = 0;
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean inside =
          Character.isLetter(c)
              || c == '\''
              || c == '’'
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (inside) {
        start = start < 0 ? i : start;
        if (c > 127) {
          letters.getOrDefault(c, List.of()).forEach(l -> scores[l]++);
        }
      } else if (start >= 0) {
        count++;
        words.getOrDefault(lower.substring(start, i), List.of()).forEach(l -> scores[l] += 4);
        start = -1;
      }
    }
    return count;
  }

  /**
   * The script of most letters; Japanese kana and Korean hangul count before Chinese characters.
   */
  private static Character.UnicodeScript script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new LinkedHashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
    Character.UnicodeScript best = Character.UnicodeScript.LATIN;
    int most = 0;
    for (Map.Entry<Character.UnicodeScript, Integer> e : counts.entrySet()) {
      // an ideograph says as much as several letters
      int weight =
          e.getKey() == Character.UnicodeScript.HAN
                  || e.getKey() == Character.UnicodeScript.HANGUL
                  || e.getKey() == Character.UnicodeScript.HIRAGANA
              ? 3
              : 1;
      if (e.getValue() * weight > most) {
        most = e.getValue() * weight;
        best = e.getKey();
      }
    }
    boolean asian =
        best == Character.UnicodeScript.HAN
            || best == Character.UnicodeScript.HIRAGANA
            || best == Character.UnicodeScript.KATAKANA;
    return asian
        ? kana * 10 > han ? Character.UnicodeScript.HIRAGANA : Character.UnicodeScript.HAN
        : best;
  }
}
