package org.chancery.brief.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.brief.table.Table;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
  private static List<String> written(Table table) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLines().write(List.of(table), out);
    String all = out.toString(StandardCharsets.UTF_8);
    assertThat(all).endsWith("\n");
    return all.lines().toList();
  }

  @Test
  void eachRowIsAnObjectWithValuesOfTheirKind() throws Exception {
    assertThat(written(Samples.usual()))
        .containsExactly(
            "{\"name\":\"Jane Roe\",\"first_seen\":\"2024-01-11\",\"engagements\":12,"
                + "\"confidence\":0.89,\"names\":[\"Jane Roe\",\"J. Roe\"]}",
            "{\"name\":\"Ana Lima\",\"first_seen\":\"2024-01\",\"engagements\":0,"
                + "\"confidence\":1.0E-7,\"names\":[\"Ana Lima\"]}",
            "{\"name\":\"Sven Ek\",\"first_seen\":\"2024\",\"engagements\":-3,"
                + "\"confidence\":1.0,\"names\":[\"Sven Ek\"]}",
            "{\"name\":null,\"first_seen\":null,\"engagements\":null,\"confidence\":null,"
                + "\"names\":[]}");
  }

  @Test
  void wordsStayAsTheyAre() throws Exception {
    List<String> lines = written(Samples.hostile());
    assertThat(lines).hasSize(Samples.HOSTILE.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode row = JsonMapper.shared().readTree(lines.get(i));
      assertThat(row.get("name").asString()).isEqualTo(Samples.HOSTILE.get(i));
      assertThat(row.get("names").get(1).asString()).isEqualTo(Samples.HOSTILE.get(i));
      assertThat(row.get("engagements").isInt()).isTrue();
    }
  }

  @Test
  void halfACharacterIsNoReasonToFail() throws Exception {
    Table table =
        new Table(
            "persons", "", Samples.COLUMNS, List.of(Samples.row("a\uDC00b", "", 1, Double.NaN)));
    JsonNode row = JsonMapper.shared().readTree(written(table).get(0));
    assertThat(row.get("name").asString()).isEqualTo("a\uFFFDb");
    assertThat(row.get("confidence").isNull()).isTrue();
  }
}
