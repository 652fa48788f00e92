package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/guide.md tells people to type does what it says, from the first line to the last. */
class GuideTest {
  private static final String LAUNCHER = "./chancery ";
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");

  /** A block that begins with its file's name is what the reader is told to save. */
  private static final Pattern FILE = Pattern.compile("# ([a-z-]+\\.txt)\\n(?s:.*)");

  /** A word of a command line: plain, or between quotation marks of either kind. */
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

  /** A file in the folder of the reader's own. */
  private static final Pattern OWN = Pattern.compile("[a-z-]+\\.(docx|xlsx|ics|txt|csv|html|db)");

  @TempDir Path folder;

  @Test
  void everyCommandOfTheGuideDoesWhatItSays() throws IOException {
    Understanding understanding = Understanding.standard();
    List<String> blocks = blocks();
    for (String block : blocks) {
      Matcher file = FILE.matcher(block);
      if (file.matches()) {
        Files.writeString(folder.resolve(file.group(1)), block);
      }
    }
    List<String> commands =
        blocks.stream().flatMap(String::lines).filter(l -> l.startsWith(LAUNCHER)).toList();
    assertThat(commands).hasSizeGreaterThan(10);
    for (String command : commands) {
      List<String> words = words(command.substring(LAUNCHER.length()));
      words.addAll(1, List.of("--register", folder.resolve("register.db").toString()));
      Call call = Call.of(understanding, words.toArray(new String[0]));
      assertThat(call.code()).as(command + "\n" + call.err()).isZero();
      for (String word : words) {
        if (word.startsWith(folder.toString())) {
          assertThat(Path.of(word)).as(command).isNotEmptyFile();
        }
      }
    }
  }

  private static List<String> blocks() throws IOException {
    String guide = Files.readString(Call.home().resolve("docs/guide.md"));
    return BLOCK.matcher(guide).results().map(m -> m.group(1)).toList();
  }

  /**
   * As a shell would split them; paths lead to the samples, and to a folder that is thrown away.
   */
  private List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      for (int group = 1; group <= word.groupCount(); group++) {
        if (word.group(group) != null) {
          words.add(placed(word.group(group)));
        }
      }
    }
    return words;
  }

  private String placed(String word) {
    if (word.equals("samples") || word.startsWith("samples/")) {
      return Call.home().resolve(word).toString();
    }
    return OWN.matcher(word).matches() ? folder.resolve(word).toString() : word;
  }
}
