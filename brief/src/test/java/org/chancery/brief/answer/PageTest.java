package org.chancery.brief.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.account.Understanding;
import org.chancery.brief.Asked;
import org.chancery.brief.Cited;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page of a brief, line by line. */
class PageTest {
  private static final String TODAY = "2026-07-15";

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

  private Page brief(String words) {
    Page page = Asked.brief(register, words, TODAY).page();
    Cited.check(page);
    return page;
  }

  private static List<String> lines(Page page, String heading) {
    return BriefTest.lines(page, heading);
  }

  private static final String ROE =
      "SUVA - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF Representative, in Suva on ";

  /** A statement has the day of the meeting; where none is known, the page says "reported". */
  @Test
  void theDayIsThatOnWhichItWasSaid() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                ROE
                    + "Thursday. They discussed mine action. Roe stressed the need to clear all mines."),
            Desk.entry(
                "b.txt",
                "2024-05-03",
                "SUVA - Foreign Minister Jane Roe of Fiji stressed the need to clear all minefields of the"
                    + " region.")));
    assertThat(lines(brief("Jane Roe"), "Positions"))
        .anyMatch(l -> l.startsWith("Mine action, 11 January 2024: Jane Roe"))
        .anyMatch(l -> l.startsWith("Mine action, reported 3 May 2024: Jane Roe"));
  }

  /** What the other said in the room was said to the person. */
  @Test
  void whatWasSaidToSomebodyStandsOnTheirPage() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                ROE
                    + "Thursday. They discussed mine action. Roe stressed the need to clear all mines."
                    + " It was stressed that UNICEF is ready to support the work in the villages.")));
    assertThat(lines(brief("Ana Costa"), "Said by those whom they met"))
        .anyMatch(l -> l.contains("Jane Roe") && l.contains("clear all mines"));
    assertThat(lines(brief("Jane Roe"), "Said by those whom they met")).isEmpty();
    // An offer without a named speaker is the body's whose name it begins with.
    assertThat(lines(brief("Fiji and UNICEF"), "Promised and planned"))
        .anyMatch(l -> l.contains("Speaker not named") && l.contains("UNICEF is ready"));
  }

  /** Whoever sits on the same side of the table speaks to the others. */
  @Test
  void aColleagueDoesNotSpeakToThePerson() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "SUVA - Prime Minister Tom Bale and Foreign Minister Jane Roe of Fiji met Ana Costa, the"
                    + " UNICEF Representative, in Suva on Thursday. Bale stressed the need to clear all"
                    + " mines.")));
    assertThat(lines(brief("Ana Costa"), "Said by those whom they met"))
        .anyMatch(l -> l.contains("Tom Bale"));
    assertThat(lines(brief("Jane Roe"), "Said by those whom they met")).isEmpty();
  }

  /** What the sides say together is in nobody's column. */
  @Test
  void whatTheSidesSayTogetherIsBoths() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                ROE
                    + "Thursday. They discussed mine action. Both sides stressed the importance of mine"
                    + " clearance. Roe stressed the need to clear all mines.")));
    List<String> positions = lines(brief("Fiji and UNICEF"), "Positions");
    assertThat(positions).anyMatch(l -> l.startsWith("Mine action | 11 January 2024: Jane Roe"));
    assertThat(positions)
        .anyMatch(l -> l.startsWith("Mine action, 11 January 2024: The sides stressed"))
        .noneMatch(l -> l.contains("|") && l.contains("The sides"));
  }

  /** The forum of several reports is one line; a later report that names it is pointed at. */
  @Test
  void aPlanIsToldOnceAndWhatNamesItLaterIsCited() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                ROE + "Thursday. The World Mine Forum (WMF12) will take place in Suva in 2025."),
            Desk.entry(
                "b.txt",
                "2024-03-08",
                ROE + "Thursday. The World Mine Forum (WMF12) will be held in Suva in 2025.")));
    List<String> promised = lines(brief("Fiji and UNICEF"), "Promised and planned");
    assertThat(promised.stream().filter(l -> l.contains("WMF12"))).hasSize(1);
    assertThat(promised).anyMatch(l -> l.contains("what became of it was not recognised"));
    Material material = Asked.material(register, "Fiji and UNICEF", TODAY);
    assertThat(Diary.appointments(material).stream().filter(x -> x.title().contains("WMF12")))
        .hasSize(1);
    register.add(
        List.of(
            Desk.entry(
                "c.txt",
                "2026-03-08",
                "OSLO - Tom Bale said that WMF12, held in Suva last year, had been a success.")));
    assertThat(lines(brief("Fiji and UNICEF"), "Promised and planned"))
        .filteredOn(l -> l.contains("WMF12"))
        .hasSize(1)
        .allMatch(
            l -> l.contains("a later report speaks of it") && l.contains("held in Suva last year"));
  }

  @Test
  void allOfficesOfOneBodyAreTold() {
    Participant two =
        new Participant(
            Optional.of("Jane Roe"),
            new Office(
                Optional.of("Deputy Prime Minister"), Optional.of("Fiji"), Optional.of("FJI")),
            List.of(
                new Office(
                    Optional.of("Foreign Minister"), Optional.of("Fiji"), Optional.of("FJI")),
                new Office(
                    Optional.of("Minister of Foreign Affairs"),
                    Optional.of("Fiji"),
                    Optional.of("FJI")),
                new Office(
                    Optional.of("Envoy"), Optional.of("United Nations"), Optional.of("UN"))));
    assertThat(Sentences.participant(two))
        .isEqualTo("Jane Roe (Deputy Prime Minister and Foreign Minister, Fiji)");
  }

  /** A report that looks back gives the offices of its own day. */
  @Test
  void theOfficeOfTheReportIsNotThatOfLongAgo() {
    register.add(
        List.of(
            Desk.entry("a.txt", "2024-10-12", ROE + "11 October 2024."),
            Desk.entry("b.txt", "2024-10-13", ROE + "2 February 2024.")));
    Page page = brief("Fiji and UNICEF");
    assertThat(lines(page, "At a glance").get(0)).contains("Jane Roe (Foreign Minister, Fiji)");
    assertThat(lines(page, "Earlier engagements"))
        .hasSize(1)
        .allMatch(l -> l.startsWith("2 February 2024") && l.contains("Jane Roe (Fiji)"));
  }

  @Test
  void whoIsLeavingIsSaid() {
    register.add(
        List.of(
            Desk.entry(
                "a.txt",
                "2024-01-12",
                "SUVA - Foreign Minister Jane Roe of Fiji met Ana Costa, the UNICEF Representative, whose"
                    + " term of office is drawing to a close, in Suva on Thursday.")));
    assertThat(lines(brief("Fiji and UNICEF"), "At a glance").get(0))
        .contains("on Ana Costa: “whose term of office is drawing to a close");
  }

  /** Two meetings of one day are once; a report without a date is told apart. */
  @Test
  void theAgendaCountsDays() {
    register.add(
        List.of(
            Desk.entry("a.txt", "2024-01-12", ROE + "Thursday. They discussed mine action."),
            Desk.entry(
                "b.txt",
                "2024-01-12",
                "SUVA - Prime Minister Tom Bale of Fiji received Ana Costa, the UNICEF Representative,"
                    + " in Suva on Thursday. They discussed mine action."),
            undated(
                "c.txt", ROE.replace(" on ", ". ") + "They discussed mine action and health.")));
    Page page = brief("Fiji and UNICEF");
    assertThat(lines(page, "Agenda"))
        .contains("Mine action: once, 11 January 2024; once, in a report without a date");
    assertThat(lines(page, "To be checked")).anyMatch(l -> l.startsWith("A report has no date"));
    // The highest office stands first, whoever came more often.
    assertThat(lines(page, "Who").get(0)).startsWith("Tom Bale, Prime Minister, Fiji");
  }

  private static Entry undated(String path, String text) {
    Given given =
        new Given(
            new org.chancery.report.Page(
                path, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty());
    return new Entry(given, Understanding.standard().read(given.report()), "1");
  }

  /** A page on two is short, and says how much more there is. */
  @Test
  void whatThereIsNoRoomForIsCounted() {
    for (int day = 10; day < 20; day++) {
      register.add(
          List.of(
              Desk.entry(
                  day + ".txt",
                  "2024-01-" + (day + 1),
                  ROE + day + " January 2024. They discussed mine action.")));
    }
    Page page = brief("Fiji and UNICEF");
    assertThat(page.sections())
        .extracting(Section::heading)
        .contains("Earlier engagements (2 of 9)");
    Material material = Asked.material(register, "Fiji and UNICEF", TODAY);
    assertThat(material.engagements()).hasSize(10);
  }
}
