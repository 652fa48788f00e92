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

/** Actors written for Chancery, none of them in a published set. */
class OwnActorsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void nearlyAllOfTheFirstSetAreRight() throws IOException {
    assertThat(missed("own-actors.jsonl", 118)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void nearlyAllOfTheSecondSetAreRight() throws IOException {
    assertThat(missed("own-actors-2.jsonl", 156)).hasSizeLessThanOrEqualTo(8);
  }

  private static List<String> missed(String file, int lines) throws IOException {
    List<String> missed = new ArrayList<>();
    int all = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OwnActorsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
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
            || !isOneOf(expected.path("code1"), sector)) {
          missed.add(node.path("actor").asString("") + ": " + country + " " + sector);
        }
        all++;
      }
    }
    assertThat(all).isEqualTo(lines);
    return missed;
  }

  private static boolean isOneOf(JsonNode expected, String sector) {
    if (!expected.isArray()) {
      return expected.asString("").equals(sector);
    }
    for (JsonNode one : expected) {
      if (one.asString("").equals(sector)) {
        return true;
      }
    }
    return false;
  }
}
