package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Record;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;
import org.chancery.register.correction.Value;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.Facts;
import org.chancery.register.identity.Tenure;
import org.chancery.register.search.Question;
import org.chancery.report.Encoding;
import org.chancery.report.Original;
import org.chancery.report.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every register does, whatever it keeps its records in. */
public abstract class RegisterContract {
  private static final String MET =
      "SUVA, May 2 - Foreign Minister Jane Roe met Ana Lima, the UNICEF Representative, in Suva on"
          + " Monday. She thanked UNICEF for the new schools. They discussed mine action.\n";

  @TempDir protected Path folder;
  protected final Desk.HandClock clock = new Desk.HandClock();
  private final List<Register> opened = new ArrayList<>();
  private Register register;

  /** The register of that name; a new one where there is none. */
  protected abstract Register open(String name, Clock clock);

  private Register fresh(String name) {
    Register it = open(name, clock);
    opened.add(it);
    return it;
  }

  @BeforeEach
  void openIt() {
    register = fresh("one");
  }

  @AfterEach
  void closeAll() {
    opened.forEach(Register::close);
  }

  private static List<String> lines(Register register) {
    List<String> lines = new ArrayList<>();
    register.export(false, lines::add);
    return lines;
  }

  private static List<String> lines(Register register, boolean times) {
    List<String> lines = new ArrayList<>();
    register.export(times, lines::add);
    return lines;
  }

  private static List<Hit> found(Register register, String question) {
    return register.search(Question.parse(question), Moment.now(), 10);
  }

  private static Target engagement(Entry entry) {
    return new Target(entry.given().key(), new Fact.Engaged(entry.record().engagements().get(0)));
  }

  private Correction correction(Change change) {
    return Correction.of("An Analyst", clock.instant(), "so it was", change);
  }

  @Test
  void addingTheSameAgainChangesNothing() {
    Added first = register.add(Desk.samples());
    List<String> before = lines(register);
    clock.set("2026-02-01T12:00:00Z");
    Added again = register.add(Desk.samples());
    assertThat(first.reports()).isEqualTo(Desk.samples().size());
    assertThat(first.engagements()).isPositive();
    assertThat(again).isEqualTo(new Added(0, first.reports(), 0, 0, 0));
    assertThat(lines(register)).isEqualTo(before);
    assertThat(register.knows(Desk.samples().get(0).given())).isTrue();
  }

  @Test
  void whatComesOutDoesNotDependOnTheOrderInWhichReportsCame() {
    register.add(Desk.samples());
    List<String> inOrder = lines(register);
    Random random = new Random(7);
    for (int round = 0; round < 3; round++) {
      List<Entry> shuffled = new ArrayList<>(Desk.samples());
      Collections.shuffle(shuffled, random);
      Register other = fresh("shuffled-" + round);
      int half = random.nextInt(shuffled.size());
      other.add(shuffled.subList(0, half));
      shuffled.subList(half, shuffled.size()).forEach(e -> other.add(List.of(e)));
      assertThat(lines(other)).isEqualTo(inOrder);
      assertThat(other.check()).isEmpty();
    }
  }

  /** Whatever was done in whatever order, what is there follows from what was given and said. */
  @Test
  void whatWasTakenBackLeavesNoTrace() {
    Random random = new Random(20261126);
    List<Entry> samples = Desk.samples();
    for (int step = 0; step < 60; step++) {
      clock.set("2026-01-01T12:%02d:00Z".formatted(step));
      Entry entry = samples.get(random.nextInt(samples.size()));
      Entry other = samples.get(random.nextInt(samples.size()));
      boolean there = register.keys().contains(entry.given().key());
      if (!there) {
        register.add(List.of(entry));
      } else if (random.nextInt(3) == 0) {
        register.remove(entry.given().key());
      } else if (random.nextBoolean()) {
        List<Fact> half =
            Facts.of(entry.record()).stream().filter(f -> random.nextBoolean()).toList();
        Record read = random.nextBoolean() ? entry.record() : Facts.with(entry.record(), half);
        register.reread(List.of(new Entry(entry.given(), read, "2")), c -> {});
      } else if (!entry.record().engagements().isEmpty()
          && !other.record().engagements().isEmpty()
          && entry != other) {
        register.correct(
            List.of(
                correction(
                    random.nextBoolean()
                        ? new Change.SameEngagement(engagement(entry), engagement(other))
                        : new Change.OtherEngagement(engagement(entry), engagement(other)))));
      }
    }
    assertThat(register.check()).isEmpty();
    Register again = fresh("again");
    again.importLines(lines(register).iterator());
    assertThat(lines(again)).isEqualTo(lines(register));
    Register withTimes = fresh("with-times");
    withTimes.importLines(lines(register, true).iterator());
    assertThat(lines(withTimes, true)).isEqualTo(lines(register, true));
    for (String day : List.of("2025-12-31", "2026-01-01")) {
      assertThat(withTimes.search(Question.parse("after:2000"), asOf(day), 99))
          .isEqualTo(register.search(Question.parse("after:2000"), asOf(day), 99));
    }
  }

  @Test
  void anUndoOfWhatIsNotThereIsRefused() {
    assertThatThrownBy(() -> register.correct(List.of(correction(new Change.Undo("000000000000")))))
        .isInstanceOf(RegisterTrouble.class)
        .hasMessageContaining("not on the register");
    assertThat(register.corrections(Moment.now())).isEmpty();
  }

  @Test
  void personsAreMadeOneAndTwoByAnAnalyst() {
    register.add(
        List.of(
            Desk.entry("a.txt", "2024-05-02", MET),
            Desk.entry(
                "b.txt",
                "2024-06-03",
                "OSLO, June 2 - Foreign Minister Joan Rowe met Ana Lima, the UNICEF"
                    + " Representative, in Oslo on Sunday.")));
    Mention roe = register.mentions("Jane Roe", Moment.now()).get(0);
    Mention rowe = register.mentions("Joan Rowe", Moment.now()).get(0);
    register.correct(List.of(correction(new Change.SamePerson(roe, rowe))));
    clock.set("2026-01-02T12:00:00Z");
    assertThat(register.persons("Jane Roe", Moment.now(), 5)).hasSize(1);
    assertThat(register.persons("Jane Roe", Moment.now(), 5).get(0).person().names())
        .contains("Joan Rowe");
    register.correct(List.of(correction(new Change.OtherPerson(roe, rowe))));
    assertThat(register.persons("Jane Roe", Moment.now(), 5).get(0).person().names())
        .doesNotContain("Joan Rowe");
  }

  @Test
  void oneReportUnderTwoPathsIsOneReport() {
    Entry entry = Desk.entry("b.txt", "2024-05-02", MET);
    Entry copy = Desk.entry("a.txt", "2024-05-02", MET);
    register.add(List.of(entry));
    assertThat(register.knows(copy.given())).isTrue();
    assertThat(register.keys()).hasSize(1);
    assertThat(found(register, "schools").get(0).source().paths())
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void allThatAnswersAQuestionComesByTime() {
    Entry may = Desk.entry("a.txt", "2024-05-02", MET);
    Entry june =
        Desk.entry(
            "b.txt",
            "2024-06-03",
            "OSLO, June 2 - Foreign Minister Jane Roe met Per Berg, the UNHCR Representative, in"
                + " Oslo on Sunday.");
    register.add(List.of(may, june));
    Question both = Question.parse("who:Roe body:UNICEF|UNHCR");
    assertThat(register.engagements(both, Moment.now(), 9))
        .extracting(d -> d.group().merged().engagement().place().orElse(""))
        .containsExactly("Oslo", "Suva");
    assertThat(register.engagements(both, Moment.now(), 1)).hasSize(1);
    assertThat(register.reports(both, Moment.now(), 9))
        .extracting(r -> r.source().paths().get(0))
        .containsExactly("b.txt", "a.txt");
    assertThat(register.reports(Question.parse("schools"), Moment.now(), 9))
        .extracting(r -> r.record().statements().size())
        .containsExactly(may.record().statements().size());
    assertThat(
            register.report(may.given().key(), Moment.now()).orElseThrow().record().engagements())
        .isEqualTo(may.record().engagements());
    assertThat(register.report("0", Moment.now())).isEmpty();
    assertThat(register.reports(Question.parse("Roe -schools"), Moment.now(), 9)).hasSize(1);
    assertThat(register.reports(Question.parse("schools"), asOf("2025-12-31"), 9)).isEmpty();
  }

  @Test
  void forANameThatNobodyBearsTheNearestAreNamed() {
    register.add(List.of(Desk.entry("a.txt", "2024-05-02", MET)));
    assertThat(register.nearest("Lema", 3)).containsExactly("Ana Lima");
  }

  @Test
  void aReportIsFoundByItsWordsAndByWhoMet() {
    register.add(List.of(Desk.entry("a.txt", "2024-05-02", MET)));
    for (String question :
        List.of(
            "schools",
            "school",
            "\"new schools\"",
            "who:Roe",
            "who:\"roe jane\"",
            "who:Lima body:UNICEF topic:mine-action",
            "kind:meeting status:held on:2024-04",
            "after:2023 before:2025 place:Suva country:FJI",
            "body:UNHCR|UNICEF place:Lima|Suva",
            "who:Roe -war")) {
      List<Hit> hits = found(register, question);
      assertThat(hits).as(question).hasSize(1);
      assertThat(hits.get(0).engagements().get(0).group().merged().engagement().kind())
          .isEqualTo(Kind.MEETING);
    }
    for (String question :
        List.of(
            "\"schools new\"",
            "who:\"Jane Lima\"",
            "kind:call",
            "after:2024",
            "before:2024",
            "who:Roe -schools",
            "who:Roe -topic:mine-action",
            "topic:health")) {
      assertThat(found(register, question)).as(question).isEmpty();
    }
    assertThat(found(register, "schools").get(0).passage())
        .contains("new " + Hit.OPEN + "schools" + Hit.CLOSE);
    assertThat(found(register, "who:lima").get(0).passage())
        .contains("Ana " + Hit.OPEN + "Lima" + Hit.CLOSE);
  }

  @Test
  void anEngagementIsCalledByTheNameOfItsFact() {
    Entry entry = Desk.entry("a.txt", "2024-05-02", MET);
    register.add(List.of(entry));
    FactId id = engagement(entry).id();
    assertThat(register.facts(id, Moment.now())).containsExactly(engagement(entry));
    Dossier told = register.engagement(id, Moment.now()).orElseThrow();
    assertThat(told.id()).isEqualTo(id);
    assertThat(told.tellings().get(0).source().paths()).containsExactly("a.txt");
    assertThat(register.engagement(new FactId("000000000000"), Moment.now())).isEmpty();
  }

  @Test
  void removedIsRemovedForGood() {
    Entry kept = Desk.entry("kept.txt", "2024-05-02", MET);
    register.add(List.of(kept));
    List<String> before = lines(register);
    Entry entry =
        Desk.entry("gone.txt", "2024-06-03", "President John Zuev met Ana Lima in Oslo on Sunday.");
    register.add(List.of(entry));
    register.correct(List.of(correction(new Change.Confirm(engagement(entry)))));
    assertThat(register.remove("gone.txt")).isEqualTo(1);
    assertThat(lines(register)).isEqualTo(before);
    assertThat(register.corrections(Moment.now())).isEmpty();
    assertThat(found(register, "who:Zuev")).isEmpty();
    assertThat(register.remove("gone.txt")).isZero();
    assertThat(register.check()).isEmpty();
  }

  @Test
  void whatATextWasMadeFromIsKeptWithIt() {
    byte[] bytes = "<p>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Encoding encoding = new Encoding(StandardCharsets.ISO_8859_1, Encoding.KnownBy.DETECTED);
    Original page = Original.of("text/html", encoding, bytes);
    Original pdf = Original.of("application/pdf", "%PDF-1".getBytes(StandardCharsets.US_ASCII));
    Entry first = from("a.html", page);
    Entry second = from("b.pdf", pdf);
    String key = first.given().key();
    assertThat(second.given().key()).isEqualTo(key);
    register.add(List.of(first));
    assertThat(register.called("a.html")).containsExactly(key);
    assertThat(register.original(key)).contains(page);
    assertThat(register.given(key).flatMap(g -> g.page().author())).contains("Ana Lima");
    assertThat(register.knows(second.given())).isTrue();

    Register turned = fresh("turned");
    turned.add(List.of(second, first));
    assertThat(lines(turned)).isEqualTo(lines(register));

    Register copy = fresh("copy");
    copy.importLines(lines(register).iterator());
    assertThat(copy.original(key)).isEqualTo(register.original(key)).isPresent();
    assertThat(lines(copy)).isEqualTo(lines(register));

    register.remove(key);
    assertThat(register.original(key)).isEmpty();
  }

  private static Entry from(String source, Original original) {
    return Desk.read(
        new Given(
            new Page(
                source,
                MET,
                Optional.empty(),
                Optional.of(LocalDate.parse("2024-05-02")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ana Lima"),
                Optional.of(original)),
            Optional.empty()));
  }

  @Test
  void aCorrectionWinsOverLaterReadings() {
    Entry entry = Desk.entry("a.txt", "2024-05-02", MET);
    register.add(List.of(entry));
    clock.set("2026-01-02T12:00:00Z");
    register.correct(
        List.of(
            correction(
                new Change.Edit(
                    engagement(entry),
                    List.of(
                        new Value("kind", "call"), new Value("participants/0/role", "Envoy"))))));
    assertThat(found(register, "kind:meeting")).isEmpty();
    assertThat(found(register, "kind:call")).hasSize(1);
    clock.set("2026-01-03T12:00:00Z");
    // A later version reads another place.
    Record read = entry.record();
    Record other =
        Facts.with(
            read,
            Facts.of(read).stream()
                .map(f -> f instanceof Fact.Engaged e ? in("Nadi", e) : f)
                .toList());
    List<Changed> changed = new ArrayList<>();
    Added reread = register.reread(List.of(new Entry(entry.given(), other, "2")), changed::add);
    assertThat(reread.changed()).isEqualTo(1);
    assertThat(changed).hasSize(1);
    assertThat(found(register, "kind:call place:Nadi")).hasSize(1);
    assertThat(found(register, "kind:meeting")).isEmpty();
    Correction made = register.corrections(Moment.now()).get(0);
    clock.set("2026-01-04T12:00:00Z");
    register.correct(List.of(correction(new Change.Undo(made.id()))));
    assertThat(found(register, "kind:meeting place:Nadi")).hasSize(1);
    assertThat(register.check()).isEmpty();
  }

  private static Fact in(String place, Fact.Engaged e) {
    return org.chancery.register.correction.Edited.of(e, List.of(new Value("place", place)));
  }

  @Test
  void whatIsRejectedIsGoneAndWhatIsConfirmedStays() {
    Entry entry = Desk.entry("a.txt", "2024-05-02", MET);
    register.add(List.of(entry));
    register.correct(List.of(correction(new Change.Reject(engagement(entry)))));
    assertThat(found(register, "who:Roe")).isEmpty();
    clock.set("2026-01-02T12:00:00Z");
    register.correct(List.of(correction(new Change.Confirm(engagement(entry)))));
    assertThat(found(register, "who:Roe")).hasSize(1);
    clock.set("2026-01-03T12:00:00Z");
    Record nothing = Facts.with(entry.record(), List.of());
    register.reread(List.of(new Entry(entry.given(), nothing, "2")), c -> {});
    assertThat(found(register, "who:Roe")).hasSize(1);
  }

  @Test
  void anyDayCanBeAskedFor() {
    clock.set("2026-01-01T12:00:00Z");
    Entry entry = Desk.entry("a.txt", "2024-05-02", MET);
    register.add(List.of(entry));
    clock.set("2026-01-03T12:00:00Z");
    register.correct(
        List.of(
            correction(new Change.Edit(engagement(entry), List.of(new Value("kind", "call"))))));
    clock.set("2026-01-05T12:00:00Z");
    register.add(
        List.of(
            Desk.entry(
                "b.txt",
                "2024-06-03",
                "OSLO, June 2 - Foreign Minister Jane Roe met Ana Lima in Oslo on Sunday.")));
    Question roe = Question.parse("who:Roe");
    Question call = Question.parse("who:Roe kind:call");
    assertThat(register.search(roe, asOf("2025-12-31"), 10)).isEmpty();
    assertThat(register.search(roe, asOf("2026-01-02"), 10)).hasSize(1);
    assertThat(register.search(call, asOf("2026-01-02"), 10)).isEmpty();
    assertThat(register.search(call, asOf("2026-01-03"), 10)).hasSize(1);
    assertThat(register.search(roe, asOf("2026-01-04"), 10)).hasSize(1);
    assertThat(register.search(roe, asOf("2026-01-05"), 10)).hasSize(2);
    assertThat(register.corrections(asOf("2026-01-02"))).isEmpty();
    assertThat(register.engagement(engagement(entry).id(), asOf("2026-01-02"))).isPresent();
    assertThat(register.engagement(engagement(entry).id(), Moment.now())).isEmpty();
  }

  private static Moment asOf(String day) {
    return new Moment.EndOf(LocalDate.parse(day));
  }

  @Test
  void engagementsAreMadeOneAndTwoByAnAnalyst() {
    Entry one = Desk.entry("a.txt", "2024-05-02", "Daily", MET);
    Entry other =
        Desk.entry(
            "b.txt",
            "2024-09-20",
            "Herald",
            "Minister Peter Poe held a meeting with Ken Doe in Oslo.");
    register.add(List.of(one, other));
    FactId id = engagement(one).id();
    assertThat(register.engagement(id, Moment.now()).orElseThrow().tellings()).hasSize(1);
    clock.set("2026-01-02T12:00:00Z");
    register.correct(
        List.of(correction(new Change.SameEngagement(engagement(one), engagement(other)))));
    assertThat(register.engagement(id, Moment.now()).orElseThrow().tellings()).hasSize(2);
    assertThat(register.engagement(id, asOf("2026-01-01")).orElseThrow().tellings()).hasSize(1);
    assertThat(register.check()).isEmpty();
    clock.set("2026-01-03T12:00:00Z");
    register.correct(
        List.of(correction(new Change.OtherEngagement(engagement(other), engagement(one)))));
    assertThat(register.engagement(id, Moment.now()).orElseThrow().tellings()).hasSize(1);
    assertThat(register.check()).isEmpty();
  }

  @Test
  void anExportTakenInIsTheSameRegister() {
    register.add(Desk.samples());
    clock.set("2026-01-02T12:00:00Z");
    Entry entry =
        Desk.samples().stream().filter(e -> !e.record().engagements().isEmpty()).findFirst().get();
    register.correct(
        List.of(
            correction(new Change.Edit(engagement(entry), List.of(new Value("kind", "letter"))))));
    for (boolean times : List.of(false, true)) {
      clock.set("2026-03-02T12:00:00Z");
      List<String> lines = lines(register, times);
      Register other = fresh("imported-" + times);
      other.importLines(lines.iterator());
      assertThat(lines(other, times)).isEqualTo(lines);
      assertThat(lines(other)).isEqualTo(lines(register));
      assertThat(other.check()).isEmpty();
      assertThat(other.importLines(lines.iterator()).reports()).isZero();
    }
    Register other = open("imported-true", clock);
    opened.add(other);
    Question letters = Question.parse("kind:letter");
    assertThat(other.search(letters, asOf("2026-01-01"), 99))
        .hasSize(register.search(letters, asOf("2026-01-01"), 99).size());
    assertThatThrownBy(() -> other.importLines(List.of("{\"a\":1}").iterator()))
        .isInstanceOf(RegisterTrouble.class)
        .hasMessageContaining("Line 1");
  }

  @Test
  void personsHaveTheirOfficesAndEngagements() {
    register.add(List.of(Desk.entry("a.txt", "2024-05-02", MET)));
    List<Biography> found = register.persons("roe", Moment.now(), 5);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).person().name()).isEqualTo("Jane Roe");
    assertThat(found.get(0).reports()).isEqualTo(1);
    assertThat(found.get(0).engagements()).isEqualTo(1);
    assertThat(found.get(0).latest().get(0).group().merged().engagement().place()).contains("Suva");
    assertThat(register.persons("Nobody", Moment.now(), 5)).isEmpty();
  }

  /** A report without a date is not the last one. */
  @Test
  void anUndatedReportHidesNoDay() {
    register.add(
        List.of(
            Desk.entry("a.txt", "2024-05-02", MET),
            Desk.entry("b.txt", "2024-09-02", MET),
            Desk.read(
                new Given(
                    new Page(
                        "c.txt",
                        MET,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    Optional.empty()))));
    Tenure tenure =
        register.persons("roe", Moment.now(), 5).get(0).person().tenures().stream()
            .filter(t -> t.office().equals("Foreign Minister"))
            .findFirst()
            .orElseThrow();
    assertThat(tenure.from()).contains(LocalDate.parse("2024-05-02"));
    assertThat(tenure.to()).contains(LocalDate.parse("2024-09-02"));
  }

  @Test
  void timesOfCorrectionsAreKeptToTheMillisecond() {
    Correction c =
        Correction.of("A", Instant.parse("2026-01-01T10:00:00.123456Z"), "", new Change.Undo("x"));
    assertThat(c.time()).isEqualTo(Instant.parse("2026-01-01T10:00:00.123Z"));
  }

  private List<Glimpse> glimpses(Moment moment) {
    List<Glimpse> all = new ArrayList<>();
    register.glance(moment, all::add);
    return all;
  }

  @Test
  void aGlanceSeesEachEngagementOnceWithWhatItsReportsSay() {
    register.add(
        List.of(
            Desk.entry("a.txt", "2022-05-02", "Herald", MET),
            Desk.entry(
                "b.txt",
                "2022-05-03",
                "Gazette",
                "Foreign Minister Jane Roe met UNICEF Representative Ana Lima in Suva on May 2,"
                    + " 2022. They discussed climate change.\n")));
    List<Dossier> told = register.engagements(new Question(List.of()), Moment.now(), 10);
    assertThat(told).hasSize(1);
    Glimpse seen = glimpses(Moment.now()).get(0);
    assertThat(glimpses(Moment.now())).hasSize(1);
    assertThat(seen.kind()).isEqualTo(Kind.MEETING);
    assertThat(seen.reports()).isEqualTo(2);
    assertThat(seen.first()).contains(LocalDate.parse("2022-05-02"));
    assertThat(seen.last()).isEqualTo(seen.first());
    assertThat(seen.dated()).isTrue();
    assertThat(seen.place()).contains("Suva");
    assertThat(seen.latitude()).isPresent();
    assertThat(seen.codes()).contains("UNICEF");
    assertThat(seen.topics())
        .containsAll(told.get(0).group().merged().engagement().topics())
        .isNotEmpty();
    assertThat(glimpses(new Moment.EndOf(LocalDate.parse("2025-12-31")))).isEmpty();
  }

  @Test
  void engagementsOfATimeComeInItsOrderSoManyOfADate() {
    register.add(
        List.of(
            Desk.entry("a.txt", "2022-05-02", "Herald", MET),
            Desk.entry(
                "b.txt",
                "2022-05-12",
                "Gazette",
                "Foreign Minister Jane Roe met UNESCO Director Paul Bright in Suva on May 11,"
                    + " 2022. They discussed education.\n"),
            Desk.entry(
                "c.txt",
                "2022-05-13",
                "Gazette",
                "Foreign Minister Jane Roe met WHO Director Eva Stone in Suva on May 11, 2022."
                    + " They discussed health.\n")));
    LocalDate first = LocalDate.parse("2022-05-01");
    List<Dossier> all = register.dated(first, first.plusDays(30), Moment.now(), 9);
    assertThat(all.stream().map(d -> d.group().merged().engagement().date().orElseThrow()))
        .map(PartialDate::toString)
        .containsExactly("2022-05-02", "2022-05-11", "2022-05-11");
    assertThat(register.dated(first, first.plusDays(30), Moment.now(), 1)).hasSize(2);
    assertThat(register.dated(first, first.plusDays(5), Moment.now(), 9)).hasSize(1);
    assertThat(register.dated(first.plusDays(20), first.plusDays(30), Moment.now(), 9)).isEmpty();
    assertThat(
            register.dated(
                first, first.plusDays(30), new Moment.EndOf(LocalDate.parse("2021-01-01")), 9))
        .isEmpty();
  }

  @Test
  void plansOfSomeMonthsAreThoseOfAllThatLieInThem() {
    register.add(Desk.samples());
    List<Planned> all = register.plans(new Question(List.of()), Moment.now(), 1000);
    assertThat(all).isNotEmpty();
    for (String question :
        List.of("on:2024", "on:2024-01", "after:2023-12-31 before:2025-03-01", "on:2025-11-11")) {
      LocalDate first =
          LocalDate.parse(question.startsWith("on:2025") ? "2025-11-11" : "2024-01-01");
      LocalDate last =
          switch (question) {
            case "on:2024" -> LocalDate.parse("2024-12-31");
            case "on:2024-01" -> LocalDate.parse("2024-01-31");
            case "on:2025-11-11" -> first;
            default -> LocalDate.parse("2025-02-28");
          };
      assertThat(register.plans(Question.parse(question), Moment.now(), 1000))
          .as(question)
          .extracting(Planned::id)
          .containsExactlyElementsOf(
              all.stream()
                  .filter(p -> p.intent().date().filter(d -> !d.first().isAfter(last)).isPresent())
                  .filter(p -> p.intent().date().filter(d -> !d.last().isBefore(first)).isPresent())
                  .map(Planned::id)
                  .toList());
    }
  }

  @Test
  void theLeastSureEngagementsComeFirst() {
    register.add(Desk.samples());
    List<Dossier> doubtful = register.doubtful(Moment.now(), 8);
    List<Double> sure = doubtful.stream().map(RegisterContract::least).toList();
    assertThat(sure).hasSizeGreaterThan(3).isSorted();
    assertThat(sure.get(0)).isLessThan(0.9);
  }

  private static double least(Dossier told) {
    return told.group().sightings().stream()
        .flatMapToDouble(s -> s.engagement().confidence().stream())
        .min()
        .orElseThrow();
  }

  @Test
  void whatWasRecordedAfterAnInstantComesLastFirst() {
    register.add(List.of(Desk.entry("a.txt", "2022-05-02", MET)));
    Instant between = clock.instant();
    clock.set("2026-01-02T12:00:00Z");
    Entry later = Desk.entry("b.txt", "2022-05-03", MET.replace("Suva", "Nadi"));
    register.add(List.of(later));
    assertThat(register.recorded(between, Moment.now(), 10))
        .extracting(r -> r.source().key())
        .containsExactly(later.given().key());
    assertThat(register.recorded(Instant.EPOCH, Moment.now(), 10)).hasSize(2);
    clock.set("2026-01-03T12:00:00Z");
    register.correct(List.of(correction(new Change.Reject(engagement(later)))));
    assertThat(register.recorded(Instant.parse("2026-01-02T13:00:00Z"), Moment.now(), 10))
        .as("a correction makes no report new")
        .isEmpty();
    assertThat(register.recorded(between, Moment.now(), 10))
        .as("and none that was new less so")
        .extracting(r -> r.source().key())
        .containsExactly(later.given().key());
  }

  @Test
  void theStateIsAnotherAfterEverythingThatIsWritten() {
    Entry entry = Desk.entry("a.txt", "2022-05-02", MET);
    register.add(List.of(entry));
    List<State> states = new ArrayList<>(List.of(register.state()));
    register.correct(List.of(correction(new Change.Confirm(engagement(entry)))));
    states.add(register.state());
    register.remove("a.txt");
    states.add(register.state());
    assertThat(states).doesNotHaveDuplicates();
    assertThat(register.state()).isEqualTo(states.get(2));
  }
}
