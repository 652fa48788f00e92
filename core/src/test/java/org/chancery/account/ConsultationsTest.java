package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.record.CameoCode;
import org.chancery.record.Confidence;
import org.chancery.record.Context;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationsTest {
  private static Engagement engagement(Kind kind, String... codes) {
    return new Engagement(
        kind,
        Status.HELD,
        Optional.of(PartialDate.parse("2024-05-02")),
        Optional.of("Suva"),
        Optional.of("FJI"),
        OptionalDouble.of(-18.14),
        OptionalDouble.of(178.44),
        Optional.empty(),
        Optional.empty(),
        Stream.of(codes)
            .map(
                c ->
                    new Participant(
                        Optional.of("Somebody of " + c),
                        new Office(Optional.empty(), Optional.of(c), Optional.of(c)),
                        List.of()))
            .toList(),
        List.of(Topic.HEALTH, Topic.HUMAN_RIGHTS, Topic.BILATERAL_RELATIONS),
        List.of(new Passage(Passage.TEXT, 3, 9)),
        Confidence.ofHundredths(80));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MEETING,CONSULT,-,040",
        "CONSULTATIONS,CONSULT,-,046",
        "CONFERENCE,CONSULT,multilateral,040",
        "VISIT,CONSULT,visit,042",
        "CALL,CONSULT,phone,041",
        "SIGNING,SUPPORT,-,057",
      })
  void anEngagementIsAnEventOfPloversTypesAndModes(
      Kind kind, EventType type, String mode, String cameo) {
    Event event = Consultations.of(engagement(kind, "FJI", "UNICEF")).orElseThrow();
    assertThat(event.type()).isEqualTo(type);
    assertThat(event.mode()).isEqualTo(Optional.ofNullable(mode));
    event.mode().ifPresent(m -> assertThat(type.modes()).contains(m));
    assertThat(event.cameo()).contains(cameo);
    assertThat(CameoCode.of(cameo).type()).contains(type);
  }

  @ParameterizedTest
  @EnumSource(names = {"CEREMONY", "LETTER", "PRESS_BRIEFING"})
  void theseAreNone(Kind kind) {
    assertThat(Consultations.of(engagement(kind, "FJI", "UNICEF"))).isEmpty();
  }

  @Test
  void itHasTheEngagementsSidesPlaceContextsAndConfidence() {
    Event event =
        Consultations.of(engagement(Kind.MEETING, "FJI", "UNICEF", "FJI", "NOR")).orElseThrow();
    assertThat(event.source()).extracting(a -> a.code().orElse("")).containsExactly("FJI");
    assertThat(event.target())
        .extracting(a -> a.code().orElse(""))
        .containsExactly("UNICEF", "NOR");
    assertThat(event.status()).isEqualTo(EventStatus.HELD);
    assertThat(event.place()).contains("Suva");
    assertThat(event.country()).contains("FJI");
    assertThat(event.latitude()).hasValue(-18.14);
    assertThat(event.confidence()).hasValue(0.8);
    assertThat(event.contexts())
        .contains(Context.HEALTH, Context.HUMAN_RIGHTS)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(Consultations.of(engagement(Kind.MEETING, "FJI", "FJI"))).isEmpty();
  }
}
