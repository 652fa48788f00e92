package org.chancery.desk.about;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Topic;

/**
 * What a page on a subject is asked for, as the address says.
 *
 * @param words whom or what it is about, as typed
 * @param topic about which alone is asked
 * @param as the side that the reader is on, as typed
 * @param marking the reader's own classification mark
 */
public record Asking(
    String words,
    Optional<Topic> topic,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> as,
    Optional<String> marking,
    Length length) {
  /** What stands behind the question mark of the address. */
  public static Asking of(Visit visit) {
    return new Asking(
        visit.query("of").orElse(""),
        visit.query("topic").flatMap(Finder::topic),
        visit.day("since"),
        visit.day("until"),
        visit.query("as"),
        visit.query("marking"),
        switch (visit.query("length").orElse("")) {
          case "short" -> Length.SHORT;
          case "full" -> Length.FULL;
          default -> Length.PAGE;
        });
  }

  /** The page on whom or what the words mean; where that is not clear, the dossier's tells why. */
  public Reply on(Visit visit, Function<Subject, Reply> page) {
    return switch (found(visit)) {
      case Finding.Found found -> page.apply(found.subject());
      case Finding.Several several -> Reply.to(Links.dossier(words));
      case Finding.Nothing nothing -> Reply.to(Links.dossier(words));
    };
  }

  /** Whom or what the words mean. */
  public Finding found(Visit visit) {
    return new Finder(visit.register(), Bodies.standard(), visit.moment(), Visit.MOST).find(words);
  }

  /** The side that the reader is on, if it is one. */
  public Optional<Side> reader() {
    return as.flatMap(code -> Bodies.standard().coded(code).map(b -> (Side) b));
  }

  public Request request() {
    return new Request(length, reader(), marking);
  }

  public Scope scope(Visit visit) {
    return new Scope(since, until, topic, visit.moment(), visit.today(), Visit.MOST);
  }

  public Material material(Visit visit, Subject subject) {
    return new Collector(visit.register()).collect(subject, scope(visit));
  }
}
