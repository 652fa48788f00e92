package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 225 wordings of states and bodies, written before they were first looked up. */
class OwnStatesAndBodiesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void nearlyAllAreKnown() throws IOException {
    List<String> missed = new ArrayList<>();
    int all = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OwnStatesAndBodiesTest.class.getResourceAsStream("own-states-and-bodies.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line : in.lines().toList()) {
        JsonNode node = JSON.readTree(line);
        String date = node.path("date").asString("");
        Optional<Resolution> found =
            Resolver.standard()
                .resolve(
                    node.path("actor").asString(""),
                    "",
                    date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
        String country = found.flatMap(Resolution::plover).orElse("");
        String name = found.map(Resolution::name).orElse("");
        JsonNode expected = node.path("expected");
        if (!expected.path("country").asString("").equals(country)
            || !expected.path("name").asString(name).equals(name)) {
          missed.add(node.path("actor").asString("") + ": " + country + " " + name);
        }
        all++;
      }
    }
    assertThat(all).isEqualTo(225);
    assertThat(missed).hasSizeLessThanOrEqualTo(6);
  }
}
