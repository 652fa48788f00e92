package org.chancery.register.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.Transliteration;

/**
 * A person's name as one report gives it, ready to be compared.
 *
 * @param words in lower case, without diacritics, honorifics and particles; initials are single
 *     letters
 * @param sounds of the words, see {@link Spelling#sound}; other forms of one given name (Volodymyr,
 *     Vladimir) have one sound
 */
public record PersonName(List<String> words, List<String> sounds) {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "hh",
          "hrh",
          "hm",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "sheikh",
          "sheikha",
          "shaikh",
          "amb",
          "ambassador",
          "hon",
          "honourable",
          "honorable",
          "excellency",
          "gen",
          "lt",
          "col",
          "maj",
          "capt",
          "rev",
          "jr",
          "sr",
          "ii",
          "iii");

  /** Said between names and often left out. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "abu", "von", "van", "der", "den", "de", "da", "dos",
          "di", "oglu", "ogly", "oghlu", "ogli", "qizi", "kizi", "kyzy", "gizi");

  public PersonName {
    words = List.copyOf(words);
    sounds = List.copyOf(sounds);
  }

  public static PersonName of(String name) {
    List<String> all = Spelling.words(name);
    List<String> words = new ArrayList<>(all);
    words.removeIf(HONORIFICS::contains);
    List<String> bare = new ArrayList<>(words);
    bare.removeIf(PARTICLES::contains);
    List<String> kept = !bare.isEmpty() ? bare : !words.isEmpty() ? words : all;
    return new PersonName(
        kept, kept.stream().map(w -> w.length() == 1 ? w : GivenNames.sound(w)).toList());
  }

  /** The family name where names end with it; the only word of a short one. */
  public String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** How many words are no initials. */
  public int full() {
    return (int) words.stream().filter(w -> w.length() > 1).count();
  }

  /**
   * By which it is looked for: rough sounds of all words that are no initials. Two names that
   * {@link #compare} finds possible have one in common, but for slips in their first two
   * consonants.
   */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String s : sounds) {
      if (s.length() > 1) {
        keys.add(rough(s));
      }
    }
    return keys;
  }

  /**
   * A word of a name and how another begins.
   *
   * @param key one of {@link PersonName#keys}
   * @param letter the first of another word, or of its sound
   */
  public record Beginning(String key, char letter) {}

  /** Each word that is no initial, with the first letters of each other word. */
  public Set<Beginning> beginnings() {
    Set<Beginning> all = new LinkedHashSet<>();
    for (int i = 0; i < sounds.size(); i++) {
      for (int k = 0; k < sounds.size() && sounds.get(i).length() > 1; k++) {
        if (k != i) {
          all.add(new Beginning(rough(sounds.get(i)), sounds.get(k).charAt(0)));
          all.add(new Beginning(rough(sounds.get(i)), words.get(k).charAt(0)));
        }
      }
    }
    return all;
  }

  /** The first letter and the next two consonants: what slips of the pen seldom change. */
  private static String rough(String sound) {
    StringBuilder out = new StringBuilder(3).append(sound.charAt(0));
    for (int i = 1; i < sound.length() && out.length() < 3; i++) {
      if ("aeiou".indexOf(sound.charAt(i)) < 0) {
        out.append(sound.charAt(i));
      }
    }
    return out.toString();
  }

  /** How far two names agree; symmetric. */
  public Agreement compare(PersonName other) {
    PersonName few = words.size() <= other.words.size() ? this : other;
    PersonName many = few == this ? other : this;
    if (few.words.isEmpty()) {
      return many.words.isEmpty() ? Agreement.EQUAL : Agreement.DIFFERENT;
    }
    if (words.size() != other.words.size() && few.words.size() > 1 && written(other)) {
      return Agreement.EQUAL; // "Jong-un" and "Jongun"
    }
    // Bits of the words of the longer name that are taken; of the shorter's that are left.
    long taken = 0;
    long left = 0;
    int whole = 0;
    for (int i = 0; i < few.words.size(); i++) {
      int at = few.words.get(i).length() == 1 ? -1 : many.find(few.sounds.get(i), taken);
      if (at >= 0) {
        whole++;
        taken |= bit(at);
      } else if (few.words.get(i).length() > 1 && !many.abbreviated()) {
        return Agreement.DIFFERENT;
      } else {
        left |= bit(i);
      }
    }
    int initials = 0;
    for (int i = 0; i < few.words.size(); i++) {
      if ((left & bit(i)) != 0) {
        int at = many.initial(few.words.get(i), taken);
        if (at < 0) {
          return Agreement.DIFFERENT;
        }
        initials++;
        taken |= bit(at);
      }
    }
    if (whole == 0) {
      return Agreement.DIFFERENT;
    }
    // Names that are initials in both, or in one, rest on the family name.
    if (initials > 0) {
      return Agreement.INITIALS;
    }
    if (whole == 1) {
      return Agreement.SURNAME;
    }
    return whole == many.words.size() ? Agreement.EQUAL : Agreement.WITHIN;
  }

  /** No name has more words than a number has bits; of one that had, the last share a bit. */
  private static long bit(int word) {
    return 1L << Math.min(word, Long.SIZE - 1);
  }

  /** Whether it is the same letter by letter, however they are divided into words. */
  private boolean written(PersonName other) {
    int length = 0;
    for (String s : sounds) {
      length += s.length();
    }
    for (String s : other.sounds) {
      length -= s.length();
    }
    return length == 0 && String.join("", sounds).equals(String.join("", other.sounds));
  }

  private boolean abbreviated() {
    for (String w : words) {
      if (w.length() == 1) {
        return true;
      }
    }
    return false;
  }

  private int find(String sound, long taken) {
    int close = -1;
    for (int i = 0; i < sounds.size(); i++) {
      if ((taken & bit(i)) != 0 || words.get(i).length() == 1) {
        continue;
      }
      if (sounds.get(i).equals(sound)) {
        return i;
      }
      if (close < 0 && Transliteration.alike(sounds.get(i), sound)) {
        close = i;
      }
    }
    return close;
  }

  /** A word that an initial abbreviates, or the initial of a word. */
  private int initial(String word, long taken) {
    for (int i = 0; i < words.size(); i++) {
      String w = words.get(i);
      if ((taken & bit(i)) == 0
          && (word.length() == 1 || w.length() == 1)
          && w.charAt(0) == word.charAt(0)) {
        return i;
      }
    }
    return -1;
  }
}
