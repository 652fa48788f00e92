package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadoutsTest {
  private static final List<String> LINES =
      IntStream.range(0, 50)
          .mapToObj(i -> "{\"text\": \"Report %d.\", \"date\": \"2024-01-05\"}".formatted(i))
          .toList();

  @Test
  void drawsTheSameSampleWhateverTheOrder() {
    List<String> backwards = new ArrayList<>(LINES);
    Collections.reverse(backwards);

    List<String> drawn = Readouts.drawn(LINES);

    assertThat(drawn)
        .isEqualTo(Readouts.drawn(backwards))
        .containsExactlyInAnyOrderElementsOf(LINES);
    assertThat(drawn).isNotEqualTo(LINES);
  }

  @Test
  void leavesEmptyLinesAndDoublesOut() {
    assertThat(Readouts.drawn(List.of("{}", "", "{}"))).containsExactly("{}");
  }

  @Test
  void readsUntilItIsToldToStop(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("readouts.jsonl"), LINES);
    List<String> texts = new ArrayList<>();

    Peer.Counts counts =
        Readouts.each(
            file,
            () -> texts.size() < 2,
            readout -> {
              texts.add(readout.text() + readout.date().orElse(""));
              return 3;
            });

    assertThat(counts).isEqualTo(new Peer.Counts(2, 6));
    assertThat(texts).containsExactly("Report 0.2024-01-05", "Report 1.2024-01-05");
  }

  @Test
  void keepsTheSampleApartFromWhatWarmsUp(@TempDir Path folder) throws IOException {
    Path readouts = Files.createDirectories(folder.resolve("corpus/readouts"));
    Files.write(readouts.resolve("readouts.jsonl"), LINES);

    Material material = Material.draw(folder, folder, 20);

    assertThat(Files.readAllLines(material.sample()))
        .hasSize(20)
        .doesNotContainAnyElementsOf(Files.readAllLines(material.others()));
    assertThatThrownBy(() -> Material.draw(folder, folder, 50)).hasMessageContaining("50 readouts");
  }
}
