package org.chancery.register.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.record.Record;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.chancery.report.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRegisterTest {
  @TempDir private Path folder;

  @Test
  void nothingIsLostByKills() throws Exception {
    killed(10, 1, 20261126);
  }

  /** Takes minutes: {@code mvn -pl register -am test -Pkill}. */
  @Test
  @Tag("kill")
  void nothingIsLostByTwoHundredKills() throws Exception {
    killed(200, 22, 5);
  }

  private void killed(int times, int copies, long seed) throws Exception {
    Path reports = folder.resolve("reports.jsonl");
    Adding.write(reports, many(copies));
    Path whole = folder.resolve("whole.db");
    Killing uninterrupted = new Killing(whole, reports, 1, seed);
    uninterrupted.finish();
    Path broken = folder.resolve("broken.db");
    Killing killing = new Killing(broken, reports, 1, seed);
    killing.kill(times);
    killing.finish();
    System.out.println(killing.kills() + " kills, " + killing.inside() + " inside a transaction");
    assertThat(killing.kills()).isEqualTo(times);
    assertThat(killing.inside()).isGreaterThanOrEqualTo(times / 2);
    assertThat(exported(broken)).isEqualTo(exported(whole));
  }

  /** The samples, as several outlets tell them. */
  private static List<Entry> many(int copies) {
    List<Entry> samples = Desk.samples();
    return IntStream.range(0, copies)
        .boxed()
        .flatMap(i -> samples.stream().map(s -> toldBy(i, s)))
        .toList();
  }

  private static Entry toldBy(int outlet, Entry entry) {
    Page page = entry.given().page();
    Page other =
        new Page(
            page.source() + "-" + outlet,
            page.text() + "\n" + "Outlet ".repeat(outlet),
            page.title(),
            page.date(),
            page.outlet(),
            page.url());
    Record record =
        entry.record().named(other.source(), entry.record().id(), entry.record().textId());
    return new Entry(new Given(other, entry.given().assumed()), record, entry.version());
  }

  private static List<String> exported(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Register register = SqliteRegister.open(file, Clock.systemUTC())) {
      assertThat(register.check()).isEmpty();
      register.export(false, lines::add);
    }
    return lines;
  }
}
