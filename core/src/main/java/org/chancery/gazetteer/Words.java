package org.chancery.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * Tokens and phrases as words to look up: lower case, no diacritics, no periods, split at hyphens.
 * So the keys of "U.S.", "Nur-Sultan" and "Côte d'Ivoire" are "us", "nur sultan", "cote divoire".
 */
final class Words {
  private Words() {}

  /** The words of one token, none for a lone apostrophe or hyphen. */
  static List<String> of(String token) {
    String folded = fold(token);
    if (isPlain(folded)) {
      return List.of(folded);
    }
    List<String> words = new ArrayList<>(2);
    StringBuilder word = new StringBuilder();
    int n = folded.length();
    for (int i = 0; i < n; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '\'' && i == n - 2 && folded.charAt(i + 1) == 's') {
        flush(word, words);
      } else if (c == '-' || c == '/' || c == '+' || c == '&' || Character.isWhitespace(c)) {
        flush(word, words);
        if (c == '&') {
          words.add("and");
        }
      } else if (c == ',' || c == '(' || c == ')' || c == ';' || c == ':') {
        flush(word, words);
        words.add(String.valueOf(c));
      } else if (c != '.' && c != '\'' && c != '*') {
        flush(word, words);
        words.add(String.valueOf(c));
      }
    }
    flush(word, words);
    if (words.isEmpty() && folded.startsWith(".")) {
      words.add(".");
    }
    return words;
  }

  /** The words of several tokens with blanks between them: what a wording is looked up by. */
  static String key(List<String> tokens) {
    StringBuilder key = new StringBuilder();
    for (String token : tokens) {
      for (String word : of(token)) {
        key.append(key.isEmpty() ? "" : " ").append(word);
      }
    }
    return key.toString();
  }

  /** The first word of a token, or nothing: as {@link #of}, but in most cases without a list. */
  static String first(String token) {
    String folded = fold(token);
    if (isPlain(folded)) {
      return folded;
    }
    List<String> words = of(token);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** A phrase cut into tokens at blanks, with clitics and outer punctuation apart. */
  static List<String> tokens(String phrase) {
    List<String> tokens = new ArrayList<>();
    StringTokenizer runs = new StringTokenizer(phrase);
    while (runs.hasMoreTokens()) {
      String rest = runs.nextToken();
      while (!rest.isEmpty() && "(\"“‘[".indexOf(rest.charAt(0)) >= 0) {
        tokens.add(rest.substring(0, 1));
        rest = rest.substring(1);
      }
      int end = rest.length();
      while (end > 0 && ",;:)\"”]!?".indexOf(rest.charAt(end - 1)) >= 0) {
        end--;
      }
      String core = rest.substring(0, end);
      int clitic = Math.max(core.lastIndexOf("'s"), core.lastIndexOf("’s"));
      if (clitic > 0 && clitic == core.length() - 2) {
        tokens.add(core.substring(0, clitic));
        tokens.add(core.substring(clitic));
      } else if (!core.isEmpty()) {
        tokens.add(core);
      }
      for (int i = end; i < rest.length(); i++) {
        tokens.add(rest.substring(i, i + 1));
      }
    }
    return tokens;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isPlain(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        return false;
      }
    }
    return !folded.isEmpty();
  }

  private static String fold(String token) {
    boolean ascii = true;
    for (int i = 0; i < token.length() && ascii; i++) {
      ascii = token.charAt(i) < 0x80;
    }
    if (ascii) {
      return token.toLowerCase(Locale.ROOT);
    }
    String bare = Normalizer.normalize(token, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ı', 'İ' -> out.append('i');
        case 'ø', 'Ø' -> out.append('o');
        case 'ł', 'Ł' -> out.append('l');
        case 'đ', 'Đ', 'ð' -> out.append('d');
        case 'ə', 'Ə' -> out.append('a');
        case 'ß' -> out.append("ss");
        case 'æ', 'Æ' -> out.append("ae");
        case '’', '‘', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '`', '´' -> out.append('\'');
        case '‐', '‑', '–', '—' -> out.append('-');
        default -> out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
