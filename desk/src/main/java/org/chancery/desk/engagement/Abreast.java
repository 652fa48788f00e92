package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.finding.Shown;
import org.chancery.record.Engagement;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.sameness.Difference;

/**
 * What some sources tell of one engagement, side by side.
 *
 * @param heads one source a column
 */
public record Abreast(List<Head> heads, List<Row> rows, int leftOut) {
  /** More columns than that cannot be read side by side. */
  private static final int MOST = 6;

  /** So many statements of one source on one topic are shown. */
  private static final int MOST_SAID = 5;

  public Abreast {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * A source.
   *
   * @param said what it has the participants say
   */
  public record Head(Shown report, String cite, List<Statement> said) {
    public Head {
      said = List.copyOf(said);
    }
  }

  /**
   * Something that is compared.
   *
   * @param cells one a source, each of lines
   * @param agreement in a word or two
   * @param differs whether the sources contradict each other there, or name others
   */
  public record Row(String what, List<List<String>> cells, String agreement, boolean differs) {}

  /**
   * @param sources the tellings of different texts, by their place in the engagement
   */
  static Optional<Abreast> of(Dossier told, List<Integer> sources, List<Head> heads) {
    if (sources.size() < 2) {
      return Optional.empty();
    }
    List<Engagement> all =
        sources.stream()
            .limit(MOST)
            .map(i -> told.group().sightings().get(i).engagement())
            .toList();
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            "What",
            all,
            e -> List.of(Wording.kind(e.kind())),
            has(told, d -> d instanceof Difference.OfKind)));
    rows.add(
        row(
            "Status",
            all,
            e -> List.of(e.status().label()),
            all.stream().map(Engagement::status).distinct().count() > 1));
    rows.add(
        row(
            "Date",
            all,
            e -> e.date().map(Wording::date).stream().toList(),
            has(told, d -> d instanceof Difference.OfDate)));
    rows.add(row("Place", all, Abreast::place, has(told, d -> d instanceof Difference.OfPlace)));
    rows.add(
        row(
            "Who",
            all,
            e -> e.participants().stream().map(Wording::participant).toList(),
            has(told, d -> d instanceof Difference.OfParticipant)));
    rows.add(
        row(
            "Topics",
            all,
            e -> e.topics().stream().map(Wording::topic).toList(),
            has(told, d -> d instanceof Difference.OfTopic)));
    List<Head> shown = heads.stream().limit(MOST).toList();
    for (Topic topic : Topic.values()) {
      said(topic, shown).ifPresent(rows::add);
    }
    return Optional.of(new Abreast(shown, rows, Math.max(0, sources.size() - MOST)));
  }

  /** What was said on a topic, each statement under its first; none if nothing was. */
  private static Optional<Row> said(Topic topic, List<Head> heads) {
    List<List<String>> cells =
        heads.stream()
            .map(
                h ->
                    h.said().stream()
                        .filter(s -> Engagements.sure(s.confidence()))
                        .filter(s -> s.topics().stream().limit(1).anyMatch(t -> t == topic))
                        .limit(MOST_SAID)
                        .map(Abreast::line)
                        .toList())
            .toList();
    long telling = cells.stream().filter(c -> !c.isEmpty()).count();
    return telling == 0
        ? Optional.empty()
        : Optional.of(
            new Row(
                "On " + Wording.topic(topic).toLowerCase(Locale.ROOT),
                cells,
                telling == cells.size() ? "told by all" : "told by " + telling,
                false));
  }

  private static String line(Statement s) {
    return Wording.speaker(s) + " " + Wording.saying(s.act()) + ": “" + s.text() + "”";
  }

  private static boolean has(Dossier told, Predicate<Difference> sort) {
    return told.group().differences().stream().anyMatch(sort);
  }

  private static Row row(
      String what,
      List<Engagement> all,
      Function<Engagement, List<String>> lines,
      boolean differs) {
    return new Row(what, all.stream().map(lines).toList(), differs ? "differs" : "agrees", differs);
  }

  private static List<String> place(Engagement e) {
    return Stream.of(EngagementEntry.place(e)).filter(p -> !p.isEmpty()).toList();
  }

  /** Whether anything differs. */
  public boolean anyDiffers() {
    return rows.stream().anyMatch(Row::differs);
  }
}
