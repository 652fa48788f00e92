package org.chancery.account.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorecardsTest {
  private static final Scorecard CARD =
      new Scorecard(
          500,
          Map.of("odds", Map.of(Long.MIN_VALUE, -200, 0L, 300, 1000L, 900)),
          Map.of("kind", Map.of("call", 1500)));

  private static Trait odds(long odds) {
    return new Trait.Measured("odds", odds);
  }

  private static Trait kind(String kind) {
    return new Trait.Named("kind", kind);
  }

  @Test
  void pointsAddUp() {
    assertThat(CARD.points(List.of())).isEqualTo(500);
    assertThat(CARD.points(List.of(odds(-1)))).isEqualTo(300);
    assertThat(CARD.points(List.of(odds(0), kind("call")))).isEqualTo(2300);
    assertThat(CARD.points(List.of(odds(1000), kind("unheard-of")))).isEqualTo(1400);
    assertThat(CARD.points(List.of(new Trait.Measured("other", 7)))).isEqualTo(500);
  }

  @Test
  void pointsAreTheLogarithmOfTheOdds() {
    assertThat(sure(0)).isEqualTo(0.5);
    assertThat(sure(1000)).isEqualTo(0.73);
    assertThat(sure(-2197)).isEqualTo(0.1);
  }

  @Test
  void nothingIsQuiteCertain() {
    assertThat(sure(1_000_000)).isEqualTo(0.99);
    assertThat(sure(-1_000_000)).isEqualTo(0.01);
  }

  private static double sure(int base) {
    return new Scorecard(base, Map.of(), Map.of()).howSure(List.of()).orElseThrow();
  }

  @Test
  void whatIsWrittenIsRead() {
    Map<Subject, Scorecard> cards = new EnumMap<>(Subject.class);
    cards.put(Subject.PLAN, CARD);
    String text = new Scorecards(cards).write("Of a test.");
    assertThat(text)
        .isEqualTo(
            """
            # Of a test.
            plan\tbase\t\t500
            plan\todds\tknown\t-200
            plan\todds\t>= 0\t300
            plan\todds\t>= 1000\t900
            plan\tkind\tcall\t1500
            """);
    Scorecards read = Scorecards.read(text);
    assertThat(read.write("Of a test.")).isEqualTo(text);
    List<Trait> traits = List.of(odds(-5), kind("call"));
    assertThat(read.howSure(Subject.PLAN, traits)).isEqualTo(CARD.howSure(traits));
    assertThat(read.howSure(Subject.HOLDING, traits)).isEmpty();
  }

  @Test
  void anUnknownSubjectIsNamed() {
    assertThatThrownBy(() -> Scorecards.read("rumour\tbase\t\t1\n"))
        .hasMessageContaining("\"rumour\"");
  }

  @Test
  void everySubjectHasAScorecardThatComesWithChancery() {
    for (Subject subject : Subject.values()) {
      assertThat(Assessor.standard().howSure(subject, List.of())).as(subject.label()).isPresent();
    }
  }
}
