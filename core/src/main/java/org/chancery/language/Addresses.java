package org.chancery.language;

import java.util.Locale;
import java.util.Set;

/** Web and mail addresses, which stay whole. */
final class Addresses {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_NAME = 64;

  private static final Set<String> TOP =
      Set.of("com", "org", "net", "gov", "edu", "int", "mil", "info", "biz", "eu");

  /** Two letters are a country's domain unless they are a word that a full stop may precede. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "an", "as", "at", "be", "by", "do", "he", "if", "in", "is", "it", "me", "my", "no",
          "of", "on", "or", "so", "to", "up", "us", "we");

  private Addresses() {}

  /** Where the address ends that begins at an index, or -1 if none does. */
  static int end(String text, int at, int end) {
    char c = text.charAt(at);
    if (c > 127 || !isNameChar(c) || c == '.' || c == '-' || c == '+') {
      return -1;
    }
    if (begins(text, at, "http://")
        || begins(text, at, "https://")
        || begins(text, at, "www.")
        || begins(text, at, "ftp://")
        || begins(text, at, "mailto:")) {
      return webEnd(text, at, end);
    }
    int to = at;
    int stops = 0;
    while (to < end && to - at < LONGEST_NAME && isNameChar(text.charAt(to))) {
      if (text.charAt(to) == '.') {
        stops++;
      }
      to++;
    }
    if (to + 1 < end && text.charAt(to) == '@' && isNameChar(text.charAt(to + 1))) {
      return mailEnd(text, to + 1, end);
    }
    return stops == 0 ? -1 : domainEnd(text, at, to, end);
  }

  private static boolean begins(String text, int at, String what) {
    return text.regionMatches(true, at, what, 0, what.length());
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+';
  }

  private static int webEnd(String text, int at, int end) {
    int to = at;
    while (to < end && to - at < LONGEST && isWebChar(text.charAt(to))) {
      to++;
    }
    while (to > at && ".,;:!?)]'*".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private static boolean isWebChar(char c) {
    return !Characters.separates(c) && "<>\"“”’«»{}|".indexOf(c) < 0;
  }

  private static int mailEnd(String text, int from, int end) {
    int to = from;
    while (to < end && to - from < LONGEST_NAME && isNameChar(text.charAt(to))) {
      to++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return to > from ? to : -1;
  }

  /** "mfa.gov.az", "unicef.org/press": small letters, and a last part that is a domain's. */
  private static int domainEnd(String text, int at, int nameEnd, int end) {
    int to = nameEnd;
    while (to > at && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    String name = text.substring(at, to);
    int stop = name.lastIndexOf('.');
    if (stop < 2 || name.contains("..")) {
      return -1;
    }
    String top = name.substring(stop + 1);
    boolean known =
        TOP.contains(top.toLowerCase(Locale.ROOT))
            || (top.length() == 2
                && top.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && name.chars().noneMatch(Character::isUpperCase)
                && !WORDS.contains(top));
    if (!known || (to < end && Characters.isWord(text.charAt(to)))) {
      return -1;
    }
    return to < end && text.charAt(to) == '/' ? webEnd(text, at, end) : to;
  }
}
