package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;

/** What was spoken about, how often, since when and when last. */
final class Agenda {
  private final Material material;
  private final Sentences sentences;
  private final Request request;

  Agenda(Material material, Sentences sentences, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.request = request;
  }

  Section section() {
    Map<Dossier, Set<Topic>> topics = Topics.of(material);
    Map<Topic, List<Dossier>> byTopic = new EnumMap<>(Topic.class);
    for (Dossier told : material.engagements()) {
      if (Last.happened(told)) {
        for (Topic t : topics.getOrDefault(told, Set.of())) {
          if (!asked(t) && (!Topics.general(t) || request.length() == Length.FULL)) {
            byTopic.computeIfAbsent(t, x -> new ArrayList<>()).add(told);
          }
        }
      }
    }
    List<Block> lines = new ArrayList<>();
    if (material.engagements().size() < 2) {
      return new Section("Agenda", lines); // It stands with the engagement.
    }
    byTopic.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Topic, List<Dossier>> e) -> -days(named(e.getKey(), e.getValue())))
                .thenComparing(e -> -days(e.getValue()))
                .thenComparing(e -> Engagements.day(e.getValue().get(0)), Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .limit(request.length().lines(material.subject()))
        .forEach(e -> lines.add(line(e.getKey(), e.getValue())));
    String heading = material.subject() instanceof Subject.About ? "Discussed with it" : "Agenda";
    return new Section(Headings.of(heading, lines.size(), byTopic.size()), lines);
  }

  /** Those of which a report says that it was spoken about, and not only what was said on it. */
  private static List<Dossier> named(Topic topic, List<Dossier> told) {
    return told.stream().filter(d -> Engagements.of(d).topics().contains(topic)).toList();
  }

  /** Several meetings of one day are once; so are several of one report that has no date. */
  private static int days(List<Dossier> told) {
    return (int)
        told.stream()
            .map(d -> dated(d) ? Sentences.when(d) : d.tellings().get(0).source().key())
            .distinct()
            .count();
  }

  private static boolean dated(Dossier told) {
    return !Engagements.day(told).equals(LocalDate.MIN);
  }

  private boolean asked(Topic topic) {
    return material.subject() instanceof Subject.About about && about.topic() == topic
        || material.scope().topic().filter(t -> t == topic).isPresent();
  }

  /** "Mine action: 3 times, first 11 January 2024 [1], last 3 May 2025 [2]; twice undated [3]". */
  private Block.Line line(Topic topic, List<Dossier> latestFirst) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Wording.topic(topic)));
    runs.add(new Run.Plain(": "));
    List<Dossier> dated = latestFirst.stream().filter(Agenda::dated).toList();
    List<Dossier> undated = latestFirst.stream().filter(d -> !dated(d)).toList();
    if (!dated.isEmpty()) {
      times(dated, runs);
    }
    if (!undated.isEmpty()) {
      int times = days(undated);
      runs.add(
          new Run.Plain(
              (dated.isEmpty() ? "" : "; ")
                  + Wording.times(times)
                  + (times == 1 ? ", in a report without a date" : " in reports without a date")));
      runs.addAll(sentences.cite(undated.get(0)));
    }
    return new Block.Line(0, runs);
  }

  private void times(List<Dossier> latestFirst, List<Run> runs) {
    Dossier latest = latestFirst.get(0);
    Dossier first = latestFirst.get(latestFirst.size() - 1);
    int times = days(latestFirst);
    if (times == 1) {
      runs.add(new Run.Plain("once, " + Sentences.when(latest)));
    } else {
      runs.add(new Run.Plain(Wording.times(times) + ", first " + Sentences.when(first)));
      runs.addAll(sentences.cite(first));
      runs.add(new Run.Plain(", last " + Sentences.when(latest)));
    }
    runs.addAll(sentences.cite(latest));
  }
}
