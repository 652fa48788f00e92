package org.chancery.register.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.record.Record;
import org.chancery.register.Given;
import org.chancery.register.RegisterTrouble;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.CorrectionJson;
import org.chancery.report.Page;

/** What happened: reports that were given, what was read in them, what analysts said. */
final class Truths {
  private final Database database;
  private final Originals originals;

  Truths(Database database) {
    this.database = database;
    this.originals = new Originals(database);
  }

  Originals originals() {
    return originals;
  }

  OptionalLong report(String key) {
    return first("SELECT seq FROM report WHERE key = ?", key);
  }

  /** The key of a report that is there. */
  String key(long report) {
    return database.words("SELECT key FROM report WHERE seq = ?", report).get(0);
  }

  /** The keys of reports that are there. */
  Map<Long, String> keys(Collection<Long> reports) {
    Map<Long, String> keys = new HashMap<>();
    database
        .list(
            "SELECT r.seq, r.key FROM json_each(?) j CROSS JOIN report r ON r.seq = j.value",
            row -> Map.entry(row.getLong(1), row.getString(2)),
            Database.array(reports))
        .forEach(e -> keys.put(e.getKey(), e.getValue()));
    return keys;
  }

  /** Puts a new report on the register; gives its number. */
  long add(String key, Given given, long now) {
    Page page = given.page();
    long report =
        database.insert(
            "INSERT INTO report (key, body, title, date, outlet, url, assumed, author, recorded)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key,
            page.text(),
            page.title(),
            page.date(),
            page.outlet(),
            page.url(),
            given.assumed(),
            page.author(),
            now);
    database.update(
        "INSERT INTO report_words (rowid, title, body) VALUES (?, ?, ?)",
        report,
        page.title(),
        page.text());
    return report;
  }

  /** Notes under which path a report was given, and what its text was made from there. */
  void addSource(long report, Page page, long now) {
    addSource(report, page.source(), now);
    originals.keep(report, page.original());
  }

  /** Notes under which path a report was given; false if that was known. */
  boolean addSource(long report, String path, long now) {
    return database.update("INSERT OR IGNORE INTO source VALUES (?, ?, ?)", report, path, now) > 0;
  }

  long addReading(long report, String version, Record record, long now) {
    return database.insert(
        "INSERT INTO reading (report, version, record, recorded) VALUES (?, ?, ?, ?)",
        report,
        version,
        Packed.of(record),
        now);
  }

  /** The latest reading of a report at a moment; since it is on the register there is one. */
  long latestReading(long report, long moment) {
    return database.number(
        "SELECT max(seq) FROM reading WHERE report = ? AND recorded <= ?", report, moment);
  }

  /** When something new was read in a report or said of it, in order, each time once. */
  List<Long> times(long report, String key) {
    return database.numbers(
        "SELECT recorded FROM reading WHERE report = ?"
            + " UNION SELECT c.recorded FROM correction_report r"
            + " CROSS JOIN correction c ON c.seq = r.correction WHERE r.report = ? AND c.recorded >"
            + " (SELECT min(recorded) FROM reading WHERE report = ?) ORDER BY 1",
        report,
        key,
        report);
  }

  Record reading(long reading) {
    return Packed.record(
        database
            .first("SELECT record FROM reading WHERE seq = ?", row -> row.getBytes(1), reading)
            .orElseThrow());
  }

  /** Erases a report with its words, readings and the corrections that are about it. */
  void erase(long report) {
    String key = key(report);
    database.update(
        "INSERT INTO report_words (report_words, rowid, title, body)"
            + " SELECT 'delete', seq, title, body FROM report WHERE seq = ?",
        report);
    database.update("DELETE FROM report WHERE seq = ?", report);
    for (long correction :
        database.numbers("SELECT correction FROM correction_report WHERE report = ?", key)) {
      database.update("DELETE FROM correction WHERE seq = ?", correction);
    }
  }

  /**
   * Notes a correction; false if it was there already.
   *
   * @throws RegisterTrouble if it undoes one that is not there: what it is about could not be told
   */
  boolean add(Correction c, long now) {
    if (c.change() instanceof Change.Undo undo && correction(undo.correction()).isEmpty()) {
      throw new RegisterTrouble(
          "The correction "
              + c.id()
              + " undoes "
              + undo.correction()
              + ", which is not on the register. Take that in first, or both together.");
    }
    int rows =
        database.update(
            "INSERT OR IGNORE INTO correction (id, line, recorded) VALUES (?, ?, ?)",
            c.id(),
            CorrectionJson.line(c),
            now);
    if (rows == 0) {
      return false;
    }
    long seq = database.number("SELECT seq FROM correction WHERE id = ?", c.id());
    for (String report : about(c)) {
      database.update("INSERT OR IGNORE INTO correction_report VALUES (?, ?)", report, seq);
    }
    return true;
  }

  /** The keys of the reports that a correction is about; of an undo, those of what it undoes. */
  List<String> about(Correction c) {
    return c.change() instanceof Change.Undo undo
        ? correction(undo.correction()).map(this::about).orElse(List.of())
        : c.change().reports();
  }

  Optional<Correction> correction(String id) {
    return database
        .first("SELECT line FROM correction WHERE id = ?", row -> row.getString(1), id)
        .map(CorrectionJson::read);
  }

  /** All that were known at a moment, undone ones and undoing ones among them, in their order. */
  List<Correction> corrections(long moment) {
    return database
        .list(
            "SELECT line FROM correction WHERE recorded <= ?",
            row -> CorrectionJson.read(row.getString(1)),
            moment)
        .stream()
        .sorted()
        .toList();
  }

  /** Those that count for a report at a moment. */
  List<Correction> active(String report, long moment) {
    return Correction.active(
        database.list(
            "SELECT c.line FROM correction_report r CROSS JOIN correction c ON c.seq = r.correction"
                + " WHERE r.report = ? AND c.recorded <= ?",
            row -> CorrectionJson.read(row.getString(1)),
            report,
            moment));
  }

  /** A report as it was given, without what its text was made from. */
  Given given(long report) {
    String path =
        database
            .first("SELECT min(path) FROM source WHERE report = ?", row -> row.getString(1), report)
            .orElseThrow();
    return database
        .first(
            "SELECT body, title, date, outlet, url, assumed, author FROM report WHERE seq = ?",
            row -> given(path, row),
            report)
        .orElseThrow();
  }

  private static Given given(String path, ResultSet row) throws SQLException {
    return new Given(
        new Page(
            path,
            row.getString("body"),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getString("date")).map(LocalDate::parse),
            Optional.ofNullable(row.getString("outlet")),
            Optional.ofNullable(row.getString("url")),
            Optional.ofNullable(row.getString("author")),
            Optional.empty()),
        Optional.ofNullable(row.getString("assumed")).map(LocalDate::parse));
  }

  /** Reports that are called so: by key, or by a path under which they were given. */
  List<Long> called(String name) {
    List<Long> reports =
        new ArrayList<>(database.numbers("SELECT seq FROM report WHERE key = ?", name));
    if (reports.isEmpty()) {
      reports.addAll(
          database.numbers("SELECT report FROM source WHERE path = ? ORDER BY report", name));
    }
    return reports;
  }

  private OptionalLong first(String sql, Object... arguments) {
    List<Long> numbers = database.numbers(sql, arguments);
    return numbers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(numbers.get(0));
  }
}
