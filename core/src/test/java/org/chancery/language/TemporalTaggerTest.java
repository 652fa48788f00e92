package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.record.PartialDate;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;

class TemporalTaggerTest {
  private static final TemporalTagger TAGGER = TemporalTagger.shipped();

  private static List<String> values(List<TimeExpression> times) {
    return times.stream().map(t -> t.value().iso()).toList();
  }

  private static List<String> report(String text, Optional<LocalDate> published) {
    Report report =
        new Report(
            "sample",
            text,
            Optional.empty(),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            List.of());
    return TAGGER.times(report, SampleTimes.sentences(text)).stream()
        .flatMap(times -> values(times).stream())
        .toList();
  }

  @Test
  void withoutAPublicationDateOnlyWhatIsStatedIsResolved() {
    String text = "They met on Monday, on 11 January, in March, today and on 4 May 2023.";
    assertThat(values(SampleTimes.times(text, Anchor.none())))
        .containsExactly("XXXX-WXX-1", "XXXX-01-11", "XXXX-03", "2023-05-04");
  }

  @Test
  void theSameDayRefersToTheLastDayOfAnEarlierSentence() {
    String text = "They met on 5 March. It was warm. They signed on the same day.";
    assertThat(report(text, Optional.of(SampleTimes.PUBLISHED)))
        .containsExactly("2024-03-05", "2024-03-05");
  }

  @Test
  void aChronicleTakesItsYearFromWhatItSpokeOfLast() {
    String text =
        "He was born in 1859. He came in 1861. He died on 8 January 1880. It failed in 1885."
            + " On 3 June they met.";
    assertThat(report(text, Optional.of(SampleTimes.PUBLISHED))).endsWith("1885", "1885-06-03");
    assertThat(
            report("It failed in 1885. On 3 March they met.", Optional.of(SampleTimes.PUBLISHED)))
        .endsWith("2024-03-03");
  }

  @Test
  void aPastMonthIsNotTheComingOne() {
    assertThat(SampleTimes.values("They met in November.")).isEqualTo("2023-11");
    assertThat(SampleTimes.values("They will meet in November.")).isEqualTo("2024-11");
    // so near ahead, after so long, it is the coming one
    assertThat(SampleTimes.values("They spoke of the talks in April.")).isEqualTo("2024-04");
  }

  @Test
  void anEndMayLieAheadOfWhatWas() {
    assertThat(SampleTimes.values("They held it open through 15 August.")).isEqualTo("/2024-08-15");
  }

  @Test
  void theDayOfTheWeekChoosesTheYear() {
    // 12 March was a Sunday in 2023, a Wednesday in 2025
    assertThat(SampleTimes.values("They will meet on Wednesday, 12 March."))
        .isEqualTo("2025-03-12");
    assertThat(SampleTimes.values("They met on Sunday, 12 March.")).isEqualTo("2023-03-12");
  }

  @Test
  void thereIsNoThirtiethOfFebruary() {
    assertThat(SampleTimes.values("They met on 30 February.")).doesNotContain("02-30");
    assertThat(SampleTimes.values("They met on 29 February 2023.")).doesNotContain("02-29");
    assertThat(SampleTimes.values("They met on 29 February.")).isEqualTo("2024-02-29");
  }

  @Test
  void tokensAndOffsetsAreThoseOfTheWords() {
    String text = "BAKU, 14.03.2024. They met on 4-6 March.";
    List<TimeExpression> times = SampleTimes.times(text);
    assertThat(times).hasSize(2);
    for (TimeExpression t : times) {
      assertThat(text.substring(t.span().start(), t.span().end())).isIn("14.03.2024", "4-6 March");
    }
  }

  @Test
  void theAnchorFollowsTheText() {
    Anchor anchor =
        Anchor.of(SampleTimes.PUBLISHED)
            .after(new TimeValue.Date(PartialDate.parse("2021-05-04")))
            .after(new TimeValue.Date(PartialDate.parse("2022-07")));
    assertThat(anchor.lastMentioned()).contains(PartialDate.parse("2022-07"));
    assertThat(anchor.lastDay()).contains(LocalDate.of(2021, 5, 4));
    assertThat(anchor.after(new TimeValue.Other("P3D"))).isEqualTo(anchor);
  }

  @Test
  void anyOrderOfWordsIsRead() {
    String[] words =
        ("the 31 30 February 2024 - – / . , ( ) of last next this Monday day week two 1990s 00"
                + " 29 12 : 99 am year end from to since by 'a ago in 9999 century 21st early spring"
                + " REL * $ 0 00:00 2024-02-30 31.02.2024 13/13/2024 second quarter first half past")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 12; n++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      int end = 0;
      for (TimeExpression t : SampleTimes.times(text.toString())) {
        assertThat(t.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(t.last()).as(text.toString()).isGreaterThanOrEqualTo(t.first());
        end = t.span().end();
      }
      SampleTimes.times(text.toString(), Anchor.none());
    }
  }
}
