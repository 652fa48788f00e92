package org.chancery.account.cast;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Mention.Gender;
import org.chancery.account.cast.People.Somebody;
import org.chancery.language.Sentence;

/** Finds out whom "he", "her" or "whom" means: the one who is most in mind and fits. */
final class Pronouns {
  private final People people;
  private final Memory memory;

  Pronouns(People people, Memory memory) {
    this.people = people;
    this.memory = memory;
  }

  /**
   * Whom a pronoun means.
   *
   * @param later whom the rest of the sentence names as the subject of its main clause, if anybody
   */
  Optional<Somebody> resolve(Mention.Pronoun p, Sentence sentence, Optional<Somebody> later) {
    // "welcomed him": never the one who welcomes.
    Optional<Somebody> subject = memory.subjectBefore(p.sentence(), p.first());
    Optional<Somebody> barred =
        isObject(sentence, p.first()) ? subject.or(() -> later) : Optional.empty();
    Optional<Somebody> best = Optional.empty();
    int most = 0;
    for (Somebody s : people.all()) {
      int salience = memory.salience(s, p.sentence());
      if (salience == 0 || !s.gender.fits(p.gender()) || barred.equals(Optional.of(s))) {
        continue;
      }
      salience += s.gender == p.gender() ? 12 : 0;
      if (salience > most) {
        most = salience;
        best = Optional.of(s);
      }
    }
    // "Receiving her, President Ruiz said": the one who is named behind.
    if (best.isEmpty() && barred.isEmpty()) {
      best = later.filter(s -> s.gender.fits(p.gender()));
    }
    best.ifPresent(s -> s.gender = s.gender == Gender.UNKNOWN ? p.gender() : s.gender);
    return best;
  }

  private static boolean isObject(Sentence s, int token) {
    String relation = s.relation(token);
    return relation.startsWith("obj") || relation.startsWith("iobj") || relation.startsWith("obl");
  }

  /** "the latter", "the former": of the persons named before in the sentence, else in the last. */
  Optional<Somebody> ofTwo(boolean latter, int sentence) {
    List<Somebody> persons = persons(sentence);
    if (persons.isEmpty() && sentence > 0) {
      persons = persons(sentence - 1);
    }
    int at = persons.size() - (latter ? 1 : 2);
    return at < 0 ? Optional.empty() : Optional.of(persons.get(at));
  }

  private List<Somebody> persons(int sentence) {
    return memory.in(sentence).stream().map(Memory.Seen::who).distinct().toList();
  }
}
