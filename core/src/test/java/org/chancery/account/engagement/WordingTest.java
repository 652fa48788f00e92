package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;

/** Ways of telling that need more than one word of the list. */
class WordingTest {
  private static final TellingFinder FINDER = new TellingFinder(Triggers.load());

  private static List<Telling> tellings(String sentence) {
    TellingFinder.Scene scene = Scenes.of(sentence);
    return FINDER.find(scene).stream().flatMap(t -> Separation.of(scene, t).stream()).toList();
  }

  private static List<String> names(Telling t) {
    return t.parties().stream()
        .map(
            p ->
                switch (p) {
                  case Party.Person person -> person.name();
                  case Party.Body body -> body.name();
                  case Party.Sides sides -> "sides";
                })
        .toList();
  }

  @Test
  void callsFromOneAndFromAnotherAreTwo() {
    assertThat(
            tellings(
                "Foreign Minister Jane Roe received two calls from Foreign Minister Paul Lund of"
                    + " Norway and from the Foreign Minister of Peru, Ana Ruiz."))
        .filteredOn(t -> t.kind() == Kind.CALL)
        .extracting(WordingTest::names)
        .containsExactlyInAnyOrder(
            List.of("Jane Roe", "Paul Lund"), List.of("Jane Roe", "Ana Ruiz"));
  }

  @Test
  void talksWithSeveralTogetherAreOne() {
    assertThat(
            tellings(
                "Foreign Minister Jane Roe had a phone call with Foreign Minister Paul Lund of"
                    + " Norway and Foreign Minister Ana Ruiz of Peru."))
        .filteredOn(t -> t.kind() == Kind.CALL)
        .singleElement()
        .satisfies(
            t ->
                assertThat(names(t))
                    .containsExactlyInAnyOrder("Jane Roe", "Paul Lund", "Ana Ruiz"));
  }

  @Test
  void aPaperMayBeSignedInARelativeClause() {
    assertThat(
            tellings(
                "He recalled the declaration which the leaders of Peru and Chile signed in Lima on"
                    + " 8 August 2023."))
        .anySatisfy(
            t -> {
              assertThat(t.kind()).isEqualTo(Kind.SIGNING);
              assertThat(t.parties()).hasSize(2);
            });
  }

  @Test
  void aVisitIsPlannedThatSomebodyWillPay() {
    assertThat(
            tellings(
                "The visit that Foreign Minister Jane Roe will pay to Peru was at the centre of the"
                    + " conversation."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.status()).isEqualTo(Status.PLANNED);
              assertThat(names(t)).containsExactly("Jane Roe");
            });
  }

  @Test
  void whereSomebodyFliesOnToIsArrangedInRunningText() {
    assertThat(tellings("From Lima Foreign Minister Jane Roe flies on to Santiago."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .isNotEmpty()
        .allMatch(t -> t.status() == Status.PLANNED);
  }

  @Test
  void whoIsQuotedAtABriefingGivesIt() {
    assertThat(
            tellings(
                "Much of the copper comes from Chile, recalled Foreign Minister Ana Ruiz in a"
                    + " briefing on Monday."))
        .anySatisfy(
            t -> {
              assertThat(t.kind()).isEqualTo(Kind.PRESS_BRIEFING);
              assertThat(names(t)).containsExactly("Ana Ruiz");
            });
  }

  @Test
  void whomOneSpokeWithSeparatelyOneSpokeWithApart() {
    for (String how : List.of("spoke separately with", "held separate calls with")) {
      assertThat(
              tellings(
                  "Foreign Minister Jane Roe "
                      + how
                      + " Foreign Minister Paul Lund of Norway and Foreign Minister Ana Ruiz of Peru."))
          .filteredOn(t -> t.kind() == Kind.CALL)
          .extracting(WordingTest::names)
          .allMatch(names -> !names.containsAll(List.of("Paul Lund", "Ana Ruiz")))
          .anyMatch(names -> names.contains("Paul Lund"))
          .anyMatch(names -> names.contains("Ana Ruiz"));
    }
  }

  @Test
  void whoGoesToSeveralCountriesVisitsEach() {
    assertThat(tellings("Foreign Minister Jane Roe will visit Peru, Chile and Bolivia on 4-9 May."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .extracting(t -> t.site().flatMap(Site::country).orElse(""))
        .containsExactly("PER", "CHL", "BOL");
    assertThat(
            tellings(
                "Foreign Minister Jane Roe will travel to Oslo, Norway, from 4 to 6 May 2024 and to"
                    + " Lima, Peru, from 7 to 9 May 2024."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .extracting(t -> t.date().map(Object::toString).orElse(""))
        .containsExactly("2024-05-04", "2024-05-07");
    assertThat(tellings("Foreign Minister Jane Roe will travel to Lima, Peru."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .hasSize(1);
  }

  @Test
  void whoGoesAlongIsOnTheVisitToo() {
    assertThat(
            tellings(
                "Foreign Minister Jane Roe, accompanied by Ambassador Paul Lund, will visit Peru."))
        .filteredOn(t -> t.kind() == Kind.VISIT && !t.presence())
        .singleElement()
        .satisfies(t -> assertThat(names(t)).containsExactly("Jane Roe", "Paul Lund"));
  }

  @Test
  void whoSaysSomethingAfterAMeetingOfTwoOthersWasNotAtIt() {
    assertThat(
            tellings(
                "Following the meeting between President Jane Roe and President Paul Lund, Mr. Ruiz"
                    + " told his colleagues of a range of issues."))
        .filteredOn(t -> t.kind() == Kind.MEETING && t.token() == 2)
        .singleElement()
        .satisfies(t -> assertThat(names(t)).containsExactly("Jane Roe", "Paul Lund"));
  }

  @Test
  void wordsThatOnlyLookLikeTalksTellOfNone() {
    assertThat(tellings("Specifically, they spoke of the urgency to work together."))
        .noneMatch(t -> t.kind() == Kind.CALL);
    assertThat(tellings("Minister Jane Roe received updated briefings on the works in the port."))
        .noneMatch(t -> t.kind() == Kind.PRESS_BRIEFING);
    assertThat(tellings("They discussed the importance of continued dialogue among leaders."))
        .noneMatch(t -> t.kind() == Kind.CONSULTATIONS);
    assertThat(
            tellings("They discussed the outcome of the strategic dialogue of the two ministries."))
        .anyMatch(t -> t.kind() == Kind.CONSULTATIONS);
  }

  @Test
  void whatTheyTalkAboutIsNotWhereTheyMet() {
    assertThat(
            tellings("Minister Jane Roe met Minister Paul Lund to discuss the situation in Kabul."))
        .isNotEmpty()
        .allMatch(t -> t.site().isEmpty());
    assertThat(tellings("Minister Jane Roe met Minister Paul Lund at a forum in Kabul."))
        .anyMatch(t -> t.site().flatMap(Site::city).filter("Kabul"::equals).isPresent());
    assertThat(
            tellings(
                "Minister Jane Roe met Minister Paul Lund in response to Chile's offer of talks."))
        .isNotEmpty()
        .allMatch(t -> t.site().isEmpty());
  }

  @Test
  void theYearInANameIsNotTheDay() {
    assertThat(
            tellings(
                "Minister Jane Roe addressed the Harbour Summit 2024 held on 4 May 2024 in Lima."))
        .filteredOn(t -> t.kind() == Kind.CONFERENCE)
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.date().map(Object::toString)).contains("2024-05-04"));
  }
}
