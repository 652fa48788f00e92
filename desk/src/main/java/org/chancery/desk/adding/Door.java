package org.chancery.desk.adding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.account.Understanding;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.visit.Links;
import org.chancery.intake.Intake;
import org.chancery.record.Record;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/** Where reports come in that are given in the browser: the same way as on the command line. */
final class Door {
  /** So many are written down at once. */
  private static final int BATCH = 32;

  /** So many results of one file are told one by one. */
  private static final int MOST_TOLD = 200;

  private final Supplier<Understanding> understanding;
  private final String version;

  Door(Supplier<Understanding> understanding, String version) {
    this.understanding = understanding;
    this.version = version;
  }

  /**
   * Reads what a file holds, and adds what is not there yet.
   *
   * @param name as the visitor's machine calls it
   * @param published the day of publication, for reports that state none
   */
  Outcome add(Register register, String name, byte[] bytes, Optional<LocalDate> published) {
    return add(register, name, bytes, published, page -> page);
  }

  /**
   * The same with words that were pasted.
   *
   * @param as what is known of them besides
   */
  Outcome paste(Register register, String name, String words, UnaryOperator<Page> as) {
    return add(register, name, words.getBytes(StandardCharsets.UTF_8), Optional.empty(), as);
  }

  private Outcome add(
      Register register,
      String name,
      byte[] bytes,
      Optional<LocalDate> published,
      UnaryOperator<Page> as) {
    Options options = published.map(Intake.standard()::withPublished).orElse(Intake.standard());
    Adding adding = new Adding(register, published, options);
    try (Sheets sheets = Opening.of(Material.of(name, new ByteArrayInputStream(bytes)), options)) {
      for (Optional<Sheet> sheet = sheets.next(); sheet.isPresent(); sheet = sheets.next()) {
        switch (sheet.get()) {
          case Page page -> adding.page(as.apply(page));
          case Input.Refused refused -> adding.refused(refused.source(), refused.sentence());
        }
      }
    } catch (IOException e) {
      adding.refused(name, name + " cannot be read to its end. Save it anew, and give it again.");
    }
    adding.flush();
    return adding.outcome(name);
  }

  /** What comes out of one file. */
  private final class Adding {
    private final Register register;
    private final Optional<LocalDate> published;
    private final PageReader reader;
    private final List<Entry> waiting = new ArrayList<>();
    private final List<Outcome.Item> items = new ArrayList<>();
    private int leftOut;

    Adding(Register register, Optional<LocalDate> published, Options options) {
      this.register = register;
      this.published = published;
      this.reader = new PageReader(options);
    }

    void page(Page page) {
      Report report = reader.read(page);
      Given given = Given.of(page, report, published);
      String key = given.key();
      String title = report.title().orElse(page.source());
      if (register.knows(given) || waiting.stream().anyMatch(e -> e.given().key().equals(key))) {
        tell(
            new Outcome.Item(
                Outcome.State.KNOWN,
                title,
                "It is on the register already; nothing was changed.",
                Links.report(key)));
        return;
      }
      try {
        Record record = understanding.get().read(report);
        waiting.add(new Entry(given, record, version));
        tell(
            new Outcome.Item(Outcome.State.ADDED, title, found(report, record), Links.report(key)));
      } catch (RuntimeException | StackOverflowError e) {
        // One report must never cost its reader all the others.
        refused(
            page.source(),
            page.source()
                + ": Chancery failed on this report. That is a mistake of Chancery's; please report"
                + " it.");
      }
      if (waiting.size() >= BATCH) {
        flush();
      }
    }

    void refused(String source, String sentence) {
      tell(
          new Outcome.Item(
              Outcome.State.REFUSED, source, sentence.replaceAll("\\s*[\\r\\n]+\\s*", " "), ""));
    }

    private void tell(Outcome.Item item) {
      if (items.size() < MOST_TOLD) {
        items.add(item);
      } else {
        leftOut++;
      }
    }

    void flush() {
      if (!waiting.isEmpty()) {
        register.add(List.copyOf(waiting));
        waiting.clear();
      }
    }

    Outcome outcome(String name) {
      return new Outcome(name, items, leftOut);
    }
  }

  /** "Of 11 January 2024: 2 engagements, 5 statements, 1 plan." */
  private static String found(Report report, Record record) {
    String day = report.published().map(d -> "Of " + Shown.day(d)).orElse("Undated");
    return day
        + (record.read()
            ? ": "
                + many(record.engagements().size(), "engagement")
                + ", "
                + many(record.statements().size(), "statement")
                + ", "
                + many(record.plans().size(), "plan")
                + "."
            : "; not in English, so it is kept and can be searched, but is not read.");
  }

  private static String many(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
