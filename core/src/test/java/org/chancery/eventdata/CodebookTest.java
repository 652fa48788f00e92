package org.chancery.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.record.Context;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The codebook lists what there is: types, modes, contexts, statuses and columns. */
class CodebookTest {
  private final String page;

  CodebookTest() throws IOException {
    page = Files.readString(Path.of("../docs/codebook.md"));
  }

  /** The rows of the tables under a heading, each as its cells. */
  private List<List<String>> rows(String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end)
        .lines()
        .filter(l -> l.startsWith("| ") && !l.startsWith("| ---"))
        .map(
            l ->
                Arrays.stream(l.substring(1, l.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList())
        .toList();
  }

  @Test
  void typesStandWithTheirClassAndScore() {
    List<List<String>> rows = rows("Types").subList(1, EventType.values().length + 1);
    for (EventType type : EventType.values()) {
      List<String> row = rows.get(type.ordinal());
      assertThat(row.get(0)).isEqualTo(type.name());
      assertThat(row.get(2)).isEqualTo(String.valueOf(type.quadClass().number()));
      assertThat(Double.parseDouble(row.get(3))).isEqualTo(type.score());
    }
    for (List<String> row : rows("Quad classes").subList(1, 5)) {
      for (String type : row.get(2).split(", ")) {
        assertThat(EventType.of(type).quadClass().number()).isEqualTo(Integer.parseInt(row.get(0)));
      }
    }
  }

  @Test
  void allModesStandWithTheirTypes() {
    List<List<String>> rows = rows("Modes");
    List<EventType> types =
        Arrays.stream(EventType.values()).filter(t -> !t.modes().isEmpty()).toList();
    assertThat(rows).hasSize(types.size() + 1);
    for (int i = 0; i < types.size(); i++) {
      List<String> row = rows.get(i + 1);
      assertThat(row.get(0)).isEqualTo(types.get(i).name());
      List<String> modes =
          Pattern.compile("`([^`]+)`").matcher(row.get(1)).results().map(m -> m.group(1)).toList();
      assertThat(modes).containsExactlyInAnyOrderElementsOf(types.get(i).modes());
    }
  }

  @Test
  void contextsAndStatusesStandInTheirOrder() {
    assertThat(rows("Contexts").stream().skip(1).map(r -> r.get(0)))
        .containsExactlyElementsOf(Arrays.stream(Context.values()).map(Context::label).toList());
    assertThat(rows("Statuses").stream().skip(1).map(r -> r.get(0)))
        .containsExactlyElementsOf(
            Arrays.stream(EventStatus.values()).map(EventStatus::label).toList());
  }

  @Test
  void columnsStandInTheirOrder() {
    assertThat(rows("POLECAT's form").stream().skip(1).map(r -> r.get(1)))
        .containsExactlyElementsOf(PolecatForm.COLUMNS);
    assertThat(rows("GDELT's form").stream().skip(1).map(r -> r.get(1)))
        .containsExactlyElementsOf(GdeltForm.COLUMNS);
    List<String> fields =
        rows("PLOVER's form").stream()
            .skip(1)
            .flatMap(r -> Pattern.compile("`([a-z_0-9]+)`").matcher(r.get(0)).results())
            .map(m -> m.group(1))
            .toList();
    String line = new PloverForm("1").lines(EventFormsTest.oneOfAll());
    assertThat(List.copyOf(JsonMapper.shared().readTree(line).propertyNames()))
        .containsExactlyElementsOf(fields);
  }
}
