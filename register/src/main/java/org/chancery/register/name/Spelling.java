package org.chancery.register.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How words of names are spelled. Transliterations differ in systematic ways: Əliyev, Aliyev and
 * Aliev, Zelenskyy and Zelensky, Vugar and Vuqar. {@link #sound} brings them together as far as a
 * table of such ways goes, and {@link #alike} allows a slip of the pen beyond.
 */
final class Spelling {
  /** What is written in several ways, and the one it is brought to; the longest first. */
  private static final List<Map.Entry<String, String>> WAYS =
      List.of(
          Map.entry("shch", "s"),
          Map.entry("tsch", "c"),
          Map.entry("sch", "s"),
          Map.entry("tch", "c"),
          Map.entry("dzh", "j"),
          Map.entry("sh", "s"),
          Map.entry("ch", "c"),
          Map.entry("zh", "j"),
          Map.entry("kh", "h"),
          Map.entry("gh", "g"),
          Map.entry("ph", "f"),
          Map.entry("th", "t"),
          Map.entry("dh", "d"),
          Map.entry("ts", "c"),
          Map.entry("tz", "c"),
          Map.entry("ou", "u"),
          Map.entry("oo", "u"),
          Map.entry("ee", "i"),
          Map.entry("ei", "i"),
          Map.entry("ey", "i"),
          Map.entry("ay", "ai"),
          Map.entry("iy", "i"),
          Map.entry("yi", "i"),
          Map.entry("yy", "i"),
          Map.entry("ii", "i"),
          Map.entry("ij", "i"),
          Map.entry("ye", "e"),
          Map.entry("x", "h"),
          Map.entry("q", "g"),
          Map.entry("w", "v"),
          Map.entry("y", "i"));

  private static final List<Map.Entry<String, String>> NONE = List.of();

  /** The ways that begin with each letter, by its number. */
  private static final List<List<Map.Entry<String, String>>> BY_LETTER =
      IntStream.rangeClosed(0, 'z')
          .mapToObj(c -> WAYS.stream().filter(w -> w.getKey().charAt(0) == c).toList())
          .toList();

  private Spelling() {}

  /** The words of a text in lower case, without diacritics: runs of letters and digits. */
  static List<String> words(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (type == Character.NON_SPACING_MARK || isApostrophe(c)) {
                return;
              }
              plain.append(letter(c));
            });
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = plain.toString().toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
        word.append(lower.charAt(i));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isApostrophe(int c) {
    return "'’‘ʻʼʿʾ`´".indexOf(c) >= 0;
  }

  private static String letter(int c) {
    return switch (c) {
      case 'ı', 'İ' -> "i";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð' -> "d";
      case 'ə', 'Ə' -> "a";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      default -> Character.toString(c);
    };
  }

  /** What spellings of one name have in common, for a word in lower case without diacritics. */
  static String sound(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      int at = i;
      Map.Entry<String, String> way = null;
      char first = word.charAt(at);
      for (Map.Entry<String, String> w : first < BY_LETTER.size() ? BY_LETTER.get(first) : NONE) {
        if (word.startsWith(w.getKey(), at)) {
          way = w;
          break;
        }
      }
      String next = way == null ? word.substring(i, i + 1) : way.getValue();
      i += way == null ? 1 : way.getKey().length();
      // Doubled letters are single ones.
      for (int k = 0; k < next.length(); k++) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != next.charAt(k)) {
          out.append(next.charAt(k));
        }
      }
    }
    return out.toString().replace("ie", "e");
  }
}
