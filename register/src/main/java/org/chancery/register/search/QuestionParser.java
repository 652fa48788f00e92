package org.chancery.register.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.search.Question.Field;
import org.chancery.register.search.Question.Side;

/** Reads a {@link Question}, from left to right. */
final class QuestionParser {
  private final String words;
  private int at;

  QuestionParser(String words) {
    this.words = words;
  }

  Question question() {
    List<Question.Term> terms = new ArrayList<>();
    skipBlanks();
    while (at < words.length()) {
      terms.add(term());
      skipBlanks();
    }
    return new Question(terms);
  }

  private Question.Term term() {
    boolean not = words.charAt(at) == '-';
    if (not) {
      at++;
    }
    int start = at;
    while (at < words.length() && Character.isLetter(words.charAt(at))) {
      at++;
    }
    if (at > start && at < words.length() && words.charAt(at) == ':') {
      String name = words.substring(start, at).toLowerCase(Locale.ROOT);
      at++;
      return field(not, name, values("Behind \"" + name + ":\" stands nothing."));
    }
    at = start;
    String text = value("A hyphen stands alone.", false);
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" holds no word to look for. Leave it out, or write a word.");
    }
    return new Question.Text(not, text);
  }

  private Question.Term field(boolean not, String name, List<String> values) {
    Optional<Side> side = Side.of(name);
    if (side.isPresent()) {
      return new Question.When(not, side.get(), date(name, String.join("|", values)));
    }
    Field field =
        Field.of(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no field \""
                            + name
                            + ":\". There are who, body, kind, status, topic, place, country,"
                            + " outlet, on, after and before; words with a colon stand between"
                            + " quotation marks."));
    return new Question.In(
        not, field, values.stream().map(value -> value(field, name, value)).toList());
  }

  private static String value(Field field, String name, String value) {
    return switch (field) {
      case KIND -> label(name, value, v -> Kind.of(v).label());
      case STATUS -> label(name, value, v -> Status.of(v).label());
      case TOPIC -> label(name, value, v -> Topic.of(v).label());
      case COUNTRY -> value.toUpperCase(Locale.ROOT);
      case WHO, BODY, PLACE, OUTLET -> words(name, value);
    };
  }

  private static String words(String name, String value) {
    if (value.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("Behind \"" + name + ":\" stands no word.");
    }
    return value;
  }

  private interface Labels {
    String of(String value);
  }

  private static String label(String name, String value, Labels labels) {
    try {
      return labels.of(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "There is no " + name + " \"" + value + "\"; docs/record.md names all of them.", e);
    }
  }

  private static PartialDate date(String name, String value) {
    try {
      return PartialDate.parse(value);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no date for " + name + ":; write 2024-01-11, 2024-01 or 2024.", e);
    }
  }

  private List<String> values(String otherwise) {
    List<String> values = new ArrayList<>();
    values.add(value(otherwise, true));
    while (at < words.length() && words.charAt(at) == '|') {
      at++;
      values.add(value("Behind \"|\" stands nothing.", true));
    }
    return values;
  }

  /**
   * @param several whether a bar ends a word, and another follows
   */
  private String value(String otherwise, boolean several) {
    if (at < words.length() && words.charAt(at) == '"') {
      int end = words.indexOf('"', at + 1);
      if (end < 0) {
        throw new IllegalArgumentException(
            "A quotation mark is opened and not closed: " + words.substring(at) + ".");
      }
      String value = words.substring(at + 1, end).strip();
      at = end + 1;
      if (value.isEmpty()) {
        throw new IllegalArgumentException("Between two quotation marks stands nothing.");
      }
      return value;
    }
    int start = at;
    while (at < words.length()
        && !Character.isWhitespace(words.charAt(at))
        && !(several && words.charAt(at) == '|')) {
      at++;
    }
    if (at == start) {
      throw new IllegalArgumentException(otherwise);
    }
    return words.substring(start, at);
  }

  private void skipBlanks() {
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
  }
}
