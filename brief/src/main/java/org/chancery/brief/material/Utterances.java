package org.chancery.brief.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.record.Act;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.chancery.register.Dossier;
import org.chancery.register.Reported;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.name.BodyName;

/** What the sides said in some reports; the same words of one speaker once. */
final class Utterances {
  private static final Comparator<Reported> EARLIEST =
      Comparator.comparing((Reported r) -> r.source().published().orElse(LocalDate.MAX))
          .thenComparing(r -> r.source().key());

  private static final Comparator<Utterance> LATEST_FIRST =
      Comparator.comparing((Utterance u) -> u.day().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(u -> u.told().get(0).source().key())
          .thenComparing(u -> u.told().get(0).passages().get(0).start())
          .thenComparing(Utterance::id);

  /** What commits whoever says it. */
  private static final Set<Act> OFFERS =
      EnumSet.of(Act.PLEDGE, Act.SUPPORT, Act.PROPOSE, Act.REQUEST);

  private final Subject subject;
  private final Scope scope;

  Utterances(Subject subject, Scope scope) {
    this.subject = subject;
    this.scope = scope;
  }

  private record Words(String speaker, String act, String text) {}

  /**
   * @param engagements of the subject
   */
  List<Utterance> of(Collection<Reported> reports, List<Dossier> engagements) {
    Set<String> on = new HashSet<>();
    engagements.forEach(d -> d.tellings().forEach(t -> on.add(t.source().key())));
    Map<Words, Utterance> said = new LinkedHashMap<>();
    for (Reported report : reports.stream().sorted(EARLIEST).toList()) {
      if (!scope.holds(report.source().published().map(PartialDate::of))) {
        continue;
      }
      for (Statement s : report.record().statements()) {
        if (Engagements.sure(s.confidence()) && asked(s)) {
          utterance(report, s, on.contains(report.source().key()))
              .ifPresent(u -> said.merge(words(s), u, Utterances::together));
        }
      }
    }
    return said.values().stream().sorted(LATEST_FIRST).toList();
  }

  private boolean asked(Statement s) {
    return scope.topic().filter(t -> !s.topics().contains(t)).isEmpty();
  }

  private static Words words(Statement s) {
    return new Words(
        s.speaker().orElse(""), s.act().label(), s.text().toLowerCase(Locale.ROOT).strip());
  }

  private static Utterance together(Utterance one, Utterance other) {
    List<Utterance.At> told = new ArrayList<>(one.told());
    told.addAll(other.told());
    return new Utterance(
        one.id(), one.statement(), one.side(), one.office(), one.held().or(other::held), told);
  }

  private Optional<Utterance> utterance(Reported report, Statement s, boolean joint) {
    Record record = report.record();
    List<Participant> present =
        record.engagements().stream().flatMap(e -> e.participants().stream()).toList();
    Optional<Side> side =
        switch (subject) {
          case Subject.One one ->
              speaking(s, present, List.of(one.side()))
                  .or(() -> unnamed(s, record, List.of(one.side()), joint));
          case Subject.Pair pair ->
              speaking(s, present, List.of(pair.one(), pair.other()))
                  .filter(by -> joint || toTheOther(s, by, pair))
                  .or(() -> unnamed(s, record, List.of(pair.one(), pair.other()), joint));
          case Subject.About about -> Optional.empty();
        };
    boolean wanted =
        switch (subject) {
          case Subject.One one -> side.isPresent();
          case Subject.Pair pair -> side.isPresent() || joint && isJoint(s);
          case Subject.About about -> s.topics().contains(about.topic()) && s.speaker().isPresent();
        };
    return wanted ? Optional.of(utterance(report, s, side)) : Optional.empty();
  }

  private static Utterance utterance(Reported report, Statement s, Optional<Side> side) {
    FactId id = FactId.of(report.source().key(), new Fact.Said(s));
    return new Utterance(
        id,
        s,
        side,
        office(s, report.record()),
        held(s, report.record()),
        List.of(new Utterance.At(report.source(), s.evidence())));
  }

  private static boolean isJoint(Statement s) {
    return s.speaker().filter(Statement.JOINT::equals).isPresent();
  }

  /** The day of the speaker's engagements in a report, if it is one. */
  private static Optional<LocalDate> held(Statement s, Record record) {
    List<LocalDate> days =
        record.engagements().stream()
            .filter(Utterances::happened)
            .filter(e -> isJoint(s) || present(e, s.speaker()))
            .map(e -> e.date().flatMap(PartialDate::exact).orElse(LocalDate.MAX))
            .distinct()
            .toList();
    return days.stream()
        .filter(d -> days.size() == 1 && !d.isAfter(record.published().orElse(LocalDate.MIN)))
        .findFirst();
  }

  private static boolean happened(Engagement e) {
    return Engagements.sure(e.confidence())
        && (e.status() == Status.HELD || e.status() == Status.ONGOING);
  }

  private static boolean present(Engagement e, Optional<String> name) {
    return name.isPresent()
        && Engagements.participants(e).stream().anyMatch(p -> p.name().equals(name));
  }

  /**
   * Of which side an offer without a named speaker is ("UNICEF is ready to help"), in a report on
   * an engagement of its.
   */
  private static Optional<Side> unnamed(
      Statement s, Record record, List<Side> sides, boolean joint) {
    return sides.stream()
        .filter(
            side ->
                joint
                    && s.speaker().isEmpty()
                    && OFFERS.contains(s.act())
                    && bodies(side, record)
                        .anyMatch(n -> s.text().replaceFirst("^[Tt]he ", "").startsWith(n + " ")))
        .findFirst();
  }

  /** The names of a body; of a person, those of the body for which a report has them take part. */
  private static Stream<String> bodies(Side side, Record record) {
    return switch (side) {
      case Side.Body body -> names(side).stream();
      case Side.Person person ->
          record.engagements().stream()
              .flatMap(e -> Engagements.participants(e).stream())
              .filter(side::has)
              .flatMap(p -> Stream.of(p.office().body(), p.office().code()))
              .flatMap(Optional::stream);
    };
  }

  /**
   * What was said to a person: by those whom they met, in reports that tell so, or addressed to
   * them by name. Empty of whoever is no person.
   *
   * @param engagements of the subject
   */
  List<Utterance> to(Collection<Reported> reports, List<Dossier> engagements) {
    if (!(subject instanceof Subject.One one && one.side() instanceof Side.Person person)) {
      return List.of();
    }
    Set<String> on = new HashSet<>();
    engagements.forEach(d -> d.tellings().forEach(t -> on.add(t.source().key())));
    Map<Words, Utterance> said = new LinkedHashMap<>();
    for (Reported report : reports.stream().sorted(EARLIEST).toList()) {
      if (on.contains(report.source().key())
          && scope.holds(report.source().published().map(PartialDate::of))) {
        for (Statement s : report.record().statements()) {
          if (Engagements.sure(s.confidence()) && asked(s) && to(s, person, report.record())) {
            said.merge(words(s), utterance(report, s, Optional.empty()), Utterances::together);
          }
        }
      }
    }
    return said.values().stream().sorted(LATEST_FIRST).toList();
  }

  private static boolean to(Statement s, Side.Person person, Record record) {
    List<String> own = names(person);
    if (s.speaker().isEmpty() || s.speaker().filter(own::contains).isPresent()) {
      return false;
    }
    if (s.addressee().filter(own::contains).isPresent()) {
      return true;
    }
    List<Engagement> theirs =
        record.engagements().stream().filter(e -> happened(e) && present(e, s.speaker())).toList();
    // What somebody says who met others as well may have been said to these; and who sits on the
    // same side of the table does not speak to the person.
    return theirs.stream().anyMatch(e -> inPrivate(e.kind()))
        && theirs.stream()
            .allMatch(
                e ->
                    Engagements.participants(e).stream()
                        .anyMatch(p -> person.has(p) && !sameSide(p, s, e)));
  }

  /** Whether a speaker is of the side of a participant. */
  private static boolean sameSide(Participant p, Statement s, Engagement e) {
    return Engagements.participants(e).stream()
        .filter(q -> q.name().equals(s.speaker()))
        .anyMatch(q -> BodyName.of(q.office()).same(BodyName.of(p.office())));
  }

  /** Whether those who are there speak to each other, and not to the world. */
  private static boolean inPrivate(Kind kind) {
    return switch (kind) {
      case MEETING, CALL, CONSULTATIONS, VISIT, LETTER -> true;
      case CONFERENCE, CEREMONY, SIGNING, PRESS_BRIEFING -> false;
    };
  }

  private static Optional<Side> speaking(Statement s, List<Participant> present, List<Side> sides) {
    return sides.stream().filter(side -> side.said(s, present)).findFirst();
  }

  /** Whether a statement by one of a pair is addressed to the other or speaks of it. */
  private static boolean toTheOther(Statement s, Side by, Subject.Pair pair) {
    Side other = by == pair.one() ? pair.other() : pair.one();
    return Stream.concat(s.addressee().stream(), Stream.of(s.text()))
        .anyMatch(words -> names(other).stream().anyMatch(words::contains));
  }

  private static List<String> names(Side side) {
    return switch (side) {
      case Side.Person p -> p.biography().person().names();
      case Side.Body b -> Stream.concat(Stream.of(b.name()), b.code().stream()).toList();
    };
  }

  /** The speaker's office as the report has it. */
  private static Optional<Office> office(Statement s, Record record) {
    return record.engagements().stream()
        .flatMap(e -> e.participants().stream())
        .filter(p -> p.name().isPresent() && p.name().equals(s.speaker()))
        .map(Participant::office)
        .filter(o -> o.role().isPresent())
        .findFirst()
        .or(
            () ->
                record.holdings().stream()
                    .filter(h -> s.speaker().filter(h.name()::equals).isPresent())
                    .findFirst()
                    .map(Utterances::office));
  }

  private static Office office(Holding h) {
    return new Office(Optional.of(h.office()), h.body(), h.code());
  }
}
