package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Record;
import org.chancery.register.correction.Corrected;
import org.chancery.register.correction.Correction;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.Identity;
import org.chancery.register.link.Links;
import org.chancery.register.name.PersonName;
import org.chancery.register.outcome.Intent;
import org.chancery.register.outcome.Outcomes;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sameness;
import org.chancery.register.sameness.Sighting;

/** What counts for each report, now and at every moment before, and the indexes to it. */
final class Accounts {
  /** Accounts held in memory: of the last neighbourhoods, which the next report may touch. */
  private static final int HELD = 4000;

  /** The day of what is of no known day, which comes last. */
  private static final long LONG_AGO = -999_999;

  private final Database database;
  private final Truths truths;
  private final Blocks blocks;
  private final Offices offices;
  private final Sameness sameness = Sameness.standard();
  private final Identity identity = Identity.standard();
  private final Map<Long, Account> held = new Recent<>(HELD);

  Accounts(Database database, Truths truths, Blocks blocks) {
    this.database = database;
    this.truths = truths;
    this.blocks = blocks;
    this.offices = new Offices(database);
  }

  /** The account of a report that counted at a moment; none if it was not on the register yet. */
  Optional<Account> at(String key, long moment) {
    OptionalLong report = truths.report(key);
    return report.isPresent() ? at(report.getAsLong(), moment) : Optional.empty();
  }

  /** What counted for a report at a moment. */
  Optional<Account> at(long report, long moment) {
    return database
        .first(
            "SELECT seq FROM account WHERE report = ? AND since <= ? AND (until IS NULL OR until > ?)"
                + " ORDER BY seq DESC LIMIT 1",
            row -> row.getLong(1),
            report,
            moment,
            moment)
        .map(this::of);
  }

  /**
   * What an index needs to know of an account.
   *
   * @param published days since 1970, or far back
   */
  record Place(String key, long published, List<Long> engagements) {}

  /** Of the account of a report that counted at a moment, without its record. */
  Optional<Place> place(long report, long moment) {
    return database.first(
        "SELECT r.key, coalesce(a.published, -999999), a.seq"
            + " FROM account a CROSS JOIN report r ON r.seq = a.report"
            + " WHERE a.report = ? AND a.since <= ? AND (a.until IS NULL OR a.until > ?)"
            + " ORDER BY a.seq DESC LIMIT 1",
        row -> new Place(row.getString(1), row.getLong(2), engagements(row.getLong(3))),
        report,
        moment,
        moment);
  }

  Account of(long seq) {
    Account account = held.get(seq);
    if (account == null) {
      account = load(seq);
      held.put(seq, account);
    }
    return account;
  }

  private Account load(long seq) {
    return database
        .first(
            "SELECT a.report, r.key, coalesce(a.record, g.record),"
                + " (SELECT min(path) FROM source s WHERE s.report = a.report)"
                + " FROM account a CROSS JOIN report r ON r.seq = a.report"
                + " CROSS JOIN reading g ON g.seq = a.reading WHERE a.seq = ?",
            row -> {
              Record record = Packed.record(row.getBytes(3));
              return new Account(
                  seq,
                  row.getLong(1),
                  record.named(row.getString(4), row.getString(2), record.textId()));
            },
            seq)
        .orElseThrow();
  }

  /** What a report's latest reading comes to at a moment, with the corrections that count. */
  Record due(long report, String key, long moment) {
    return due(key, truths.reading(truths.latestReading(report, moment)), moment);
  }

  private Record due(String key, Record read, long moment) {
    List<Correction> active = truths.active(key, moment);
    return active.isEmpty() ? read : Corrected.of(read, key, active);
  }

  /**
   * Lets a report's latest reading and corrections count from now on.
   *
   * @return the new account; none if nothing is otherwise than it was
   */
  Optional<Account> renew(long report, String key, long now) {
    return renew(report, key, Long.MAX_VALUE, now);
  }

  private Optional<Account> renew(long report, String key, long moment, long now) {
    long reading = truths.latestReading(report, moment);
    Record read = truths.reading(reading);
    Record due = due(key, read, moment);
    Optional<Account> before = at(report, Long.MAX_VALUE);
    if (before.isPresent()
        && before.get().record().equals(due.named(path(report), key, due.textId()))) {
      return Optional.empty();
    }
    before.ifPresent(
        old -> database.update("UPDATE account SET until = ? WHERE seq = ?", now, old.seq()));
    return Optional.of(write(report, key, reading, read, due, now));
  }

  /** Makes a report's accounts of all times anew, from what was read and said at each time. */
  void rebuild(long report, String key) {
    unindex(report);
    database.update("DELETE FROM account WHERE report = ?", report);
    for (long time : truths.times(report, key)) {
      renew(report, key, time, time);
    }
  }

  private Account write(long report, String key, long reading, Record read, Record due, long now) {
    Optional<Long> published = due.published().map(d -> d.toEpochDay());
    long seq =
        database.insert(
            "INSERT INTO account (report, reading, record, published, since) VALUES (?, ?, ?, ?, ?)",
            report,
            reading,
            due.equals(read) ? Optional.empty() : Packed.of(due),
            published,
            now);
    Account account = new Account(seq, report, due.named(path(report), key, due.textId()));
    held.put(seq, account);
    index(account);
    return account;
  }

  private String path(long report) {
    return database.words("SELECT min(path) FROM source WHERE report = ?", report).get(0);
  }

  private void index(Account account) {
    Record record = account.record();
    List<Long> engagements = new ArrayList<>();
    for (Sighting sighting : Sighting.of(record)) {
      long engagement = engagement(account, sighting);
      engagements.add(engagement);
      blocks.add(Sort.ENGAGEMENT, engagement, sameness.keys(sighting));
      Group alone = sameness.groups(List.of(sighting), Links.none()).get(0);
      blocks.add(Sort.FULFILMENT, engagement, Outcomes.keys(alone));
    }
    for (Appearance appearance : Appearance.of(record)) {
      appearance(account, appearance, engagements);
    }
    Set<String> intents = new TreeSet<>();
    Intent.of(record).forEach(i -> intents.addAll(Outcomes.keys(i)));
    blocks.add(Sort.INTENT, account.seq(), intents);
    intended(account.seq(), record);
  }

  private void intended(long account, Record record) {
    for (Intent intent : Intent.of(record)) {
      Plans.date(intent)
          .ifPresent(
              d ->
                  database.update(
                      "INSERT OR IGNORE INTO intended VALUES (?, ?, ?)",
                      account,
                      d.first().toEpochDay(),
                      d.last().toEpochDay()));
    }
  }

  private long engagement(Account account, Sighting sighting) {
    Engagement e = sighting.engagement();
    long engagement =
        database.insert(
            "INSERT INTO engagement (account, position, first_day, last_day) VALUES (?, ?, ?, ?)",
            account.seq(),
            sighting.id().index(),
            e.date().map(PartialDate::first).map(d -> d.toEpochDay()),
            e.date().map(PartialDate::last).map(d -> d.toEpochDay()));
    EngagementWords words = EngagementWords.of(sighting);
    database.update(
        "INSERT INTO engagement_words"
            + " (rowid, who, body, kind, status, topic, place, country, outlet)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        engagement,
        words.who(),
        words.body(),
        words.kind(),
        words.status(),
        words.topic(),
        words.place(),
        words.country(),
        words.outlet());
    Glances.note(database, engagement, e);
    offices.unnamed(engagement, e, sighting.published());
    return engagement;
  }

  private void appearance(Account account, Appearance appearance, List<Long> engagements) {
    long seq =
        database.insert(
            "INSERT INTO appearance (face, account, published) VALUES (?, ?, ?)",
            face(appearance),
            account.seq(),
            appearance.seen().map(d -> d.toEpochDay()));
    offices.seen(seq, appearance);
    List<Engagement> all = account.record().engagements();
    for (int i = 0; i < all.size(); i++) {
      boolean there =
          all.get(i).participants().stream()
              .anyMatch(p -> p.name().equals(Optional.of(appearance.id().name())));
      if (there) {
        long day =
            all.get(i)
                .date()
                .map(PartialDate::last)
                .or(appearance::seen)
                .map(LocalDate::toEpochDay)
                .orElse(LONG_AGO);
        database.update(
            "INSERT OR IGNORE INTO party VALUES (?, ?, ?)", seq, engagements.get(i), day);
      }
    }
  }

  private long face(Appearance appearance) {
    String signature = appearance.signature();
    List<Long> there = database.numbers("SELECT seq FROM face WHERE signature = ?", signature);
    if (!there.isEmpty()) {
      return there.get(0);
    }
    String name = appearance.id().name();
    long face =
        database.insert(
            "INSERT INTO face (signature, name, offices) VALUES (?, ?, ?)",
            signature,
            name,
            Faces.text(appearance.offices()));
    blocks.add(Sort.FACE, face, identity.keys(appearance));
    blocks.add(Sort.LIKENESS, face, Identity.ready(appearance).stands());
    blocks.add(Sort.NAME, face, PersonName.of(name).keys());
    return face;
  }

  /** Whether there are accounts from an earlier schema that are not in all indexes. */
  boolean incomplete() {
    return database.number("SELECT EXISTS (SELECT 1 FROM unsought)") == 1;
  }

  /** Puts down of those what later schemas keep besides; part of a transaction. */
  void complete() {
    for (long seq : database.numbers("SELECT account FROM unsought")) {
      Record record = load(seq).record();
      List<Long> engagements = engagements(seq);
      for (Sighting s : Sighting.of(record)) {
        long engagement = engagements.get(s.id().index());
        Glances.note(database, engagement, s.engagement());
        offices.unnamed(engagement, s.engagement(), s.published());
      }
      Map<String, Long> appearances = new HashMap<>();
      database
          .list(
              "SELECT f.name, p.seq FROM appearance p CROSS JOIN face f ON f.seq = p.face"
                  + " WHERE p.account = ?",
              row -> Map.entry(row.getString(1), row.getLong(2)),
              seq)
          .forEach(e -> appearances.put(e.getKey(), e.getValue()));
      for (Appearance a : Appearance.of(record)) {
        Optional.ofNullable(appearances.get(a.id().name())).ifPresent(p -> offices.seen(p, a));
      }
      intended(seq, record);
    }
    database.update("DELETE FROM unsought");
  }

  /** Takes a report's accounts, of all times, out of the indexes; the rest goes with the report. */
  void unindex(long report) {
    for (long account : database.numbers("SELECT seq FROM account WHERE report = ?", report)) {
      held.remove(account);
      for (long engagement : engagements(account)) {
        database.update("DELETE FROM engagement_words WHERE rowid = ?", engagement);
        blocks.remove(Sort.ENGAGEMENT, engagement);
        blocks.remove(Sort.FULFILMENT, engagement);
      }
      List<Long> faces =
          database.numbers("SELECT DISTINCT face FROM appearance WHERE account = ?", account);
      database.update("DELETE FROM appearance WHERE account = ?", account);
      faces.forEach(this::forgetIfGone);
      blocks.remove(Sort.INTENT, account);
    }
  }

  /** A face that appears nowhere any more leaves no trace. */
  private void forgetIfGone(long face) {
    if (database.number("SELECT EXISTS (SELECT 1 FROM appearance WHERE face = ?)", face) == 0) {
      blocks.remove(Sort.FACE, face);
      blocks.remove(Sort.LIKENESS, face);
      blocks.remove(Sort.NAME, face);
      database.update("DELETE FROM face WHERE seq = ?", face);
    }
  }

  /** The numbers of an account's engagements, in the order of its record. */
  List<Long> engagements(long account) {
    return database.numbers(
        "SELECT seq FROM engagement WHERE account = ? ORDER BY position", account);
  }

  /** Forgets what is held in memory, after what was written was taken back. */
  void forget() {
    held.clear();
  }
}
