package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.chancery.register.Dossier;
import org.chancery.register.Reported;
import org.chancery.register.search.Question;

/** All that answers a question, by time rather than by how well its words fit. */
final class Listing {
  /** The account that counted at a moment; given twice. */
  private static final String THEN = " a.since <= ? AND (a.until IS NULL OR a.until > ?)";

  private final Database database;
  private final Accounts accounts;
  private final Sources sources;
  private final Telling telling;
  private final Neighbourhoods groups;
  private final People people;

  Listing(
      Database database,
      Accounts accounts,
      Sources sources,
      Telling telling,
      Neighbourhoods groups,
      People people) {
    this.database = database;
    this.accounts = accounts;
    this.sources = sources;
    this.telling = telling;
    this.groups = groups;
    this.people = people;
  }

  /** The newest first, each once; where the reports of one differ, by what the latest says. */
  List<Dossier> engagements(Question question, long moment, int limit) {
    Matching matching = people.matching(question, moment);
    List<Object> arguments = new ArrayList<>(List.of(moment, moment));
    String sql =
        "SELECT e.seq FROM engagement e CROSS JOIN account a ON a.seq = e.account"
            + " CROSS JOIN report r ON r.seq = a.report WHERE"
            + THEN
            + engaged(matching, arguments)
            + matching.worded(arguments)
            + " ORDER BY coalesce(e.last_day, a.published, -999999) DESC, r.key, e.position";
    Set<List<Long>> teams = new LinkedHashSet<>();
    for (long engagement : database.numbers(sql, arguments.toArray())) {
      if (teams.size() == limit) {
        break;
      }
      teams.add(groups.team(engagement, moment));
    }
    return teams.stream().map(t -> telling.told(t, moment)).toList();
  }

  /** An engagement of an account, and between which days it lies. */
  private record Dated(long engagement, long first, long last) {}

  /** In the order of time, so many of one date, each once. */
  List<Dossier> dated(LocalDate first, LocalDate last, long moment, int each) {
    List<Dated> found =
        database.list(
            "SELECT e.seq, e.first_day, e.last_day FROM account a"
                + " CROSS JOIN engagement e ON e.account = a.seq"
                + " CROSS JOIN report r ON r.seq = a.report WHERE"
                + THEN
                + " AND e.first_day <= ? AND e.last_day >= ?"
                + " ORDER BY e.first_day, e.last_day, coalesce(e.confidence, 1) DESC, r.key,"
                + " e.position",
            row -> new Dated(row.getLong(1), row.getLong(2), row.getLong(3)),
            moment,
            moment,
            last.toEpochDay(),
            first.toEpochDay());
    Set<List<Long>> teams = new LinkedHashSet<>();
    Set<List<Long>> ofDate = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      Dated now = found.get(i);
      if (i > 0
          && (now.first() != found.get(i - 1).first() || now.last() != found.get(i - 1).last())) {
        ofDate.clear();
      }
      if (ofDate.size() < each) {
        List<Long> team = groups.team(now.engagement(), moment);
        ofDate.add(team);
        teams.add(team);
      }
    }
    return teams.stream().map(t -> telling.told(t, moment)).toList();
  }

  /** The latest published first. */
  List<Reported> reports(Question question, long moment, int limit) {
    Matching matching = people.matching(question, moment);
    List<Object> arguments = new ArrayList<>(List.of(moment, moment));
    StringBuilder sql =
        new StringBuilder(
            "SELECT a.seq FROM account a CROSS JOIN report r ON r.seq = a.report WHERE" + THEN);
    if (question.ofEngagements()) {
      sql.append(" AND a.seq IN (SELECT e.account FROM engagement e WHERE true")
          .append(engaged(matching, arguments))
          .append(")");
    }
    sql.append(matching.worded(arguments))
        .append(" ORDER BY coalesce(a.published, -999999) DESC, r.key LIMIT ?");
    arguments.add(limit);
    return database.numbers(sql.toString(), arguments.toArray()).stream()
        .map(accounts::of)
        .map(this::reported)
        .toList();
  }

  /** A report by its number, if there is one. */
  Optional<Reported> report(OptionalLong report, long moment) {
    return report.isPresent()
        ? accounts.at(report.getAsLong(), moment).map(this::reported)
        : Optional.empty();
  }

  private Reported reported(Account account) {
    return new Reported(sources.of(account), account.record());
  }

  private static String engaged(Matching matching, List<Object> arguments) {
    arguments.addAll(matching.arguments());
    return matching.conditions();
  }
}
