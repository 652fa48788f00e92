package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.intake.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final String NEW = "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} UTC  ";

  @TempDir Path folder;

  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private String[] watch(String... words) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "watch",
                "--register",
                folder.resolve("register.db").toString(),
                "--allow-private",
                "--delay",
                "0"));
    all.addAll(List.of(words));
    return all.toArray(String[]::new);
  }

  private Call once(String... sources) {
    List<String> all = new ArrayList<>(List.of("--once"));
    all.addAll(List.of(sources));
    return Call.of(Made.ONE_OF_EACH, watch(all.toArray(String[]::new)));
  }

  @Test
  void tellsWhatIsNew() {
    site.feed(site.reports(2));
    assertThat(once(site.at("/feed")).out()).matches(NEW + "Added 2 new reports: [^\n]+\n");
    assertThat(once(site.at("/feed")).out()).matches(NEW + "Nothing new\\.\n");
    site.feed(site.reports(3));
    assertThat(once(site.at("/feed")).out()).matches(NEW + "Added 1 new report: [^\n]+\n");
  }

  @Test
  void aBadSourceIsToldAndTheOthersAreRead() {
    site.feed(site.reports(2));

    Call call = once(site.at("/nothing"), site.at("/feed"));

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .isEqualTo(site.at("/nothing") + " is not there (404). Check its spelling.\n");
    assertThat(call.out()).matches(NEW + "Added 2 new reports: [^\n]+ Refused: 1\\.\n");
  }

  @Test
  void looksIntoFolders() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox/2024"));
    Files.writeString(inbox.resolve("a.txt"), "They met in Baku, and spoke of water.\n");
    Files.writeString(inbox.resolve("a.tmp"), "They met in Baku, and spoke of schools.\n");

    assertThat(once(folder.resolve("inbox").toString()).out())
        .matches(NEW + "Added 1 new report: [^\n]+\n");
  }

  @Test
  void whatIsNoSourceIsTold() {
    assertThat(once("nowhere").err())
        .isEqualTo(
            "nowhere: there is no such file or folder, and it is no address. Check the spelling,"
                + " and the folder you are in.\n");
    assertThat(Call.of(Made.ONE_OF_EACH, "watch", "--every", "soon", "x").err())
        .contains("\"soon\" is no time between two rounds. Write it as 90s, 15m, 6h or 1d.");
  }

  @Test
  void aFileThatIsStillWrittenWaits() throws IOException {
    Path file = folder.resolve("a.txt");
    Watched watched = new Watched(List.of(folder), List.of(".txt"));
    List<String> troubles = new ArrayList<>();
    Files.writeString(file, "They");
    assertThat(watched.look(troubles::add)).isEmpty();
    Files.writeString(file, "They met.");
    assertThat(watched.look(troubles::add)).isEmpty();
    assertThat(watched.look(troubles::add)).containsExactly(file.toString());
    assertThat(watched.look(troubles::add)).isEmpty();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    assertThat(watched.look(troubles::add)).isEmpty();
    assertThat(watched.look(troubles::add)).containsExactly(file.toString());
    Files.delete(file);
    assertThat(watched.look(troubles::add)).isEmpty();
    assertThat(troubles).isEmpty();
  }

  /** A folder whose path is too long for the system: shut to everybody, on Linux. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatIsShutIsToldOnceAndTheOthersAreRead() throws IOException {
    Path root = Files.createDirectory(folder.resolve("inbox"));
    Path far = deep(root);
    Path near = Files.createDirectory(folder.resolve("apart"));
    deep(near);
    Path moved = far.resolve("m");
    Files.move(near, moved);
    try {
      Files.writeString(root.resolve("a.txt"), "They met.");
      Files.writeString(root.resolve("c.txt"), "They met.");
      Watched watched = new Watched(List.of(root), List.of(".txt"));
      List<String> troubles = new ArrayList<>();

      assertThat(watched.look(troubles::add)).isEmpty();
      assertThat(watched.look(troubles::add))
          .containsExactly(root.resolve("a.txt").toString(), root.resolve("c.txt").toString());
      assertThat(troubles)
          .singleElement()
          .asString()
          .startsWith(moved.toString())
          .endsWith(
              " cannot be looked into now. It is tried again; check that it is there, and that you"
                  + " may read it.");
    } finally {
      Files.move(moved, near);
    }
  }

  /** Makes folders in each other, half as deep as can be; gives the last. */
  private static Path deep(Path root) throws IOException {
    Path at = root;
    while (at.toString().length() < 2500) {
      at = at.resolve("d".repeat(200));
    }
    return Files.createDirectories(at);
  }

  @Test
  void aSourceThatFailsIsAskedLessAndLessOften() {
    Instant now = Instant.parse("2026-11-26T12:00:00Z");
    Sources sources = new Sources(List.of("a", "b"), Duration.ofMinutes(15));
    assertThat(sources.due(now)).containsExactly("a", "b");
    sources.asked(List.of("a", "b"), List.of("a"), now);
    assertThat(sources.due(now)).isEmpty();
    // Whatever the round took of it.
    assertThat(sources.rest(now.plus(Duration.ofMinutes(4)))).contains(Duration.ofMinutes(11));
    assertThat(sources.rest(now.plus(Duration.ofMinutes(40)))).contains(Duration.ZERO);
    Instant later = now.plus(Duration.ofMinutes(15));
    assertThat(sources.due(later)).containsExactly("b");
    sources.asked(List.of("b"), List.of(), later);
    later = now.plus(Duration.ofMinutes(30));
    assertThat(sources.due(later)).containsExactly("a", "b");
    for (int i = 0; i < 30; i++) {
      sources.asked(List.of("a"), List.of("a"), later);
    }
    assertThat(sources.due(later.plus(Duration.ofHours(23)))).doesNotContain("a");
    assertThat(sources.due(later.plus(Duration.ofHours(24)))).contains("a");
  }

  /** The real program, told to end as Ctrl-C does. */
  @Test
  void endsWhenItIsToldTo() throws Exception {
    site.feed(site.reports(3));
    Process process = Program.start(watch("--every", "1d", site.at("/feed"), folder.toString()));
    try (BufferedReader words = process.inputReader()) {
      assertThat(words.readLine()).matches(NEW + "Added 3 new reports: .+");
      Files.writeString(folder.resolve("note.txt"), "They met in Baku, and spoke of water.\n");
      assertThat(words.readLine()).matches(NEW + "Added 1 new report: .+");
      process.toHandle().destroy();
      process.waitFor();
      assertThat(words.readLine()).isNull();
    }
    assertThat(once(site.at("/feed")).out()).matches(NEW + "Nothing new\\.\n");
  }
}
