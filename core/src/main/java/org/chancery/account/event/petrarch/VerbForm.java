package org.chancery.account.event.petrarch;

import java.util.Comparator;
import java.util.List;

/**
 * One form of a verb, as it stands in texts.
 *
 * @param phrase its words: one, or several such as "cordoned off"
 * @param verb which of them is the verb itself
 * @param code what it means where no pattern fits
 * @param patterns those of its block, the one that asks for most first, else in the order of the
 *     file
 */
record VerbForm(Phrase phrase, int verb, EventCode code, List<VerbPattern> patterns) {
  VerbForm {
    patterns = ordered(patterns);
  }

  private static List<VerbPattern> ordered(List<VerbPattern> patterns) {
    return patterns.stream().sorted(Comparator.comparingInt((VerbPattern p) -> -p.size())).toList();
  }

  boolean makesEvents() {
    return !code.isNone() || !patterns.isEmpty();
  }

  String verbWord() {
    return phrase.words().get(verb);
  }
}
