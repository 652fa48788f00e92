package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final Holding UNKNOWN =
      new Holding("Jane Roe", "Minister", Optional.empty(), Optional.empty(), List.of());

  @Test
  void whatIsUnknownReachesNothingButNought() {
    assertThat(Confidence.reaches(OptionalDouble.empty(), 0)).isTrue();
    assertThat(Confidence.reaches(OptionalDouble.empty(), 0.01)).isFalse();
    assertThat(Confidence.reaches(Confidence.ofHundredths(70), 0.7)).isTrue();
    assertThat(Confidence.reaches(Confidence.ofHundredths(69), 0.7)).isFalse();
  }

  @Test
  void theSureOnesAreKeptInTheirOrder() {
    Holding sure = UNKNOWN.sure(Confidence.ofHundredths(93));
    Holding surer = UNKNOWN.sure(Confidence.ofHundredths(98));
    Holding doubtful = UNKNOWN.sure(Confidence.ofHundredths(12));
    assertThat(
            Confidence.atLeast(0.9, List.of(surer, doubtful, UNKNOWN, sure), Holding::confidence))
        .containsExactly(surer, sure);
  }

  @Test
  void aProbabilityLiesBetweenNoughtAndOne() {
    assertThatThrownBy(() -> UNKNOWN.sure(OptionalDouble.of(1.01)))
        .hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> UNKNOWN.sure(OptionalDouble.of(Double.NaN)))
        .hasMessageContaining("NaN");
  }

  @Test
  void itStandsInTheJsonWithTwoDecimalsAndIsReadBack() {
    Record one = record(UNKNOWN.sure(Confidence.ofHundredths(87)));
    assertThat(RecordJson.line(one)).contains("\"evidence\":[],\"confidence\":0.87}");
    assertThat(RecordReader.read(RecordJson.line(one))).isEqualTo(one);
    Record none = record(UNKNOWN);
    assertThat(RecordJson.line(none)).contains("\"confidence\":null}");
    assertThat(RecordReader.read(RecordJson.line(none))).isEqualTo(none);
  }

  @Test
  void recordsOfOlderVersionsHaveNone() {
    Record old = RecordReader.read("{\"holdings\": [{\"name\": \"A\", \"office\": \"B\"}]}");
    assertThat(old.holdings().getFirst().confidence()).isEmpty();
    assertThatThrownBy(() -> RecordReader.read("{\"plans\": [{\"confidence\": 87}]}"))
        .hasMessage("87.0 cannot stand as confidence: it lies between 0 and 1");
  }

  private static Record record(Holding holding) {
    return new Record(
        "a.txt",
        "i",
        "t",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(holding),
        List.of());
  }
}
