package org.chancery.desk.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.wording.FactWording;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.search.Question;

/**
 * The form by which two engagements are said to be one.
 *
 * @param words of the engagement
 * @param candidates others of nearby days
 * @param typed what was written
 * @param wrong a sentence on that; empty if nothing is wrong
 */
public record SameView(
    String id,
    String words,
    List<Candidate> candidates,
    String typed,
    String wrong,
    String author,
    String reason,
    String back)
    implements View {
  private static final int DAYS = 4;
  private static final int MOST = 15;

  public SameView {
    candidates = List.copyOf(candidates);
  }

  /** An engagement that may be the same. */
  public record Candidate(String id, String words, String told, String link) {}

  static SameView of(Visit visit, Target target, String typed, String wrong) {
    return new SameView(
        target.id().digits(),
        FactWording.of(target.fact()),
        candidates(visit, target.id()),
        typed,
        wrong,
        Noting.author(visit),
        Noting.reason(visit),
        Back.asked(visit));
  }

  private static List<Candidate> candidates(Visit visit, FactId id) {
    Optional<Dossier> told = visit.register().engagement(id, Moment.now());
    Optional<LocalDate> day = told.map(Engagements::day).filter(d -> d.getYear() > 1);
    if (told.isEmpty() || day.isEmpty()) {
      return List.of();
    }
    List<Question.Term> terms = new ArrayList<>();
    terms.add(
        new Question.When(false, Question.Side.AFTER, PartialDate.of(day.get().minusDays(DAYS))));
    terms.add(
        new Question.When(false, Question.Side.BEFORE, PartialDate.of(day.get().plusDays(DAYS))));
    List<String> codes =
        Engagements.of(told.get()).participants().stream()
            .flatMap(Participant::offices)
            .map(Office::code)
            .flatMap(Optional::stream)
            .distinct()
            .limit(8)
            .toList();
    if (!codes.isEmpty()) {
      terms.add(new Question.In(false, Question.Field.BODY, codes));
    }
    return visit.register().engagements(new Question(terms), Moment.now(), MOST + 1).stream()
        .filter(d -> !d.id().equals(told.get().id()))
        .limit(MOST)
        .map(SameView::candidate)
        .toList();
  }

  private static Candidate candidate(Dossier told) {
    return new Candidate(
        told.id().digits(),
        FactWording.of(new Fact.Engaged(Engagements.of(told))),
        told.tellings().stream()
            .limit(3)
            .map(t -> Shown.of(t.source()))
            .map(s -> s.outlet() + ", " + s.date())
            .reduce((a, b) -> a + "; " + b)
            .orElse(""),
        Links.engagement(told.id().digits()));
  }

  @Override
  public String template() {
    return "correction/same.jte";
  }

  @Override
  public String title() {
    return "The same engagement";
  }

  @Override
  public Part part() {
    return Part.REVIEW;
  }

  @Override
  public List<String> assets() {
    return List.of("finding.css");
  }
}
