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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Plan;
import org.chancery.register.Moment;
import org.chancery.register.Planned;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.outcome.Announcement;
import org.chancery.register.outcome.Fate;
import org.chancery.register.outcome.Intent;
import org.chancery.register.outcome.IntentId;
import org.chancery.register.outcome.Outcome;
import org.chancery.register.outcome.Outcomes;
import org.chancery.register.outcome.Window;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;
import org.chancery.register.search.Question;

/** What became of what was planned, worked out when it is asked. */
final class Plans {
  private static final int ANSWERED = 8;

  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Sources sources;
  private final Sightings sightings;
  private final Telling telling;
  private final Neighbourhoods groups;
  private final People people;

  /** The last questions, as long as nothing is written. */
  private final Map<Asked, List<Planned>> answered = new Recent<>(ANSWERED);

  Plans(
      Database database,
      Truths truths,
      Accounts accounts,
      Sources sources,
      Sightings sightings,
      Telling telling,
      Neighbourhoods groups,
      People people) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.sources = sources;
    this.sightings = sightings;
    this.telling = telling;
    this.groups = groups;
    this.people = people;
  }

  /** A question that was answered; what became of a plan also depends on what else is asked. */
  private record Asked(Question question, long moment, LocalDate today, int limit) {}

  /** What is held in memory may be otherwise by now. */
  void forget() {
    answered.clear();
  }

  List<Planned> list(Question question, Moment moment, Clock clock, int limit) {
    Asked asked = new Asked(question, moment.millis(), today(moment, clock), limit);
    return answered.computeIfAbsent(asked, this::found);
  }

  private List<Planned> found(Asked asked) {
    Question question = asked.question();
    long millis = asked.moment();
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
            .limit(asked.limit())
            .toList();
    return fates(newest, byKey, millis, asked.today());
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
    Matching matching = people.matching(timeless, moment);
    List<Object> arguments = new ArrayList<>(List.of(moment, moment));
    StringBuilder sql =
        new StringBuilder(
            "SELECT DISTINCT a.seq FROM account a"
                + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?)"
                + " AND EXISTS (SELECT 1 FROM keys k WHERE k.sort = 4 AND k.item = a.seq)");
    if (timeless.ofEngagements()) {
      sql.append(" AND a.seq IN (SELECT e.account FROM engagement e WHERE true")
          .append(matching.conditions())
          .append(")");
      arguments.addAll(matching.arguments());
    }
    sql.append(matching.worded(arguments)).append(timely(question, arguments));
    return database.numbers(sql.toString(), arguments.toArray());
  }

  /** Of the accounts only those that have something in the time asked for. */
  private static String timely(Question question, List<Object> arguments) {
    StringBuilder sql = new StringBuilder();
    for (Question.Term term : question.terms()) {
      if (term instanceof Question.When when && !when.not()) {
        long first = when.date().first().toEpochDay();
        long last = when.date().last().toEpochDay();
        switch (when.side()) {
          case ON -> {
            sql.append(" AND i.last_day >= ? AND i.first_day <= ?");
            arguments.add(first);
            arguments.add(last);
          }
          case AFTER -> {
            sql.append(" AND i.last_day > ?");
            arguments.add(last);
          }
          case BEFORE -> {
            sql.append(" AND i.first_day < ?");
            arguments.add(first);
          }
        }
      }
    }
    return sql.isEmpty()
        ? ""
        : " AND a.seq IN (SELECT i.account FROM intended i WHERE true" + sql + ")";
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

  /** When it is to be, if that is said. */
  static Optional<PartialDate> date(Intent intent) {
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
    Map<List<Long>, Group> grouped = new HashMap<>();
    CallingOff callingOff = CallingOff.of(database, moment);
    for (Intent intent : wanted) {
      intents.put(intent.id(), intent);
      Set<Long> keys = Blocks.numbers(Outcomes.keys(intent));
      int least = least(intent);
      for (long account : callingOff.sharing(keys, least)) {
        Intent.of(accounts.of(account).record()).forEach(i -> intents.put(i.id(), i));
      }
      Set<Long> engagements =
          new TreeSet<>(engagementsSharing(keys, least, Outcomes.window(intent), moment));
      engagements.addAll(own(intent, moment));
      Announcement announced = Announcement.sought(intent);
      for (long engagement : engagements) {
        Sighting sighting = sightings.sighting(engagement);
        boolean maybe =
            sighting.id().report().equals(intent.id().report())
                || announced.possible(sightings.happening(engagement), sighting.published());
        if (maybe) {
          List<Long> team = groups.team(engagement, moment);
          Group group = grouped.computeIfAbsent(team, t -> sightings.group(t, moment));
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
                group(fate.outcome())
                    .flatMap(g -> Optional.ofNullable(teams.get(g)))
                    .map(t -> telling.told(t, moment))));
      }
    }
    return List.copyOf(planned);
  }

  private static Optional<SightingId> group(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Held held -> Optional.of(held.group());
      case Outcome.Cancelled cancelled -> cancelled.later();
      case Outcome.Postponed postponed -> Optional.empty();
      case Outcome.Overdue overdue -> Optional.empty();
      case Outcome.Open open -> Optional.empty();
    };
  }

  private static Fact fact(Account account, IntentId id) {
    return switch (id.sort()) {
      case PLAN -> new Fact.Planned(account.record().plans().get(id.index()));
      case ENGAGEMENT -> new Fact.Engaged(account.record().engagements().get(id.index()));
    };
  }

  /** How many keys what fulfils an intent has in common with it: one party alone has many dates. */
  private static int least(Intent intent) {
    return intent.engagement().map(e -> e.participants().size() > 1).orElse(false) ? 2 : 1;
  }

  /** The engagements of the intent's own report, one of which may be the intent itself. */
  private List<Long> own(Intent intent, long moment) {
    return accounts
        .at(intent.id().report(), moment)
        .map(a -> accounts.engagements(a.seq()))
        .orElse(List.of());
  }

  /** Engagements that have at least so many of some keys, lie in time, and counted then. */
  private List<Long> engagementsSharing(Set<Long> keys, int least, Window window, long moment) {
    return database.numbers(
        "SELECT b.item FROM json_each(?) k CROSS JOIN block b ON b.sort = ? AND b.key = k.value"
            + " CROSS JOIN engagement e ON e.seq = b.item CROSS JOIN account a ON a.seq = e.account"
            + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?)"
            + " AND coalesce(e.last_day, a.published) >= ?"
            + " AND coalesce(e.first_day, a.published) <= ?"
            + " GROUP BY b.item HAVING count(*) >= ?",
        Database.array(keys),
        Sort.FULFILMENT.number(),
        moment,
        moment,
        window.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        window.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
        least);
  }
}
