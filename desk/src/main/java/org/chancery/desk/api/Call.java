package org.chancery.desk.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.brief.answer.Length;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Bodies;
import org.chancery.brief.subject.Finder;
import org.chancery.brief.subject.Finding;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Topic;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.fact.FactId;
import org.chancery.register.search.Question;

/**
 * What a program asks. The moment comes from the query alone: a program has no cookie, and what a
 * browser has chosen to look at must not change what a program gets.
 *
 * @param asOf the day as of which is asked; none for as it stands
 */
record Call(Visit visit, Optional<LocalDate> asOf) {
  /** The newest engagements of a subject that are gone through; the description says so. */
  static final int MOST = 1000;

  static Call of(Visit visit) {
    return new Call(visit, day(visit, "asOf"));
  }

  Register register() {
    return visit.register();
  }

  Moment moment() {
    return asOf.<Moment>map(Moment.EndOf::new).orElse(Moment.now());
  }

  /** The day from which is looked back and ahead. */
  LocalDate today() {
    return asOf.orElse(visit.frame().today());
  }

  Optional<String> words(String name) {
    return visit.query(name);
  }

  /** A day of the query. */
  Optional<LocalDate> day(String name) {
    return day(visit, name);
  }

  private static Optional<LocalDate> day(Visit visit, String name) {
    Optional<String> words = visit.query(name);
    try {
      return words.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw ApiTrouble.wrong(
          name + " is a day such as 2024-01-11, not \"" + words.orElse("") + "\".");
    }
  }

  Paging paging() {
    return Paging.of(visit.asked());
  }

  /** The question of {@code q}; without it everything is asked for. */
  Question question() {
    try {
      return Question.parse(words("q").orElse(""));
    } catch (IllegalArgumentException e) {
      throw ApiTrouble.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** The fact whose name stands in the path. */
  FactId fact() {
    String digits = visit.place("id");
    if (!FactId.looksLike(digits)) {
      throw ApiTrouble.missing(
          "\""
              + digits
              + "\" is no fact's name; it has 12 hexadecimal digits. Lists give them as"
              + " \"id\".");
    }
    return new FactId(digits);
  }

  /** What {@code of} may mean. */
  Finding finding() {
    String of =
        words("of")
            .orElseThrow(
                () -> ApiTrouble.wrong("Say on whom or what: of=Azerbaijan, of=mine-action."));
    return new Finder(register(), Bodies.standard(), moment(), MOST).find(of);
  }

  /** What {@code of} means; the one thing. */
  Subject subject() {
    return switch (finding()) {
      case Finding.Found found -> found.subject();
      case Finding.Several several ->
          throw ApiTrouble.wrong(
              "\""
                  + several.words()
                  + "\" may be one of several. Write one of these: "
                  + several.choices().stream()
                      .map(Finding.Choice::name)
                      .collect(Collectors.joining("; "))
                  + ".");
      case Finding.Nothing nothing ->
          throw ApiTrouble.missing(
              "Nothing on the register is called \""
                  + nothing.words()
                  + "\"."
                  + (nothing.nearest().isEmpty()
                      ? ""
                      : " Near it come: " + String.join("; ", nothing.nearest()) + "."));
    };
  }

  /** The same, if one thing alone is asked about. */
  Optional<Subject> ofSubject() {
    return words("of").isPresent() ? Optional.of(subject()) : Optional.empty();
  }

  Optional<Topic> topic() {
    Optional<String> words = words("topic");
    Optional<Topic> topic = words.flatMap(Finder::topic);
    if (words.isPresent() && topic.isEmpty()) {
      throw ApiTrouble.wrong(
          "There is no topic \"" + words.get() + "\". \"chancery topics\" shows all.");
    }
    return topic;
  }

  /** All that there is on a subject, as the desk's own pages are drawn from it. */
  Material material(Subject subject) {
    return new Collector(register()).collect(subject, scope(Visit.MOST));
  }

  /** What was said by a subject, and on which engagements. */
  Material said(Subject subject) {
    return new Collector(register()).said(subject, scope(Visit.MOST));
  }

  /** Engagements of a subject. */
  Material engagements(Subject subject) {
    return new Collector(register()).engagements(subject, scope(MOST));
  }

  private Scope scope(int most) {
    return new Scope(day("since"), day("until"), topic(), moment(), today(), most);
  }

  /** How a brief is wanted. */
  Request request() {
    Optional<String> as = words("as");
    Optional<Side> reader = as.flatMap(Bodies.standard()::coded);
    if (as.isPresent() && reader.isEmpty()) {
      throw ApiTrouble.wrong(
          "\""
              + as.get()
              + "\" is no state or organisation that Chancery knows. Write its code or"
              + " name: AZE, UNICEF, European Union.");
    }
    return new Request(length(), reader, Optional.empty());
  }

  private Length length() {
    String length = words("length").orElse("page");
    return switch (length) {
      case "short" -> Length.SHORT;
      case "page" -> Length.PAGE;
      case "full" -> Length.FULL;
      default -> throw ApiTrouble.wrong("length is short, page or full, not \"" + length + "\".");
    };
  }

  /** What was sent is about the register as it stands: nothing of an earlier day can be changed. */
  void changes() {
    if (asOf.isPresent()) {
      throw ApiTrouble.conflict(
          "As of an earlier day nothing can be changed. Leave asOf=" + asOf.get() + " out.");
    }
  }
}
