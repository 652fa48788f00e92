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
  private final Last last;
  private final Request request;

  Meetings(Material material, Sentences sentences, List<Side> sides, Last last, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.sides = sides;
    this.last = last;
    this.request = request;
  }

  /** What is not told at a glance. */
  Section section() {
    List<Dossier> all =
        material.engagements().stream()
            .filter(d -> Last.happened(d) && last.met().filter(d::equals).isEmpty())
            .toList();
    List<Block> lines =
        all.stream()
            .limit(request.length().lines(material.subject()))
            .<Block>map(d -> line("", d))
            .toList();
    String heading = last.met().isPresent() ? "Earlier engagements" : "Engagements";
    return new Section(Headings.of(heading, lines.size(), all.size()), lines);
  }

  /**
   * An engagement, with the level of each side.
   *
   * @param before stands before it
   */
  Block.Line line(String before, Dossier told) {
    Block.Line line = sentences.engagement(before, told);
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
    // What the report says of somebody stands last.
    while (at > 0 && runs.get(at - 1) instanceof Run.Quoted) {
      at -= 2;
    }
    String level =
        one == other
            ? "; " + one.words() + " on both sides"
            : "; " + one.words() + " and " + other.words();
    runs.add(at, new Run.Plain(level));
    return new Block.Line(line.level(), runs);
  }
}
