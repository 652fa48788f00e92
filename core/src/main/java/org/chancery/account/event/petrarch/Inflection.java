package org.chancery.account.event.petrarch;

import java.util.List;
import java.util.Set;

/** The regular forms that need not be written down, of words in capitals. */
final class Inflection {
  private Inflection() {}

  /** "PARTY" makes "PARTIES", "BOSS" makes "BOSSES". */
  static String plural(String noun) {
    if (endsInConsonantAndY(noun)) {
      return noun.substring(0, noun.length() - 1) + "IES";
    }
    return noun + (endsInSibilant(noun) ? "ES" : "S");
  }

  /** The verb itself and what it is with S, ED and ING: "DENY" makes DENIES, DENIED, DENYING. */
  static Set<String> verbForms(String verb) {
    String stem =
        verb.endsWith("E") && !verb.endsWith("EE") ? verb.substring(0, verb.length() - 1) : verb;
    String past =
        endsInConsonantAndY(verb)
            ? verb.substring(0, verb.length() - 1) + "IED"
            : verb + (verb.endsWith("E") ? "D" : "ED");
    return new java.util.LinkedHashSet<>(List.of(verb, plural(verb), past, stem + "ING"));
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
