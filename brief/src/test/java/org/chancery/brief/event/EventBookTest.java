package org.chancery.brief.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.account.Understanding;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.eventdata.CodedEvent;
import org.chancery.record.CameoCode;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.Told;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.FactId;
import org.chancery.register.sqlite.SqliteRegister;
import org.chancery.report.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventBookTest {
  private static final Set<EventStatus> TOOK_PLACE =
      EnumSet.of(EventStatus.HELD, EventStatus.ONGOING);
  private static final Actor ROE = actor("Jane Roe", "FJI");
  private static final Actor DOE = actor("John Doe", "FJI");
  private static final Actor LIMA = actor("Ana Lima", "UNICEF");
  private static final Passage FIRST = new Passage(Passage.TEXT, 0, 10);
  private static final Passage SECOND = new Passage(Passage.TEXT, 20, 30);

  @TempDir private Path folder = Path.of("");
  private int registers;

  private static Actor actor(String name, String code) {
    return new Actor(
        name, Optional.of(code), Optional.of(code.length() == 3 ? code : "IGO"), Optional.empty());
  }

  private static Event event(EventType type, String date, Actor source, Actor target, Passage at) {
    return Event.of(type, EventStatus.HELD, List.of(source), List.of(target), List.of(at))
        .on(date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)))
        .sure(OptionalDouble.of(0.8));
  }

  private static Engagement met(Passage at, String... who) {
    Engagement e = Told.met("2024-05-02", "Suva", who);
    return new Engagement(
        e.kind(),
        e.status(),
        e.date(),
        e.place(),
        e.country(),
        e.latitude(),
        e.longitude(),
        e.occasion(),
        e.name(),
        e.participants(),
        e.topics(),
        List.of(at));
  }

  private static Entry told(
      String path, String published, List<Engagement> engagements, Event... events) {
    Page page =
        new Page(
            path,
            "The words of the report that is called " + path + ", and more of them.",
            Optional.empty(),
            Optional.of(LocalDate.parse(published)),
            Optional.of("Outlet of " + path),
            Optional.empty());
    Given given = new Given(page, Optional.empty());
    return new Entry(
        given,
        Understanding.blank(given.report())
            .saying(engagements, List.of(), List.of(), List.of(), List.of(events)),
        "1");
  }

  private List<CodedEvent> events(List<Entry> entries) {
    return events(entries, TOOK_PLACE, 0);
  }

  private List<CodedEvent> events(List<Entry> entries, Set<EventStatus> statuses, double least) {
    Path file = folder.resolve(registers++ + ".db");
    try (Register register = SqliteRegister.open(file, new Desk.HandClock())) {
      entries.forEach(e -> register.add(List.of(e)));
      int[] steps = {0};
      List<CodedEvent> events =
          new EventBook(register, Moment.now()).events(statuses, least, () -> steps[0]++);
      assertThat(steps[0]).isEqualTo(entries.size());
      return events;
    }
  }

  private static List<Integer> reports(List<CodedEvent> events) {
    return events.stream().map(e -> e.tellings().size()).toList();
  }

  @Test
  void oneMeetingInTwoReportsIsOneEventWithBothAsItsSources() {
    String[] who = {"Jane Roe/Foreign Minister/FJI", "Ana Lima/Representative/UNICEF"};
    List<Entry> entries =
        List.of(
            told(
                "b.txt",
                "2024-05-04",
                List.of(met(FIRST, who)),
                event(EventType.CONSULT, "2024-05", ROE, LIMA, FIRST)),
            told(
                "a.txt",
                "2024-05-03",
                List.of(met(FIRST, who)),
                event(EventType.CONSULT, "2024-05-02", LIMA, ROE, FIRST)));
    List<CodedEvent> events = events(entries);
    assertThat(reports(events)).containsExactly(2);
    CodedEvent event = events.get(0);
    assertThat(event.tellings())
        .extracting(t -> t.story().source())
        .containsExactly("a.txt", "b.txt");
    assertThat(event.link().orElseThrow()).matches("[0-9a-f]{12}");
    assertThat(event.event().date()).contains(PartialDate.parse("2024-05-02"));
    List<String> single =
        entries.stream().flatMap(e -> events(List.of(e)).stream()).map(CodedEvent::id).toList();
    assertThat(event.id()).isEqualTo(Collections.min(single));
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    assertThat(events(reversed)).isEqualTo(events);
  }

  @Test
  void twoMeetingsOfOneDayStayTwo() {
    List<Entry> entries =
        List.of(
            told(
                "a.txt",
                "2024-05-03",
                List.of(
                    met(FIRST, "Jane Roe/Foreign Minister/FJI", "Ana Lima/Representative/UNICEF"),
                    met(SECOND, "John Doe/Minister of Health/FJI", "Eva Ek/Head/UNICEF")),
                event(EventType.CONSULT, "2024-05-02", ROE, LIMA, FIRST),
                event(EventType.CONSULT, "2024-05-02", DOE, LIMA, SECOND)));
    assertThat(reports(events(entries))).containsExactly(1, 1);
  }

  @Test
  void whatRestsOnNoEngagementJoinsTheOneOfItsDay() {
    Entry met =
        told(
            "a.txt",
            "2024-05-03",
            List.of(met(FIRST, "Jane Roe/Foreign Minister/FJI", "Ana Lima/Envoy/UNICEF")),
            event(EventType.CONSULT, "2024-05-02", ROE, LIMA, FIRST));
    Entry talks =
        told("b.txt", "2024-05-02", List.of(), event(EventType.CONSULT, "", LIMA, ROE, SECOND));
    assertThat(reports(events(List.of(met, talks)))).containsExactly(2);
  }

  @Test
  void anAgreementIsSignedByBoth() {
    Event one = event(EventType.SUPPORT, "", ROE, LIMA, FIRST).coded(CameoCode.of("057"));
    Event other = event(EventType.SUPPORT, "", LIMA, ROE, FIRST).coded(CameoCode.of("057"));
    Event praise = event(EventType.SUPPORT, "", LIMA, ROE, SECOND).coded(CameoCode.of("051"));
    Event back = event(EventType.SUPPORT, "", ROE, LIMA, SECOND).coded(CameoCode.of("051"));
    assertThat(
            reports(
                events(
                    List.of(
                        told("a.txt", "2024-05-03", List.of(), one, praise),
                        told("b.txt", "2024-05-03", List.of(), other, back)))))
        .containsExactlyInAnyOrder(2, 1, 1);
  }

  @Test
  void theSameIsSaidOnTheSameDayByTheSameOfTheSame() {
    Entry one =
        told("a.txt", "2024-05-03", List.of(), event(EventType.ACCUSE, "", ROE, LIMA, FIRST));
    Entry other =
        told(
            "b.txt",
            "2024-05-04",
            List.of(),
            event(EventType.ACCUSE, "2024-05-03", DOE, LIMA, FIRST));
    Entry back =
        told("c.txt", "2024-05-03", List.of(), event(EventType.ACCUSE, "", LIMA, ROE, FIRST));
    Entry later =
        told("d.txt", "2024-05-05", List.of(), event(EventType.ACCUSE, "", ROE, LIMA, FIRST));
    Entry year =
        told("e.txt", "2024-05-05", List.of(), event(EventType.ACCUSE, "2023", ROE, LIMA, FIRST));
    Entry sameYear =
        told("f.txt", "2024-05-05", List.of(), event(EventType.ACCUSE, "2023", ROE, LIMA, FIRST));
    List<CodedEvent> events = events(List.of(one, other, back, later, year, sameYear));
    assertThat(reports(events)).containsExactlyInAnyOrder(2, 1, 1, 1, 1);
    assertThat(events.get(0).event().date()).contains(PartialDate.of(2023));
  }

  @Test
  void onlyWhatIsAskedForIsThere() {
    Event sure = event(EventType.AID, "2024-05-02", LIMA, ROE, FIRST);
    Event unsure = event(EventType.REJECT, "", ROE, LIMA, FIRST).sure(OptionalDouble.of(0.4));
    Event planned =
        Event.of(
            EventType.CONSULT, EventStatus.PLANNED, List.of(ROE), List.of(LIMA), List.of(SECOND));
    List<Entry> entries = List.of(told("a.txt", "2024-05-03", List.of(), sure, unsure, planned));
    assertThat(events(entries)).extracting(e -> e.event().type()).hasSize(2);
    assertThat(events(entries, TOOK_PLACE, 0.5))
        .extracting(e -> e.event().type())
        .containsExactly(EventType.AID);
    assertThat(events(entries, EnumSet.of(EventStatus.PLANNED), 0))
        .extracting(e -> e.event().status())
        .containsExactly(EventStatus.PLANNED);
  }

  @Test
  void aDayCountsEventsAndReports() {
    Event call = event(EventType.CONSULT, "", ROE, LIMA, FIRST).coded(CameoCode.of("041"));
    Event talks = event(EventType.CONSULT, "", ROE, LIMA, SECOND).coded(CameoCode.of("046"));
    List<CodedEvent> events =
        events(
            List.of(
                told(
                    "a.txt",
                    "2024-05-03",
                    List.of(
                        met(FIRST, "Jane Roe/Minister/FJI", "Ana Lima/Envoy/UNICEF"),
                        met(SECOND, "John Doe/Minister/FJI", "Eva Ek/Head/UNICEF")),
                    call,
                    talks,
                    event(EventType.AID, "2024-05", LIMA, ROE, FIRST)),
                told(
                    "b.txt",
                    "2024-05-03",
                    List.of(),
                    event(EventType.ACCUSE, "", ROE, LIMA, FIRST)),
                told(
                    "c.txt",
                    "2024-05-03",
                    List.of(),
                    event(EventType.ACCUSE, "", ROE, LIMA, FIRST))));
    Table table = Daily.of(events);
    assertThat(table.columns())
        .extracting(Column::name)
        .containsExactly(
            "day", "source", "target", "type", "quad_class", "events", "reports", "goldstein");
    Value day = new Value.Day(PartialDate.parse("2024-05-03"));
    assertThat(table.rows())
        .containsExactly(
            List.of(
                day,
                Value.of("FJI"),
                Value.of("UNICEF"),
                Value.of("CONSULT"),
                Value.of(1),
                Value.of(2),
                Value.of(1),
                new Value.Measure(4)),
            List.of(
                day,
                Value.of("FJI"),
                Value.of("UNICEF"),
                Value.of("ACCUSE"),
                Value.of(3),
                Value.of(1),
                Value.of(2),
                new Value.Measure(-2)));
  }

  @Test
  void anEventIsCorrectedByTheNameThatTheRegisterHasForIt() {
    Entry entry =
        told(
            "a",
            "2024-05-03",
            List.of(),
            event(EventType.CONSULT, "2024-05-02", ROE, LIMA, FIRST),
            event(EventType.AID, "2024-05-02", LIMA, ROE, SECOND));
    Desk.HandClock clock = new Desk.HandClock();
    try (Register register = SqliteRegister.open(folder.resolve("corrected.db"), clock)) {
      register.add(List.of(entry));
      CodedEvent aid =
          events(register).stream()
              .filter(c -> c.event().type() == EventType.AID)
              .findFirst()
              .orElseThrow();
      FactId fact = new FactId(aid.tellings().get(0).fact().orElseThrow());
      Target target = register.facts(fact, Moment.now()).get(0);
      Correction rejected =
          Correction.of("A", clock.instant(), "no aid", new Change.Reject(target));
      register.correct(List.of(rejected));
      assertThat(events(register))
          .extracting(c -> c.event().type())
          .containsExactly(EventType.CONSULT);
      clock.set("2026-01-02T12:00:00Z");
      register.correct(
          List.of(
              Correction.of("A", clock.instant(), "", new Change.Undo(rejected.id())),
              Correction.of(
                  "A",
                  clock.instant(),
                  "",
                  new Change.Edit(
                      target,
                      List.of(new org.chancery.register.correction.Value("type", "SUPPORT"))))));
      assertThat(events(register))
          .extracting(c -> c.event().type())
          .containsExactlyInAnyOrder(EventType.CONSULT, EventType.SUPPORT);
      List<String> lines = new ArrayList<>();
      register.export(false, lines::add);
      try (Register other = SqliteRegister.open(folder.resolve("taken-in.db"), clock)) {
        other.importLines(lines.iterator());
        assertThat(events(other)).isEqualTo(events(register));
      }
    }
  }

  private static List<CodedEvent> events(Register register) {
    return new EventBook(register, Moment.now()).events(TOOK_PLACE, 0, () -> {});
  }
}
