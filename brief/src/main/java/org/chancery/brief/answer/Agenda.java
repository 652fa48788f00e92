package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    Map<Topic, List<Dossier>> byTopic = new EnumMap<>(Topic.class);
    for (Dossier told : material.engagements()) {
      if (Last.happened(told)) {
        for (Topic t : Engagements.of(told).topics()) {
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
            Comparator.comparing((Map.Entry<Topic, List<Dossier>> e) -> -e.getValue().size())
                .thenComparing(e -> Engagements.day(e.getValue().get(0)), Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .limit(request.length().lines())
        .forEach(e -> lines.add(line(e.getKey(), e.getValue())));
    return new Section(
        material.subject() instanceof Subject.About ? "Discussed with it" : "Agenda", lines);
  }

  private boolean asked(Topic topic) {
    return material.subject() instanceof Subject.About about && about.topic() == topic
        || material.scope().topic().filter(t -> t == topic).isPresent();
  }

  /** "Mine action: 3 times, first 11 January 2024 [1], last 3 May 2025 [2]". */
  private Block.Line line(Topic topic, List<Dossier> latestFirst) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Wording.topic(topic)));
    runs.add(new Run.Plain(": "));
    Dossier latest = latestFirst.get(0);
    if (latestFirst.size() == 1) {
      runs.add(new Run.Plain("once, " + Sentences.when(latest)));
    } else {
      Dossier first =
          latestFirst.stream()
              .filter(d -> !Engagements.day(d).equals(LocalDate.MIN))
              .reduce((one, next) -> next)
              .orElse(latest);
      String times = Wording.times(latestFirst.size());
      if (Sentences.when(first).equals(Sentences.when(latest))) {
        runs.add(new Run.Plain(times + ", " + Sentences.when(latest)));
      } else {
        runs.add(new Run.Plain(times + ", first " + Sentences.when(first)));
        runs.addAll(sentences.cites(first));
        runs.add(new Run.Plain(", last " + Sentences.when(latest)));
      }
    }
    runs.addAll(sentences.cites(latest));
    return new Block.Line(0, runs);
  }
}
