package org.chancery.account.event.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide are true. */
class GuideTest {
  @TempDir Path folder;

  @Test
  void theFirstSetCodesWhatTheGuideSays() throws IOException {
    List<String> guide = Files.readAllLines(Path.of("../docs/dictionaries.md"));
    PetrarchDictionaries dictionaries =
        Sample.of(
            folder,
            block(guide, "actors"),
            block(guide, "agents"),
            block(guide, "verbs"),
            block(guide, "discards"));
    assertThat(dictionaries.remarks()).isEmpty();
    List<String> told = block(guide, "events");
    List<String> found = new ArrayList<>();
    for (String sentence : told.stream().filter(l -> !l.startsWith(" ")).toList()) {
      found.add(sentence);
      Sample.events(dictionaries, sentence, Optional.of(LocalDate.of(2021, 5, 5)))
          .forEach(e -> found.add("    " + e));
    }
    assertThat(found).hasSizeGreaterThan(10).isEqualTo(told);
  }

  /** The lines of the block that is marked so. */
  private static List<String> block(List<String> guide, String mark) {
    int start = guide.indexOf("```" + mark);
    assertThat(start).as(mark).isNotNegative();
    return guide.subList(start + 1, guide.size()).stream()
        .takeWhile(l -> !l.equals("```"))
        .toList();
  }
}
