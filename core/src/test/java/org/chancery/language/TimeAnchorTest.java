package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a text as a whole says of how its times are meant; published on 14 March 2024. */
class TimeAnchorTest {
  private static final String PAST =
      "The fort was built in 1540. It was taken in 1611. It was sold in 1720. It failed in 1805. ";

  @Test
  void todayMeansNowadaysWhereATextTellsOfThingsLongPast() {
    assertThat(last(PAST + "Today it is a school.")).isEqualTo("PRESENT_REF");
  }

  @Test
  void todayIsTheDayWhereTheVerbIsPast() {
    assertThat(last(PAST + "They met today.")).isEqualTo("2024-03-14");
  }

  @Test
  void todayIsTheDayWhereTheWriterSpeaksOfHimself() {
    assertThat(last(PAST + "Today we meet in our school.")).isEqualTo("2024-03-14");
  }

  @Test
  void todayIsTheDayInAReport() {
    assertThat(last("They met in 2023. Today is a warm day.")).isEqualTo("2024-03-14");
  }

  @Test
  void aMonthIsOfAnyYearWhereATextTellsOfThingsLongPast() {
    assertThat(last(PAST + "It is hot in July.")).isEqualTo("XXXX-07");
    assertThat(last("It is hot in July.")).isEqualTo("2024-07");
  }

  @Test
  void daysToldAsPastThoughTheyLieAheadAreAnotherEditions() {
    String ahead = "It was sold on 3 May 2025. It was built on 4 June 2026. ";
    assertThat(last(ahead + "It ended on 5 July 2026. They met on 6 August."))
        .isEqualTo("2026-08-06");
    assertThat(last(ahead + "They met on 6 August.")).isEqualTo("2023-08-06");
  }

  @Test
  void aTaleGoesOnInItsOwnYearBehindSince() {
    assertThat(last(PAST + "In 1895 they met, not since 1700. On 5 May they signed it."))
        .isEqualTo("1895-05-05");
  }

  @Test
  void theSecondMonthOfARangeIsTheNextBehindTheFirst() {
    assertThat(last("The session runs from November to May.")).isEqualTo("2023-11/2024-05");
  }

  private static String last(String text) {
    List<Sentence> sentences = SampleTimes.sentences(text);
    Anchor anchor = TemporalTagger.shipped().anchor(Optional.of(SampleTimes.PUBLISHED), sentences);
    List<String> values =
        SampleTimes.times(text, anchor).stream().map(t -> t.value().iso()).toList();
    return values.getLast();
  }
}
