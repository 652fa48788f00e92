package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;

/** What one must know if there is time for nothing else. */
final class Glance {
  private final Material material;
  private final Sentences sentences;
  private final Last last;
  private final Meetings meetings;
  private final Commitments commitments;

  Glance(
      Material material,
      Sentences sentences,
      Last last,
      Meetings meetings,
      Commitments commitments) {
    this.material = material;
    this.sentences = sentences;
    this.last = last;
    this.meetings = meetings;
    this.commitments = commitments;
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    last.met().ifPresent(d -> lines.add(meetings.line(before(), d)));
    commitments.first().ifPresent(p -> lines.add(after(sentences.planned(p, List.of()))));
    return new Section("At a glance", lines);
  }

  private String before() {
    return switch (material.subject()) {
      case Subject.Pair pair -> "Last met: ";
      case Subject.One one ->
          switch (one.side()) {
            case Side.Person p -> "Last engagement: ";
            case Side.Body b -> "Last engagement: ";
          };
      case Subject.About about -> "Last discussed: ";
    };
  }

  private static Block.Line after(Block.Line line) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain("Next: "));
    runs.addAll(line.runs());
    return new Block.Line(0, runs);
  }
}
