package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Register;

/** What is different since the sides last met. */
final class Since {
  private final Material material;
  private final Sentences sentences;
  private final Last last;
  private final Request request;
  private final Successors successors;

  Since(
      Register register,
      Material material,
      Sentences sentences,
      List<Side> sides,
      Last last,
      Request request) {
    this.material = material;
    this.sentences = sentences;
    this.last = last;
    this.request = request;
    this.successors = new Successors(register, material, sentences, sides);
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    if (material.subject() instanceof Subject.Pair && last.met().isPresent()) {
      Dossier met = last.met().get();
      lines.addAll(successors.since(met));
      topics(met, lines);
      material.utterances().stream()
          .filter(last::since)
          .limit(request.length().lines(material.subject()))
          .forEach(u -> lines.add(sentences.utterance(0, u)));
    }
    return new Section("What is new", lines);
  }

  /** What was new on the agenda of the last meeting, and what was not on it any more. */
  private void topics(Dossier met, List<Block> lines) {
    if (last.before().isEmpty()) {
      return;
    }
    Dossier before = last.before().get();
    Map<Dossier, Set<Topic>> topics = Topics.of(material);
    Set<Topic> now = set(topics, met);
    Set<Topic> then = set(topics, before);
    Set<Topic> fresh = EnumSet.noneOf(Topic.class);
    fresh.addAll(now);
    material.engagements().stream()
        .filter(d -> !d.equals(met) && Last.happened(d))
        .forEach(d -> fresh.removeAll(set(topics, d)));
    // What was spoken about in a meeting whose report does not name it as a topic is not new.
    material.utterances().stream()
        .filter(u -> u.day().isEmpty() || u.day().filter(this::earlier).isPresent())
        .forEach(u -> fresh.removeAll(u.statement().topics()));
    if (!fresh.isEmpty()) {
      lines.add(line("New on the agenda of the last meeting: ", fresh, met));
    }
    Set<Topic> gone = EnumSet.noneOf(Topic.class);
    gone.addAll(then);
    gone.removeAll(now);
    if (!gone.isEmpty() && !now.isEmpty()) {
      Block.Line line =
          line(
              "On the agenda the time before (" + Sentences.when(before) + "), not the last time: ",
              gone,
              before);
      List<Run> runs = new ArrayList<>(line.runs());
      runs.addAll(sentences.cites(met));
      lines.add(new Block.Line(0, runs));
    }
  }

  private boolean earlier(LocalDate day) {
    return last.day().filter(day::isBefore).isPresent();
  }

  private Block.Line line(String before, Set<Topic> topics, Dossier told) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain(before + Wording.topics(List.copyOf(topics))));
    runs.addAll(sentences.cites(told));
    return new Block.Line(0, runs);
  }

  private static Set<Topic> set(Map<Dossier, Set<Topic>> topics, Dossier told) {
    return topics.getOrDefault(told, Set.of());
  }
}
