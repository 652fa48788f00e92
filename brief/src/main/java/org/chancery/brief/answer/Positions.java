package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Act;
import org.chancery.record.Topic;

/** What each side says on each topic, the latest first; in its own words. */
final class Positions {
  /** Courtesies are none. */
  private static final Set<Act> POSITIONS =
      EnumSet.complementOf(
          EnumSet.of(Act.THANK, Act.CONGRATULATE, Act.CONDOLE, Act.PRAISE, Act.INVITE));

  /** What commits whoever says it; a mere "informed" comes after. */
  private static final Set<Act> WEIGHTY =
      EnumSet.of(
          Act.STRESS,
          Act.SUPPORT,
          Act.PLEDGE,
          Act.REQUEST,
          Act.PROPOSE,
          Act.CRITICISE,
          Act.REJECT,
          Act.WARN);

  private final Material material;
  private final Sentences sentences;
  private final List<Side> sides;
  private final Last last;
  private final Request request;

  Positions(Material material, Sentences sentences, List<Side> sides, Last last, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.sides = sides;
    this.last = last;
    this.request = request;
  }

  Section section() {
    Map<Topic, List<Utterance>> byTopic = byTopic(material);
    List<Topic> topics =
        byTopic.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Topic, List<Utterance>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .limit(request.length().lines())
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (sides.size() == 2 && !topics.isEmpty()) {
      List<List<Block.Cell>> rows = new ArrayList<>();
      for (Topic topic : topics) {
        rows.add(row(topic, byTopic.getOrDefault(topic, List.of())));
      }
      blocks.add(new Block.Grid(List.of("On", head(sides.get(0)), head(sides.get(1))), rows));
    } else {
      for (Topic topic : topics) {
        for (Utterance u : shown(byTopic.getOrDefault(topic, List.of()))) {
          blocks.add(line(topic, u));
        }
      }
    }
    return new Section("Positions", blocks);
  }

  /** The utterances that are positions, each under one of its topics, the latest first. */
  static Map<Topic, List<Utterance>> byTopic(Material material) {
    List<Utterance> all =
        material.utterances().stream()
            .filter(u -> POSITIONS.contains(u.statement().act()))
            .filter(u -> !u.statement().topics().isEmpty())
            .toList();
    Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
    all.forEach(u -> u.statement().topics().forEach(t -> counts.merge(t, 1, Integer::sum)));
    Optional<Topic> asked =
        material.subject() instanceof Subject.About about
            ? Optional.of(about.topic())
            : material.scope().topic();
    Map<Topic, List<Utterance>> byTopic = new EnumMap<>(Topic.class);
    for (Utterance u : all) {
      byTopic.computeIfAbsent(topic(u, asked, counts), t -> new ArrayList<>()).add(u);
    }
    return byTopic;
  }

  /** The topic that is asked about, if it is one; else the one that is most spoken of here. */
  private static Topic topic(Utterance u, Optional<Topic> asked, Map<Topic, Integer> counts) {
    List<Topic> topics = u.statement().topics();
    return asked
        .filter(topics::contains)
        .or(
            () ->
                topics.stream()
                    .min(
                        Comparator.comparing(Topics::general)
                            .thenComparing(t -> -counts.getOrDefault(t, 0))
                            .thenComparing(t -> t)))
        .orElseThrow();
  }

  private String head(Side side) {
    boolean own = request.reader().filter(r -> Sides.same(r, side)).isPresent();
    return side.name() + (own ? " (our side)" : "");
  }

  private List<Block.Cell> row(Topic topic, List<Utterance> said) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(new Block.Cell(List.of(List.of(new Run.Strong(Wording.topic(topic))))));
    for (Side side : sides) {
      List<Utterance> own =
          said.stream()
              .filter(u -> u.side().isEmpty() ? first(side) : u.side().get().equals(side))
              .toList();
      cells.add(new Block.Cell(shown(own).stream().map(u -> runs(u)).toList()));
    }
    return cells;
  }

  /** What the sides say together stands once. */
  private boolean first(Side side) {
    return side.equals(sides.get(0));
  }

  /** As many as there is room for: the newest, then those that commit; in order of time. */
  private List<Utterance> shown(List<Utterance> latestFirst) {
    Set<Utterance> chosen = new LinkedHashSet<>();
    latestFirst.stream().limit(1).forEach(chosen::add);
    latestFirst.stream()
        .sorted(Comparator.comparing(u -> !WEIGHTY.contains(u.statement().act())))
        .forEach(
            u -> {
              if (chosen.size() < room()) {
                chosen.add(u);
              }
            });
    return latestFirst.stream().filter(chosen::contains).toList();
  }

  private int room() {
    boolean one =
        material.subject() instanceof Subject.About || material.scope().topic().isPresent();
    return one ? 2 * request.length().lines() : request.length().each();
  }

  private Block.Line line(Topic topic, Utterance u) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Wording.topic(topic)));
    runs.add(new Run.Plain(", "));
    runs.addAll(runs(u));
    return new Block.Line(0, runs);
  }

  private List<Run> runs(Utterance u) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(u.day().map(Sentences::day).orElse("no date")));
    boolean fresh = sides.size() == 2 && last.since(u);
    runs.add(new Run.Plain(fresh ? " (since the last meeting): " : ": "));
    runs.addAll(sentences.said(u));
    return runs;
  }
}
