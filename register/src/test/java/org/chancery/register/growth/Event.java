package org.chancery.register.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.register.Dossier;
import org.chancery.register.Entry;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.search.Question;
import org.chancery.register.sqlite.SqliteRegister;

/**
 * Measures how a register takes an event of which thousands of reports tell, each in words of its
 * own. {@code REPORTS.jsonl RECORDS.jsonl REGISTER N}, as for {@link Growth}.
 */
public final class Event {
  private static final int BATCH = 32;

  private Event() {}

  public static void main(String[] arguments) throws IOException {
    Varied varied = Varied.of(Path.of(arguments[0]), Path.of(arguments[1]), 1);
    int wanted = Integer.parseInt(arguments[3]);
    try (Register register = SqliteRegister.open(Path.of(arguments[2]), Clock.systemUTC())) {
      int made = 0;
      for (int quarter = 1; quarter <= 4; quarter++) {
        int before = made;
        long cpu = -busy();
        long nanos = -System.nanoTime();
        while (made < (long) wanted * quarter / 4) {
          List<Entry> batch = new ArrayList<>();
          while (batch.size() < BATCH && made < wanted) {
            batch.add(varied.telling(0, made++));
          }
          register.add(batch);
        }
        cpu += busy();
        nanos += System.nanoTime();
        say(
            "reports %d to %d: %.1f ms a report, computing %.1f ms",
            before + 1, made, nanos / 1e6 / (made - before), cpu / 1e6 / (made - before));
      }
      long nanos = -System.nanoTime();
      List<Dossier> told = register.engagements(Question.parse("after:2000"), Moment.now(), 20);
      nanos += System.nanoTime();
      say(
          "%d engagements, told by %s reports; shown in %.0f ms",
          told.size(), told.stream().map(d -> d.tellings().size()).toList(), nanos / 1e6);
    }
  }

  private static long busy() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
