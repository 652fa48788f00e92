package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlacesTest {
  private static final String TEXT =
      "Minister in Tripoli\n\n"
          + "BEIRUT, 3 March 2024 – 🕊 The Lebanese Minister of Health, Ana Ruiz, visited the city of Tripoli in "
          + "northern Lebanon on Sunday. Moscow said that it would send help to the city.\n";

  @TempDir Path folder;

  private static Call call(String... arguments) {
    return Call.of(Understanding::blank, arguments);
  }

  private Path report() throws IOException {
    Path file = folder.resolve("talks.txt");
    Files.writeString(file, TEXT);
    return file;
  }

  @Test
  void eachPlaceIsShownOnceWithWhatIsMeant() throws IOException {
    Call call = call("places", report().toString());
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .containsPattern("Tripoli +Tripoli \\(LBN\\), city, 34\\.4\\d 35\\.8\\d, ")
        .containsPattern(
            "Moscow +Moscow \\(RUS\\), city, 55\\.7\\d 37\\.6\\d, 1 for who\\s+belongs\\s+there");
  }

  @Test
  void everyPlaceStandsInTheJsonWithItsWords() throws IOException {
    Call call = call("places", "--json", report().toString());
    JsonNode line = JsonMapper.shared().readTree(call.out().strip());
    int[] text = TEXT.codePoints().toArray();
    assertThat(line.path("places").size()).isGreaterThanOrEqualTo(4);
    for (JsonNode place : line.path("places")) {
      int start = place.path("start").asInt();
      String words = new String(text, start, place.path("end").asInt() - start);
      assertThat(words).isEqualTo(place.path("name").asString());
      List<String> fields = List.copyOf(place.propertyNames());
      assertThat(fields)
          .containsExactly(
              "name",
              "start",
              "end",
              "place",
              "country",
              "latitude",
              "longitude",
              "precision",
              "reach",
              "use");
    }
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestShown() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
    Call call =
        call("places", folder.resolve("none.txt").toString(), bad.toString(), report().toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err().lines()).hasSize(2);
    assertThat(call.out()).contains("Tripoli");
  }

  @Test
  void aReportWithoutPlacesSaysSo() throws IOException {
    Path file = folder.resolve("none.txt");
    Files.writeString(file, "The two sides met and agreed to meet again.\n");
    assertThat(call("places", file.toString()).out()).contains("no places");
  }
}
