package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.register.Dossier;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.Tenure;

/** Who they are, and since when they are seen in office. */
final class Who {
  private final Register register;
  private final Material material;
  private final Sentences sentences;
  private final Citations citations;
  private final Request request;

  Who(
      Register register,
      Material material,
      Sentences sentences,
      Citations citations,
      Request request) {
    this.register = register;
    this.material = material;
    this.sentences = sentences;
    this.citations = citations;
    this.request = request;
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    switch (material.subject()) {
      case Subject.One one -> lines.addAll(side(one.side()));
      case Subject.Pair pair -> {
        lines.addAll(side(pair.one()));
        lines.addAll(side(pair.other()));
      }
      case Subject.About about -> {}
    }
    return new Section("Who", lines);
  }

  private List<Block.Line> side(Side side) {
    return switch (side) {
      case Side.Person p -> offices(p.biography().person());
      case Side.Body b -> people(b);
    };
  }

  /** Each office of a person, the latest first: seen from, seen to. */
  List<Block.Line> offices(Person person) {
    List<Block.Line> lines = new ArrayList<>();
    List<Tenure> latestFirst =
        person.tenures().stream()
            .sorted(
                Comparator.comparing((Tenure t) -> t.to().orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(Tenure::key))
            .toList();
    for (Tenure t : latestFirst.stream().limit(request.length().lines()).toList()) {
      List<Run> cites = cites(person, t);
      if (!cites.isEmpty()) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Strong(person.name()));
        runs.add(new Run.Plain(", " + office(t) + seen(t)));
        runs.addAll(cites);
        lines.add(new Block.Line(0, runs));
      }
    }
    return lines;
  }

  private static String office(Tenure t) {
    return t.office() + t.body().or(t::code).map(b -> " (" + b + ")").orElse("");
  }

  /** "; seen in this office from 2 May 2022 to 11 January 2024". */
  private static String seen(Tenure t) {
    Optional<LocalDate> from = t.from();
    Optional<LocalDate> to = t.to();
    if (from.isEmpty() || to.isEmpty()) {
      return "";
    }
    return from.equals(to)
        ? "; seen in this office on " + Sentences.day(to.get())
        : "; seen in this office from "
            + Sentences.day(from.get())
            + " to "
            + Sentences.day(to.get());
  }

  /** The first report that has the person in the office, and the last. */
  private List<Run> cites(Person person, Tenure tenure) {
    Map<AppearanceId, Appearance> by = new LinkedHashMap<>();
    person.appearances().forEach(a -> by.put(a.id(), a));
    List<Appearance> seen =
        tenure.evidence().stream()
            .map(by::get)
            .filter(Objects::nonNull)
            .sorted(
                Comparator.comparing((Appearance a) -> a.seen().orElse(LocalDate.MAX))
                    .thenComparing(Appearance::id))
            .toList();
    List<Appearance> dated = seen.stream().filter(a -> a.seen().isPresent()).toList();
    List<Appearance> shown = dated.isEmpty() ? seen : dated;
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < shown.size(); i += Math.max(1, shown.size() - 1)) {
      Appearance a = shown.get(i);
      register
          .report(a.id().report(), material.scope().moment())
          .ifPresent(
              r ->
                  runs.addAll(citations.of(r.source(), evidence(a, r).stream().limit(1).toList())));
    }
    return runs;
  }

  /** Of one of many who bear a name it was not asked for yet. */
  private static List<Passage> evidence(Appearance a, Reported report) {
    return !a.evidence().isEmpty()
        ? a.evidence()
        : Appearance.of(report.record(), a.id().name()).map(Appearance::evidence).orElse(List.of());
  }

  /** A person of a body, as the engagements have it. */
  private record Seen(Participant participant, List<Dossier> latestFirst) {}

  /** Those who took part for a body: the highest office first, of these who came last. */
  private List<Block.Line> people(Side.Body body) {
    Map<String, Seen> people = new LinkedHashMap<>();
    for (Dossier told : material.engagements()) {
      for (Participant p : Engagements.participants(told)) {
        if (p.name().isPresent() && body.has(p) && Last.happened(told)) {
          people
              .computeIfAbsent(p.name().get(), n -> new Seen(p, new ArrayList<>()))
              .latestFirst()
              .add(told);
        }
      }
    }
    return people.values().stream()
        .sorted(
            Comparator.comparing((Seen s) -> level(s.participant()))
                .thenComparing(
                    s -> Engagements.day(s.latestFirst().get(0)), Comparator.reverseOrder())
                .thenComparing(s -> -s.latestFirst().size())
                .thenComparing(s -> s.participant().name().orElse("")))
        .limit(request.length().people(material.subject()))
        .map(this::person)
        .toList();
  }

  private static Level level(Participant p) {
    return p.offices().map(Level::of).min(Comparator.naturalOrder()).orElse(Level.OTHER);
  }

  private Block.Line person(Seen seen) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(seen.participant().name().orElse("")));
    Dossier latest = seen.latestFirst().get(0);
    String office =
        Sentences.recalled(latest)
            ? Sentences.office(bodyOf(seen.participant().office()))
            : Sentences.offices(seen.participant());
    runs.add(
        new Run.Plain(
            (office.isEmpty() ? "" : ", " + office)
                + (seen.latestFirst().size() == 1 ? "; took part " : "; last took part ")
                + on(latest)));
    runs.addAll(sentences.cites(latest));
    return new Block.Line(0, runs);
  }

  private static Office bodyOf(Office o) {
    return new Office(Optional.empty(), o.body(), o.code());
  }

  private static String on(Dossier told) {
    boolean day = Engagements.of(told).date().filter(d -> d.day().isPresent()).isPresent();
    boolean dated = Engagements.of(told).date().isPresent();
    return (day ? "on " : dated ? "in " : "")
        + (dated ? Sentences.when(told) : "(" + Sentences.when(told) + ")");
  }
}
