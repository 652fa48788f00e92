package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.register.Dossier;

/** All engagements in the order of time, year by year. */
public final class Timeline {
  private Timeline() {}

  public static Answer of(Material material, Request request) {
    Citations citations = new Citations();
    Sentences sentences = new Sentences(citations, Brief.sides(material.subject(), request));
    Map<Integer, List<Block>> years = new TreeMap<>();
    List<Block> undated = new ArrayList<>();
    for (Dossier told : material.engagements().reversed()) {
      LocalDate day = Engagements.day(told);
      (day.equals(LocalDate.MIN)
              ? undated
              : years.computeIfAbsent(day.getYear(), y -> new ArrayList<>()))
          .add(sentences.engagement(told));
    }
    List<Section> sections = new ArrayList<>();
    years.forEach((year, lines) -> sections.add(new Section(String.valueOf(year), lines)));
    if (!undated.isEmpty()) {
      sections.add(new Section("Without a date", undated));
    }
    Section doubts = new Doubts(material, sentences, request).section();
    if (!doubts.blocks().isEmpty()) {
      sections.add(doubts);
    }
    return Answer.of(
        new Page(
            material.subject().name(),
            Headings.about("Timeline", material),
            request.marking(),
            sections,
            citations.all()),
        List.of(
            Tables.engagements(material.engagements()),
            Tables.participants(material.engagements())),
        material);
  }
}
