package org.chancery.brief.answer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;

/** The agenda over time: which topics in which month. */
public final class Months {
  private Months() {}

  public static Answer of(Material material, Request request) {
    Map<YearMonth, Map<Topic, List<Dossier>>> months = months(material);
    Citations citations = new Citations();
    Sentences sentences = new Sentences(citations, List.of());
    List<Block> lines = new ArrayList<>();
    List<List<Value>> rows = new ArrayList<>();
    months.forEach(
        (month, topics) -> {
          lines.add(line(month, topics, sentences));
          topics.forEach((topic, told) -> rows.add(row(month, topic, told)));
        });
    return Answer.of(
        new Page(
            material.subject().name(),
            Headings.about("Agenda by month", material),
            request.marking(),
            lines.isEmpty() ? List.of() : List.of(new Section("Agenda", lines)),
            citations.all()),
        List.of(
            new Table(
                "agenda",
                "How many engagements were about a topic in a month, one row for each.",
                List.of(
                    new Column("month", Column.Type.DATE, "in which they took place"),
                    new Column("topic", Column.Type.WORDS, "docs/topics.md"),
                    new Column("engagements", Column.Type.COUNT, "how many were about it"),
                    new Column("ids", Column.Type.LIST, "these engagements")),
                rows)),
        material);
  }

  /** The latest month first; what is not dated to a month is left out. */
  private static Map<YearMonth, Map<Topic, List<Dossier>>> months(Material material) {
    Map<YearMonth, Map<Topic, List<Dossier>>> months = new TreeMap<>(Comparator.reverseOrder());
    for (Dossier told : material.engagements()) {
      boolean dated =
          Engagements.of(told)
              .date()
              .map(d -> d.month().isPresent())
              .orElse(Engagements.reported(told).isPresent());
      if (dated && Last.happened(told)) {
        for (Topic t : Engagements.of(told).topics()) {
          months
              .computeIfAbsent(
                  YearMonth.from(Engagements.day(told)), m -> new EnumMap<>(Topic.class))
              .computeIfAbsent(t, x -> new ArrayList<>())
              .add(told);
        }
      }
    }
    return months;
  }

  /** "January 2024: mine action (2) [1][2], climate [3]". */
  private static Block.Line line(
      YearMonth month, Map<Topic, List<Dossier>> topics, Sentences sentences) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Wording.date(PartialDate.of(month.getYear(), month.getMonthValue()))));
    runs.add(new Run.Plain(": "));
    boolean first = true;
    List<Map.Entry<Topic, List<Dossier>>> most =
        topics.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Topic, List<Dossier>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<Topic, List<Dossier>> e : most) {
      String times = e.getValue().size() > 1 ? " (" + e.getValue().size() + ")" : "";
      runs.add(new Run.Plain((first ? "" : ", ") + e.getKey().label().replace('-', ' ') + times));
      runs.addAll(sentences.cites(e.getValue().get(0), 0));
      first = false;
    }
    return new Block.Line(0, runs);
  }

  private static List<Value> row(YearMonth month, Topic topic, List<Dossier> told) {
    return List.of(
        new Value.Day(PartialDate.of(month.getYear(), month.getMonthValue())),
        Value.of(topic.label()),
        Value.of((long) told.size()),
        Value.of(told.stream().map(d -> d.id().digits()).toList()));
  }
}
