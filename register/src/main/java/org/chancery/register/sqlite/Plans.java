package org.chancery.register.sqlite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Plan;
import org.chancery.register.Moment;
import org.chancery.register.Planned;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.outcome.Fate;
import org.chancery.register.outcome.Intent;
import org.chancery.register.outcome.IntentId;
import org.chancery.register.outcome.Outcome;
import org.chancery.register.outcome.Outcomes;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.SightingId;
import org.chancery.register.search.Question;

/** What became of what was planned, worked out when it is asked. */
final class Plans {
  private final Database database;
  private final Accounts accounts;
  private final Sources sources;
  private final Sightings sightings;
  private final Telling telling;
  private final Neighbourhoods groups;

  Plans(
      Database database,
      Accounts accounts,
      Sources sources,
      Sightings sightings,
      Telling telling,
      Neighbourhoods groups) {
    this.database = database;
    this.accounts = accounts;
    this.sources = sources;
    this.sightings = sightings;
    this.telling = telling;
    this.groups = groups;
  }

  List<Planned> list(Question question, Moment moment, Clock clock, int limit) {
    long millis = moment.millis();
    Map<IntentId, Intent> wanted = new TreeMap<>();
    Map<String, Account> byKey = new HashMap<>();
    for (long seq : asking(question, millis)) {
      Account account = accounts.of(seq);
      byKey.put(account.key(), account);
      for (Intent intent : Intent.of(account.record())) {
        if (lies(question, date(intent))) {
          wanted.put(intent.id(), intent);
        }
      }
    }
    List<Intent> newest =
        wanted.values().stream()
            .sorted(
                Comparator.comparing(
                        (Intent i) -> date(i).map(PartialDate::first).orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(Intent::id))
            .limit(limit)
            .toList();
    return fates(newest, byKey, millis, today(moment, clock));
  }

  private static LocalDate today(Moment moment, Clock clock) {
    return switch (moment) {
      case Moment.Now now -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      case Moment.EndOf end -> end.day();
    };
  }

  /** The accounts whose reports have plans, and answer as far as words and engagements go. */
  private List<Long> asking(Question question, long moment) {
    Question timeless =
        new Question(question.terms().stream().filter(t -> !(t instanceof Question.When)).toList());
    Matching matching = new Matching(timeless);
    List<Object> arguments = new ArrayList<>(List.of(moment, moment));
    StringBuilder sql =
        new StringBuilder(
            "SELECT DISTINCT a.seq FROM account a"
                + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?)"
                + " AND EXISTS (SELECT 1 FROM keys k WHERE k.sort = 4 AND k.item = a.seq)");
    if (timeless.ofEngagements()) {
      sql.append(" AND EXISTS (SELECT 1 FROM engagement e WHERE e.account = a.seq")
          .append(matching.conditions())
          .append(")");
      arguments.addAll(matching.arguments());
    }
    matching
        .texts()
        .ifPresent(
            words -> {
              sql.append(
                  " AND a.report IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
              arguments.add(words);
            });
    matching
        .unwantedTexts()
        .ifPresent(
            words -> {
              sql.append(
                  " AND a.report NOT IN"
                      + " (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
              arguments.add(words);
            });
    return database.numbers(sql.toString(), arguments.toArray());
  }

  private static boolean lies(Question question, Optional<PartialDate> date) {
    for (Question.Term term : question.terms()) {
      if (term instanceof Question.When when) {
        boolean holds =
            date.isPresent()
                && switch (when.side()) {
                  case ON ->
                      !date.get().first().isAfter(when.date().last())
                          && !date.get().last().isBefore(when.date().first());
                  case AFTER -> date.get().last().isAfter(when.date().last());
                  case BEFORE -> date.get().first().isBefore(when.date().first());
                };
        if (holds == when.not()) {
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<PartialDate> date(Intent intent) {
    return intent
        .plan()
        .flatMap(Plan::date)
        .or(() -> intent.engagement().flatMap(Engagement::date));
  }

  private List<Planned> fates(
      List<Intent> wanted, Map<String, Account> byKey, long moment, LocalDate today) {
    Map<IntentId, Intent> intents = new TreeMap<>();
    Map<SightingId, Group> candidates = new TreeMap<>();
    Map<SightingId, List<Long>> teams = new HashMap<>();
    for (Intent intent : wanted) {
      intents.put(intent.id(), intent);
      for (String key : new TreeSet<>(Outcomes.keys(intent))) {
        for (long account : accountsWith(key, moment)) {
          Intent.of(accounts.of(account).record()).forEach(i -> intents.put(i.id(), i));
        }
        for (long engagement : engagementsWith(key, moment)) {
          List<Long> team = groups.team(engagement, moment);
          Group group = sightings.group(team, moment);
          candidates.put(group.id(), group);
          teams.put(group.id(), team);
        }
      }
    }
    Map<IntentId, Fate> fates = new LinkedHashMap<>();
    Outcomes.fates(intents.values(), candidates.values(), today)
        .forEach(f -> fates.put(f.intent(), f));
    List<Planned> planned = new ArrayList<>();
    for (Intent intent : wanted) {
      Account account = byKey.get(intent.id().report());
      Fate fate = fates.get(intent.id());
      if (account != null && fate != null) {
        planned.add(
            new Planned(
                FactId.of(account.key(), fact(account, intent.id())),
                sources.of(account),
                intent,
                fate,
                fate.outcome() instanceof Outcome.Held held
                    ? Optional.ofNullable(teams.get(held.group())).map(t -> telling.told(t, moment))
                    : Optional.empty()));
      }
    }
    return planned;
  }

  private static Fact fact(Account account, IntentId id) {
    return switch (id.sort()) {
      case PLAN -> new Fact.Planned(account.record().plans().get(id.index()));
      case ENGAGEMENT -> new Fact.Engaged(account.record().engagements().get(id.index()));
    };
  }

  private List<Long> accountsWith(String key, long moment) {
    return counting(
        "SELECT a.seq FROM block b CROSS JOIN account a ON a.seq = b.item",
        Sort.INTENT,
        key,
        moment);
  }

  private List<Long> engagementsWith(String key, long moment) {
    return counting(
        "SELECT e.seq FROM block b CROSS JOIN engagement e ON e.seq = b.item"
            + " CROSS JOIN account a ON a.seq = e.account",
        Sort.FULFILMENT,
        key,
        moment);
  }

  /** Of what stands under a key, what is of an account that counted at the moment. */
  private List<Long> counting(String from, Sort sort, String key, long moment) {
    return database.numbers(
        from
            + " WHERE b.sort = ? AND b.key = ?"
            + " AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        sort.number(),
        Hashes.of(key),
        moment,
        moment);
  }
}
