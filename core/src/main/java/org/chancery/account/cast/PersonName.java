package org.chancery.account.cast;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.gazetteer.Transliteration;

/**
 * A person's name as one mention gives it, in words that can be compared: "K. El-Enany" has the
 * words "k", "el", "enany".
 *
 * @param text as a record writes it: no honorifics, family names in capitals folded
 * @param words lower case, without diacritics
 */
record PersonName(String text, List<String> words) {
  private static final ShortNames SHORT_NAMES = ShortNames.load();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static PersonName of(String written) {
    List<String> shown = new ArrayList<>();
    for (String word : written.strip().split("\\s+")) {
      shown.add(foldCapitals(word));
    }
    String text = String.join(" ", shown);
    return new PersonName(text, words(text));
  }

  /** The family name where names end with it. */
  String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /**
   * Whether this can be a shorter way to name whom the other names: every word of it stands in the
   * other or abbreviates one.
   */
  boolean shortens(PersonName full) {
    if (words.size() > full.words.size() || words.isEmpty()) {
      return false;
    }
    boolean whole = false;
    List<String> left = new ArrayList<>(full.words);
    for (String w : words) {
      int at = left.indexOf(w);
      if (at >= 0) {
        whole |= w.length() > 1;
      } else if (w.length() == 1) {
        at = initial(left, w);
      } else {
        at = spelledLike(left, w);
        whole |= at >= 0;
        at = at < 0 ? SHORT_NAMES.at(left, w) : at;
      }
      if (at < 0) {
        return false;
      }
      left.remove(at);
    }
    return whole;
  }

  private static int initial(List<String> names, String letter) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(letter)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Transliterations differ by a letter ("Dissanayake", "Disanayake"); short words must be equal.
   */
  private static int spelledLike(List<String> names, String word) {
    for (int i = 0; i < names.size(); i++) {
      if (Transliteration.alike(word, names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "WAQA" is shown as "Waqa", "AL-SABAH" as "Al-Sabah"; initials and "III" stay. */
  private static String foldCapitals(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    if (letters < 3
        || word.indexOf('.') >= 0
        || !word.equals(word.toUpperCase(Locale.ROOT))
        || word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
      return word;
    }
    StringBuilder s = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      s.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return s.toString();
  }

  static List<String> words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    List<String> out = new ArrayList<>();
    for (String w : BETWEEN_WORDS.split(plain)) {
      if (!w.isEmpty()) {
        out.add(w);
      }
    }
    return out;
  }
}
