package org.chancery.register.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.register.Added;
import org.chancery.register.Entry;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.search.Question;
import org.chancery.register.sqlite.SqliteRegister;

/**
 * Measures how a register grows: puts many reports on it, tenth by tenth, and asks it questions.
 * {@code REPORTS.jsonl RECORDS.jsonl REGISTER N}; the records are what {@code chancery read --json
 * REPORTS.jsonl} writes. Reading is not in the times: what is measured is the register alone.
 */
public final class Growth {
  /** As many as {@code chancery add} takes into one transaction. */
  private static final int BATCH = 32;

  /** Engagements a day; as many reports, and two thirds more, come in. */
  private static final int PER_DAY = 16;

  private Growth() {}

  public static void main(String[] arguments) throws IOException {
    Varied varied = Varied.of(Path.of(arguments[0]), Path.of(arguments[1]), PER_DAY);
    Path file = Path.of(arguments[2]);
    int wanted = Integer.parseInt(arguments[3]);
    try (Register register = SqliteRegister.open(file, Clock.systemUTC())) {
      int n = 0;
      int made = 0;
      int told = 0;
      Added added = Added.nothing();
      List<Entry> waiting = new ArrayList<>();
      for (int tenth = 1; tenth <= 10; tenth++) {
        long nanos = 0;
        long cpu = 0;
        while (made < (long) wanted * tenth / 10) {
          while (waiting.size() < BATCH) {
            waiting.addAll(varied.reports(n++));
            told++;
          }
          long start = System.nanoTime();
          long busy = busy();
          added = added.and(register.add(List.copyOf(waiting)));
          cpu += busy() - busy;
          nanos += System.nanoTime() - start;
          made += waiting.size();
          waiting.clear();
        }
        say("tenth %d: %.2f s, computing %.2f s; %d reports", tenth, nanos / 1e9, cpu / 1e9, made);
      }
      say("%d variations told by %d reports", told, made);
      say("%s", added);
      say("%.1f MB", Files.size(file) / 1e6);
      questions(register);
    }
  }

  private static void questions(Register register) {
    for (String name :
        List.of("Biden", "Blinken", "Harris", "Zelenskyy", "Dissanayake", "Sherman")) {
      best("person " + name, () -> register.persons(name, Moment.now(), 10).size());
    }
    for (String words :
        List.of(
            "who:Blinken topic:climate",
            "who:Sherman after:2024",
            "\"food security\" kind:call",
            "mine -war")) {
      best(
          "search " + words, () -> register.search(Question.parse(words), Moment.now(), 20).size());
    }
  }

  private interface Asked {
    int found();
  }

  /** The first and the median of nine. */
  private static void best(String what, Asked asked) {
    List<Long> times = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < 9; i++) {
      long start = System.nanoTime();
      found = asked.found();
      times.add(System.nanoTime() - start);
    }
    long first = times.get(0);
    times.sort(Long::compare);
    say(
        "%s: %d found, first %.0f ms, median %.0f ms",
        what, found, first / 1e6, times.get(4) / 1e6);
  }

  private static long busy() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
