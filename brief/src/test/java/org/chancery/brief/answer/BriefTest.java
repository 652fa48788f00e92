package org.chancery.brief.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.brief.Asked;
import org.chancery.brief.Cited;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Bodies;
import org.chancery.brief.subject.Finding;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.record.Topic;
import org.chancery.register.Desk;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
  private static final String TODAY = "2024-07-15";

  @TempDir private Path folder = Path.of("");
  private Register register;

  @BeforeEach
  void open() {
    register = SqliteRegister.open(folder.resolve("r.db"), new Desk.HandClock());
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void talks() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "Herald",
                "SUVA, Jan 11 - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF"
                    + " Representative, in Suva on Thursday. They discussed mine action. Roe stressed"
                    + " the need to clear all mines by 2026. Costa pledged that UNICEF would train"
                    + " forty teachers."),
            Desk.entry(
                "b.txt",
                "2024-05-03",
                "Herald",
                "SUVA, May 2 - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF"
                    + " Representative, in Suva on Thursday. They discussed vaccination and"
                    + " education. Costa stressed the importance of girls' education."),
            Desk.entry(
                "c.txt",
                "2024-06-20",
                "Courier",
                "SUVA, June 19 - Foreign Minister Tom Bale of Fiji met Lars Berg, the Foreign Minister"
                    + " of Norway, in Suva on Wednesday.")));
  }

  static List<String> lines(Page page, String heading) {
    return page.sections().stream()
        .filter(s -> s.heading().equals(heading) || s.heading().startsWith(heading + " ("))
        .flatMap(s -> s.blocks().stream())
        .flatMap(BriefTest::texts)
        .toList();
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Line line -> Stream.of(text(line.runs()));
      case Block.Grid grid ->
          grid.rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(
                              c ->
                                  c.lines().stream()
                                      .map(BriefTest::text)
                                      .collect(Collectors.joining("; ")))
                          .collect(Collectors.joining(" | ")));
    };
  }

  private static String text(List<Run> runs) {
    return runs.stream()
        .map(
            r ->
                switch (r) {
                  case Run.Plain p -> p.words();
                  case Run.Strong s -> s.words();
                  case Run.Quoted q -> "“" + q.words() + "”";
                  case Run.Cite c -> "";
                })
        .collect(Collectors.joining());
  }

  @Test
  void theLastMeetingStandsFirst() {
    talks();
    Page page = Asked.brief(register, "Fiji and UNICEF", TODAY).page();
    assertThat(page.title()).isEqualTo("Fiji and United Nations Children's Fund");
    assertThat(lines(page, "At a glance").get(0))
        .startsWith(
            "Last met: 2 May 2024, Suva (FJI): meeting; Jane Roe (Foreign Minister, Fiji) – Ana Costa");
    Cited.check(page);
  }

  @Test
  void levelAgendaAndPositionsAreTold() {
    talks();
    Page page = Asked.brief(register, "Fiji and UNICEF", TODAY).page();
    assertThat(lines(page, "At a glance").get(0)).contains("minister and ambassador or envoy");
    // What is told at a glance is not told again.
    assertThat(lines(page, "Earlier engagements"))
        .hasSize(1)
        .allMatch(l -> l.startsWith("11 January 2024"))
        .allMatch(l -> l.contains("minister and ambassador or envoy"));
    Material material = Asked.material(register, "Fiji and UNICEF", TODAY);
    Request full = new Request(Length.FULL, Optional.empty(), Optional.empty());
    assertThat(lines(new Brief(register).of(material, full).page(), "Agenda"))
        .anyMatch(l -> l.startsWith("Mine action: once, 11 January 2024"))
        // Of January a report has only what was said on it.
        .anyMatch(l -> l.startsWith("Education: twice, first 11 January 2024"));
    assertThat(lines(page, "Positions"))
        .anyMatch(
            l ->
                l.startsWith("Mine action | 11 January 2024: Jane Roe")
                    && l.contains("clear all mines"));
    assertThat(lines(page, "Promised and planned"))
        .anyMatch(l -> l.contains("Ana Costa") && l.contains("forty teachers"));
  }

  @Test
  void whoCameAfterIsNoticed() {
    talks();
    Page page = Asked.brief(register, "Fiji and UNICEF", TODAY).page();
    assertThat(lines(page, "What is new"))
        .anyMatch(
            l ->
                l.startsWith("Then Foreign Minister, Fiji was Jane Roe")
                    && l.contains("it is Tom Bale"));
  }

  @Test
  void theReadersSideComesFirst() {
    talks();
    Material material = Asked.material(register, "UNICEF and Fiji", TODAY);
    Optional<Side> fiji = Bodies.standard().coded("FJI").map(b -> (Side) b);
    Page page =
        new Brief(register)
            .of(material, new Request(Length.PAGE, fiji, Optional.of("RESTRICTED")))
            .page();
    Block.Grid grid =
        page.sections().stream()
            .flatMap(s -> s.blocks().stream())
            .filter(b -> b instanceof Block.Grid)
            .map(b -> (Block.Grid) b)
            .findFirst()
            .orElseThrow();
    assertThat(grid.head())
        .containsExactly("On", "Fiji (our side)", "United Nations Children's Fund");
    assertThat(page.marking()).contains("RESTRICTED");
  }

  @Test
  void boundsAndTopicsNarrowIt() {
    talks();
    Subject subject = Asked.subject(register, "Fiji and UNICEF");
    Scope all = Scope.everything(LocalDate.parse(TODAY), 50);
    Scope narrow =
        new Scope(
            Optional.of(LocalDate.parse("2024-01-01")),
            Optional.of(LocalDate.parse("2024-01-31")),
            Optional.empty(),
            Moment.now(),
            all.today(),
            50);
    assertThat(new Collector(register).collect(subject, all).engagements()).hasSize(2);
    assertThat(new Collector(register).collect(subject, narrow).engagements()).hasSize(1);
    Scope mines =
        new Scope(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Topic.MINE_ACTION),
            Moment.now(),
            all.today(),
            50);
    Material material = new Collector(register).collect(subject, mines);
    assertThat(material.engagements()).hasSize(1);
    assertThat(material.utterances())
        .allMatch(u -> u.statement().topics().contains(Topic.MINE_ACTION))
        .isNotEmpty();
  }

  @Test
  void namesAreFoundAsTheyAreTyped() {
    talks();
    for (String typed :
        List.of(
            "roe",
            "Jane Roe",
            "foreign minister of Norway",
            "UNICEF",
            "fiji",
            "mine action",
            "education",
            "Fiji UNICEF",
            "Roe and Costa",
            "Fiji – UNICEF",
            "topic:education")) {
      assertThat(Asked.find(register, typed)).as(typed).isInstanceOf(Finding.Found.class);
    }
    assertThat(Asked.subject(register, "foreign minister of Norway").name()).isEqualTo("Lars Berg");
    assertThat(Asked.subject(register, "Fijian foreign minister").name()).isEqualTo("Tom Bale");
    assertThat(Asked.find(register, "Cosda"))
        .isInstanceOfSatisfying(
            Finding.Nothing.class, n -> assertThat(n.nearest()).contains("Ana Costa"));
    assertThat(Asked.find(register, "Fiji and Xyzzy"))
        .isInstanceOfSatisfying(
            Finding.Nothing.class, n -> assertThat(n.words()).isEqualTo("Xyzzy"));
  }

  @Test
  void whoIsSpelledAsTypedComesBeforeWhoSoundsSo() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "KYIV - President Volodymyr Zelenskyy of Ukraine met Ana Costa, the UNICEF Representative, in Kyiv on Thursday."),
            Desk.entry(
                "b.txt",
                "2024-01-13",
                "KYIV - First Lady Olena Zelenska of Ukraine met Ana Costa, the UNICEF Representative, in Kyiv on Friday.")));
    assertThat(Asked.subject(register, "Zelenskyy").name()).isEqualTo("Volodymyr Zelenskyy");
    assertThat(Asked.subject(register, "Zelenska").name()).isEqualTo("Olena Zelenska");
    assertThat(Asked.subject(register, "Zelensky").name()).isEqualTo("Volodymyr Zelenskyy");
  }

  @Test
  void ofManyParticipantsSomeAreNamed() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "OSLO - Foreign Minister Jane Roe of Fiji met the foreign ministers of Norway, Sweden, Denmark, Finland, Iceland, Estonia, Latvia and Lithuania in Oslo on Thursday.")));
    assertThat(lines(Asked.brief(register, "Jane Roe", TODAY).page(), "At a glance").get(0))
        .contains(" others");
  }

  /** Who held the office in a report in which nobody met anybody is its holder, too. */
  @Test
  void officesAreLookedForWhereNobodyMet() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "SUVA - Foreign Minister Jane Roe of Fiji said on Friday that Fiji would ratify the treaty.")));
    assertThat(Asked.persons(register)).isEmpty();
    assertThat(Asked.subject(register, "foreign minister of Fiji").name()).isEqualTo("Jane Roe");
  }

  /** A parliament is not its state: what the minister does is not its doing. */
  @Test
  void anInstitutionIsNotItsWholeState() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "BAKU - Foreign Minister Jeyhun Bayramov of Azerbaijan met Ana Costa, the UNICEF Representative, in Baku on Thursday."),
            Desk.entry(
                "b.txt",
                "2024-01-13",
                "BAKU - The Chair of the Milli Majlis, Sahiba Gafarova, met Ana Costa, the UNICEF Representative, in Baku on Friday.")));
    assertThat(Asked.material(register, "Milli Majlis", TODAY).engagements()).hasSize(1);
    assertThat(lines(Asked.brief(register, "Milli Majlis", TODAY).page(), "Who"))
        .hasSize(1)
        .allMatch(l -> l.startsWith("Sahiba Gafarova"));
    assertThat(Asked.material(register, "Azerbaijan", TODAY).engagements()).hasSize(2);
  }

  @Test
  void namesakesAreListed() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "SUVA - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF Representative, in Suva on Thursday."),
            Desk.entry(
                "b.txt",
                "2024-01-13",
                "OSLO - Finance Minister Ola Roe of Norway met Lars Lund, the Swedish ambassador, in Oslo on Friday.")));
    assertThat(Asked.find(register, "Roe"))
        .isInstanceOfSatisfying(
            Finding.Several.class,
            s ->
                assertThat(s.choices())
                    .extracting(Finding.Choice::name)
                    .containsExactlyInAnyOrder("Jane Roe", "Ola Roe"));
  }

  @Test
  void everyLineOfEveryBriefOnTheSamplesIsCited() {
    register.add(Desk.samples());
    Set<String> names = Asked.persons(register);
    assertThat(names).hasSizeGreaterThan(30);
    int briefs = 0;
    int citations = 0;
    for (String name : names) {
      if (Asked.find(register, name) instanceof Finding.Found) {
        citations += Cited.check(Asked.brief(register, name, "2026-01-01").page());
        briefs++;
      }
    }
    assertThat(briefs).isGreaterThan(25);
    assertThat(citations).isGreaterThan(3 * briefs);
    for (String words : List.of("Azerbaijan and UN", "mine action", "NATO", "Ukraine")) {
      Cited.check(Asked.brief(register, words, "2026-01-01").page());
    }
  }

  @Test
  void allOtherAnswersAreCitedToo() {
    register.add(Desk.samples());
    Material material = Asked.material(register, "Azerbaijan and UN", "2026-01-01");
    for (Answer answer :
        List.of(
            Timeline.of(material, Request.plain()),
            Months.of(material, Request.plain()),
            Stances.of(material, Request.plain()),
            Ledger.of(material, Request.plain()),
            Network.of(material, Request.plain()),
            Diary.of(material, Request.plain()))) {
      assertThat(answer.page().sections()).as(answer.page().about()).isNotEmpty();
      Cited.check(answer.page());
      assertThat(answer.tables()).isNotEmpty();
    }
  }

  @Test
  void whatIsNewIsWhatWasNotThere() {
    Desk.HandClock clock = new Desk.HandClock();
    try (Register own = SqliteRegister.open(folder.resolve("new.db"), clock)) {
      own.add(
          List.of(
              Desk.entry(
                  "a.txt",
                  "2024-01-12",
                  "SUVA - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF Representative, in Suva on Thursday.")));
      clock.set("2026-01-05T12:00:00Z");
      own.add(
          List.of(
              Desk.entry(
                  "b.txt",
                  "2024-05-03",
                  "SUVA - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF Representative, in Suva on 2 May.")));
      Subject subject = Asked.subject(own, "UNICEF");
      Scope now = Scope.everything(LocalDate.parse(TODAY), 50);
      Collector collector = new Collector(own);
      Answer answer =
          Changes.of(
              List.of(
                  new Changes.Turn(
                      collector.collect(
                          subject, now.at(new Moment.EndOf(LocalDate.parse("2026-01-02")))),
                      collector.collect(subject, now))),
              LocalDate.parse("2026-01-02"),
              Request.plain());
      assertThat(lines(answer.page(), "United Nations Children's Fund"))
          .hasSize(1)
          .allMatch(l -> l.startsWith("2 May 2024"));
      Cited.check(answer.page());
    }
  }

  @Test
  void aSectionWithoutLinesIsLeftOut() {
    talks();
    Page page = Asked.brief(register, "Lars Berg", TODAY).page();
    assertThat(page.sections())
        .extracting(Section::heading)
        .doesNotContain("Positions", "Promised and planned");
  }
}
