package org.chancery.account.event.petrarch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The regular forms that need not be written down, of words in capitals. */
final class Inflection {
  /** A vowel between two consonants at the end. */
  private static final Pattern DOUBLING = Pattern.compile("[^AEIOU][AEIOU][BDFGKLMNPRSTVZ]$");

  private Inflection() {}

  /** "PARTY" makes "PARTIES", "BOSS" makes "BOSSES". */
  static String plural(String noun) {
    if (endsInConsonantAndY(noun)) {
      return noun.substring(0, noun.length() - 1) + "IES";
    }
    return noun + (endsInSibilant(noun) ? "ES" : "S");
  }

  /**
   * The verb itself and what it is with S, ED and ING: "DENY" makes DENIES, DENIED, DENYING. Where
   * a last consonant may be doubled, both spellings are there: EXPELED, EXPELLED.
   */
  static Set<String> verbForms(String verb) {
    boolean silentE = verb.endsWith("E") && !verb.endsWith("EE");
    String stem = silentE ? verb.substring(0, verb.length() - 1) : verb;
    Set<String> out = new LinkedHashSet<>(List.of(verb, plural(verb)));
    if (endsInConsonantAndY(verb)) {
      out.add(verb.substring(0, verb.length() - 1) + "IED");
    } else {
      out.add(verb.endsWith("E") ? verb + "D" : verb + "ED");
    }
    out.add(stem + "ING");
    if (DOUBLING.matcher(verb).find()) {
      String doubled = verb + verb.charAt(verb.length() - 1);
      out.add(doubled + "ED");
      out.add(doubled + "ING");
    }
    return out;
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.length() > 1
        && word.endsWith("Y")
        && "AEIOU".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  private static boolean endsInSibilant(String word) {
    return word.endsWith("S")
        || word.endsWith("X")
        || word.endsWith("Z")
        || word.endsWith("CH")
        || word.endsWith("SH");
  }
}
