package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.account.cast.People.Somebody;

/** Who was spoken of where, while the references of a report are gone through in order. */
final class Memory {
  /** What somebody does in the sentence. */
  enum Part {
    /** Subject of its main clause. */
    SUBJECT,
    /** Subject of another clause in it. */
    INNER_SUBJECT,
    /** Object of its main clause. */
    OBJECT,
    OTHER
  }

  /**
   * Somebody spoken of once.
   *
   * @param first token where the words for him begin
   */
  record Seen(Somebody who, int sentence, int first, Part part) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(Seen s) {
    seen.add(s);
  }

  List<Seen> in(int sentence) {
    return seen.stream().filter(s -> s.sentence() == sentence).toList();
  }

  boolean isIn(Somebody who, int sentence) {
    return seen.stream().anyMatch(s -> s.sentence() == sentence && s.who() == who);
  }

  int count(Somebody who) {
    return (int) seen.stream().filter(s -> s.who() == who).count();
  }

  /** The last one spoken of who fits. */
  Optional<Somebody> last(Predicate<Somebody> fits) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (fits.test(seen.get(i).who())) {
        return Optional.of(seen.get(i).who());
      }
    }
    return Optional.empty();
  }

  /** The last one spoken of as a subject before a token of the sentence. */
  Optional<Somebody> subjectBefore(int sentence, int token) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen s = seen.get(i);
      if (s.sentence() == sentence
          && s.first() < token
          && (s.part() == Part.SUBJECT || s.part() == Part.INNER_SUBJECT)) {
        return Optional.of(s.who());
      }
    }
    return Optional.empty();
  }

  /** How far somebody is in the reader's mind at a sentence; 0 for nobody spoken of yet. */
  int salience(Somebody who, int sentence) {
    int best = 0;
    for (Seen s : seen) {
      if (s.who() == who && s.sentence() <= sentence) {
        int distance = Math.min(4, sentence - s.sentence());
        int part =
            switch (s.part()) {
              case SUBJECT -> 14;
              case OBJECT -> 7;
              case INNER_SUBJECT -> 10;
              case OTHER -> 0;
            };
        best = Math.max(best, 41 - 8 * distance + part);
      }
    }
    return best == 0 ? 0 : best * 4 + Math.min(3, count(who));
  }
}
