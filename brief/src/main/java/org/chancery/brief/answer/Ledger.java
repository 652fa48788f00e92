package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.record.Act;
import org.chancery.register.Planned;
import org.chancery.register.outcome.Outcome;

/** What was promised and planned: open, due, kept, overdue. */
public final class Ledger {
  /** What may have become of something, in the order of a page. */
  static final List<String> HEADINGS =
      List.of("Due", "Overdue", "Open", "Kept", "Put off", "Called off");

  /** Days before its date from which something is due. */
  private static final int DUE = 30;

  private Ledger() {}

  public static Answer of(Material material, Request request) {
    Citations citations = new Citations();
    Sentences sentences = new Sentences(citations, Brief.sides(material.subject(), request));
    Fates fates = new Fates(sentences, material.named());
    Map<String, List<Block>> sections = new LinkedHashMap<>();
    for (String heading : HEADINGS) {
      sections.put(heading, new ArrayList<>());
    }
    for (Announced a : Announced.of(material.plans())) {
      sections
          .computeIfAbsent(heading(a.plan(), material.scope().today()), h -> new ArrayList<>())
          .add(fates.line(a));
    }
    List<Block> pledges = new ArrayList<>();
    material.utterances().stream()
        .filter(u -> u.statement().act() == Act.PLEDGE)
        .forEach(u -> pledges.add(sentences.utterance(0, u)));
    sections.put("Pledged", pledges);
    List<Section> filled = new ArrayList<>();
    sections.forEach(
        (heading, lines) -> {
          if (!lines.isEmpty()) {
            filled.add(new Section(heading, lines));
          }
        });
    return Answer.of(
        new Page(
            material.subject().name(),
            Headings.about("Commitments", material),
            request.marking(),
            filled,
            citations.all()),
        List.of(
            Tables.plans(material.plans()),
            Tables.statements(
                material.utterances().stream()
                    .filter(u -> u.statement().act() == Act.PLEDGE)
                    .toList())),
        material);
  }

  /** Under which of them a plan stands. */
  static String heading(Planned p, LocalDate today) {
    return switch (p.fate().outcome()) {
      case Outcome.Held held -> "Kept";
      case Outcome.Cancelled cancelled -> "Called off";
      case Outcome.Postponed postponed -> "Put off";
      case Outcome.Overdue overdue -> "Overdue";
      case Outcome.Open open ->
          p.intent().date().filter(d -> !d.first().isAfter(today.plusDays(DUE))).isPresent()
              ? "Due"
              : "Open";
    };
  }
}
