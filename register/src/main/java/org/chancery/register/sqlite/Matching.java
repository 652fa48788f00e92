package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.record.PartialDate;
import org.chancery.register.search.Question;

/** A question as conditions of SQL and expressions of FTS5. */
final class Matching {
  private final List<String> wanted = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> unwantedTexts = new ArrayList<>();

  private final Function<List<String>, Collection<Long>> recognised;

  /**
   * @param recognised the engagements in which one of these names is recognised, though no report
   *     of them has it
   */
  Matching(Question question, Function<List<String>, Collection<Long>> recognised) {
    this.recognised = recognised;
    for (Question.Term term : question.terms()) {
      switch (term) {
        case Question.Text t -> (t.not() ? unwantedTexts : texts).add(phrase(t.words()));
        case Question.In in -> in(in);
        case Question.When when -> when(when);
      }
    }
  }

  /** The words that must stand in a report; none if it is not asked for any. */
  Optional<String> texts() {
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", texts));
  }

  /** The words of which none may stand in a report. */
  Optional<String> unwantedTexts() {
    return unwantedTexts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" OR ", unwantedTexts));
  }

  /**
   * Conditions on an engagement {@code e}, each after " AND "; with their {@link #arguments}. Empty
   * if nothing is asked of engagements.
   */
  String conditions() {
    StringBuilder all = new StringBuilder();
    if (!wanted.isEmpty()) {
      all.append(
          " AND e.seq IN (SELECT rowid FROM engagement_words WHERE engagement_words MATCH ?)");
    }
    conditions.forEach(c -> all.append(" AND ").append(c));
    return all.toString();
  }

  /**
   * Conditions on the words of a report {@code a.report}, each after " AND "; what they need is put
   * behind the arguments.
   */
  String worded(List<Object> behind) {
    StringBuilder sql = new StringBuilder();
    texts()
        .ifPresent(
            words -> {
              sql.append(
                  " AND a.report IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
              behind.add(words);
            });
    unwantedTexts()
        .ifPresent(
            words -> {
              sql.append(
                  " AND a.report NOT IN"
                      + " (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
              behind.add(words);
            });
    return sql.toString();
  }

  List<Object> arguments() {
    List<Object> all = new ArrayList<>();
    if (!wanted.isEmpty()) {
      all.add(String.join(" AND ", wanted));
    }
    all.addAll(arguments);
    return all;
  }

  private void in(Question.In in) {
    String expression =
        in.values().stream()
            .map(value -> expression(in.field(), value))
            .collect(Collectors.joining(" OR "));
    Collection<Long> besides =
        in.field() == Question.Field.WHO ? recognised.apply(in.values()) : List.of();
    if (!besides.isEmpty()) {
      conditions.add(
          (in.not() ? "NOT " : "")
              + "(e.seq IN (SELECT rowid FROM engagement_words WHERE engagement_words MATCH ?)"
              + " OR e.seq IN (SELECT value FROM json_each(?)))");
      arguments.add(expression);
      arguments.add(Database.array(besides));
    } else if (in.not()) {
      conditions.add(
          "e.seq NOT IN (SELECT rowid FROM engagement_words WHERE engagement_words MATCH ?)");
      arguments.add(expression);
    } else {
      wanted.add("(" + expression + ")");
    }
  }

  private static String expression(Question.Field field, String value) {
    String words =
        switch (field) {
          case KIND, STATUS, TOPIC -> EngagementWords.label(value);
          case WHO, BODY, PLACE, COUNTRY, OUTLET -> EngagementWords.folded(value);
        };
    List<String> each = words(words);
    return field.label()
        + " : "
        + (each.size() == 1
            ? each.get(0)
            : "NEAR(" + String.join(" ", each) + ", " + EngagementWords.NEAR + ")");
  }

  private void when(Question.When when) {
    PartialDate date = when.date();
    String condition =
        switch (when.side()) {
          case ON -> {
            arguments.add(date.last().toEpochDay());
            arguments.add(date.first().toEpochDay());
            yield "coalesce(e.first_day <= ? AND e.last_day >= ?, 0)";
          }
          case AFTER -> {
            arguments.add(date.last().toEpochDay());
            yield "coalesce(e.last_day > ?, 0)";
          }
          case BEFORE -> {
            arguments.add(date.first().toEpochDay());
            yield "coalesce(e.first_day < ?, 0)";
          }
        };
    conditions.add(when.not() ? "NOT " + condition : condition);
  }

  private static String phrase(String words) {
    return "\"" + String.join(" ", plainWords(words)) + "\"";
  }

  private static List<String> words(String words) {
    return plainWords(words).stream().map(w -> "\"" + w + "\"").collect(Collectors.toList());
  }

  /**
   * Words of letters, digits and marks, in small letters: nothing that FTS5 could take for a sign.
   */
  static List<String> plainWords(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
