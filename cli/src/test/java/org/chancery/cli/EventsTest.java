package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.account.Understanding;
import org.chancery.eventdata.GdeltForm;
import org.chancery.eventdata.PolecatForm;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.CameoCode;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.PartialDate;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {
  private static final String SAMPLES = Call.home().resolve("samples").toString();

  @TempDir Path folder;

  private static Call samples(String... options) {
    List<String> all = new ArrayList<>(List.of("events"));
    all.addAll(List.of(options));
    all.add(SAMPLES);
    Call call = Call.of(Understanding.standard(), all.toArray(new String[0]));
    assertThat(call.code()).as(call.err()).isZero();
    return call;
  }

  private static List<String[]> table(String text) throws IOException, CsvException {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(
                new CSVParserBuilder()
                    .withSeparator('\t')
                    .withQuoteChar(ICSVParser.NULL_CHARACTER)
                    .withEscapeChar(ICSVParser.NULL_CHARACTER)
                    .build())
            .build()) {
      return reader.readAll();
    }
  }

  /** Each event of the meetings and accusations that {@link #TELLING} puts on record. */
  private static Event event(EventType type, EventStatus status, Record r, double sure) {
    Event.Actor fiji =
        new Event.Actor("Fiji", Optional.of("FJI"), Optional.of("FJI"), Optional.of("GOV"));
    Event.Actor unicef =
        new Event.Actor("UNICEF", Optional.of("UNICEF"), Optional.of("IGO"), Optional.empty());
    return Event.of(type, status, List.of(fiji), List.of(unicef), r.engagements().get(0).evidence())
        .on(Optional.of(PartialDate.parse("2024-01-11")))
        .sure(OptionalDouble.of(sure));
  }

  private static final Understanding TELLING =
      report -> {
        Record r = Made.ONE_OF_EACH.read(report);
        return r.saying(
            r.engagements(),
            r.statements(),
            r.plans(),
            r.holdings(),
            List.of(
                event(EventType.CONSULT, EventStatus.HELD, r, 0.9),
                event(EventType.ACCUSE, EventStatus.ONGOING, r, 0.5),
                event(EventType.AID, EventStatus.PLANNED, r, 0.9),
                event(EventType.REJECT, EventStatus.DENIED, r, 0.9)));
      };

  private Call told(String... arguments) {
    return Call.of(TELLING, arguments);
  }

  private String report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void eachEventCitesTheWordsThatSayIt() throws IOException {
    Call call = samples();
    List<String> lines = call.out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(call.err()).isEqualTo("Read 22 reports: " + lines.size() + " events.\n");
    Set<String> ids = new HashSet<>();
    for (String line : lines) {
      JsonNode event = JsonMapper.shared().readTree(line);
      assertThat(ids.add(event.path("id").asString())).as(line).isTrue();
      assertThat(event.path("status").asString()).isIn("held", "ongoing", "planned");
      EventType type = EventType.of(event.path("event").path(0).asString());
      assertThat(event.path("quad_code").asInt()).isEqualTo(type.quadClass().number());
      assertThat(event.path("goldstein").doubleValue())
          .isEqualTo(CameoCode.of(event.path("cameo").asString()).goldstein());
      JsonNode cited = event.path("cite_info").path(0);
      String text = Files.readString(Path.of(cited.path("citation").asString()));
      int[] points = text.codePoints().toArray();
      for (int i = 0; i < cited.path("text_info").size(); i++) {
        JsonNode passage = cited.path("text_info").path(i);
        int start = passage.path("start").asInt();
        String words = new String(points, start, passage.path("end").asInt() - start);
        assertThat(cited.path("event_text").path(i).asString())
            .isEqualTo(words.replaceAll("\\s+", " ").strip())
            .isEqualTo(event.path("event_text").path(i).asString());
      }
      if (!event.path("date").isNull()) {
        LocalDate.parse(event.path("date").asString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBytesAreTheSameWithAnyNumberOfThreads(EventFormat format) {
    String form = format.name().toLowerCase(Locale.ROOT);
    assertThat(samples("--format", form, "--threads", "1").out())
        .isNotEmpty()
        .isEqualTo(samples("--format", form, "--threads", "3").out());
  }

  @Test
  void anotherReaderFindsPolecatsColumns() throws IOException, CsvException {
    List<String[]> rows = table(samples("--format", "polecat").out());
    assertThat(rows.get(0)).containsExactly(PolecatForm.COLUMNS.toArray(new String[0]));
    assertThat(rows).hasSizeGreaterThan(20);
    for (String[] row : rows.subList(1, rows.size())) {
      assertThat(row).hasSize(40);
      assertThat(row[0]).matches("[0-9a-f]{24}_" + row[2] + "_[0-9a-f]{16}");
      assertThat(row[1]).matches("([0-9]{4}-[0-9]{2}-[0-9]{2})?");
      EventType type = EventType.of(row[2]);
      assertThat(Double.parseDouble(row[4])).isEqualTo(type.score());
      assertThat(row[5]).isEqualTo(type.quadClass().name().replace('_', ' '));
      assertThat(row[7]).isEqualTo(row[13]);
      for (int country : List.of(8, 16)) {
        assertThat(row[country].split("; "))
            .allMatch(
                c ->
                    c.isEmpty()
                        || c.matches("IGO|NGO|IMG|MNC")
                        || Gazetteer.standard().state(c).isPresent());
      }
      assertThat(row[9]).matches("([0-9]+(; [0-9]+)*)?");
      assertThat(row[14] + row[22] + row[25] + row[26] + row[30] + row[32]).isEmpty();
      assertThat(row[28]).matches("(-?[0-9.]+)?");
      assertThat(row[34]).matches("([0-9]{4}-[0-9]{2}-[0-9]{2})?");
      assertThat(row[38]).isEqualTo("en");
      assertThat(row[39]).startsWith("Chancery ");
    }
  }

  @Test
  void anotherReaderFindsGdeltsColumns() throws IOException, CsvException {
    List<String[]> rows = table(samples("--format", "gdelt").out());
    assertThat(rows).hasSizeGreaterThan(20);
    Set<String> ids = new HashSet<>();
    for (String[] row : rows) {
      assertThat(row).hasSize(61).hasSameSizeAs(GdeltForm.COLUMNS.toArray());
      assertThat(ids.add(row[0])).isTrue();
      assertThat(Long.parseLong(row[0])).isBetween(0L, 1L << 52);
      assertThat(row[1]).startsWith(row[2]).matches("([0-9]{8})?");
      assertThat(row[2]).startsWith(row[3]);
      assertThat(row[4]).matches(row[3].isEmpty() ? "" : row[3] + "\\.[0-9]{4}");
      for (int actor : List.of(5, 15)) {
        assertThat(row[actor]).isEqualTo(row[actor + 2] + row[actor + 7] + row[actor + 8]);
        assertThat(row[actor + 3] + row[actor + 4] + row[actor + 5] + row[actor + 6]).isEmpty();
      }
      assertThat(row[25]).isIn("0", "1");
      CameoCode code = CameoCode.of(row[26]);
      assertThat(row[27]).isEqualTo(code.base());
      assertThat(row[28]).isEqualTo(code.root());
      assertThat(Integer.parseInt(row[29])).isEqualTo(code.quadClass().number());
      assertThat(Double.parseDouble(row[30])).isEqualTo(code.goldstein());
      assertThat(Integer.parseInt(row[31])).isPositive();
      assertThat(row[32] + row[33]).isEqualTo("11");
      assertThat(row[34]).isEmpty();
      assertThat(row[35] + row[43]).isEqualTo("00");
      assertThat(row[51]).isIn("0", "1", "3", "4");
      assertThat(row[51].equals("0")).isEqualTo(row[52].isEmpty());
      assertThat(row[59]).matches("([0-9]{8}000000)?");
      assertThat(row[60]).endsWith(".txt");
    }
  }

  @Test
  void otherStatusesAndSurerOnesAreAskedFor() throws IOException {
    String file = report("a.txt", "They met in Baku, and Jane Roe promised schools.\n");
    assertThat(told("events", file).out().lines()).hasSize(3);
    assertThat(told("events", "--status", "held,ongoing", file).out().lines()).hasSize(2);
    assertThat(told("events", "--status", "planned,denied", file).out())
        .contains("\"event\":[\"AID\"]", "\"context\":[\"future\"]")
        .contains("\"event\":[\"REJECT\"]", "\"context\":[\"negation\"]")
        .doesNotContain("CONSULT", "ACCUSE");
    assertThat(told("events", "--min-confidence", "0.8", file).out())
        .contains("CONSULT")
        .doesNotContain("ACCUSE");
  }

  @Test
  void theRegisterHasEachEventOnce() throws IOException, CsvException {
    String register = folder.resolve("desk/register.db").toString();
    told(
        "add",
        "--register",
        register,
        report("a.txt", "They met in Baku, and Jane Roe promised schools.\n"),
        report("b.txt", "They met in Baku on Thursday, it was told. Later more was told.\n"));
    Call call = told("events", "--register", register);
    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.err()).isEqualTo("On the register: 3 events.\n");
    List<JsonNode> events = call.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(events).hasSize(3).allMatch(e -> e.path("cite_info").size() == 2);
    assertThat(events)
        .filteredOn(e -> e.path("event").path(0).asString().equals("CONSULT"))
        .allMatch(e -> e.path("link").asString().matches("[0-9a-f]{12}"));
    List<String[]> gdelt = table(told("events", "--register", register, "--format", "gdelt").out());
    assertThat(gdelt).hasSize(3).allMatch(row -> row[33].equals("2"));
    Call daily = told("events", "--register", register, "--daily");
    assertThat(daily.code()).isZero();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(daily.out()))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      assertThat(reader.readAll())
          .containsExactly(
              new String[] {
                "day", "source", "target", "type", "quad_class", "events", "reports", "goldstein"
              },
              new String[] {"2024-01-11", "FJI", "UNICEF", "CONSULT", "1", "1", "2", "1"},
              new String[] {"2024-01-11", "FJI", "UNICEF", "AID", "2", "1", "2", "7"},
              new String[] {"2024-01-11", "FJI", "UNICEF", "ACCUSE", "3", "1", "2", "-2"});
    }
    told("remove", "--register", register, folder.resolve("a.txt").toString());
    told("remove", "--register", register, folder.resolve("b.txt").toString());
    Call none = told("events", "--register", register);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).startsWith("The register " + register + " holds no report.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nosuch.txt|nosuch.txt: there is no such file",
        "EMPTY|is empty",
        "--format xml SAMPLE|there is no form 'xml'; there are plover, polecat, gdelt.",
        "--status maybe SAMPLE|there is no status 'maybe'; there are held, ongoing, planned",
        "--min-confidence 2 SAMPLE|--min-confidence must lie between 0 and 1",
        "--threads 0 SAMPLE|--threads must be 1 or more, not 0.",
        "--daily SAMPLE|--daily asks for the events of a register. Leave out",
        "--register r.db SAMPLE|--register asks for the events of a register. Leave out",
        "--as-of 2024-01-01 SAMPLE|--as-of asks for the events of a register. Leave out",
        "--register nosuch.db|There is no register nosuch.db.",
        "--register r.db --daily --format gdelt|--daily is a table of its own, in CSV.",
        "--frames words.tsv --register r.db|--frames is for reports that are yet to be read.",
        "--register r.db --published 2024-01-01|--published is for reports that are yet to be read.",
      })
  void whatCannotBeDoneIsSaidInASentence(String arguments, String sentence) throws IOException {
    String empty = report("empty.txt", "");
    String sample = report("sample.txt", "They met in Baku.\n");
    List<String> all = new ArrayList<>(List.of("events"));
    all.addAll(List.of(arguments.replace("SAMPLE", sample).replace("EMPTY", empty).split(" ")));
    Call call = told(all.toArray(new String[0]));
    assertThat(call.code()).as(call.err()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().lines().toList().get(0)).contains(sentence);
  }
}
