package org.chancery.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.State;
import org.chancery.record.CameoCode;
import org.chancery.record.Context;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Holding;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventFormsTest {
  private static final String TEXT =
      "SUVA, 2 May 2024\n\nForeign Minister Jane Roe of Fiji rang UNICEF's \uD83D\uDC41 Ana Lima on Wednesday, and they spoke"
          + " about the new schools that are to open in the north of the country next year.\n\nLater they\n met.\n";
  private static final Actor ROE = actor("Jane Roe", "FJI", "FJI", "GOV");
  private static final Actor AIDE = actor("John\tDoe", "FJI", "FJI", "GOV");
  private static final Actor LIMA = actor("Ana Lima", "UNICEF", "IGO", "");
  private static final Actor PRESS = actor("reporters", "", "", "JRN");

  private static Actor actor(String text, String code, String plover, String sector) {
    return new Actor(text, known(code), known(plover), known(sector));
  }

  private static Optional<String> known(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.of(word);
  }

  private static List<Passage> at(String words) {
    int unit = TEXT.indexOf(words);
    int start = TEXT.codePointCount(0, unit);
    return List.of(
        new Passage(Passage.TEXT, start, start + words.codePointCount(0, words.length())));
  }

  private static Event call() {
    return Event.of(
            EventType.CONSULT,
            EventStatus.HELD,
            List.of(ROE, AIDE),
            List.of(LIMA),
            at("rang UNICEF's \uD83D\uDC41 Ana Lima"))
        .coded(
            Optional.of("phone"),
            List.of(Context.HUMAN_SECURITY, Context.GENDER),
            Optional.of("041"))
        .on(Optional.of(PartialDate.parse("2024-05-01")))
        .at(
            Optional.of("Suva"),
            Optional.of("FJI"),
            OptionalDouble.of(-18.14161),
            OptionalDouble.of(178.4419))
        .sure(OptionalDouble.of(0.75));
  }

  /** An event of which all is known. */
  static CodedEvent oneOfAll() {
    return coded(call());
  }

  private static CodedEvent coded(Event event) {
    return all(event).get(0);
  }

  private static List<CodedEvent> all(Event... events) {
    Record record =
        new Record(
            "reports/a.txt",
            "abcdef",
            "fedcba",
            Optional.of(LocalDate.of(2024, 5, 2)),
            Optional.of("Lagoon News"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Talks"),
            "en",
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Holding(
                    "Jane Roe",
                    "Foreign Minister",
                    Optional.of("Fiji"),
                    Optional.of("FJI"),
                    at("Jane Roe")),
                new Holding(
                    "Ana Lima", "envoy", Optional.of("UNICEF"), Optional.of("UNICEF"), at("Ana"))),
            List.of(events));
    return CodedEvent.of(record, TEXT, "Talks", Optional.of("https://lagoon.example/1"));
  }

  private static Map<String, String> row(List<String> columns, String line) {
    assertThat(line).endsWith("\n").doesNotEndWith("\n\n");
    List<String> cells = List.of(line.substring(0, line.length() - 1).split("\t", -1));
    assertThat(cells).hasSameSizeAs(columns);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.put(columns.get(i), cells.get(i));
      }
    }
    return row;
  }

  @Test
  void gdeltHas61ColumnsOfWhichTheseAreKnown() {
    assertThat(GdeltForm.COLUMNS).hasSize(61).doesNotHaveDuplicates();
    Map<String, String> row = row(GdeltForm.COLUMNS, new GdeltForm().lines(coded(call())));
    assertThat(row.remove("GLOBALEVENTID")).matches("[0-9]{1,16}");
    assertThat(row)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("SQLDATE", "20240501"),
                Map.entry("MonthYear", "202405"),
                Map.entry("Year", "2024"),
                Map.entry("FractionDate", "2024.3315"),
                Map.entry("Actor1Code", "FJIGOV"),
                Map.entry("Actor1Name", "JANE ROE"),
                Map.entry("Actor1CountryCode", "FJI"),
                Map.entry("Actor1Type1Code", "GOV"),
                Map.entry("Actor2Code", "IGO"),
                Map.entry("Actor2Name", "ANA LIMA"),
                Map.entry("Actor2Type1Code", "IGO"),
                Map.entry("IsRootEvent", "1"),
                Map.entry("EventCode", "041"),
                Map.entry("EventBaseCode", "041"),
                Map.entry("EventRootCode", "04"),
                Map.entry("QuadClass", "1"),
                Map.entry("GoldsteinScale", "1"),
                Map.entry("NumMentions", "1"),
                Map.entry("NumSources", "1"),
                Map.entry("NumArticles", "1"),
                Map.entry("Actor1Geo_Type", "0"),
                Map.entry("Actor2Geo_Type", "0"),
                Map.entry("ActionGeo_Type", "4"),
                Map.entry("ActionGeo_FullName", "Suva, Fiji"),
                Map.entry("ActionGeo_CountryCode", "FJ"),
                Map.entry("ActionGeo_Lat", "-18.1416"),
                Map.entry("ActionGeo_Long", "178.4419"),
                Map.entry("DATEADDED", "20240502000000"),
                Map.entry("SOURCEURL", "https://lagoon.example/1")));
  }

  @Test
  void polecatHas40ColumnsOfWhichTheseAreKnown() {
    assertThat(PolecatForm.COLUMNS).hasSize(40).doesNotHaveDuplicates();
    PolecatForm form = new PolecatForm("1.2");
    assertThat(form.head().orElseThrow()).isEqualTo(String.join("\t", PolecatForm.COLUMNS) + "\n");
    Map<String, String> row = row(PolecatForm.COLUMNS, form.lines(coded(call())));
    assertThat(row.remove("Event ID")).matches("abcdef_CONSULT_[0-9a-f]{16}");
    assertThat(row)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("Event Date", "2024-05-01"),
                Map.entry("Event Type", "CONSULT"),
                Map.entry("Event Mode", "phone"),
                Map.entry("Intensity", "2.1"),
                Map.entry("Quad Code", "VERBAL COOPERATION"),
                Map.entry("Contexts", "human_security; gender"),
                Map.entry("Actor Name", "Jane Roe; John Doe"),
                Map.entry("Actor Country", "FJI"),
                Map.entry("Actor COW", "950"),
                Map.entry("Primary Actor Sector", "GOV"),
                Map.entry("Actor Sectors", "GOV"),
                Map.entry("Actor Title", "Foreign Minister"),
                Map.entry("Actor Name Raw", "Jane Roe; John Doe"),
                Map.entry("Recipient Name", "Ana Lima"),
                Map.entry("Recipient Country", "IGO"),
                Map.entry("Recipient Title", "envoy"),
                Map.entry("Recipient Name Raw", "Ana Lima"),
                Map.entry("Placename", "Suva"),
                Map.entry("City", "Suva"),
                Map.entry("Country", "FJI"),
                Map.entry("Latitude", "-18.1416"),
                Map.entry("Longitude", "178.4419"),
                Map.entry("Raw Placename", "Suva"),
                Map.entry("Source", "Lagoon News"),
                Map.entry("Publication Date", "2024-05-02"),
                Map.entry("Story People", "Jane Roe; Ana Lima"),
                Map.entry("Story Organizations", "UNICEF"),
                Map.entry("Story Locations", "Suva"),
                Map.entry("Language", "en"),
                Map.entry("Version", "Chancery 1.2")));
  }

  @Test
  void ploverHasAllItsFieldsInTheirOrder() {
    String line = new PloverForm("1.2").lines(coded(call()));
    assertThat(line)
        .isEqualTo(
            """
            {"id":"%s","date":"2024-05-01","date_precision":"day","status":"held",\
            "source":[{"code":"FJI","sector":"GOV","actor_text":"Jane Roe","identifier_text":"FJI"},\
            {"code":"FJI","sector":"GOV","actor_text":"John\\tDoe","identifier_text":"FJI"}],\
            "recipient":[{"code":"IGO","sector":null,"actor_text":"Ana Lima",\
            "identifier_text":"UNICEF"}],"event":["CONSULT"],"mode":["phone"],\
            "context":["human_security","gender"],"quad_code":1,"event_scale":2.1,"cameo":"041",\
            "goldstein":1.0,"event_loc":{"name":"Suva","cc3":"FJI","latitude":-18.1416,\
            "longitude":178.4419},"event_text":["rang UNICEF's \uD83D\uDC41 Ana Lima"],\
            "confidence":0.75,"link":null,"cite_info":[{"citation":"reports/a.txt",\
            "report":"abcdef","fact":null,"url":"https://lagoon.example/1","title":"Talks",\
            "publication":"Lagoon News","published":"2024-05-02","language":"en",\
            "text_info":[{"field":"text","start":%d,"end":%d}],\
            "event_text":["rang UNICEF's \uD83D\uDC41 Ana Lima"]}],"codebook":"PLOVER 2021",\
            "coder":"Chancery 1.2"}
            """
                .formatted(
                    coded(call()).id(),
                    call().evidence().get(0).start(),
                    call().evidence().get(0).end()));
  }

  @Test
  void whatIsNotKnownIsNullOrEmpty() {
    Event bare =
        Event.of(EventType.ACCUSE, EventStatus.DENIED, List.of(PRESS), List.of(), at("Later"));
    JsonNode json = JsonMapper.shared().readTree(new PloverForm("1").lines(coded(bare)));
    for (String field : List.of("date", "date_precision", "event_loc", "confidence", "link")) {
      assertThat(json.path(field).isNull()).as(field).isTrue();
    }
    assertThat(json.path("recipient").size()).isZero();
    assertThat(json.path("context").path(0).asString()).isEqualTo("negation");
    Map<String, String> gdelt = row(GdeltForm.COLUMNS, new GdeltForm().lines(coded(bare)));
    assertThat(gdelt)
        .containsEntry("Actor1Code", "MED")
        .containsEntry("Actor1Type1Code", "MED")
        .containsEntry("IsRootEvent", "0")
        .containsEntry("EventCode", "110")
        .containsEntry("ActionGeo_Type", "0")
        .doesNotContainKeys("SQLDATE", "Year", "Actor2Code", "Actor1CountryCode");
  }

  @Test
  void manyActorsAreOneEventToPloverAndDyadsToGdelt() {
    Actor third = actor("Norway", "NOR", "NOR", "GOV");
    Event talks =
        Event.of(
            EventType.CONSULT,
            EventStatus.ONGOING,
            List.of(ROE, AIDE, LIMA, third),
            List.of(),
            at("they met".replace(' ', '\n').replace("\n", "\n ")));
    List<String> lines = new GdeltForm().lines(coded(talks)).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.stream().map(l -> l.split("\t", -1)).map(c -> c[5] + " " + c[15]))
        .containsExactly("FJIGOV IGO", "FJIGOV NORGOV", "IGO NORGOV");
    assertThat(lines.stream().map(l -> l.split("\t", -1)[0])).doesNotHaveDuplicates();
    assertThat(new PolecatForm("1").lines(coded(talks)).lines()).hasSize(1);
    assertThat(coded(talks).tellings().get(0).words()).containsExactly("they met");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "HELD,2024-05-01,2024-05-01,DAY",
        "HELD,2024-03,2024-03-01,MONTH",
        "PLANNED,2025,2025-01-01,YEAR",
        "HELD,-,2024-05-02,PUBLISHED",
        "ONGOING,-,2024-05-02,PUBLISHED",
        "PLANNED,-,-,-",
        "CANCELLED,-,-,-",
        "HYPOTHETICAL,-,-,-",
      })
  void aDaySaysHowWellItIsKnown(
      EventStatus status, String stated, LocalDate day, Day.Precision precision) {
    Event event =
        Event.of(EventType.CONSULT, status, List.of(ROE), List.of(LIMA), at("Later"))
            .on(Optional.ofNullable(stated).map(PartialDate::parse));
    assertThat(coded(event).day())
        .isEqualTo(Optional.ofNullable(day).map(d -> new Day(d, precision)));
  }

  @Test
  void idsFollowFromWhatIsSaidAlone() {
    String id = coded(call()).id();
    assertThat(coded(call().sure(OptionalDouble.of(0.1))).id()).isEqualTo(id);
    assertThat(coded(call().coded(CameoCode.of("042"))).id()).isNotEqualTo(id);
    assertThat(all(call(), call(), call())).extracting(CodedEvent::id).doesNotHaveDuplicates();
    assertThat(all(call(), call()).get(0).id()).isEqualTo(id);
  }

  @Test
  void aCountryIsAPlaceOfItsOwn() {
    Event event =
        call()
            .at(
                Optional.of("Fiji"),
                Optional.of("FJI"),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    Map<String, String> row = row(GdeltForm.COLUMNS, new GdeltForm().lines(coded(event)));
    assertThat(row)
        .containsEntry("ActionGeo_Type", "1")
        .containsEntry("ActionGeo_FullName", "Fiji")
        .containsEntry("ActionGeo_ADM1Code", "FJ")
        .containsEntry("ActionGeo_FeatureID", "FJ");
    Event american =
        call()
            .at(
                Optional.of("Boise"),
                Optional.of("USA"),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    assertThat(row(GdeltForm.COLUMNS, new GdeltForm().lines(coded(american))))
        .containsEntry("ActionGeo_Type", "3");
  }

  @Test
  void nearlyEveryStateHasATwoLetterCodeOfItsOwn() {
    List<String> codes =
        Gazetteer.standard().states().stream()
            .map(State::iso3)
            .flatMap(s -> Fips.of(s).stream())
            .toList();
    assertThat(codes).hasSize(246).doesNotHaveDuplicates().allMatch(c -> c.matches("[A-Z]{2}"));
    assertThat(Fips.of("GBR")).contains("UK");
    assertThat(Fips.of("AZE")).contains("AJ");
    assertThat(Fips.of("UNICEF")).isEmpty();
  }
}
