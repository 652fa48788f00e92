package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private static final List<Passage> HERE = List.of(new Passage(Passage.TEXT, 3, 17));

  private static Record full() {
    Office office =
        new Office(Optional.of("Foreign Minister"), Optional.of("Fiji"), Optional.of("FJI"));
    return new Record(
        "reports/a \"b\".txt",
        "0123",
        "4567",
        Optional.of(LocalDate.of(2024, 1, 11)),
        Optional.of("Lagoon News"),
        Optional.of("MENAFN"),
        Optional.of("the ministry"),
        Optional.of("Ana Lima"),
        Optional.of("Talks in Suva \uD83D\uDC41 1 373"),
        "en",
        true,
        List.of(
            new Engagement(
                Kind.PRESS_BRIEFING,
                Status.CANCELLED,
                Optional.of(PartialDate.of(2024, 1)),
                Optional.of("Suva"),
                Optional.of("FJI"),
                OptionalDouble.of(-18.1416),
                OptionalDouble.of(178),
                Optional.of("Pacific Islands Forum"),
                Optional.of("Friday briefing"),
                List.of(
                    new Participant(
                        Optional.of("Jane Roe"),
                        office,
                        List.of(
                            new Office(Optional.of("envoy"), Optional.empty(), Optional.empty())))),
                List.of(Topic.MINE_ACTION, Topic.SPACE),
                List.of(new Passage(Passage.TITLE, 0, 4), new Passage(Passage.TEXT, 1, 2)))),
        List.of(
            new Statement(
                Optional.of(Statement.JOINT),
                Optional.of("Fiji"),
                Act.CRITICISE,
                Optional.of("the press"),
                List.of(Topic.CLIMATE),
                "the sea \u2028 rises",
                HERE)),
        List.of(
            new Plan(
                "visit",
                Optional.of(PartialDate.of(2025)),
                Optional.of("Nadi"),
                Optional.of("FJI"),
                "she will come",
                HERE)),
        List.of(new Holding("Jane Roe", "Minister", Optional.of("Fiji"), Optional.of("FJI"), HERE)),
        List.of(
            Event.of(
                    EventType.CONSULT,
                    EventStatus.DENIED,
                    List.of(
                        new Event.Actor(
                            "UNICEF", Optional.of("UNICEF"), Optional.of("IGO"), Optional.empty())),
                    List.of(),
                    HERE)
                .coded(
                    Optional.of("phone"),
                    List.of(Context.DIPLOMATIC, Context.PRO_DEMOCRACY),
                    Optional.of("041"))
                .on(Optional.of(PartialDate.parse("2024-01-11")))
                .at(
                    Optional.of("Suva"),
                    Optional.of("FJI"),
                    OptionalDouble.of(-18.1416),
                    OptionalDouble.of(178))
                .sure(OptionalDouble.of(0.75))));
  }

  private static Record bare(boolean read) {
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
        "fr",
        read,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(RecordReader.read(RecordJson.line(full()))).isEqualTo(full());
    assertThat(RecordReader.read(RecordJson.line(bare(false)))).isEqualTo(bare(false));
  }

  @Test
  void aRecordIsOneLine() {
    assertThat(RecordJson.line(full())).doesNotContain("\n", "\r");
  }

  @Test
  void everyFieldStandsInTheOrderOfTheContract() {
    assertThat(RecordJson.line(bare(true)))
        .isEqualTo(
            """
            {"source":"a.txt","id":"i","textId":"t","published":null,"outlet":null,\
            "syndicator":null,"attribution":null,"author":null,"title":null,"language":"fr",\
            "engagements":[],\
            "statements":[],"plans":[],"holdings":[],"events":[]}""");
    assertThat(RecordJson.line(full()))
        .contains(
            """
            "engagements":[{"kind":"press-briefing","status":"cancelled","date":"2024-01",\
            "place":"Suva","country":"FJI","lat":-18.1416,"lon":178,\
            "occasion":"Pacific Islands Forum","name":"Friday briefing","participants":[{\
            "name":"Jane Roe","role":"Foreign Minister","body":"Fiji","code":"FJI",\
            "also":[{"role":"envoy","body":null,"code":null}],"confidence":null}],\
            "topics":["mine-action","space"],\
            "evidence":[{"field":"title","start":0,"end":4},{"start":1,"end":2}],\
            "confidence":null}]""");
    assertThat(RecordJson.line(full()))
        .endsWith(
            """
            "events":[{"type":"CONSULT","mode":"phone","context":["diplomatic","pro-democracy"],\
            "source":[{"text":"UNICEF","code":"UNICEF","plover":"IGO","sector":null}],"target":[],\
            "status":"denied","date":"2024-01-11","place":"Suva","country":"FJI","lat":-18.1416,\
            "lon":178,"cameo":"041","evidence":[{"start":3,"end":17}],"confidence":0.75}]}""");
  }

  @Test
  void anUnreadLanguageSaysSo() {
    assertThat(RecordJson.line(bare(false))).contains("\"language\":\"fr\",\"read\":false,");
    assertThat(RecordJson.line(bare(true))).doesNotContain("\"read\"");
  }

  @Test
  void coordinatesHaveFourDecimalsAtMostAndNoExponent() {
    assertThat(coordinates(0.00004, 100.0)).contains("\"lat\":0,\"lon\":100,");
    assertThat(coordinates(0.1 + 0.2, -0.00005)).contains("\"lat\":0.3,\"lon\":-0.0001,");
  }

  private static String coordinates(double lat, double lon) {
    Engagement e = full().engagements().getFirst();
    Record r = bare(true);
    return RecordJson.line(
        new Record(
            r.source(),
            r.id(),
            r.textId(),
            r.published(),
            r.outlet(),
            r.syndicator(),
            r.attribution(),
            r.author(),
            r.title(),
            r.language(),
            true,
            List.of(
                new Engagement(
                    e.kind(),
                    e.status(),
                    e.date(),
                    e.place(),
                    e.country(),
                    OptionalDouble.of(lat),
                    OptionalDouble.of(lon),
                    e.occasion(),
                    e.name(),
                    e.participants(),
                    e.topics(),
                    e.evidence())),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  @Test
  void aWrongValueIsNamed() {
    assertThatThrownBy(() -> RecordReader.read("{\"engagements\":[{\"kind\":\"chat\"}]}"))
        .hasMessage("\"chat\" cannot stand as kind");
    assertThatThrownBy(() -> RecordReader.read("{")).hasMessageStartingWith("This is no JSON");
    assertThatThrownBy(() -> RecordReader.read("[]")).hasMessageContaining("JSON object");
  }
}
