package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Register;

/**
 * The page before the next meeting: who they are, when the sides last met, what was on the agenda,
 * where each stands, what changed since, what was promised and what came of it, what comes next,
 * and where the sources differ. Each line cites the words that it rests on.
 */
public final class Brief {
  private final Register register;

  public Brief(Register register) {
    this.register = register;
  }

  /** The page on what a register has on a subject. */
  public Answer of(Material material, Request request) {
    Citations citations = new Citations();
    List<Side> sides = sides(material.subject(), request);
    Sentences sentences = new Sentences(citations, sides);
    Last last = Last.of(material);
    List<Section> sections = new ArrayList<>();
    Meetings meetings = new Meetings(material, sentences, sides, last, request);
    Commitments commitments = new Commitments(material, sentences, request);
    add(sections, new Glance(material, sentences, last, meetings, commitments).section());
    add(sections, new Who(register, material, sentences, citations, request).section());
    add(sections, meetings.section());
    add(sections, new Agenda(material, sentences, request).section());
    Positions positions = new Positions(material, sentences, sides, last, request);
    add(sections, positions.withoutPledges());
    add(sections, positions.heard());
    add(sections, new Since(register, material, sentences, sides, last, request).section());
    add(sections, commitments.promised());
    add(sections, commitments.next());
    add(sections, new Disagreements(material, sentences, request).section());
    add(sections, new Doubts(material, sentences, request).section());
    Page page =
        new Page(
            material.subject().name(),
            Headings.about("Brief", material),
            request.marking(),
            sections,
            citations.all());
    return Answer.of(
        page,
        List.of(
            Tables.engagements(material.engagements()),
            Tables.participants(material.engagements()),
            Tables.statements(material.utterances()),
            Tables.plans(material.plans())),
        material);
  }

  /** The sides in the order in which a page has them, the reader's own first. */
  static List<Side> sides(Subject subject, Request request) {
    return switch (subject) {
      case Subject.One one -> List.of(one.side());
      case Subject.Pair pair -> {
        Optional<Side> reader = request.reader();
        boolean second =
            reader
                .filter(r -> Sides.same(r, pair.other()) && !Sides.same(r, pair.one()))
                .isPresent();
        yield second ? List.of(pair.other(), pair.one()) : List.of(pair.one(), pair.other());
      }
      case Subject.About about -> List.of();
    };
  }

  private static void add(List<Section> sections, Section section) {
    if (!section.blocks().isEmpty()) {
      sections.add(section);
    }
  }
}
