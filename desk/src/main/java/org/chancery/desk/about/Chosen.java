package org.chancery.desk.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Finding;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.store.Overview;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.store.Picked;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Topic;
import org.chancery.register.search.Question;

/**
 * Whom or what an overview shall be about, as {@code of=} of the address says.
 *
 * @param typed empty for all that is on the register
 * @param subject whom or what that means; none if nothing was typed, or it is not clear
 * @param problem why it is not clear; empty if it is
 * @param choices what could be typed instead
 */
public record Chosen(
    String typed, Optional<Subject> subject, String problem, List<Finding.Choice> choices) {
  /** Of a person's names, so many are asked for. */
  private static final int NAMES = 4;

  public Chosen {
    choices = List.copyOf(choices);
  }

  public static Chosen of(Visit visit) {
    Asking asking = Asking.of(visit);
    String typed = asking.words();
    if (typed.isEmpty()) {
      return new Chosen("", Optional.empty(), "", List.of());
    }
    return switch (asking.found(visit)) {
      case Finding.Found f -> new Chosen(typed, Optional.of(f.subject()), "", List.of());
      case Finding.Several s ->
          new Chosen(
              typed,
              Optional.empty(),
              "“" + s.words() + "” may mean several. Choose one:",
              s.choices());
      case Finding.Nothing n ->
          new Chosen(
              typed,
              Optional.empty(),
              "Nothing on the register is called “"
                  + n.words()
                  + "”."
                  + (n.nearest().isEmpty() ? " Try a family name or a state." : " Nearest to it:"),
              n.nearest().stream().map(x -> new Finding.Choice(x, "")).toList());
    };
  }

  /** Whether something was typed, and nobody knows what it means. */
  public boolean unclear() {
    return !problem.isEmpty();
  }

  /** Whether all of a register is looked at, and there is nothing. */
  public boolean nothing(Overview all) {
    return typed.isEmpty() && all.totals().engagements() == 0;
  }

  /** What an address that has something before it says of it; nothing for all of the register. */
  public String further() {
    return typed.isEmpty() ? "" : "&of=" + Links.encoded(typed);
  }

  /** As a heading has it; empty for all that is on the register. */
  public String name() {
    return subject.map(Subject::name).orElse("");
  }

  /** ": Azerbaijan and the UN", or nothing. */
  public String heading() {
    return subject.map(s -> ": " + s.name()).orElse("");
  }

  /** What the search is asked for it. */
  public Question question() {
    return new Question(
        subject
            .map(
                s ->
                    switch (s) {
                      case Subject.One one -> List.of(term(one.side()));
                      case Subject.Pair pair -> List.of(term(pair.one()), term(pair.other()));
                      case Subject.About about -> List.of(term(about.topic()));
                    })
            .orElse(List.of()));
  }

  private static Question.Term term(Side side) {
    return switch (side) {
      case Side.Person p ->
          new Question.In(
              false,
              Question.Field.WHO,
              p.biography().person().names().stream().limit(NAMES).toList());
      case Side.Body b -> {
        Set<String> names = new TreeSet<>(b.codes());
        yield new Question.In(
            false, Question.Field.BODY, names.isEmpty() ? List.of(b.name()) : List.copyOf(names));
      }
    };
  }

  /** That an engagement is about a topic. */
  public static Question.Term term(Topic topic) {
    return new Question.In(false, Question.Field.TOPIC, List.of(topic.label()));
  }

  /** That it took place. */
  public static Question.Term happened() {
    return new Question.In(false, Question.Field.STATUS, List.of("held", "ongoing"));
  }

  /** That it lies, or may lie, between two days. */
  public static Question between(Optional<LocalDate> since, Optional<LocalDate> until) {
    List<Question.Term> terms = new ArrayList<>();
    since.map(Question.When::from).ifPresent(terms::add);
    until.map(Question.When::until).ifPresent(terms::add);
    return new Question(terms);
  }

  /** What the register has on the subject in a time. */
  public Material material(Visit visit, Optional<LocalDate> since, Optional<LocalDate> until) {
    return new Collector(visit.register())
        .collect(
            subject.orElseThrow(),
            new Scope(since, until, Optional.empty(), visit.moment(), visit.today(), Visit.MOST));
  }

  /**
   * What is counted.
   *
   * @param whole whether all that the register has is counted; if not, the newest alone
   */
  public record Counted(Overview overview, boolean whole) {}

  /** Counted: everything where states, bodies and topics are asked for, else the newest. */
  public Counted counted(Visit visit, Overviews overviews) {
    if (unclear()) {
      return new Counted(Overview.of(List.of()), true);
    }
    Optional<Picked> picked = picked();
    if (picked.isPresent()) {
      return new Counted(overviews.of(visit.register(), visit.moment(), picked.get()), true);
    }
    Material material = material(visit, Optional.empty(), Optional.empty());
    return new Counted(
        Overview.of(
            Stream.concat(material.engagements().stream(), material.unsure().stream()).toList()),
        material.engagements().size() + material.unsure().size() < Visit.MOST);
  }

  /**
   * How it is told by codes and topics alone; none if persons or bodies without codes are asked.
   */
  private Optional<Picked> picked() {
    if (subject.isEmpty()) {
      return Optional.of(Picked.ALL);
    }
    return switch (subject.get()) {
      case Subject.One one -> picked(List.of(one.side()));
      case Subject.Pair pair -> picked(List.of(pair.one(), pair.other()));
      case Subject.About about -> Optional.of(new Picked(List.of(), Optional.of(about.topic())));
    };
  }

  private static Optional<Picked> picked(List<Side> sides) {
    List<Set<String>> codes = new ArrayList<>();
    for (Side side : sides) {
      if (side instanceof Side.Body body && !body.codes().isEmpty()) {
        codes.add(body.codes());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Picked(codes, Optional.empty()));
  }
}
