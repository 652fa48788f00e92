package org.chancery.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.report.Page;
import org.chancery.report.Report;

/** Reads reports for the tests of the register, as the program does. */
public final class Desk {
  private static final List<Entry> SAMPLES = new ArrayList<>();

  private Desk() {}

  /** A report of a day, read. */
  public static Entry entry(String path, String published, String text) {
    return read(
        new Given(
            new Page(
                path,
                text,
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                Optional.empty(),
                Optional.empty()),
            Optional.empty()));
  }

  /** A report of a day by an outlet, read. */
  public static Entry entry(String path, String published, String outlet, String text) {
    return read(
        new Given(
            new Page(
                path,
                text,
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                Optional.of(outlet),
                Optional.empty()),
            Optional.empty()));
  }

  static Entry read(Given given) {
    Report report = given.report();
    return new Entry(given, Understanding.standard().read(report), "1");
  }

  /** The samples that come with Chancery, read. */
  public static synchronized List<Entry> samples() {
    if (SAMPLES.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          Page page = Page.of("samples/" + file.getFileName(), Files.readString(file));
          SAMPLES.add(read(new Given(page, Optional.empty())));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(SAMPLES);
  }

  /** A clock that is set by hand. */
  public static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");

    public void set(String instant) {
      now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
