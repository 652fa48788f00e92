package org.chancery.register.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.record.Passage;
import org.chancery.record.Record;
import org.chancery.register.Flaw;
import org.chancery.register.Given;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.Facts;
import org.chancery.report.Page;

/** Looks for what is wrong in a register, and changes nothing. */
final class Checks {
  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Texts texts;
  private final Sightings sightings;

  Checks(Database database, Truths truths, Accounts accounts, Texts texts, Sightings sightings) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.texts = texts;
    this.sightings = sightings;
  }

  List<Flaw> all() {
    List<Flaw> flaws = new ArrayList<>();
    for (String complaint : database.words("PRAGMA integrity_check")) {
      if (!complaint.equals("ok")) {
        flaws.add(new Flaw("The file is damaged: " + complaint + ". Restore it from a backup."));
      }
    }
    for (long report : database.numbers("SELECT seq FROM report ORDER BY key")) {
      report(report, flaws);
    }
    teams(texts, database.numbers("SELECT seq FROM report"), flaws);
    teams(
        sightings,
        database.numbers(
            "SELECT e.seq FROM engagement e JOIN account a ON a.seq = e.account"
                + " WHERE a.until IS NULL"),
        flaws);
    return flaws;
  }

  private void report(long report, List<Flaw> flaws) {
    Given given = truths.given(report);
    String key = database.words("SELECT key FROM report WHERE seq = ?", report).get(0);
    String called = "The report " + key + " (" + given.page().source() + ")";
    if (!given.key().equals(key)) {
      flaws.add(new Flaw(called + " is not what was given. Restore the register from a backup."));
    }
    Optional<Account> account = accounts.at(report, Long.MAX_VALUE);
    if (account.isEmpty()) {
      flaws.add(new Flaw(called + " has no account. Remove and add it again."));
      return;
    }
    Record record = account.get().record();
    Record due = accounts.due(report, key, Long.MAX_VALUE);
    if (!record.equals(due.named(record.source(), key, due.textId()))) {
      flaws.add(
          new Flaw(
              called
                  + " counts for something else than was read and corrected. Export and import."));
    }
    for (Fact fact : Facts.of(record)) {
      if (!cited(given.page(), fact)) {
        flaws.add(
            new Flaw(
                called + " does not hold the words cited for one of its " + fact.sort() + "."));
      }
    }
  }

  /** Whether the passages lie in the page, and hold the words that the fact says they do. */
  private static boolean cited(Page page, Fact fact) {
    if (fact.evidence().isEmpty()) {
      return false;
    }
    for (Passage p : fact.evidence()) {
      String field = p.field().equals(Passage.TITLE) ? page.title().orElse("") : page.text();
      if (p.end() > field.codePointCount(0, field.length())) {
        return false;
      }
    }
    return switch (fact) {
      case Fact.Said s -> says(page, s.evidence(), s.statement().text());
      case Fact.Planned p -> says(page, p.evidence(), p.plan().text());
      case Fact.Engaged e -> true;
      case Fact.Holds h -> true;
      case Fact.Coded c -> true;
    };
  }

  private static boolean says(Page page, List<Passage> evidence, String text) {
    String folded = fold(text);
    return evidence.stream().allMatch(p -> folded.contains(fold(Passages.words(page, p))));
  }

  private static String fold(String words) {
    return words.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }

  /** Works all teams out anew, and compares. */
  private void teams(Kinship kinship, Collection<Long> items, List<Flaw> flaws) {
    Map<Long, SortedSet<Long>> due = new HashMap<>();
    Set<Long> done = new HashSet<>();
    for (long item : items) {
      if (done.contains(item)) {
        continue;
      }
      SortedSet<Long> all = new TreeSet<>(List.of(item));
      Deque<Long> waiting = new ArrayDeque<>(all);
      while (!waiting.isEmpty()) {
        for (long neighbour : kinship.neighbours(waiting.remove(), Long.MAX_VALUE, all)) {
          if (all.add(neighbour)) {
            waiting.add(neighbour);
          }
        }
      }
      done.addAll(all);
      for (List<Long> team : kinship.teams(all, Long.MAX_VALUE)) {
        SortedSet<Long> sorted = new TreeSet<>(team);
        team.forEach(i -> due.put(i, sorted));
      }
    }
    Map<Long, SortedSet<Long>> kept = new HashMap<>();
    database
        .list(
            "SELECT team, item FROM member WHERE sort = ?",
            row -> Map.entry(row.getLong(1), row.getLong(2)),
            kinship.sort().number())
        .forEach(e -> kept.computeIfAbsent(e.getKey(), t -> new TreeSet<>()).add(e.getValue()));
    Map<Long, SortedSet<Long>> byItem = new HashMap<>();
    kept.values().forEach(team -> team.forEach(i -> byItem.put(i, team)));
    if (!byItem.equals(due)) {
      flaws.add(
          new Flaw(
              "Which "
                  + (kinship.sort() == Sort.TEXT ? "texts" : "engagements")
                  + " are one is not what follows from the reports. Export and import."));
    }
  }
}
