package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.register.Dossier;

/** What may have been read wrongly: to be looked up before it is relied on. */
final class Doubts {
  private final Material material;
  private final Sentences sentences;
  private final Request request;

  Doubts(Material material, Sentences sentences, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.request = request;
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    material.unsure().stream()
        .limit(request.length().lines(material.subject()))
        .forEach(d -> lines.add(sentences.doubtful("Perhaps: ", d)));
    String heading = Headings.of("To be checked", lines.size(), material.unsure().size());
    undated().ifPresent(lines::add);
    return new Section(heading, lines);
  }

  /** What has no date stands last, however new it is. */
  private Optional<Block.Line> undated() {
    Set<String> reports = new HashSet<>();
    List<Run> cites = new ArrayList<>();
    for (Dossier d : material.engagements()) {
      if (Engagements.day(d).equals(LocalDate.MIN)
          && reports.add(d.tellings().get(0).source().key())
          && reports.size() <= request.length().lines()) {
        cites.addAll(sentences.cites(d, 0));
      }
    }
    if (cites.isEmpty()) {
      return Optional.empty();
    }
    List<Run> runs = new ArrayList<>();
    runs.add(
        new Run.Plain(
            reports.size() == 1
                ? "A report has no date, so what it tells stands last, however new it is"
                : reports.size() + " reports have no date, so what they tell stands last"));
    runs.addAll(cites);
    return Optional.of(new Block.Line(0, runs));
  }
}
