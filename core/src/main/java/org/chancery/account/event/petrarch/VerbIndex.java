package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs of a dictionary by the word that is the verb itself. */
final class VerbIndex {
  /**
   * A verb found in a sentence.
   *
   * @param first place of its first word
   * @param verb place of the verb itself
   * @param last place of its last word, included
   */
  record Sighting(int first, int verb, int last, VerbForm form) {
    boolean isSingle() {
      return first == last;
    }
  }

  private final Map<String, List<VerbForm>> byVerb = new HashMap<>();

  VerbIndex(List<VerbForm> forms) {
    Map<Phrase, VerbForm> once = new LinkedHashMap<>();
    forms.forEach(f -> once.merge(f.phrase(), f, VerbIndex::merged));
    once.values()
        .forEach(f -> byVerb.computeIfAbsent(f.verbWord(), k -> new ArrayList<>(1)).add(f));
    byVerb
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((VerbForm f) -> -f.phrase().size())));
  }

  /** A verb that stands in two blocks has the patterns of both, and the first code that is one. */
  private static VerbForm merged(VerbForm a, VerbForm b) {
    LinkedHashSet<VerbPattern> patterns = new LinkedHashSet<>(a.patterns());
    patterns.addAll(b.patterns());
    EventCode code = a.code().isNone() ? b.code() : a.code();
    return new VerbForm(a.phrase(), a.verb(), code, List.copyOf(patterns));
  }

  /** The longest verb whose verb itself stands at a place. */
  Optional<Sighting> at(SentenceWords words, int place) {
    for (VerbForm form : byVerb.getOrDefault(words.word(place), List.of())) {
      int first = place - form.verb();
      int last = first + form.phrase().size() - 1;
      if (words.holds(form.phrase(), first)) {
        return Optional.of(new Sighting(first, place, last, form));
      }
    }
    return Optional.empty();
  }
}
