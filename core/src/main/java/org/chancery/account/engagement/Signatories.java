package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Office;

/**
 * Who signs where the text names nobody: "four documents were signed" after talks is a matter
 * between the states or bodies of those who talked, not of the persons.
 */
final class Signatories {
  /** Words for those who talked that mean whom they speak for. */
  private static final Set<String> SPOKEN_FOR =
      Set.of("side", "party", "country", "nation", "state", "government", "delegation");

  private final Document document;
  private final Cast cast;

  Signatories(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** Whether the sentence that tells of it names no persons as those who did it. */
  boolean areUnnamed(Telling t) {
    Sentence s = document.sentences().get(t.sentence());
    for (int k = 0; k < t.token(); k++) {
      boolean sides = cast.at(t.sentence(), k).filter(p -> p instanceof Party.Sides).isPresent();
      boolean last =
          sides
              && !(k + 1 < s.size()
                  && cast.at(t.sentence(), k + 1)
                      .filter(p -> p instanceof Party.Sides)
                      .isPresent());
      if (last && !SPOKEN_FOR.contains(s.lemma(k).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whom they speak for, each once, in their order; they themselves where that is one or unknown.
   */
  List<Party> of(List<Party> talkers) {
    List<Party> out = new ArrayList<>();
    for (Party p : talkers) {
      Optional<Party> body = spokenFor(p);
      if (body.isEmpty()) {
        return talkers;
      }
      if (out.stream().noneMatch(q -> q.code().equals(body.get().code()))) {
        out.add(body.get());
      }
    }
    return out.size() < 2 ? talkers : List.copyOf(out);
  }

  private Optional<Party> spokenFor(Party p) {
    Optional<String> code = p.code();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Party> named =
        cast.parties().stream()
            .filter(q -> q instanceof Party.Body b && b.role().isEmpty() && b.code().equals(code))
            .findFirst();
    return named.or(
        () ->
            p instanceof Party.Person person
                ? person.offices().stream()
                    .findFirst()
                    .flatMap(Office::body)
                    .map(
                        name ->
                            new Party.Body(
                                cast.parties().size() + p.id(), name, Optional.empty(), code))
                : Optional.empty());
  }
}
