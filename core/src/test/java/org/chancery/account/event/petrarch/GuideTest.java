package org.chancery.account.event.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide are true. */
class GuideTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");

  @TempDir Path folder;

  @Test
  void theFirstSetCodesWhatTheGuideSays() throws IOException {
    Map<String, List<String>> blocks =
        BLOCK
            .matcher(Files.readString(Path.of("../docs/dictionaries.md")))
            .results()
            .collect(
                Collectors.toMap(
                    (MatchResult m) -> m.group(1), (MatchResult m) -> m.group(2).lines().toList()));
    PetrarchDictionaries dictionaries =
        Sample.of(
            folder,
            blocks.get("actors"),
            blocks.get("agents"),
            blocks.get("verbs"),
            blocks.get("discards"));
    assertThat(dictionaries.remarks()).isEmpty();
    StringBuilder found = new StringBuilder();
    Map<String, Boolean> sentences = new LinkedHashMap<>();
    blocks.get("events").stream()
        .filter(l -> !l.startsWith(" "))
        .forEach(l -> sentences.put(l, true));
    assertThat(sentences).hasSizeGreaterThan(4);
    for (String sentence : sentences.keySet()) {
      found.append(sentence).append('\n');
      Sample.events(dictionaries, sentence, Optional.of(LocalDate.of(2021, 5, 5)))
          .forEach(e -> found.append("    ").append(e).append('\n'));
    }
    assertThat(found.toString()).isEqualTo(String.join("\n", blocks.get("events")) + "\n");
  }
}
