package org.chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private static final String FIRST =
      "The Foreign Minister met the UN Resident Coordinator on Thursday to discuss mine action"
          + " and the return of displaced persons.";

  private static final String SECOND =
      "The sides exchanged views on the regional situation, it was noted at the end.";

  private static Report read(String text) {
    return new PageReader(Options.defaults()).read(Page.of("page.txt", text));
  }

  private static List<String> words(Report report, Paragraph.Role role) {
    return report.paragraphs().stream()
        .filter(p -> p.role() == role)
        .map(p -> p.span().in(report.text()))
        .toList();
  }

  @Test
  void furnitureIsKeptOutAndOffsetsPointIntoThePage() {
    Report report =
        read(
            " date 2024-01-11 + ↺ − 16 px\r\n\r\nMinister receives UN coordinator\r\n\r\n"
                + FIRST.replace(".", ", the ministry told News.Az.")
                + "\r\n\r\nRead also: Ten more mines found\r\n\r\n"
                + SECOND
                + "\r\n\r\nNews.Az\r\n\r\nTags: UN, mines\r\n");
    assertThat(words(report, Paragraph.Role.TITLE))
        .containsExactly("Minister receives UN coordinator");
    assertThat(words(report, Paragraph.Role.BODY))
        .containsExactly(FIRST.replace(".", ", the ministry told News.Az."), SECOND);
    assertThat(report.title()).contains("Minister receives UN coordinator");
    assertThat(report.published()).contains(LocalDate.of(2024, 1, 11));
    assertThat(report.outlet()).contains("News.Az");
    assertThat(report.attribution()).contains("the ministry");
    assertThat(report.language()).isEqualTo("en");
  }

  @Test
  void aSyndicatedAgencyIsTheOutlet() {
    Report report =
        read(
            " date 2024-01-11 (MENAFN- Trend News Agency) BAKU, Azerbaijan, January 11. "
                + FIRST
                + "\n\nMENAFN11012024000187011040ID1107710000\n");
    assertThat(report.outlet()).contains("Trend News Agency");
    assertThat(report.syndicator()).contains("MENAFN");
    assertThat(report.dateline().map(Dateline::place)).contains("Baku");
    assertThat(report.dateline().flatMap(Dateline::country)).contains("Azerbaijan");
    assertThat(words(report, Paragraph.Role.BODY)).containsExactly(FIRST);
  }

  @Test
  void aSpokespersonIsWhoToldIt() {
    Report report =
        read(
            "READOUT\nOFFICE OF THE SPOKESPERSON\n\nThe following readout is attributable to"
                + " Spokesperson Ned Price:\n\n"
                + FIRST
                + "\n\nSource: U.S. Department of State\n");
    assertThat(report.attribution()).contains("Spokesperson Ned Price");
    assertThat(report.outlet()).contains("U.S. Department of State");
    assertThat(words(report, Paragraph.Role.BODY)).containsExactly(FIRST);
  }

  @Test
  void brokenLinesAreOneParagraph() {
    String broken =
        "The Mine Action Agency of the Republic and the United Nations Development\n"
            + "Programme have put their signatures under a declaration of intent. The\n"
            + "signing took place on Thursday in the city, on the sidelines of the\n"
            + "conference.";
    assertThat(words(read(broken), Paragraph.Role.BODY)).containsExactly(broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KYIV, 3 May /Ukrinform/. | Kyiv | Ukrinform",
        "GENEVA (Reuters) -  | Geneva | Reuters",
        "Tehran, May 3, IRNA –  | Tehran | IRNA",
        "New Delhi [India], May 3 (ANI):  | New Delhi | ANI",
        "MOSCOW, May 3. /TASS/.  | Moscow | TASS",
        "VIENTIANE (KPL)  | Vientiane | KPL",
        "ARARAT WIRE — MUNICH, FEBRUARY 18.  | Munich | Ararat Wire",
      })
  void datelines(String words, String place, String outlet) {
    Report report = read(words + " " + FIRST + "\n\n" + SECOND);
    assertThat(report.dateline().map(Dateline::place)).contains(place);
    assertThat(report.outlet()).contains(outlet);
    assertThat(words(report, Paragraph.Role.BODY)).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "02 July 2024 09:15 | 2024-07-02",
        "14.03.2023 | 2023-03-14",
        "Last Updated : Mar 18 2025 - First Published: Mar 16 2025 | 2025-03-16",
        "Mon 09/08/2025 | 2025-09-08",
        "Mon 08/09/2025 | 2025-09-08",
        "Sunday, 15 Of December Of 2024 | 2024-12-15",
        "12/Apr/2025 | 2025-04-12",
        "12 – 05 – 2014 | 2014-05-12",
        "le 3 octobre 2024 – English desk | 2024-10-03",
        "7 de marzo de 2025 | 2025-03-07",
        "No: 27, 8 February 2024, Regarding the visit to Libya | 2024-02-08",
        "Published on 12 March 2024 by the Press Office. | 2024-03-12",
      })
  void publicationDates(String line, String date) {
    assertThat(read(line + "\n\nMinister receives the coordinator\n\n" + FIRST).published())
        .contains(LocalDate.parse(date));
  }

  @Test
  void aDateInBracketsBehindTheHeadlineIsThePagesOwn() {
    assertThat(
            read("Transcript of the weekly briefing by the spokesperson (July 25, 2024)\n\n"
                    + FIRST
                    + "\n\n"
                    + SECOND)
                .published())
        .contains(LocalDate.of(2024, 7, 25));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© Baku Courier Digest, 15 August 2024 | 2024-08-15",
        "151100 Jun 24 | 2024-06-15",
      })
  void datesBelowTheProse(String line, String date) {
    assertThat(
            read("Minister receives the coordinator\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line)
                .published())
        .contains(LocalDate.parse(date));
  }

  @Test
  void theYearBesideTheTextIsThatOfTheDateline() {
    assertThat(read("BAKU, May 2. " + FIRST + "\n\nBulletin 112/2024").published())
        .contains(LocalDate.of(2024, 5, 2));
    // 2 May 2023 was a Tuesday.
    assertThat(read("BAKU, May 2. " + FIRST + "\n\nBulletin 112/2023").published()).isEmpty();
  }

  @Test
  void theWeekThatAPageIsOfIsNotTheDayOfThePage() {
    assertThat(
            read("Last updated: 17/01/2025, 18:30\n\n20 January 2025 to 26 January 2025\n\n"
                    + "Minister receives the coordinator\n\n"
                    + FIRST)
                .published())
        .isNotEqualTo(Optional.of(LocalDate.of(2025, 1, 26)));
  }

  @Test
  void yesterdaysNewsIsPublishedADayLater() {
    assertThat(
            read("Baku — The President welcomed yesterday, Monday, 9 December 2024, the Archbishop on"
                    + " the occasion of the end of his mission.\n\n"
                    + SECOND)
                .published())
        .contains(LocalDate.of(2024, 12, 10));
  }

  @Test
  void noDateRatherThanAGuess() {
    assertThat(read("BAKU, May 3. " + FIRST).published()).isEmpty();
    LocalDate day = LocalDate.of(2024, 5, 3);
    assertThat(
            new PageReader(Options.defaults().withPublished(day))
                .read(Page.of("x", FIRST))
                .published())
        .contains(day);
  }

  @Test
  void whatIsGivenBesideTheTextGoesFirst() {
    Report report =
        new PageReader(Options.defaults())
            .read(
                new Page(
                    "7",
                    " date 2024-01-11 A headline of the page\n\n" + FIRST,
                    Optional.of("A title given"),
                    Optional.of(LocalDate.of(2024, 1, 12)),
                    Optional.empty(),
                    Optional.of("https://www.state.gov/x")));
    assertThat(report.published()).contains(LocalDate.of(2024, 1, 12));
    assertThat(report.title()).contains("A title given");
    assertThat(report.outlet()).contains("U.S. Department of State");
  }

  @Test
  void aNamelessPageHasNoOutlet() {
    assertThat(read("Minister receives the coordinator\n\n" + FIRST + "\n\n" + SECOND).outlet())
        .isEmpty();
  }

  @Test
  void aSentenceThatBeginsWithItsDateIsNotCut() {
    String words =
        "On May 3, President Joseph R. Biden, Jr. met the Foreign Minister in the capital.";
    String states =
        "U.S. Secretary of State Antony Blinken met the Foreign Minister in the capital.";
    assertThat(words(read(words + "\n\n" + states), Paragraph.Role.BODY))
        .containsExactly(words, states);
    assertThat(read("WASHINGTON, D.C. – " + FIRST).dateline().map(Dateline::place))
        .contains("Washington");
  }

  @Test
  void whoTookPartIsKeptAtTheEnd() {
    Report report =
        read(
            FIRST
                + "\n\nParticipants included:\n\nAnna Berg, Director, Ministry of Health\n\nIvo Lind, Mayor of Tarn\n");
    assertThat(words(report, Paragraph.Role.BODY))
        .contains("Anna Berg, Director, Ministry of Health", "Ivo Lind, Mayor of Tarn");
  }

  @Test
  void itemsAndSubheadingsAreKept() {
    Report report =
        read(
            FIRST
                + "\n\nSomalia\n\n"
                + SECOND
                + "\n\nThey agreed:\n\n- to open\n- to close\n\n"
                + SECOND);
    assertThat(words(report, Paragraph.Role.TITLE)).containsExactly("Somalia");
    assertThat(words(report, Paragraph.Role.BODY)).contains("- to open", "- to close");
  }

  @Test
  void otherLanguagesAreKeptUnread() {
    Report report =
        read(
            "Le ministre des Affaires étrangères a reçu la coordonnatrice des Nations unies dans la capitale.");
    assertThat(report.language()).isEqualTo("fr");
    assertThat(report.paragraphs()).isEmpty();
  }
}
