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
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** Rows of a table on a page. */
  private static final int TOPICS = 3;

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
    return section("Positions", byTopic(material, u -> true));
  }

  /** Without what a brief tells as promised. */
  Section withoutPledges() {
    return section("Positions", byTopic(material, u -> u.statement().act() != Act.PLEDGE));
  }

  /** What was said to a person by those whom they met, the latest first. */
  Section heard() {
    List<Utterance> said =
        material.heard().stream()
            .filter(
                u -> POSITIONS.contains(u.statement().act()) || u.statement().act() == Act.INVITE)
            .toList();
    List<Utterance> shown =
        said.size() <= request.length().lines() ? said : weighty(said, request.length().lines());
    return new Section(
        Headings.of("Said by those whom they met", shown.size(), said.size()),
        shown.stream().<Block>map(u -> sentences.utterance(0, u)).toList());
  }

  private Section section(String heading, Map<Topic, List<Utterance>> byTopic) {
    List<Topic> topics =
        byTopic.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Topic, List<Utterance>> e) -> Topics.general(e.getKey()))
                    .thenComparing(e -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .limit(topics(request.length()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (sides.size() == 2 && !topics.isEmpty()) {
      List<List<Block.Cell>> rows = new ArrayList<>();
      for (Topic topic : topics) {
        rows.add(row(topic, byTopic.getOrDefault(topic, List.of())));
      }
      rows.removeIf(row -> row.stream().skip(1).allMatch(c -> c.lines().isEmpty()));
      if (!rows.isEmpty()) {
        blocks.add(new Block.Grid(List.of("On", head(sides.get(0)), head(sides.get(1))), rows));
      }
      for (Topic topic : topics) {
        together(byTopic.getOrDefault(topic, List.of())).forEach(u -> blocks.add(line(topic, u)));
      }
    } else {
      for (Topic topic : topics) {
        for (Utterance u : shown(byTopic.getOrDefault(topic, List.of()))) {
          blocks.add(line(topic, u));
        }
      }
    }
    return new Section(Headings.of(heading, topics.size(), byTopic.size()), blocks);
  }

  private int topics(Length length) {
    return sides.size() == 2 && length == Length.PAGE ? TOPICS : length.lines();
  }

  /** What the sides said as one is nobody's column's. */
  private List<Utterance> together(List<Utterance> said) {
    return shown(said.stream().filter(u -> u.side().isEmpty()).toList());
  }

  /** The utterances that are positions, each under one of its topics, the latest first. */
  private static Map<Topic, List<Utterance>> byTopic(
      Material material, Predicate<Utterance> wanted) {
    List<Utterance> all =
        material.utterances().stream()
            .filter(wanted)
            .filter(u -> POSITIONS.contains(u.statement().act()))
            .filter(u -> !u.statement().topics().isEmpty())
            .toList();
    Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
    Stream.concat(all.stream(), material.heard().stream())
        .forEach(u -> u.statement().topics().forEach(t -> counts.merge(t, 1, Integer::sum)));
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
          said.stream().filter(u -> u.side().filter(side::equals).isPresent()).toList();
      cells.add(new Block.Cell(shown(own).stream().map(u -> runs(u)).toList()));
    }
    return cells;
  }

  /** As many as there is room for: the newest, then those that commit; in order of time. */
  private List<Utterance> shown(List<Utterance> latestFirst) {
    return weighty(latestFirst, room());
  }

  private static List<Utterance> weighty(List<Utterance> latestFirst, int room) {
    Set<Utterance> chosen = new LinkedHashSet<>();
    latestFirst.stream().limit(1).forEach(chosen::add);
    latestFirst.stream()
        .sorted(Comparator.comparing(u -> !WEIGHTY.contains(u.statement().act())))
        .forEach(
            u -> {
              if (chosen.size() < room) {
                chosen.add(u);
              }
            });
    return latestFirst.stream().filter(chosen::contains).toList();
  }

  private int room() {
    boolean one =
        material.subject() instanceof Subject.About || material.scope().topic().isPresent();
    return one ? 2 * request.length().lines() : request.length().each(material.subject());
  }

  private Block.Line line(Topic topic, Utterance u) {
    List<Run> runs = new ArrayList<>();
    if (!(material.subject() instanceof Subject.About)) {
      runs.add(new Run.Strong(Wording.topic(topic)));
      runs.add(new Run.Plain(", "));
    }
    runs.addAll(runs(u));
    return new Block.Line(0, runs);
  }

  private List<Run> runs(Utterance u) {
    List<Run> runs = new ArrayList<>();
    boolean first = material.subject() instanceof Subject.About;
    runs.add(new Run.Strong(first ? Wording.capital(Sentences.when(u)) : Sentences.when(u)));
    boolean fresh = sides.size() == 2 && last.since(u);
    runs.add(new Run.Plain(fresh ? " (since the last meeting): " : ": "));
    runs.addAll(sentences.said(u));
    return runs;
  }
}
