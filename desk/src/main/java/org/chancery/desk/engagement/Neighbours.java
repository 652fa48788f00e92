package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.search.Question;

/** The engagements of the same two sides next to one. */
public record Neighbours(Optional<Neighbour> before, Optional<Neighbour> after) {
  /** So many later ones are looked through for the next. */
  private static final int LATER = 40;

  /** An engagement. */
  public record Neighbour(String words, String link) {}

  static Neighbours of(Visit visit, Dossier told) {
    Engagement e = Engagements.of(told);
    List<String> codes =
        Engagements.participants(e).stream()
            .map(Participant::office)
            .map(Office::code)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    Optional<PartialDate> date = e.date();
    if (codes.size() != 2 || date.isEmpty()) {
      return new Neighbours(Optional.empty(), Optional.empty());
    }
    List<Dossier> before = asked(visit, codes, Question.Side.BEFORE, date.get(), 1);
    List<Dossier> after = asked(visit, codes, Question.Side.AFTER, date.get(), LATER);
    return new Neighbours(
        before.stream().findFirst().map(Neighbours::neighbour),
        after.size() < LATER && !after.isEmpty()
            ? Optional.of(neighbour(after.get(after.size() - 1)))
            : Optional.empty());
  }

  private static List<Dossier> asked(
      Visit visit, List<String> codes, Question.Side side, PartialDate date, int most) {
    List<Question.Term> terms = new ArrayList<>();
    codes.forEach(c -> terms.add(new Question.In(false, Question.Field.BODY, List.of(c))));
    terms.add(new Question.When(false, side, date));
    return visit.register().engagements(new Question(terms), visit.moment(), most);
  }

  private static Neighbour neighbour(Dossier told) {
    return new Neighbour(
        Wording.engagement(Engagements.of(told)), Links.engagement(told.id().digits()));
  }
}
