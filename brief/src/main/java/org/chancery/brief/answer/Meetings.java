package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;

/** The engagements, the latest first, and between whom at what level. */
final class Meetings {
  private final Material material;
  private final Sentences sentences;
  private final List<Side> sides;
  private final Request request;

  Meetings(Material material, Sentences sentences, List<Side> sides, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.sides = sides;
    this.request = request;
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    material.engagements().stream()
        .filter(Last::happened)
        .limit(request.length().lines())
        .forEach(d -> lines.add(line(d)));
    return new Section("Engagements", lines);
  }

  private Block.Line line(Dossier told) {
    Block.Line line = sentences.engagement(told);
    if (sides.size() < 2) {
      return line;
    }
    List<Participant> all = Engagements.participants(told);
    Level one = Level.of(all, sides.get(0));
    Level other = Level.of(all, sides.get(1));
    if (one == Level.OTHER || other == Level.OTHER) {
      return line;
    }
    List<Run> runs = new ArrayList<>(line.runs());
    int at = 0;
    while (at < runs.size() && !(runs.get(at) instanceof Run.Cite)) {
      at++;
    }
    String level =
        one == other
            ? "; " + one.words() + " on both sides"
            : "; " + one.words() + " and " + other.words();
    runs.add(at, new Run.Plain(level));
    return new Block.Line(line.level(), runs);
  }
}
