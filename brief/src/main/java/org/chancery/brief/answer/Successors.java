package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.subject.Side;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.Register;
import org.chancery.register.identity.SingleOffice;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.PersonName;
import org.chancery.register.search.Question;

/** Whether those who met are still in office: for offices of states with one holder at a time. */
final class Successors {
  /** Engagements of a state since then that are looked through. */
  private static final int ENGAGEMENTS = 100;

  private final Register register;
  private final Material material;
  private final Sentences sentences;
  private final List<Side> sides;

  Successors(Register register, Material material, Sentences sentences, List<Side> sides) {
    this.register = register;
    this.material = material;
    this.sentences = sentences;
    this.sides = sides;
  }

  private record Successor(Participant participant, Dossier seen) {}

  List<Block.Line> since(Dossier met) {
    List<Block.Line> lines = new ArrayList<>();
    for (Participant p : Engagements.participants(met)) {
      Set<String> kinds = single(p.office());
      if (p.name().isPresent()
          && p.office().code().isPresent()
          && !kinds.isEmpty()
          && sides.stream().anyMatch(s -> s.has(p))) {
        successor(p, kinds, met).ifPresent(s -> lines.add(line(p, s, met)));
      }
    }
    return lines;
  }

  private static Set<String> single(Office office) {
    return SingleOffice.kinds(office.role().orElse(""));
  }

  private Optional<Successor> successor(Participant p, Set<String> kinds, Dossier met) {
    Question question =
        new Question(
            List.of(
                new Question.In(
                    false, Question.Field.BODY, List.of(p.office().code().orElseThrow())),
                new Question.When(
                    false, Question.Side.AFTER, PartialDate.of(Engagements.day(met)))));
    PersonName then = PersonName.of(p.name().orElseThrow());
    for (Dossier later : register.engagements(question, material.scope().moment(), ENGAGEMENTS)) {
      if (!Engagements.sure(later)) {
        continue;
      }
      for (Participant q : Engagements.participants(later)) {
        Set<String> theirs = single(q.office());
        theirs.retainAll(kinds);
        if (q.name().isPresent()
            && q.office().code().equals(p.office().code())
            && !theirs.isEmpty()) {
          // The latest holder: either the same person still, or the one who came after.
          return PersonName.of(q.name().get()).compare(then) == Agreement.DIFFERENT
              ? Optional.of(new Successor(q, later))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** "Jane Roe, then Foreign Minister: now Ana Lima is seen in that office, 3 May 2025 [1][2]". */
  private Block.Line line(Participant then, Successor now, Dossier met) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain("Then " + Sentences.office(then.office()) + " was "));
    runs.add(new Run.Strong(then.name().orElse("")));
    runs.addAll(sentences.cites(met));
    runs.add(new Run.Plain("; on " + Sentences.when(now.seen()) + " it is "));
    runs.add(new Run.Strong(now.participant().name().orElse("")));
    runs.addAll(sentences.cites(now.seen()));
    return new Block.Line(0, runs);
  }
}
