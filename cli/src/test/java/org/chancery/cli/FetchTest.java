package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.intake.Site;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {
  @TempDir Path folder;

  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private Path register() {
    return folder.resolve("register.db");
  }

  private String[] add(String... sources) {
    List<String> words =
        new ArrayList<>(
            List.of("add", "--register", register().toString(), "--allow-private", "--delay", "0"));
    words.addAll(List.of(sources));
    return words.toArray(String[]::new);
  }

  private Call added(String... sources) {
    return Call.of(Made.ONE_OF_EACH, add(sources));
  }

  private List<String> keys() {
    try (Register register = SqliteRegister.open(register(), Clock.systemUTC())) {
      return register.keys();
    }
  }

  @Test
  void readsAnAddress() {
    site.report("water");

    Call call =
        Call.of(
            Made.ONE_OF_EACH,
            "read",
            "--json",
            "--allow-private",
            "--delay",
            "0",
            site.at("/report/water"));

    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("\"source\":\"" + site.at("/report/water") + "\"");
  }

  @Test
  void ownNetworksAreNotAskedUnlessAllowed() {
    site.report("water");

    Call call = Call.of(Made.ONE_OF_EACH, "read", "--json", site.at("/report/water"));

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .contains(
            site.at("/report/water")
                + " is not on the public web (127.0.0.1: this machine), and was not asked.");
    assertThat(site.reportsAsked()).isZero();
  }

  @Test
  void whatIsAddedOnceIsNotAskedForAgain() {
    site.feed(site.reports(5)).sitemap(site.reports(8));

    assertThat(added(site.at("/feed")).out()).startsWith("Added 5 new reports: ");
    assertThat(added(site.at("/feed")).out()).startsWith("Added 0 new reports: ");
    assertThat(added(site.at("/sitemap.xml"), site.at("/feed")).out())
        .startsWith("Added 3 new reports: ");
    assertThat(site.reportsAsked()).isEqualTo(8);
    assertThat(keys()).hasSize(8);
  }

  @Test
  void aRegisterThatBeginsAnewIsFilledAnew() throws IOException {
    site.feed(site.reports(3));
    added(site.at("/feed"));
    Files.delete(register());

    assertThat(added(site.at("/feed")).out()).startsWith("Added 3 new reports: ");
  }

  @Test
  void oneFailureIsToldAndStopsNoOther() {
    site.feed(List.of("0", "gone", "1")).reports(2);

    Call call = added(site.at("/feed"), site.at("/nothing"));

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).startsWith("Added 2 new reports: ").contains("Refused: 2.");
    assertThat(call.err())
        .contains(site.at("/report/gone") + " is not there (404). Check its spelling.")
        .contains(site.at("/nothing") + " is not there (404). Check its spelling.");
  }

  @Test
  void enoughForOneCall() {
    site.sitemap(site.reports(7));

    Call first = added("--max-pages", "4", site.at("/sitemap.xml"));
    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith("Added 4 new reports: ");
    assertThat(first.err())
        .isEqualTo(
            "3 pages were left for another call, since 4 are asked for in one. Call again, or"
                + " raise --max-pages.\n");
    assertThat(added("--max-pages", "4", site.at("/sitemap.xml")).out())
        .startsWith("Added 3 new reports: ");
    assertThat(site.reportsAsked()).isEqualTo(7);
    assertThat(site.asked("/sitemap.xml")).isEqualTo(1);
  }

  @Test
  void wrongOptionsAreTold() {
    assertThat(added("--max-pages", "0", site.at("/feed")).err())
        .startsWith("--max-pages must be 1 or more, not 0.");
    assertThat(Call.of(Made.ONE_OF_EACH, "read", "--delay", "-1", "x").err())
        .startsWith("--delay takes seconds, from 0 to 86400, not -1.0.");
    assertThat(Call.of(Made.ONE_OF_EACH, "read", "--delay", "86401", "x").err())
        .startsWith("--delay takes seconds, from 0 to 86400, not 86401.0.");
    assertThat(Call.of(Made.ONE_OF_EACH, "read", "--timeout", "0", "x").err())
        .startsWith("--timeout takes seconds, from 0.1 to 86400, not 0.0.");
  }

  @Test
  void goesOnAfterKills() throws Exception {
    killed(60, 3, 20261126);
  }

  /** Takes a minute: {@code mvn -pl cli -am test -Pkill}. */
  @Test
  @Tag("kill")
  void goesOnAfterFortyKills() throws Exception {
    killed(1000, 40, 9);
  }

  /** Killed again and again, where a schedule with a seed says, and then left to its end. */
  private void killed(int pages, int kills, long seed) throws Exception {
    List<String> names = site.reports(pages);
    site.sitemap(names.subList(0, pages * 3 / 4)).feed(names.subList(pages / 2, pages));
    String[] call = add("--max-pages", "100000", site.at("/sitemap.xml"), site.at("/feed"));
    Random schedule = new Random(seed);
    int each = pages / (kills + 1);
    for (int i = 0; i < kills; i++) {
      Process process = Program.start(call);
      int until = site.reportsAsked() + 1 + schedule.nextInt(each);
      while (site.reportsAsked() < until && process.isAlive()) {
        TimeUnit.MICROSECONDS.sleep(200);
      }
      TimeUnit.MICROSECONDS.sleep(schedule.nextInt(5_000));
      // SIGKILL
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    String words = Program.ended(Program.start(call));

    assertThat(words).contains("Added ");
    assertThat(keys()).as(words).hasSize(pages);
    // Only what was on its way when the process was killed is asked for a second time.
    assertThat(site.reportsAsked()).isBetween(pages, pages + kills);
    System.out.println(
        kills + " kills, " + (site.reportsAsked() - pages) + " of " + pages + " pages asked twice");
    try (Stream<Path> kept = Files.list(folder.resolve("register.db.web/kept"))) {
      assertThat(kept).isEmpty();
    }
    int before = site.reportsAsked();
    assertThat(Program.ended(Program.start(call))).startsWith("Added 0 new reports: ");
    assertThat(site.reportsAsked()).isEqualTo(before);
  }
}
