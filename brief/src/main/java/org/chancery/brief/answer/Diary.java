package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.calendar.Appointment;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.Source;
import org.chancery.register.outcome.Outcome;

/** What took place when, and what is to: for a calendar. */
public final class Diary {
  private Diary() {}

  /** The dated engagements and plans, in the order of time. */
  public static List<Appointment> appointments(Material material) {
    return appointments(material.engagements(), material.plans());
  }

  /** Those of some engagements and plans, whoever takes part. */
  public static List<Appointment> appointments(List<Dossier> engagements, List<Planned> plans) {
    Set<String> known = new HashSet<>();
    List<Appointment> all = new ArrayList<>();
    for (Dossier told : engagements) {
      told.tellings().forEach(t -> known.add(t.id().digits()));
      Engagements.of(told).date().ifPresent(d -> all.add(appointment(told, d)));
    }
    for (Announced a : awaited(plans, known)) {
      a.date().ifPresent(d -> all.add(appointment(a.plan(), d)));
    }
    all.sort(
        Comparator.comparing((Appointment a) -> a.date().first())
            .thenComparing(a -> a.date().last())
            .thenComparing(Appointment::id));
    return all;
  }

  /**
   * Plans that stand among the engagements neither themselves nor as what they became, each once.
   */
  private static List<Announced> awaited(List<Planned> plans, Set<String> known) {
    return Announced.of(
        plans.stream()
            .filter(p -> !known.contains(p.id().digits()))
            .filter(
                p ->
                    p.fate().outcome() instanceof Outcome.Open
                        || p.fate().outcome() instanceof Outcome.Overdue)
            .toList());
  }

  private static Appointment appointment(Dossier told, PartialDate date) {
    Engagement e = Engagements.of(told);
    List<String> notes = new ArrayList<>();
    e.participants().forEach(p -> notes.add(Sentences.participant(p)));
    if (!e.topics().isEmpty()) {
      notes.add("About " + Wording.topics(e.topics()));
    }
    for (int i = 0; i < Math.min(told.tellings().size(), 3); i++) {
      Source source = told.tellings().get(i).source();
      notes.add(
          source(
              source,
              Tables.words(source, told.group().sightings().get(i).engagement().evidence())));
    }
    return new Appointment(
        told.id().digits(),
        date,
        title(e),
        e.place().map(p -> p + e.country().map(c -> " (" + c + ")").orElse("")).or(e::country),
        notes,
        e.topics().stream().map(Topic::label).toList(),
        switch (e.status()) {
          case HELD, ONGOING -> Appointment.State.HELD;
          case PLANNED -> Appointment.State.PLANNED;
          case CANCELLED -> Appointment.State.CALLED_OFF;
        },
        Engagements.reported(told).orElse(date.first()));
  }

  private static String title(Engagement e) {
    String kind = Wording.kind(e.kind());
    if (e.name().isPresent()) {
      return e.name().get();
    }
    List<String> who =
        e.participants().stream()
            .map(p -> p.name().or(() -> p.office().body()).or(() -> p.office().code()).orElse("?"))
            .toList();
    return who.isEmpty() ? kind : kind + ": " + String.join(", ", who);
  }

  private static Appointment appointment(Planned p, PartialDate date) {
    return new Appointment(
        p.id().digits(),
        date,
        Tables.what(p),
        p.intent()
            .place()
            .map(w -> w + p.intent().country().map(c -> " (" + c + ")").orElse(""))
            .or(() -> p.intent().country()),
        List.of(source(p.source(), Tables.words(p.source(), Tables.evidence(p)))),
        List.of(),
        Appointment.State.PLANNED,
        p.source().published().orElse(date.first()));
  }

  /** "Herald, 11 January 2024: “…” (https://…)". */
  private static String source(Source source, String words) {
    return source.outlet().orElse("Outlet not known")
        + source.published().map(d -> ", " + Sentences.day(d)).orElse("")
        + ": “"
        + words
        + "” ("
        + Tables.address(source)
        + ")";
  }

  /** The same to be read: what is to come first, then month by month back. */
  public static Answer of(Material material, Request request) {
    Citations citations = new Citations();
    Sentences sentences = new Sentences(citations, Brief.sides(material.subject(), request));
    LocalDate today = material.scope().today();
    Set<String> known = new HashSet<>();
    material.engagements().forEach(d -> d.tellings().forEach(t -> known.add(t.id().digits())));
    List<Dated> all = new ArrayList<>();
    for (Dossier told : material.engagements()) {
      Engagements.of(told)
          .date()
          .ifPresent(d -> all.add(new Dated(d, told.id().digits(), sentences.engagement(told))));
    }
    for (Announced a : awaited(material.plans(), known)) {
      a.date()
          .ifPresent(
              d -> all.add(new Dated(d, a.plan().id().digits(), sentences.planned(a, List.of()))));
    }
    all.sort(
        Comparator.comparing((Dated d) -> d.date().first())
            .thenComparing(d -> d.date().last())
            .thenComparing(Dated::id));
    Map<String, List<Block>> sections = new LinkedHashMap<>();
    List<Dated> ahead = all.stream().filter(d -> !d.date().last().isBefore(today)).toList();
    ahead.forEach(d -> sections.computeIfAbsent("To come", h -> new ArrayList<>()).add(d.line()));
    for (Dated d : all.reversed()) {
      if (d.date().last().isBefore(today)) {
        sections
            .computeIfAbsent(Wording.date(month(d.date())), h -> new ArrayList<>())
            .add(d.line());
      }
    }
    List<Section> filled = new ArrayList<>();
    sections.forEach((heading, lines) -> filled.add(new Section(heading, lines)));
    return Answer.of(
        new Page(
            material.subject().name(),
            Headings.about("Calendar", material),
            request.marking(),
            filled,
            citations.all()),
        List.of(Tables.engagements(material.engagements()), Tables.plans(material.plans())),
        material);
  }

  private record Dated(PartialDate date, String id, Block.Line line) {}

  private static PartialDate month(PartialDate date) {
    return date.month().isPresent()
        ? PartialDate.of(date.year(), date.month().getAsInt())
        : PartialDate.of(date.year());
  }
}
