package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.record.PartialDate;
import org.chancery.register.Planned;
import org.chancery.register.outcome.Outcome;

/** What one must know if there is time for nothing else. */
final class Glance {
  private final Material material;
  private final Sentences sentences;
  private final Last last;

  Glance(Material material, Sentences sentences, Last last) {
    this.material = material;
    this.sentences = sentences;
    this.last = last;
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    last.met().ifPresent(d -> lines.add(sentences.engagement(before(), d)));
    next().ifPresent(p -> lines.add(after(sentences.planned(p, List.of()))));
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

  /** The first thing that is still to come on a known day. */
  private Optional<Planned> next() {
    return material.plans().stream()
        .filter(p -> p.fate().outcome() instanceof Outcome.Open && p.intent().date().isPresent())
        .min(
            Comparator.comparing(
                    (Planned p) -> p.intent().date().map(PartialDate::last).orElseThrow())
                .thenComparing(Planned::id));
  }
}
