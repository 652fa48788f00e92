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

/** 118 actors written for Chancery, none of them in a published set. */
class OwnActorsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void nearlyAllCountriesAndSectorsAreRight() throws IOException {
    List<String> missed = new ArrayList<>();
    int all = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OwnActorsTest.class.getResourceAsStream("own-actors.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line : in.lines().toList()) {
        JsonNode node = JSON.readTree(line);
        String date = node.path("date").asString("");
        Optional<Resolution> found =
            Resolver.standard()
                .resolve(
                    node.path("actor").asString(""),
                    node.path("context").asString(""),
                    date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
        String country = found.flatMap(Resolution::plover).orElse("");
        String sector = found.flatMap(Resolution::sector).orElse("");
        JsonNode expected = node.path("expected");
        if (!expected.path("country").asString("").equals(country)
            || !expected.path("code1").asString("").equals(sector)) {
          missed.add(node.path("actor").asString("") + ": " + country + " " + sector);
        }
        all++;
      }
    }
    assertThat(all).isGreaterThan(100);
    assertThat(missed).as("of %d", all).hasSizeLessThanOrEqualTo(3);
  }
}
