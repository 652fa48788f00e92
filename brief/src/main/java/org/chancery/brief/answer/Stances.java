package org.chancery.brief.answer;

import java.util.List;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;

/** Where each side stands on each topic: all that it said, the latest first. */
public final class Stances {
  private Stances() {}

  public static Answer of(Material material, Request request) {
    Citations citations = new Citations();
    List<Side> sides = Brief.sides(material.subject(), request);
    Section section =
        new Positions(material, new Sentences(citations, sides), sides, Last.of(material), request)
            .section();
    return Answer.of(
        new Page(
            material.subject().name(),
            Headings.about("Positions", material),
            request.marking(),
            section.blocks().isEmpty() ? List.of() : List.of(section),
            citations.all()),
        List.of(Tables.statements(material.utterances())),
        material);
  }
}
