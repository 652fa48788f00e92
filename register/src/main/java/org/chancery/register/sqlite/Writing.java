package org.chancery.register.sqlite;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.record.Record;
import org.chancery.register.Added;
import org.chancery.register.Changed;
import org.chancery.register.Entry;
import org.chancery.register.correction.Correction;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.Facts;
import org.chancery.report.Page;

/** All that changes a register: each a part of one transaction of the caller's. */
final class Writing {
  private final Database database;
  private final Clock clock;
  private final Truths truths;
  private final Accounts accounts;
  private final Blocks blocks;
  private final Texts texts;
  private final Neighbourhoods families;
  private final Sightings sightings;
  private final Neighbourhoods groups;
  private final Sources sources;

  Writing(
      Database database,
      Clock clock,
      Truths truths,
      Accounts accounts,
      Blocks blocks,
      Texts texts,
      Neighbourhoods families,
      Sightings sightings,
      Neighbourhoods groups,
      Sources sources) {
    this.database = database;
    this.clock = clock;
    this.truths = truths;
    this.accounts = accounts;
    this.blocks = blocks;
    this.texts = texts;
    this.families = families;
    this.sightings = sightings;
    this.groups = groups;
    this.sources = sources;
  }

  Added add(List<Entry> entries) {
    long now = clock.millis();
    long known = 0;
    List<Long> fresh = new ArrayList<>();
    List<Long> reports = new ArrayList<>();
    for (Entry entry : entries) {
      String key = entry.given().key();
      Page page = entry.given().page();
      OptionalLong there = truths.report(key);
      if (there.isPresent()) {
        truths.addSource(there.getAsLong(), page, now);
        known++;
        continue;
      }
      long report = truths.add(key, entry.given(), now);
      truths.addSource(report, page, now);
      truths.addReading(report, entry.version(), bare(entry.record()), now);
      accounts.renew(report, key, now).ifPresent(a -> fresh.addAll(accounts.engagements(a.seq())));
      texts.index(report);
      reports.add(report);
    }
    return placed(reports, known, fresh);
  }

  /** Finds for new reports and their engagements what they are one with. */
  private Added placed(List<Long> reports, long known, List<Long> fresh) {
    Set<Long> family = families.change(List.of(), reports);
    sightings.forget();
    groups.change(List.of(), fresh);
    regroup(family, reports);
    return counted(reports.size(), known, fresh, 0);
  }

  /** Copies that others have come to, or gone from: their engagements have other sources now. */
  private void regroup(Collection<Long> family, Collection<Long> besides) {
    Set<Long> others = new TreeSet<>(family);
    besides.forEach(others::remove);
    Set<Long> engagements = new TreeSet<>();
    for (long report : others) {
      accounts
          .at(report, Long.MAX_VALUE)
          .ifPresent(a -> engagements.addAll(accounts.engagements(a.seq())));
    }
    groups.renew(engagements);
  }

  /** New engagements are those that no earlier sighting tells of. */
  private Added counted(long reports, long known, List<Long> fresh, long changed) {
    Set<Long> mine = new HashSet<>(fresh);
    Set<Long> teams = new HashSet<>();
    long alone = 0;
    for (long engagement : fresh) {
      List<Long> team = groups.team(engagement);
      if (teams.add(team.get(0)) && mine.containsAll(team)) {
        alone++;
      }
    }
    return new Added(reports, known, alone, fresh.size() - alone, changed);
  }

  Added reread(List<Entry> entries, Consumer<Changed> told) {
    long now = clock.millis();
    Map<Long, String> reports = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String key = entry.given().key();
      OptionalLong report = truths.report(key);
      if (report.isPresent()) {
        Record before = truths.reading(truths.latestReading(report.getAsLong(), Long.MAX_VALUE));
        Record after = bare(entry.record());
        if (!before.equals(after)) {
          truths.addReading(report.getAsLong(), entry.version(), after, now);
          reports.put(report.getAsLong(), key);
        }
      }
    }
    return new Added(0, entries.size() - reports.size(), 0, 0, renew(reports, now, told));
  }

  /** Takes in reports with all that was read in them, each at its time. */
  Added takeIn(List<Imported> imported) {
    List<Long> fresh = new ArrayList<>();
    List<Long> reports = new ArrayList<>();
    long known = 0;
    for (Imported i : imported) {
      String key = i.given().key();
      OptionalLong there = truths.report(key);
      long report =
          there.isPresent() ? there.getAsLong() : truths.add(key, i.given(), i.recorded());
      i.paths().forEach(path -> truths.addSource(report, path, i.recorded()));
      truths.originals().keep(report, i.given().page().original());
      if (there.isPresent()) {
        known++;
        continue;
      }
      i.readings().forEach(r -> truths.addReading(report, r.version(), r.record(), r.recorded()));
      accounts.rebuild(report, key);
      fresh.addAll(current(report));
      texts.index(report);
      reports.add(report);
    }
    return placed(reports, known, fresh);
  }

  /** Takes in corrections, each at its time. */
  void takeIn(Map<Correction, Long> corrections) {
    Map<Long, String> reports = new LinkedHashMap<>();
    corrections.keySet().stream()
        .sorted()
        .forEach(
            c -> {
              if (truths.add(c, corrections.getOrDefault(c, 0L))) {
                truths
                    .about(c)
                    .forEach(key -> truths.report(key).ifPresent(r -> reports.put(r, key)));
              }
            });
    List<Long> gone = new ArrayList<>();
    List<Long> fresh = new ArrayList<>();
    for (Map.Entry<Long, String> report : reports.entrySet()) {
      gone.addAll(current(report.getKey()));
      accounts.rebuild(report.getKey(), report.getValue());
      fresh.addAll(current(report.getKey()));
    }
    sightings.forget();
    groups.change(gone, fresh);
    groups.renew(fresh);
  }

  Added correct(List<Correction> corrections) {
    long now = clock.millis();
    Map<Long, String> reports = new LinkedHashMap<>();
    for (Correction c : corrections.stream().sorted().toList()) {
      if (truths.add(c, now)) {
        for (String key : truths.about(c)) {
          truths.report(key).ifPresent(report -> reports.put(report, key));
        }
      }
    }
    long changed = renew(reports, now, c -> {});
    // What was said of pairs changes no account, but who is whose neighbour.
    List<Long> engagements = new ArrayList<>();
    reports.keySet().forEach(r -> engagements.addAll(current(r)));
    groups.renew(engagements);
    return new Added(0, 0, 0, 0, changed);
  }

  /** Lets what is due count for these reports; gives for how many something else counts now. */
  private long renew(Map<Long, String> reports, long now, Consumer<Changed> told) {
    long changed = 0;
    List<Long> gone = new ArrayList<>();
    List<Long> fresh = new ArrayList<>();
    List<Long> renewed = new ArrayList<>();
    for (Map.Entry<Long, String> report : reports.entrySet()) {
      Account before = accounts.at(report.getKey(), Long.MAX_VALUE).orElseThrow();
      Optional<Account> after = accounts.renew(report.getKey(), report.getValue(), now);
      if (after.isPresent()) {
        gone.addAll(accounts.engagements(before.seq()));
        fresh.addAll(accounts.engagements(after.get().seq()));
        renewed.add(report.getKey());
        Changed difference = changed(before, after.get());
        if (!difference.gone().isEmpty() || !difference.come().isEmpty()) {
          changed++;
          told.accept(difference);
        }
      }
    }
    Set<Long> family = families.renew(renewed);
    sightings.forget();
    groups.change(gone, fresh);
    regroup(family, renewed);
    return changed;
  }

  /** Facts are told apart by what they state and where; how sure the reading was is not told. */
  private Changed changed(Account before, Account after) {
    Map<FactId, Fact> old = named(before);
    Map<FactId, Fact> now = named(after);
    return new Changed(
        sources.of(after),
        old.entrySet().stream()
            .filter(f -> !now.containsKey(f.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        now.entrySet().stream()
            .filter(f -> !old.containsKey(f.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  private static Map<FactId, Fact> named(Account account) {
    Map<FactId, Fact> named = new LinkedHashMap<>();
    Facts.of(account.record()).forEach(f -> named.put(FactId.of(account.key(), f), f));
    return named;
  }

  void remove(List<Long> reports) {
    List<Long> engagements = new ArrayList<>();
    reports.forEach(r -> engagements.addAll(current(r)));
    Set<Long> besides = new TreeSet<>();
    groups.change(engagements, List.of());
    for (long report : reports) {
      besides.addAll(families.team(report));
    }
    families.change(reports, List.of());
    sightings.forget();
    besides.removeAll(reports);
    // A correction of a pair says something of the other report as well.
    Map<Long, String> others = new LinkedHashMap<>();
    for (long report : reports) {
      String key = database.words("SELECT key FROM report WHERE seq = ?", report).get(0);
      for (Correction c : truths.active(key, Long.MAX_VALUE)) {
        c.change().reports().forEach(k -> truths.report(k).ifPresent(seq -> others.put(seq, k)));
      }
    }
    for (long report : reports) {
      accounts.unindex(report);
      blocks.remove(Sort.TEXT, report);
      truths.erase(report);
    }
    others.keySet().removeAll(reports);
    besides.addAll(others.keySet());
    regroup(besides, List.of());
  }

  private List<Long> current(long report) {
    return accounts
        .at(report, Long.MAX_VALUE)
        .map(a -> accounts.engagements(a.seq()))
        .orElse(List.of());
  }

  /** A reading is of the words; under which path they came does not belong to it. */
  static Record bare(Record record) {
    return record.named("", record.id(), record.textId());
  }
}
