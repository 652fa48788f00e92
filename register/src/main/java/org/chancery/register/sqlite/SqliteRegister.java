package org.chancery.register.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.register.Added;
import org.chancery.register.Biography;
import org.chancery.register.Changed;
import org.chancery.register.Dossier;
import org.chancery.register.Entry;
import org.chancery.register.Flaw;
import org.chancery.register.Given;
import org.chancery.register.Glimpse;
import org.chancery.register.Hit;
import org.chancery.register.Moment;
import org.chancery.register.Planned;
import org.chancery.register.Register;
import org.chancery.register.RegisterTrouble;
import org.chancery.register.Reported;
import org.chancery.register.State;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.FactId;
import org.chancery.register.search.Question;
import org.chancery.report.Original;
import org.chancery.report.Page;

/** A register in one SQLite file; beside it stand, while it is open, a log and an index to that. */
public final class SqliteRegister implements Register {
  private final Database database;
  private final Clock clock;
  private final Truths truths;
  private final Accounts accounts;
  private final Texts texts;
  private final Sightings sightings;
  private final Writing writing;
  private final Telling telling;
  private final Searching searching;
  private final Listing listing;
  private final Faces faces;
  private final Recognition recognition;
  private final People people;
  private final Plans plans;

  /** What state of the file that which is held in memory is of. */
  private String held = "";

  private final Glances glances;
  private final Exports exports;
  private final Checks checks;

  private SqliteRegister(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    truths = new Truths(database);
    Blocks blocks = new Blocks(database);
    accounts = new Accounts(database, truths, blocks);
    texts = new Texts(database, truths, accounts, blocks);
    Neighbourhoods families = new Neighbourhoods(database, blocks, texts);
    sightings = new Sightings(database, truths, accounts, blocks, families);
    Neighbourhoods groups = new Neighbourhoods(database, blocks, sightings);
    Sources sources = new Sources(database, truths);
    writing =
        new Writing(
            database, clock, truths, accounts, blocks, texts, families, sightings, groups, sources);
    faces = new Faces(database, truths, accounts, blocks);
    Persons persons = new Persons(truths, faces);
    recognition =
        new Recognition(
            database,
            truths,
            accounts,
            faces,
            new Namesakes(truths, faces, persons),
            new Incumbents(database, persons, families),
            groups,
            sources);
    telling =
        new Telling(database, truths, accounts, sources, texts, sightings, groups, recognition);
    people = new People(database, truths, faces, persons, recognition, telling, groups);
    searching = new Searching(database, accounts, sources, telling, groups, people);
    listing = new Listing(database, accounts, sources, telling, groups, people);
    plans = new Plans(database, truths, accounts, sources, sightings, telling, groups, people);
    glances = new Glances(database, accounts, sources, telling, groups);
    exports = new Exports(database, truths, sightings, groups);
    checks = new Checks(database, truths, accounts, texts, sightings);
  }

  /**
   * Opens the register in a file; makes one where there is none, with the folders that lead there.
   *
   * @param clock tells when something is recorded
   * @throws RegisterTrouble if the file is no register, or of a later version, or cannot be opened
   */
  public static SqliteRegister open(Path file, Clock clock) {
    make(file);
    Database database = Database.open(file);
    boolean ready = false;
    try {
      Schema.standard().bringUpToDate(database);
      ready = true;
    } finally {
      if (!ready) {
        database.close();
      }
    }
    SqliteRegister register = new SqliteRegister(database, clock);
    if (register.faces.incomplete() || register.accounts.incomplete()) {
      register.write(
          () -> {
            register.faces.complete();
            register.accounts.complete();
            return true;
          });
    }
    return register;
  }

  /**
   * Makes a register from a copy, which stays as it is, whatever its version.
   *
   * @throws RegisterTrouble if the copy is no register, or there is a register already
   */
  public static SqliteRegister restore(Path copy, Path file, Clock clock) {
    try (Database database = Database.open(copy)) {
      Schema.standard().mustBeRegister(database);
    }
    Backups.write(copy, file);
    return open(file, clock);
  }

  private static void make(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.exists(folder)) {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
      }
      if (!Files.exists(file)) {
        Files.createFile(file);
        Backups.keepPrivate(file);
      }
    } catch (IOException e) {
      if (!Files.exists(file)) {
        throw new RegisterTrouble(
            "The register "
                + file
                + " cannot be made ("
                + e.getMessage()
                + "). Give another place with --register.",
            e);
      }
    }
  }

  /** What is held in memory is forgotten if what was written is taken back. */
  private <T> T write(Supplier<T> work) {
    boolean done = false;
    try {
      forget();
      T result = database.write(work);
      done = true;
      return result;
    } finally {
      if (!done) {
        accounts.forget();
        texts.forget();
        sightings.takenBack();
      }
    }
  }

  private <T> T read(Supplier<T> work) {
    return database.read(
        () -> {
          String state = database.state();
          if (!state.equals(held)) {
            forget();
            held = state;
          }
          return work.get();
        });
  }

  private void forget() {
    sightings.forget();
    recognition.forget();
    telling.forget();
    plans.forget();
  }

  @Override
  public boolean knows(Given given) {
    OptionalLong report = truths.report(given.key());
    if (report.isEmpty()) {
      return false;
    }
    Page page = given.page();
    boolean noted =
        database.number(
                    "SELECT count(*) FROM source WHERE report = ? AND path = ?",
                    report.getAsLong(),
                    page.source())
                > 0
            && !truths.originals().isNews(report.getAsLong(), page.original());
    if (!noted) {
      write(
          () -> {
            truths.addSource(report.getAsLong(), page, clock.millis());
            return true;
          });
      accounts.forget();
    }
    return true;
  }

  @Override
  public Added add(List<Entry> entries) {
    return write(() -> writing.add(entries));
  }

  @Override
  public Added reread(List<Entry> entries, Consumer<Changed> changed) {
    return write(() -> writing.reread(entries, changed));
  }

  @Override
  public List<String> keys() {
    return database.words("SELECT key FROM report ORDER BY key");
  }

  @Override
  public List<String> paths(String key) {
    return database.words(
        "SELECT s.path FROM report r CROSS JOIN source s ON s.report = r.seq"
            + " WHERE r.key = ? ORDER BY s.path",
        key);
  }

  @Override
  public List<String> called(String name) {
    return truths.called(name).stream().map(truths::key).sorted().toList();
  }

  @Override
  public Optional<Given> given(String key) {
    OptionalLong report = truths.report(key);
    return report.isPresent() ? Optional.of(truths.given(report.getAsLong())) : Optional.empty();
  }

  @Override
  public Optional<Original> original(String key) {
    return truths.originals().of(truths.report(key));
  }

  @Override
  public int remove(String name) {
    int removed =
        write(
            () -> {
              List<Long> reports = truths.called(name);
              writing.remove(reports);
              return reports.size();
            });
    accounts.forget();
    texts.forget();
    sightings.takenBack();
    boolean kept = removed > 0 && database.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
    if (kept) {
      throw new RegisterTrouble(
          "Removed from "
              + database.file()
              + ". But another program that reads it keeps words of the report in its log; they go"
              + " when that program ends.");
    }
    return removed;
  }

  @Override
  public List<Target> facts(FactId id, Moment moment) {
    return read(() -> telling.facts(id, moment.millis()));
  }

  @Override
  public Optional<Dossier> engagement(FactId id, Moment moment) {
    return read(() -> telling.engagement(id, moment.millis()));
  }

  @Override
  public List<Biography> persons(String name, Moment moment, int latest) {
    return read(() -> people.named(name, moment.millis(), latest));
  }

  @Override
  public List<String> nearest(String name, int limit) {
    return read(() -> people.nearest(name, limit));
  }

  @Override
  public List<Mention> mentions(String name, Moment moment) {
    return read(() -> people.mentions(name, moment.millis()));
  }

  @Override
  public List<Hit> search(Question question, Moment moment, int limit) {
    return read(() -> searching.search(question, moment.millis(), limit));
  }

  @Override
  public Optional<Reported> report(String key, Moment moment) {
    return read(() -> listing.report(truths.report(key), moment.millis()));
  }

  @Override
  public List<Dossier> engagements(Question question, Moment moment, int limit) {
    return read(() -> listing.engagements(question, moment.millis(), limit));
  }

  @Override
  public List<Dossier> dated(LocalDate first, LocalDate last, Moment moment, int each) {
    return read(() -> listing.dated(first, last, moment.millis(), each));
  }

  @Override
  public List<Reported> reports(Question question, Moment moment, int limit) {
    return read(() -> listing.reports(question, moment.millis(), limit));
  }

  @Override
  public Added correct(List<Correction> corrections) {
    return write(() -> writing.correct(corrections));
  }

  @Override
  public List<Correction> corrections(Moment moment) {
    return truths.corrections(moment.millis());
  }

  @Override
  public List<Planned> plans(Question question, Moment moment, int limit) {
    return read(() -> plans.list(question, moment, clock, limit));
  }

  @Override
  public State state() {
    return read(glances::state);
  }

  @Override
  public void glance(Moment moment, Consumer<Glimpse> each) {
    read(
        () -> {
          glances.all(moment.millis(), each);
          return true;
        });
  }

  @Override
  public List<Dossier> doubtful(Moment moment, int limit) {
    return read(() -> glances.doubtful(moment.millis(), limit));
  }

  @Override
  public List<Reported> recorded(Instant after, Moment moment, int limit) {
    return read(() -> glances.recorded(after.toEpochMilli(), moment.millis(), limit));
  }

  @Override
  public List<Flaw> check() {
    return read(checks::all);
  }

  @Override
  public void backup(Path to) {
    Backups.write(database.file(), to);
  }

  @Override
  public void export(boolean times, Consumer<String> lines) {
    read(
        () -> {
          exports.write(times, lines);
          return true;
        });
  }

  @Override
  public Added importLines(Iterator<String> lines) {
    return new Imports(accounts, writing, clock.millis(), this::write).take(lines);
  }

  @Override
  public void close() {
    database.close();
  }
}
