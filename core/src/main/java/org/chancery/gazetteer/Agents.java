package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Common nouns for people and institutions, by PLOVER's sectors, from {@code agents.tsv}:
 * "warplanes" MIL, "lawmakers" LEG.
 */
final class Agents {
  static final String FILE = "agents.tsv";

  /**
   * A noun found.
   *
   * @param weak whether it takes the sector of what it belongs to ("police spokesman")
   * @param length number of tokens
   */
  record Found(String wording, String sector, boolean weak, int length) {}

  private record Noun(String wording, String sector, boolean weak) {}

  private final Lexicon<Noun> nouns = new Lexicon<>(1500);

  Agents() {
    for (String[] row : Tables.rows(FILE, 5)) {
      for (String word : Tables.alternatives(row[2])) {
        Noun noun = new Noun(word, row[0], row[1].equals("weak"));
        nouns.add(word, noun);
        // The plural of "customs officer" is looked up as "custom officer".
        String single =
            Arrays.stream(word.split(" ")).map(Agents::singular).collect(Collectors.joining(" "));
        if (word.indexOf(' ') > 0 && !single.equals(word)) {
          nouns.add(single, noun);
        }
      }
    }
  }

  /** A phrase's words in lower case, as they stand and in the singular. */
  record Phrase(List<String> lower, List<String> singular) {
    static Phrase of(List<String> forms) {
      List<String> lower = forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
      return new Phrase(lower, lower.stream().map(Agents::singular).toList());
    }
  }

  /** The longest noun that starts at a token, in the singular or plural. */
  Optional<Found> at(Phrase phrase, int from) {
    Optional<Found> plain = found(phrase.lower(), from);
    Optional<Found> singular = found(phrase.singular(), from);
    return singular.isPresent()
            && (plain.isEmpty() || singular.get().length() > plain.get().length())
        ? singular
        : plain;
  }

  private Optional<Found> found(List<String> forms, int from) {
    return nouns
        .longest(forms, from)
        .map(h -> new Found(h.value().wording(), h.value().sector(), h.value().weak(), h.length()));
  }

  /** "warplanes" is "warplane", "policemen" is "policeman", "embassies" is "embassy". */
  static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String ending : List.of("ches", "shes", "sses", "xes")) {
      if (word.endsWith(ending)) {
        return word.substring(0, word.length() - 2);
      }
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Sectors of a phrase's nouns in their order, for tests of the list. */
  List<String> sectors(String phrase) {
    Phrase forms = Phrase.of(Words.tokens(phrase));
    List<String> out = new ArrayList<>();
    for (int i = 0; i < forms.lower().size(); ) {
      Optional<Found> found = at(forms, i);
      found.ifPresent(f -> out.add(f.sector()));
      i += found.map(Found::length).orElse(1);
    }
    return out;
  }
}
