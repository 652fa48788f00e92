package org.chancery.account.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Mention.Anaphor;
import org.chancery.account.cast.Mention.Gender;
import org.chancery.account.cast.Mention.Pointing;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Sort;

/** Finds the words that only point to somebody: "he", "whom", "the latter", "the Chilean". */
final class Anaphors {
  /** "Highness" of "His Highness". */
  static final Set<String> STYLES =
      Set.of(
          "highness",
          "majesty",
          "excellency",
          "holiness",
          "eminence",
          "royal",
          "honour",
          "grace",
          "serene",
          "imperial",
          "beatitude");

  private Anaphors() {}

  static void find(Words w, boolean[] taken, List<Mention> out) {
    for (int t = 0; t < w.size(); t++) {
      if (taken[t]) {
        continue;
      }
      switch (w.lower(t)) {
        case "he", "him", "his", "himself" -> {
          if (!isStyle(w, t)) {
            out.add(new Mention.Pronoun(w.index, t, t, Gender.MALE, false));
          }
        }
        case "she", "her", "hers", "herself" -> {
          if (!isStyle(w, t)) {
            out.add(new Mention.Pronoun(w.index, t, t, Gender.FEMALE, false));
          }
        }
        case "they", "them", "their" ->
            out.add(new Mention.Pronoun(w.index, t, t, Gender.UNKNOWN, true));
        case "who", "whom" ->
            out.add(new Anaphor(w.index, t, t, Pointing.RELATIVE, Optional.empty()));
        case "the" -> {
          if (t + 1 < w.size() && !taken[t + 1]) {
            pointing(w, t).ifPresent(out::add);
          }
        }
        default -> {}
      }
    }
  }

  /** "HE" and "His Highness" go with an office or a name. */
  private static boolean isStyle(Words w, int t) {
    boolean shouted = w.form(t).length() > 1 && w.form(t).equals(w.form(t).toUpperCase());
    boolean loud = shouted && w.lower(t).length() == 2 && !isShouted(w);
    return loud || STYLES.contains(w.lower(t + 1));
  }

  /** Whether the whole sentence is in capitals. */
  private static boolean isShouted(Words w) {
    for (int t = 0; t < w.size(); t++) {
      String f = w.form(t);
      if (f.length() > 3 && f.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Mention> pointing(Words w, int the) {
    if (isNoun(w, the + 2)) {
      return Optional.empty();
    }
    String word = w.lower(the + 1);
    if (word.equals("latter") || word.equals("former")) {
      Pointing sort = word.equals("latter") ? Pointing.LATTER : Pointing.FORMER;
      return Optional.of(new Anaphor(w.index, the, the + 1, sort, Optional.empty()));
    }
    Optional<Known> k =
        w.knownFrom(the + 1)
            .filter(n -> n.sort() == Sort.STATE && n.adjective() && n.last() == the + 1);
    // "the Dutch" and "the Iranians" are a people.
    boolean one =
        word.endsWith("an")
            || word.endsWith("i")
            || word.endsWith("man")
            || word.endsWith("woman")
            || Set.of("briton", "turk", "pole", "dane", "finn", "swede", "spaniard", "greek")
                .contains(word);
    return k.filter(n -> one && isBeforeVerb(w, the + 2))
        .map(n -> new Anaphor(w.index, the, the + 1, Pointing.NATIONAL, Optional.of(n.organ())));
  }

  private static boolean isNoun(Words w, int t) {
    if (t >= w.size()) {
      return false;
    }
    String tag = w.sentence.xpos(t);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("CD");
  }

  private static boolean isBeforeVerb(Words w, int t) {
    if (t >= w.size()) {
      return true;
    }
    String tag = w.sentence.xpos(t);
    return tag.startsWith("VB")
        || tag.startsWith("RB")
        || tag.equals("MD")
        || tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("POS")
        || tag.equals(",")
        || tag.equals(".");
  }
}
