package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Scope;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.record.Topic;
import org.chancery.register.Reported;
import org.chancery.register.Source;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;

/** Two engagements, or two reports of one, side by side: what both have, and what one alone has. */
public final class Comparing {
  private final Citations citations = new Citations();
  private final Sentences sentences = new Sentences(citations, List.of());
  private final View one;
  private final View other;

  private Comparing(View one, View other) {
    this.one = one;
    this.other = other;
  }

  /**
   * One of the two that are compared.
   *
   * @param title how it is called on the page
   * @param report whose statements count
   */
  public record View(String title, Engagement engagement, Reported report) {
    private Source source() {
      return report.source();
    }
  }

  /** What a row of the comparison says of both. */
  private record Row(String what, List<List<Run>> one, List<List<Run>> other, boolean same) {}

  public static Answer of(View one, View other, Scope scope, Request request) {
    return new Comparing(one, other).answer(scope, request);
  }

  private Answer answer(Scope scope, Request request) {
    List<Row> rows = rows();
    List<List<Block.Cell>> cells =
        rows.stream()
            .map(
                r ->
                    List.of(
                        new Block.Cell(List.of(List.of(new Run.Strong(r.what())))),
                        new Block.Cell(r.one()),
                        new Block.Cell(r.other()),
                        new Block.Cell(
                            List.of(List.of(new Run.Plain(r.same() ? "same" : "differs"))))))
            .toList();
    return Answer.of(
        new Page(
            one.title() + " and " + other.title(),
            Headings.about("Comparison", scope),
            request.marking(),
            List.of(
                new Section(
                    "Side by side",
                    List.of(new Block.Grid(List.of("", one.title(), other.title(), ""), cells)))),
            citations.all()),
        List.of(table(rows)));
  }

  private List<Row> rows() {
    Engagement a = one.engagement();
    Engagement b = other.engagement();
    List<Row> rows = new ArrayList<>();
    rows.add(row("What", Wording.kind(a.kind()), Wording.kind(b.kind())));
    rows.add(row("Status", a.status().label(), b.status().label()));
    rows.add(row("Date", a.date().map(Wording::date), b.date().map(Wording::date)));
    rows.add(row("Place", place(a), place(b)));
    rows.add(participants(a, b));
    Set<Topic> all = EnumSet.noneOf(Topic.class);
    all.addAll(a.topics());
    all.addAll(b.topics());
    rows.add(
        new Row(
            "Topics",
            cited(Wording.topics(a.topics()), one),
            cited(Wording.topics(b.topics()), other),
            Set.copyOf(a.topics()).equals(Set.copyOf(b.topics()))));
    for (Topic topic : all) {
      List<List<Run>> left = said(one, topic);
      List<List<Run>> right = said(other, topic);
      if (!left.isEmpty() || !right.isEmpty()) {
        rows.add(
            new Row(
                "On " + Wording.topic(topic).toLowerCase(Locale.ROOT),
                left,
                right,
                words(left).equals(words(right))));
      }
    }
    return rows;
  }

  private Row row(String what, String a, String b) {
    return new Row(what, cited(a, one), cited(b, other), a.equals(b));
  }

  private Row row(String what, Optional<String> a, Optional<String> b) {
    return row(what, a.orElse(""), b.orElse(""));
  }

  private static Optional<String> place(Engagement e) {
    return e.place().map(p -> p + e.country().map(c -> " (" + c + ")").orElse("")).or(e::country);
  }

  private Row participants(Engagement a, Engagement b) {
    return new Row(
        "Participants",
        a.participants().stream().map(p -> line(Sentences.participant(p), one)).toList(),
        b.participants().stream().map(p -> line(Sentences.participant(p), other)).toList(),
        names(a).equals(names(b)));
  }

  private static Set<String> names(Engagement e) {
    return e.participants().stream()
        .map(p -> p.name().or(() -> p.office().code()).or(() -> p.office().body()).orElse(""))
        .collect(Collectors.toSet());
  }

  private List<List<Run>> cited(String words, View view) {
    return words.isEmpty() ? List.of() : List.of(line(words, view));
  }

  private List<Run> line(String words, View view) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain(words));
    runs.addAll(sentences.cites(view.source(), view.engagement().evidence()));
    return runs;
  }

  /** What the report has somebody say on a topic; each statement under its first topic. */
  private List<List<Run>> said(View view, Topic topic) {
    Record record = view.report().record();
    return record.statements().stream()
        .filter(
            s ->
                Engagements.sure(s.confidence())
                    && s.topics().stream().findFirst().filter(t -> t == topic).isPresent())
        .map(
            s ->
                sentences.said(
                    new Utterance(
                        FactId.of(view.source().key(), new Fact.Said(s)),
                        s,
                        Optional.empty(),
                        office(s.speaker(), view.engagement()),
                        Optional.empty(),
                        List.of(new Utterance.At(view.source(), s.evidence())))))
        .toList();
  }

  private static Optional<Office> office(Optional<String> speaker, Engagement e) {
    return e.participants().stream()
        .filter(p -> p.name().isPresent() && p.name().equals(speaker))
        .map(Participant::office)
        .findFirst();
  }

  private static String words(List<List<Run>> lines) {
    return lines.stream()
        .map(
            line ->
                line.stream()
                    .map(
                        r ->
                            switch (r) {
                              case Run.Plain p -> p.words();
                              case Run.Strong s -> s.words();
                              case Run.Quoted q -> "“" + q.words() + "”";
                              case Run.Cite c -> "";
                            })
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private Table table(List<Row> rows) {
    return new Table(
        "comparison",
        "What two engagements, or two reports of one, have in common and where they differ.",
        List.of(
            new Column("what", Column.Type.WORDS, "that is compared"),
            new Column("one", Column.Type.WORDS, "what the first has"),
            new Column("other", Column.Type.WORDS, "what the second has"),
            new Column("same", Column.Type.WORDS, "same or differs"),
            new Column("report_one", Column.Type.WORDS, "where the first is from"),
            new Column("report_other", Column.Type.WORDS, "where the second is from")),
        rows.stream()
            .map(
                r ->
                    List.of(
                        Value.of(r.what()),
                        Value.of(words(r.one())),
                        Value.of(words(r.other())),
                        Value.of(r.same() ? "same" : "differs"),
                        Value.of(Tables.address(one.source())),
                        Value.of(Tables.address(other.source()))))
            .toList());
  }
}
