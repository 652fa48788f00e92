package org.chancery.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a text's language by its script, its letters and its most frequent words; {@code
 * languages.tsv} holds both. Latin text that shows nothing is taken for English.
 */
final class Languages {
  private static final Languages SHIPPED = new Languages(Resource.table("languages.tsv"));

  /** Only this much of a text is looked at. */
  private static final int LOOKED_AT = 4000;

  private record Language(Character.UnicodeScript script, String letters, Set<String> words) {}

  private final Map<String, Language> languages = new LinkedHashMap<>();

  Languages(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() != 4) {
        throw new IllegalStateException("A language needs four columns: " + row);
      }
      languages.put(
          row.get(0),
          new Language(
              Character.UnicodeScript.forName(row.get(1)),
              row.get(2),
              new HashSet<>(List.of(row.get(3).split(" ")))));
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
    String[] words = lower.split("[^\\p{L}\\p{M}'’]+");
    String best = "";
    double bestScore = -1;
    for (Map.Entry<String, Language> e : languages.entrySet()) {
      Language language = e.getValue();
      if (language.script != script) {
        continue;
      }
      int score = 0;
      for (String word : words) {
        score += language.words.contains(word) ? 4 : 0;
      }
      for (int i = 0; i < lower.length(); i++) {
        score += language.letters.indexOf(lower.charAt(i)) >= 0 ? 1 : 0;
      }
      if (score > bestScore) {
        best = e.getKey();
        bestScore = score;
      }
    }
    if (script == Character.UnicodeScript.LATIN) {
      return bestScore < Math.max(8, words.length * 0.4) ? PageReader.READ : best;
    }
    return best.isEmpty() ? "und" : best;
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
