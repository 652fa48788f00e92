package org.chancery.register.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.PartialDate;

/**
 * A question to a register. {@link #parse} reads it from words, {@link #toString} gives words that
 * read back the same.
 *
 * <pre>
 * question  =  { term }
 * term      =  [ "-" ] ( field ":" values | words )
 * words     =  a word, or several between quotation marks, which then stand side by side
 * values    =  value { "|" value }, any of which will do; on, after and before have one
 * value     =  a word, or several between quotation marks
 * field     =  who      a participant: words of the name, in any order and with or without accents
 *           |  body     the state or body of a participant: words of its name, or its code
 *           |  kind     meeting, call, visit ... ({@code docs/record.md})
 *           |  status   held, ongoing, planned, cancelled
 *           |  topic    mine-action ... ("chancery topics" shows all)
 *           |  place    words of the city
 *           |  country  ISO 3166-1 alpha-3
 *           |  outlet   words of the outlet's name
 *           |  on, after, before
 *                       when it takes place: 2024-01-11, 2024-01 or 2024; "after:2023" begins with 2024,
 *                       "before:2023" ends with 2022
 * </pre>
 *
 * <p>All terms must hold. Those with a field must hold of one engagement together; words must stand
 * in the report's text or title, in any of their grammatical forms ("mines" finds "mine"). A hyphen
 * before a term asks that it does not hold. An engagement whose date is not known, or not as
 * precisely as the question, counts if it may lie in the time asked for; one without any date does
 * not.
 */
public record Question(List<Term> terms) {
  public Question {
    terms = List.copyOf(terms);
  }

  /**
   * Reads a question.
   *
   * @throws IllegalArgumentException if it is none; the message says where and what to write
   */
  public static Question parse(String words) {
    return new QuestionParser(words).question();
  }

  /** One thing asked for. */
  public sealed interface Term {
    /** Whether it must not hold. */
    boolean not();
  }

  /**
   * Words of the report.
   *
   * @param words one, or several that stand side by side
   */
  public record Text(boolean not, String words) implements Term {
    @Override
    public String toString() {
      return (not ? "-" : "") + quoted(words);
    }
  }

  /**
   * Words that a field of an engagement holds.
   *
   * @param values words each, at least one, of which one will do
   */
  public record In(boolean not, Field field, List<String> values) implements Term {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return (not ? "-" : "")
          + field.label()
          + ":"
          + values.stream().map(Question::quoted).collect(Collectors.joining("|"));
    }
  }

  /** When an engagement takes place. */
  public record When(boolean not, Side side, PartialDate date) implements Term {
    /** On that day or later. */
    public static When from(LocalDate day) {
      return new When(false, Side.AFTER, PartialDate.of(day.minusDays(1)));
    }

    /** On that day or earlier. */
    public static When until(LocalDate day) {
      return new When(false, Side.BEFORE, PartialDate.of(day.plusDays(1)));
    }

    @Override
    public String toString() {
      return (not ? "-" : "") + side.label() + ":" + date;
    }
  }

  /** The texts asked for. */
  public List<Text> texts() {
    return terms.stream()
        .flatMap(t -> t instanceof Text text ? Stream.of(text) : Stream.empty())
        .toList();
  }

  /** This question, and that one thing more. */
  public Question and(Term term) {
    return and(new Question(List.of(term)));
  }

  /** What both ask for. */
  public Question and(Question other) {
    return new Question(Stream.concat(terms.stream(), other.terms().stream()).toList());
  }

  /** Whether anything is asked of an engagement. */
  public boolean ofEngagements() {
    return terms.stream().anyMatch(t -> !(t instanceof Text));
  }

  @Override
  public String toString() {
    return terms.stream().map(Term::toString).collect(Collectors.joining(" "));
  }

  private static String quoted(String words) {
    boolean plain =
        !words.isEmpty()
            && words.charAt(0) != '-'
            && words
                .chars()
                .noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == ':' || c == '|');
    return plain ? words : "\"" + words + "\"";
  }

  /** Fields of an engagement that hold words. */
  public enum Field {
    WHO,
    BODY,
    KIND,
    STATUS,
    TOPIC,
    PLACE,
    COUNTRY,
    OUTLET;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Field> of(String label) {
      return Stream.of(values()).filter(f -> f.label().equals(label)).findFirst();
    }
  }

  /** On which side of a date. */
  public enum Side {
    ON,
    AFTER,
    BEFORE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Side> of(String label) {
      return Stream.of(values()).filter(s -> s.label().equals(label)).findFirst();
    }
  }
}
