package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Words;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.Source;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.Tenure;
import org.chancery.register.outcome.Outcome;

/** What is on a register as rows. */
public final class Tables {
  private Tables() {}

  /** One row an engagement, with what all its reports tell together. */
  public static Table engagements(List<Dossier> told) {
    return new Table(
        "engagements",
        "Who met whom, one row an engagement, as all reports that tell of it have it together.",
        List.of(
            new Column("id", Column.Type.WORDS, "the name under which the register shows it"),
            new Column("kind", Column.Type.WORDS, "meeting, call, visit and so on"),
            new Column("status", Column.Type.WORDS, "held, ongoing, planned or cancelled"),
            new Column("date", Column.Type.DATE, "when, as precisely as any report states it"),
            new Column("place", Column.Type.WORDS, "the city"),
            new Column("country", Column.Type.WORDS, "ISO 3166-1 alpha-3"),
            new Column("latitude", Column.Type.MEASURE, "of the place, WGS 84 degrees"),
            new Column("longitude", Column.Type.MEASURE, "of the place, WGS 84 degrees"),
            new Column("name", Column.Type.WORDS, "its own name, of a conference"),
            new Column(
                "occasion", Column.Type.WORDS, "the larger event beside which it took place"),
            new Column("participants", Column.Type.LIST, "name (office, body) of each"),
            new Column(
                "codes", Column.Type.LIST, "states (alpha-3) and organisations that took part"),
            new Column("topics", Column.Type.LIST, "what it was about; docs/topics.md"),
            new Column("reports", Column.Type.COUNT, "how many reports tell of it"),
            new Column("outlets", Column.Type.LIST, "who tells of it"),
            new Column("first_reported", Column.Type.DATE, "publication of the first report"),
            new Column(
                "confidence", Column.Type.MEASURE, "the probability that there was such a thing"),
            new Column("words", Column.Type.WORDS, "the words of the first report that say so"),
            new Column("report", Column.Type.WORDS, "that report: its address, else its path")),
        told.stream().map(Tables::engagement).toList());
  }

  private static List<Value> engagement(Dossier told) {
    Engagement e = Engagements.of(told);
    Source first = told.tellings().get(0).source();
    return List.of(
        Value.of(told.id().digits()),
        Value.of(e.kind().label()),
        Value.of(e.status().label()),
        Value.day(e.date()),
        Value.of(e.place()),
        Value.of(e.country()),
        Value.of(e.latitude()),
        Value.of(e.longitude()),
        Value.of(e.name()),
        Value.of(e.occasion()),
        Value.of(e.participants().stream().map(Sentences::participant).toList()),
        Value.of(codes(e)),
        Value.of(e.topics().stream().map(Topic::label).toList()),
        Value.of((long) told.tellings().size()),
        Value.of(
            told.tellings().stream()
                .flatMap(t -> t.source().outlet().stream())
                .distinct()
                .sorted()
                .toList()),
        Value.day(Engagements.reported(told).map(PartialDate::of)),
        Value.of(OptionalDouble.of(Engagements.confidence(told))),
        Value.of(words(first, told.group().sightings().get(0).engagement().evidence())),
        Value.of(address(first)));
  }

  private static List<String> codes(Engagement e) {
    return e.participants().stream()
        .flatMap(Participant::offices)
        .map(Office::code)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** One row an engagement and participant. */
  public static Table participants(List<Dossier> told) {
    List<List<Value>> rows = new ArrayList<>();
    for (Dossier d : told) {
      for (Participant p : Engagements.participants(d)) {
        rows.add(
            List.of(
                Value.of(d.id().digits()),
                Value.day(Engagements.of(d).date()),
                Value.of(p.name()),
                Value.of(p.office().role()),
                Value.of(p.office().body()),
                Value.of(p.office().code()),
                Value.of(Level.of(p.office()).words())));
      }
    }
    return new Table(
        "participants",
        "Who took part in which engagement, one row for each.",
        List.of(
            new Column("engagement", Column.Type.WORDS, "its id"),
            new Column("date", Column.Type.DATE, "when it takes place"),
            new Column("name", Column.Type.WORDS, "the person; empty where nobody is named"),
            new Column("office", Column.Type.WORDS, "in the reports' words"),
            new Column("body", Column.Type.WORDS, "the state or organisation represented"),
            new Column("code", Column.Type.WORDS, "its code"),
            new Column("level", Column.Type.WORDS, "how high the office is")),
        rows);
  }

  /** One row something said. */
  public static Table statements(List<Utterance> said) {
    return new Table(
        "statements",
        "Who said what: words that reports attribute to somebody, one row for each.",
        List.of(
            new Column("id", Column.Type.WORDS, "the name under which the register shows it"),
            new Column("reported", Column.Type.DATE, "publication of the first report"),
            new Column("speaker", Column.Type.WORDS, "who said it; joint for the sides together"),
            new Column("office", Column.Type.WORDS, "of the speaker, in the report's words"),
            new Column("body", Column.Type.WORDS, "for whom it was said"),
            new Column("act", Column.Type.WORDS, "stress, pledge, request and so on"),
            new Column("addressee", Column.Type.WORDS, "to whom"),
            new Column("topics", Column.Type.LIST, "about what"),
            new Column("text", Column.Type.WORDS, "the report's words"),
            new Column("outlets", Column.Type.LIST, "who reports it"),
            new Column("report", Column.Type.WORDS, "the first: its address, else its path")),
        said.stream().map(Tables::statement).toList());
  }

  private static List<Value> statement(Utterance u) {
    return List.of(
        Value.of(u.id().digits()),
        Value.day(u.reported().map(PartialDate::of)),
        Value.of(u.statement().speaker()),
        Value.of(u.office().flatMap(Office::role)),
        Value.of(u.statement().speakerBody().or(() -> u.office().flatMap(Office::body))),
        Value.of(u.statement().act().label()),
        Value.of(u.statement().addressee()),
        Value.of(u.statement().topics().stream().map(Topic::label).toList()),
        Value.of(u.statement().text()),
        Value.of(
            u.told().stream()
                .flatMap(at -> at.source().outlet().stream())
                .distinct()
                .sorted()
                .toList()),
        Value.of(address(u.told().get(0).source())));
  }

  /** One row a plan, and what became of it. */
  public static Table plans(List<Planned> plans) {
    return new Table(
        "plans",
        "What reports say will happen, and what became of it, one row for each.",
        List.of(
            new Column("id", Column.Type.WORDS, "the name under which the register shows it"),
            new Column("what", Column.Type.WORDS, "a short name"),
            new Column("date", Column.Type.DATE, "when, as precisely as stated"),
            new Column("place", Column.Type.WORDS, "the city"),
            new Column("country", Column.Type.WORDS, "ISO 3166-1 alpha-3"),
            new Column("outcome", Column.Type.WORDS, "held, cancelled, postponed, overdue or open"),
            new Column("outcome_date", Column.Type.DATE, "when held, or the new date"),
            new Column("held_as", Column.Type.WORDS, "the id of the engagement that fulfilled it"),
            new Column("words", Column.Type.WORDS, "the report's words"),
            new Column("outlet", Column.Type.WORDS, "who reports it"),
            new Column("reported", Column.Type.DATE, "publication of the report"),
            new Column("report", Column.Type.WORDS, "its address, else its path")),
        plans.stream().map(Tables::plan).toList());
  }

  private static List<Value> plan(Planned p) {
    return List.of(
        Value.of(p.id().digits()),
        Value.of(what(p)),
        Value.day(p.intent().date()),
        Value.of(p.intent().place()),
        Value.of(p.intent().country()),
        Value.of(outcome(p)),
        Value.day(outcomeDate(p)),
        Value.of(p.held().map(d -> d.id().digits())),
        Value.of(words(p.source(), evidence(p))),
        Value.of(p.source().outlet()),
        Value.day(p.source().published().map(PartialDate::of)),
        Value.of(address(p.source())));
  }

  static List<Passage> evidence(Planned p) {
    return p.intent()
        .plan()
        .map(Plan::evidence)
        .or(() -> p.intent().engagement().map(Engagement::evidence))
        .orElse(List.of());
  }

  /** A short name of what is planned. */
  static String what(Planned p) {
    return p.intent()
        .plan()
        .map(Plan::what)
        .or(
            () ->
                p.intent()
                    .engagement()
                    .map(
                        e ->
                            e.kind().label().replace('-', ' ')
                                + ": "
                                + String.join(
                                    ", ",
                                    e.participants().stream()
                                        .map(q -> q.name().or(q.office()::body).orElse("?"))
                                        .toList())))
        .orElse("");
  }

  static String outcome(Planned p) {
    return switch (p.fate().outcome()) {
      case Outcome.Held held -> "held";
      case Outcome.Cancelled cancelled -> "cancelled";
      case Outcome.Postponed postponed -> "postponed";
      case Outcome.Overdue overdue -> "overdue";
      case Outcome.Open open -> "open";
    };
  }

  private static Optional<PartialDate> outcomeDate(Planned p) {
    return switch (p.fate().outcome()) {
      case Outcome.Held held -> p.held().flatMap(d -> Engagements.of(d).date());
      case Outcome.Cancelled cancelled -> Optional.empty();
      case Outcome.Postponed postponed -> Optional.of(postponed.date());
      case Outcome.Overdue overdue -> Optional.empty();
      case Outcome.Open open -> Optional.empty();
    };
  }

  /** One row a person and office. */
  public static Table offices(List<Person> persons) {
    List<List<Value>> rows = new ArrayList<>();
    for (Person person : persons) {
      for (Tenure t : person.tenures()) {
        rows.add(
            List.of(
                Value.of(person.name()),
                Value.of(person.names()),
                Value.of(t.office()),
                Value.of(t.body()),
                Value.of(t.code()),
                Value.day(t.from().map(PartialDate::of)),
                Value.day(t.to().map(PartialDate::of))));
      }
    }
    return new Table(
        "offices",
        "Who was seen in which office, and from when to when at least.",
        List.of(
            new Column("person", Column.Type.WORDS, "the fullest name"),
            new Column("names", Column.Type.LIST, "all names in the reports"),
            new Column("office", Column.Type.WORDS, "in the words of most reports"),
            new Column("body", Column.Type.WORDS, "the state or organisation"),
            new Column("code", Column.Type.WORDS, "its code"),
            new Column("seen_from", Column.Type.DATE, "publication of the first report"),
            new Column("seen_to", Column.Type.DATE, "publication of the last report")),
        rows);
  }

  static String words(Source source, List<Passage> passages) {
    return String.join(" … ", passages.stream().map(p -> Words.at(source.page(), p)).toList());
  }

  /** Where a report is to be found. */
  static String address(Source source) {
    return source.page().url().orElseGet(() -> source.paths().get(0));
  }
}
