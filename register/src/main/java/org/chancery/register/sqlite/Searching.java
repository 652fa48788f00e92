package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.Dossier;
import org.chancery.register.Hit;
import org.chancery.register.Source;
import org.chancery.register.search.Question;

/** Finds what answers a question. */
final class Searching {
  /** Words of a passage. */
  private static final int LONG = 32;

  private final Database database;
  private final Accounts accounts;
  private final Sources sources;
  private final Telling telling;
  private final Neighbourhoods groups;
  private final People people;

  Searching(
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

  /**
   * A report that answers.
   *
   * @param score of its words, less is better; 0 where no words are asked for
   * @param day of its newest engagement that answers, else of its publication
   * @param engagements that answer
   */
  private record Answer(long report, String key, double score, long day, List<Long> engagements) {}

  /** A report with one of its engagements that are asked for. */
  private record Found(long report, String key, long engagement, long day) {}

  List<Hit> search(Question question, long moment, int limit) {
    Matching matching = people.matching(question, moment);
    List<Answer> answers =
        question.ofEngagements() || matching.texts().isEmpty()
            ? byEngagements(matching, moment)
            : byWords(matching, moment);
    answers.sort(
        Comparator.comparingDouble(Answer::score)
            .thenComparing(Comparator.comparingLong(Answer::day).reversed())
            .thenComparing(Answer::key));
    Set<List<Long>> shown = new HashSet<>();
    List<Hit> hits = new ArrayList<>();
    for (Answer answer : answers) {
      if (hits.size() == limit) {
        break;
      }
      List<List<Long>> teams =
          answer.engagements().stream().map(e -> groups.team(e, moment)).distinct().toList();
      if (shown.addAll(teams) || teams.isEmpty()) {
        hits.add(hit(question, matching, answer, teams, moment));
      }
    }
    return hits;
  }

  private List<Answer> byEngagements(Matching matching, long moment) {
    List<Object> arguments = new ArrayList<>(List.of(moment, moment));
    arguments.addAll(matching.arguments());
    List<Found> found =
        database.list(
            "SELECT r.seq, r.key, e.seq, coalesce(e.last_day, a.published, -999999)"
                + " FROM engagement e CROSS JOIN account a ON a.seq = e.account"
                + " CROSS JOIN report r ON r.seq = a.report"
                + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?)"
                + matching.conditions(),
            row -> new Found(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)),
            arguments.toArray());
    Optional<Map<Long, Double>> scores = matching.texts().map(this::scores);
    Set<Long> unwanted = unwanted(matching);
    Map<Long, Answer> answers = new LinkedHashMap<>();
    for (Found f : found) {
      if (unwanted.contains(f.report())
          || scores.isPresent() && !scores.get().containsKey(f.report())) {
        continue;
      }
      double score = scores.map(s -> s.getOrDefault(f.report(), 0.0)).orElse(0.0);
      answers.merge(
          f.report(),
          new Answer(f.report(), f.key(), score, f.day(), List.of(f.engagement())),
          Searching::both);
    }
    return new ArrayList<>(answers.values());
  }

  private static Answer both(Answer one, Answer other) {
    Set<Long> engagements = new TreeSet<>(one.engagements());
    engagements.addAll(other.engagements());
    return new Answer(
        one.report(),
        one.key(),
        one.score(),
        Math.max(one.day(), other.day()),
        List.copyOf(engagements));
  }

  private List<Answer> byWords(Matching matching, long moment) {
    Set<Long> unwanted = unwanted(matching);
    Map<Long, Double> scores = scores(matching.texts().orElseThrow());
    List<Answer> answers = new ArrayList<>();
    scores.forEach(
        (report, score) -> {
          if (!unwanted.contains(report)) {
            accounts
                .place(report, moment)
                .ifPresent(
                    p ->
                        answers.add(
                            new Answer(report, p.key(), score, p.published(), p.engagements())));
          }
        });
    return answers;
  }

  /** Reports with the words, and how well they fit (BM25, the title four times): less is better. */
  private Map<Long, Double> scores(String words) {
    Map<Long, Double> scores = new HashMap<>();
    database
        .list(
            "SELECT rowid, bm25(report_words, 4.0, 1.0) FROM report_words"
                + " WHERE report_words MATCH ?",
            row -> Map.entry(row.getLong(1), row.getDouble(2)),
            words)
        .forEach(e -> scores.put(e.getKey(), e.getValue()));
    return scores;
  }

  private Set<Long> unwanted(Matching matching) {
    return matching
        .unwantedTexts()
        .map(
            words ->
                Set.copyOf(
                    database.numbers(
                        "SELECT rowid FROM report_words WHERE report_words MATCH ?", words)))
        .orElse(Set.of());
  }

  private Hit hit(
      Question question, Matching matching, Answer answer, List<List<Long>> teams, long moment) {
    Source source = sources.of(accounts.at(answer.report(), moment).orElseThrow());
    List<Dossier> told = teams.stream().map(t -> telling.told(t, moment)).toList();
    Set<String> others = new HashSet<>();
    told.forEach(t -> t.tellings().forEach(x -> others.add(x.source().key())));
    others.remove(source.key());
    String passage =
        matching
            .texts()
            .map(words -> snippet(answer.report(), words))
            .orElseGet(() -> Passages.of(question, source, told));
    return new Hit(source, passage, told, others.size());
  }

  private String snippet(long report, String words) {
    return String.join(
            " ",
            database.words(
                "SELECT snippet(report_words, -1, char(2), char(3), '…', "
                    + LONG
                    + ") FROM report_words WHERE report_words MATCH ? AND rowid = ?",
                words,
                report))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
