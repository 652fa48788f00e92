package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Mention.Gender;
import org.chancery.record.Office;

/**
 * The persons of one report while its mentions are gone through: who bears which name and which
 * offices.
 */
final class People {
  /** Somebody, as known so far. */
  static final class Somebody {
    final int id;
    PersonName name;
    Gender gender;
    int lastSentence;
    final List<Held> held = new ArrayList<>();

    Somebody(int id, PersonName name, Gender gender) {
      this.id = id;
      this.name = name;
      this.gender = gender;
    }

    boolean belongsTo(String code) {
      return held.stream().anyMatch(h -> h.office().code().filter(code::equals).isPresent());
    }
  }

  private final List<Somebody> all = new ArrayList<>();

  List<Somebody> all() {
    return all;
  }

  /**
   * The person whom a name means: one already named, shorter or longer, the latest spoken of first;
   * else a new one.
   */
  Somebody named(Mention.Named mention, java.util.function.IntSupplier ids) {
    PersonName name = mention.name();
    Somebody best = null;
    int bestScore = 0;
    for (Somebody s : all) {
      int score = likeness(s, mention);
      if (score > bestScore
          || (score == bestScore
              && score > 0
              && best != null
              && s.lastSentence >= best.lastSentence)) {
        best = s;
        bestScore = score;
      }
    }
    if (best == null) {
      best = new Somebody(ids.getAsInt(), name, mention.gender());
      all.add(best);
    } else {
      if (name.words().size() > best.name.words().size()
          || (name.words().size() == best.name.words().size()
              && letters(name) > letters(best.name))) {
        best.name = name;
      }
      best.gender = best.gender == Gender.UNKNOWN ? mention.gender() : best.gender;
    }
    best.lastSentence = mention.sentence();
    return best;
  }

  private static int letters(PersonName name) {
    return String.join("", name.words()).length();
  }

  /** 0 for another person; more for a closer likeness. */
  private static int likeness(Somebody s, Mention.Named mention) {
    PersonName name = mention.name();
    if (!s.gender.fits(mention.gender())) {
      return 0;
    }
    if (s.name.words().equals(name.words())) {
      return 6;
    }
    if (!name.shortens(s.name) && !s.name.shortens(name)) {
      return 0;
    }
    int score = name.last().equals(s.name.last()) ? 4 : 2;
    // Of two with one surname, the title tells: "Vice-President Harris" is not Taoiseach Simon
    // Harris.
    for (OfficeWords o : mention.offices()) {
      if (s.held.stream()
          .anyMatch(h -> h.office().role().filter(r -> sharesHead(r, o.role())).isPresent())) {
        score++;
        break;
      }
    }
    return score;
  }

  static boolean sharesHead(String role, String other) {
    Set<String> words = new HashSet<>(PersonName.words(role));
    return PersonName.words(other).stream().anyMatch(words::contains);
  }

  /**
   * Puts an office on a person, unless it only repeats one in fewer words; a fuller wording takes
   * its place.
   */
  static void hold(Somebody s, Held held) {
    Set<String> words = roleWords(held.office());
    for (int i = 0; i < s.held.size(); i++) {
      Office known = s.held.get(i).office();
      if (!compatible(known.code(), held.office().code())) {
        continue;
      }
      Set<String> have = roleWords(known);
      if (have.containsAll(words)) {
        if (known.body().isEmpty() && held.office().body().isPresent()) {
          s.held.set(
              i,
              new Held(
                  new Office(known.role(), held.office().body(), held.office().code()),
                  s.held.get(i).sentence(),
                  s.held.get(i).first(),
                  s.held.get(i).last()));
        }
        return;
      }
      if (words.containsAll(have)) {
        Office fuller =
            held.office().body().isPresent()
                ? held.office()
                : new Office(held.office().role(), known.body(), known.code());
        s.held.set(i, new Held(fuller, held.sentence(), held.first(), held.last()));
        return;
      }
    }
    s.held.add(held);
  }

  private static boolean compatible(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static Set<String> roleWords(Office o) {
    Set<String> words = new HashSet<>(PersonName.words(o.role().orElse("")));
    words.removeAll(Set.of("of", "the", "for", "and", "to", "in", "at"));
    return words;
  }
}
