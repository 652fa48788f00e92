package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.search.Question;

/**
 * The engagements of the same two sides next to one.
 *
 * @param all the page of all that the two had; empty unless it is of two sides
 */
public record Neighbours(Optional<Neighbour> before, Optional<Neighbour> after, String all) {
  /** So many earlier ones are looked through for the last. */
  private static final int EARLIER = 4;

  /** So many later ones are looked through for the next; if there are more, it is not told. */
  private static final int LATER = 8;

  /** Within how many days the next is looked for, first and then. */
  private static final List<Integer> SOON = List.of(30, 365);

  /** An engagement. */
  public record Neighbour(String words, String link) {}

  static Neighbours of(Visit visit, Dossier told) {
    Engagement e = Engagements.of(told);
    Map<String, String> sides = new LinkedHashMap<>();
    for (Participant p : Engagements.participants(e)) {
      p.office().code().ifPresent(c -> sides.putIfAbsent(c, p.office().body().orElse(c)));
    }
    if (sides.size() != 2) {
      return new Neighbours(Optional.empty(), Optional.empty(), "");
    }
    List<String> names = List.copyOf(sides.values());
    String all = Links.pair(names.get(0), names.get(1));
    List<String> codes = List.copyOf(sides.keySet());
    return e.date()
        .map(d -> new Neighbours(before(visit, codes, d), after(visit, codes, d), all))
        .orElse(new Neighbours(Optional.empty(), Optional.empty(), all));
  }

  /** What may only have been before, by a date that is vaguer, is passed over. */
  private static Optional<Neighbour> before(Visit visit, List<String> codes, PartialDate date) {
    return asked(visit, codes, List.of(when(Question.Side.BEFORE, date)), EARLIER).stream()
        .filter(d -> date(d).filter(o -> o.last().isBefore(date.first())).isPresent())
        .findFirst()
        .map(Neighbours::neighbour);
  }

  private static Optional<PartialDate> date(Dossier told) {
    return Engagements.of(told).date();
  }

  /** The register gives the newest first, so that the next one stands last of all. */
  private static Optional<Neighbour> after(Visit visit, List<String> codes, PartialDate date) {
    for (int days : SOON) {
      List<Dossier> later =
          asked(
              visit,
              codes,
              List.of(
                  when(Question.Side.AFTER, date),
                  when(Question.Side.BEFORE, PartialDate.of(date.last().plusDays(days)))),
              LATER);
      if (later.size() >= LATER) {
        return Optional.empty();
      }
      Optional<Dossier> next =
          later.stream()
              .filter(d -> date(d).filter(o -> o.first().isAfter(date.last())).isPresent())
              .reduce((a, b) -> b);
      if (next.isPresent()) {
        return next.map(Neighbours::neighbour);
      }
    }
    return Optional.empty();
  }

  private static Question.Term when(Question.Side side, PartialDate date) {
    return new Question.When(false, side, date);
  }

  private static List<Dossier> asked(
      Visit visit, List<String> codes, List<Question.Term> when, int most) {
    List<Question.Term> terms = new ArrayList<>(when);
    codes.forEach(c -> terms.add(new Question.In(false, Question.Field.BODY, List.of(c))));
    return visit.register().engagements(new Question(terms), visit.moment(), most);
  }

  private static Neighbour neighbour(Dossier told) {
    return new Neighbour(
        Wording.engagement(Engagements.of(told)), Links.engagement(told.id().digits()));
  }
}
