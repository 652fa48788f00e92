package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** When and where engagements took place, on reports written for the purpose. */
class WhenAndWhereTest {
  private static Record page(String text) {
    return Understanding.standard()
        .read(new PageReader(Options.defaults()).read(Page.of("example", text)));
  }

  /** Published on Thursday 14 March 2024. */
  private static Record report(String text) {
    return page(" date 2024-03-14 " + text);
  }

  private static List<Engagement> of(Record record, Kind kind) {
    return record.engagements().stream().filter(e -> e.kind() == kind).toList();
  }

  private static String when(Engagement e) {
    return e.date().map(PartialDate::toString).orElse("");
  }

  private static String where(Engagement e) {
    return e.place().orElse("") + "/" + e.country().orElse("");
  }

  @Test
  void theWeekdayShowsTheYearOfADateline() {
    Record record =
        page(
            "LIMA, July 19 (PNA) -- Foreign Minister of Peru Ana Ruiz on Saturday met with Prime Minister of Norway"
                + " Marit Lund. They spoke of fisheries.");
    assertThat(record.published().map(Object::toString)).contains("2025-07-19");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(when(e)).isEqualTo("2025-07-19");
              assertThat(where(e)).isEqualTo("Lima/PER");
            });
  }

  @Test
  void whoReceivesIsAtHome() {
    for (String text :
        List.of(
            "The President of Peru Ana Ruiz received the Minister of Trade of Norway Marit Lund today.",
            "The Minister of Trade of Norway Marit Lund was received today by the President of Peru"
                + " Ana Ruiz.",
            "The Foreign Minister of Peru Ana Ruiz met with the Ambassador of Norway Marit Lund"
                + " today.")) {
      assertThat(of(report(text + " They spoke of fisheries.\n"), Kind.MEETING))
          .as(text)
          .singleElement()
          .satisfies(e -> assertThat(where(e)).isEqualTo("/PER"));
    }
  }

  @Test
  void whereTheyMetIsLeftOpenWhereNobodyIsAtHome() {
    for (String text :
        List.of(
            "The Foreign Minister of Peru Ana Ruiz met with the Minister of Trade of Norway Marit"
                + " Lund today.",
            "The President of Peru Ana Ruiz received the Minister of Trade of Norway Marit Lund today"
                + " by video link.")) {
      assertThat(report(text + " They spoke of fisheries.\n").engagements())
          .as(text)
          .allSatisfy(e -> assertThat(where(e)).isEqualTo("/"));
    }
  }

  @Test
  void whatDidNotTakePlaceIsCancelled() {
    for (String end :
        List.of("did not take place", "was not held", "fell through", "has been rescheduled")) {
      assertThat(
              report(
                      "The meeting of the Foreign Minister of Peru Ana Ruiz with Foreign Minister of"
                          + " Norway Marit Lund in Lima on 12 March "
                          + end
                          + ".\n")
                  .engagements())
          .as(end)
          .extracting(Engagement::status)
          .containsExactly(Status.CANCELLED);
    }
  }

  @Test
  void aWeekdayToComeShowsNoYear() {
    Record record =
        page(
            "LIMA, July 19 (PNA) -- Foreign Minister of Peru Ana Ruiz will on Saturday meet with Prime Minister of"
                + " Norway Marit Lund. They will speak of fisheries.");
    assertThat(record.published()).isEmpty();
  }

  @Test
  void todayIsTheDayOfTheDateline() {
    Record record =
        report(
            "The guests of spring\n\nLima, 13 March - Foreign Minister of Peru Ana Ruiz today met with Prime Minister"
                + " of Norway Marit Lund. They spoke of fisheries and of the school in the port.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(when(e)).isEqualTo("2024-03-13"));
  }

  @Test
  void theDayGoesOnUntilAnotherIsNamed() {
    Record record =
        report(
            "Prime Minister of Norway Marit Lund arrived in Lima on Tuesday. She held talks with Foreign Minister of"
                + " Peru Ana Ruiz. On Wednesday she was received by President of Peru Juan Soto.");
    assertThat(of(record, Kind.MEETING))
        .extracting(WhenAndWhereTest::when)
        .containsExactly("2024-03-12", "2024-03-13");
  }

  @Test
  void whatHappenedDuringAStayIsOfItsMonth() {
    Record record =
        report(
            "Prime Minister of Norway Marit Lund returned to Oslo on Wednesday, concluding a three-day visit to Peru."
                + " During her stay she met with Foreign Minister of Peru Ana Ruiz.");
    assertThat(of(record, Kind.MEETING))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(when(e)).isEqualTo("2024-03"));
    assertThat(of(record, Kind.VISIT)).anySatisfy(e -> assertThat(when(e)).isEqualTo("2024-03-11"));
  }

  @Test
  void aVisitIsDatedByItsFirstDay() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund in Oslo today as part of a"
                + " two-day visit that began yesterday.");
    assertThat(of(record, Kind.VISIT)).allSatisfy(e -> assertThat(when(e)).isEqualTo("2024-03-13"));
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(when(e)).isEqualTo("2024-03-14"));
  }

  @Test
  void theDateOfAPaperDatesNothing() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund under the Lima Declaration"
                + " of 11 December 2023. They spoke today of fisheries.");
    assertThat(of(record, Kind.MEETING)).isNotEmpty().noneMatch(e -> when(e).equals("2023-12-11"));
  }

  @Test
  void whatWasRecentlyHasNoDay() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz recently received Prime Minister of Norway Marit Lund in Lima, the"
                + " ministry said today.");
    assertThat(of(record, Kind.MEETING)).noneMatch(e -> when(e).equals("2024-03-14"));
  }

  @Test
  void aCapitalIsNamedByItsState() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund in the Norwegian capital"
                + " on Monday. They spoke of fisheries.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("Oslo/NOR"));
  }

  @Test
  void hereIsWhereTheAgencyReportsFrom() {
    Record record =
        page(
            "GENEVA, March 13, 2024 (PNA) -- Foreign Minister of Peru Ana Ruiz met here on Wednesday with Prime"
                + " Minister of Norway Marit Lund. They spoke of fisheries.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("Geneva/CHE"));
  }

  @Test
  void aPalaceIsInItsHostsCountry() {
    Record record =
        report(
            "President of Peru Juan Soto met with Ambassador of Norway Marit Lund at the Presidential Palace on"
                + " Monday. They spoke of fisheries.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("/PER"));
  }

  @Test
  void aCountrySpokenOfIsNoPlace() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund on Monday and discussed"
                + " the latter's visit to India.");
    assertThat(of(record, Kind.MEETING)).noneMatch(e -> e.country().equals(Optional.of("IND")));
  }

  @Test
  void aSummitIsNoTown() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund at the NATO Summit on"
                + " Monday. They spoke of fisheries.");
    assertThat(of(record, Kind.MEETING)).noneMatch(e -> e.place().isPresent());
  }

  @Test
  void aCityIsInTheCountrySaidBehindIt() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund in Brest, France on Monday."
                + " They spoke of fisheries.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("Brest/FRA"));
  }

  @Test
  void whatHappensDuringAStayHappensThere() {
    Record record =
        report(
            "Prime Minister of Norway Marit Lund arrived in Lima on Monday on a three-day visit. On Tuesday she met with"
                + " Foreign Minister of Peru Ana Ruiz.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(when(e)).isEqualTo("2024-03-12");
              assertThat(where(e)).isEqualTo("Lima/PER");
            });
  }

  @Test
  void theHeadlineNamesTheCity() {
    Record record =
        report(
            "Prime Minister of Norway in Lima: fisheries first\n\nPrime Minister of Norway Marit Lund on Monday met with"
                + " Foreign Minister of Peru Ana Ruiz. They spoke of fisheries and of the school in the port.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("Lima/PER"));
  }

  @Test
  void whatIsDeniedDidNotTakePlace() {
    Record record =
        report(
            "The palace denied on Thursday that President Ana Ruiz of Peru had met Prime Minister of"
                + " Norway Marit Lund. A newspaper said on Wednesday that Ruiz and Lund had met in"
                + " Geneva on Monday.");
    assertThat(of(record, Kind.MEETING)).isEmpty();
  }

  @Test
  void aVisitThatFramesTheNewsOfTheDayIsGoingOn() {
    Record record =
        report(
            "As part of her visit to Norway, Foreign Minister of Peru Ana Ruiz today met with Prime"
                + " Minister of Norway Marit Lund in Oslo. They spoke of fisheries.");
    assertThat(of(record, Kind.VISIT))
        .singleElement()
        .satisfies(e -> assertThat(e.status()).isEqualTo(Status.ONGOING));
  }

  @Test
  void aVisitThatEndedIsOver() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz today concluded her visit to Norway. During the visit"
                + " she met with Prime Minister of Norway Marit Lund in Oslo.");
    assertThat(of(record, Kind.VISIT))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.HELD));
  }

  @Test
  void papersThatNobodyIsNamedToSignAreBetweenTheStates() {
    Record record =
        report(
            "Prime Minister of Norway Marit Lund and President of Peru Ana Ruiz held talks in Oslo on"
                + " Monday. Two documents were signed, one on training and the other on taxation.");
    assertThat(of(record, Kind.SIGNING))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.participants()).allMatch(p -> p.name().isEmpty());
              assertThat(e.participants())
                  .extracting(p -> p.office().code().orElse(""))
                  .containsExactlyInAnyOrder("NOR", "PER");
            });
  }

  @Test
  void papersThatTheLeadersSignAreTheirs() {
    Record record =
        report(
            "Prime Minister of Norway Marit Lund and President of Peru Ana Ruiz held talks in Oslo on"
                + " Monday. The two leaders signed an agreement on training.");
    assertThat(of(record, Kind.SIGNING))
        .singleElement()
        .satisfies(
            e -> assertThat(e.participants()).hasSize(2).allMatch(p -> p.name().isPresent()));
  }

  @Test
  void whatIsPlannedForAOneDayTripIsOfItsDay() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz will travel to Oslo on March 21. Minister Ruiz will meet with Prime"
                + " Minister of Norway Marit Lund.");
    assertThat(of(record, Kind.MEETING))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(when(e)).isEqualTo("2024-03-21"));
  }

  @Test
  void whatIsPlannedForATripOfDaysIsOfItsMonth() {
    Record record =
        report(
            "Foreign Minister of Peru Ana Ruiz will travel to Oslo on March 21-23. Minister Ruiz will meet with Prime"
                + " Minister of Norway Marit Lund.");
    assertThat(of(record, Kind.MEETING))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(when(e)).isEqualTo("2024-03"));
  }

  @Test
  void whatWasDoneAsPartOfAVisitWasDoneThere() {
    Record record =
        report(
            "President of Peru Ana Ruiz met with Premier Li Na today as part of her four-day official visit to China.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("/CHN"));
  }

  @Test
  void aVenueOfAChainIsInTheCityThatIsSaidBehindIt() {
    Record record =
        report(
            "President of Sri Lanka Ana Ruiz met with Premier Marit Lund of Norway yesterday at Shangri-La Hotel,"
                + " Colombo.");
    assertThat(of(record, Kind.MEETING))
        .singleElement()
        .satisfies(e -> assertThat(where(e)).isEqualTo("Colombo/LKA"));
  }

  @Test
  void wordsThatAreTownsTooAreNoPlaces() {
    Record record =
        report(
            "President of Peru Ana Ruiz met with Premier Marit Lund of Norway. We will open a joint center in May.");
    assertThat(record.plans()).isNotEmpty().allMatch(p -> p.place().isEmpty());
  }

  @Test
  void whatComesOnTheHeelsOfAVisitIsNoPlan() {
    Record record =
        report(
            "The event in Lima comes on the heels of Prime Minister of Norway Marit Lund's visit to Chile on Saturday.");
    assertThat(record.plans()).noneMatch(p -> p.text().startsWith("The event"));
  }
}
