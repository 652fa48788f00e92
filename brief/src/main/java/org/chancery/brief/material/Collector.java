package org.chancery.brief.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.fact.FactId;
import org.chancery.register.outcome.Intent;
import org.chancery.register.search.Question;

/** Draws from a register what it has on a subject. */
public final class Collector {
  /** Of a person's names, so many are looked for in the words of reports, the best first. */
  private static final int NAMES = 3;

  /** What became of a plan takes longer to find out than what an engagement was. */
  private static final int PLANS = 4;

  private final Register register;

  public Collector(Register register) {
    this.register = register;
  }

  /** All of it, within the scope. */
  public Material collect(Subject subject, Scope scope) {
    Map<String, Reported> reports = reports(subject, scope);
    List<Planned> plans = plans(subject, scope, reports);
    return material(subject, scope, reports, plans, new Afterwards(register, scope).of(plans));
  }

  /** The engagements and what was said; what became of plans takes most of the time. */
  public Material said(Subject subject, Scope scope) {
    return material(subject, scope, reports(subject, scope), List.of(), Map.of());
  }

  private Material material(
      Subject subject,
      Scope scope,
      Map<String, Reported> reports,
      List<Planned> plans,
      Map<FactId, Utterance.At> named) {
    List<Dossier> all = all(subject, scope);
    Utterances utterances = new Utterances(subject, scope);
    return new Material(
        subject,
        scope,
        all.stream().filter(Engagements::sure).toList(),
        all.stream().filter(d -> !Engagements.sure(d)).toList(),
        utterances.of(reports.values(), all),
        utterances.to(reports.values(), all),
        plans,
        named,
        reports.values().stream()
            .filter(Collector::single)
            .map(r -> r.source().key())
            .collect(Collectors.toSet()));
  }

  private Map<String, Reported> reports(Subject subject, Scope scope) {
    Map<String, Reported> reports = new LinkedHashMap<>();
    for (Question question : questions(subject)) {
      for (Reported r : register.reports(question, scope.moment(), scope.most())) {
        reports.putIfAbsent(r.source().key(), r);
      }
    }
    return reports;
  }

  /** The engagements alone, which takes a small part of the time. */
  public Material engagements(Subject subject, Scope scope) {
    List<Dossier> all = all(subject, scope);
    return new Material(
        subject,
        scope,
        all.stream().filter(Engagements::sure).toList(),
        all.stream().filter(d -> !Engagements.sure(d)).toList(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Set.of());
  }

  private List<Dossier> all(Subject subject, Scope scope) {
    return told(subject, scope).stream()
        .filter(d -> within(d, subject, scope))
        .sorted(Engagements.LATEST_FIRST)
        .toList();
  }

  /** Whether a report tells of one engagement alone, but for what is to come. */
  private static boolean single(Reported report) {
    return report.record().engagements().stream().filter(e -> e.status() != Status.PLANNED).count()
        == 1;
  }

  private List<Dossier> told(Subject subject, Scope scope) {
    return switch (subject) {
      case Subject.One one -> told(one.side(), scope);
      case Subject.Pair pair -> between(pair, scope);
      case Subject.About about ->
          register.engagements(topic(about.topic()), scope.moment(), scope.most());
    };
  }

  private List<Dossier> told(Side side, Scope scope) {
    return switch (side) {
      case Side.Person person -> person.biography().latest();
      case Side.Body body ->
          register.engagements(bounded(involving(body), scope), scope.moment(), scope.most());
    };
  }

  private List<Dossier> between(Subject.Pair pair, Scope scope) {
    if (pair.one() instanceof Side.Person) {
      return told(pair.one(), scope);
    }
    if (pair.other() instanceof Side.Person) {
      return told(pair.other(), scope);
    }
    return register.engagements(
        bounded(involving(pair.one()).and(involving(pair.other())), scope),
        scope.moment(),
        scope.most());
  }

  /** With the bounds in time, so that the newest within them are found. */
  private static Question bounded(Question question, Scope scope) {
    Question bounded = question;
    if (scope.since().isPresent()) {
      bounded = bounded.and(Question.When.from(scope.since().get()));
    }
    if (scope.until().isPresent()) {
      bounded = bounded.and(Question.When.until(scope.until().get()));
    }
    return scope.topic().isPresent() ? bounded.and(topic(scope.topic().get())) : bounded;
  }

  private static boolean within(Dossier told, Subject subject, Scope scope) {
    Engagement e = Engagements.of(told);
    boolean topical = scope.topic().filter(t -> !e.topics().contains(t)).isEmpty();
    boolean own =
        switch (subject) {
          case Subject.One one -> has(told, one.side());
          case Subject.Pair pair -> has(told, pair.one()) && has(told, pair.other());
          case Subject.About about -> e.topics().contains(about.topic());
        };
    Optional<PartialDate> date = e.date().or(() -> Engagements.reported(told).map(PartialDate::of));
    return topical && own && scope.holds(date);
  }

  private static boolean has(Dossier told, Side side) {
    return Engagements.participants(told).stream().anyMatch(side::has)
        || side instanceof Side.Person person
            && Engagements.recognised(told).stream()
                .anyMatch(r -> person.biography().person().names().contains(r.name()));
  }

  private static Question topic(Topic topic) {
    return new Question(
        List.of(new Question.In(false, Question.Field.TOPIC, List.of(topic.label()))));
  }

  /** Engagements in which a side takes part. */
  private static Question involving(Side side) {
    Question.Term term =
        switch (side) {
          case Side.Person p ->
              new Question.In(false, Question.Field.WHO, p.biography().person().names());
          case Side.Body b -> {
            Set<String> codes = new TreeSet<>(b.codes());
            b.code().ifPresent(codes::remove);
            List<String> names = new ArrayList<>();
            b.code().ifPresent(names::add);
            names.addAll(codes);
            yield new Question.In(
                false, Question.Field.BODY, names.isEmpty() ? List.of(b.name()) : names);
          }
        };
    return new Question(List.of(term));
  }

  /** In which reports something may stand: those on engagements, and those with the names. */
  private static List<Question> questions(Subject subject) {
    return switch (subject) {
      case Subject.One one ->
          Stream.concat(Stream.of(involving(one.side())), naming(one.side()).stream()).toList();
      case Subject.Pair pair -> {
        List<Question> all = new ArrayList<>();
        all.add(involving(pair.one()).and(involving(pair.other())));
        for (Question one : naming(pair.one())) {
          for (Question other : naming(pair.other())) {
            all.add(one.and(other));
          }
        }
        yield all;
      }
      case Subject.About about -> List.of(topic(about.topic()));
    };
  }

  private static List<Question> naming(Side side) {
    Set<String> names =
        switch (side) {
          case Side.Person p ->
              Stream.concat(
                      Stream.of(p.name()),
                      p.biography().person().names().stream().filter(n -> n.contains(" ")))
                  .distinct()
                  .limit(NAMES)
                  .collect(Collectors.toCollection(TreeSet::new));
          case Side.Body b ->
              Stream.concat(Stream.of(b.name()), b.code().stream().filter(c -> !isState(c)))
                  .collect(Collectors.toCollection(TreeSet::new));
        };
    return names.stream()
        .map(n -> new Question(List.<Question.Term>of(new Question.Text(false, n))))
        .toList();
  }

  /** A state's code ("AZE") is no word of reports. */
  private static boolean isState(String code) {
    return code.length() == 3 && Gazetteer.standard().state(code).isPresent();
  }

  private List<Planned> plans(Subject subject, Scope scope, Map<String, Reported> reports) {
    Question question =
        switch (subject) {
          case Subject.One one -> involving(one.side());
          case Subject.Pair pair -> involving(pair.one()).and(involving(pair.other()));
          case Subject.About about -> topic(about.topic());
        };
    return register.plans(question, scope.moment(), Math.max(1, scope.most() / PLANS)).stream()
        .filter(Engagements::sure)
        .map(Collector::plain)
        .filter(p -> scope.holds(p.intent().date()))
        .filter(p -> touches(p, subject, scope, reports))
        .sorted(
            Comparator.comparing(
                    (Planned p) -> p.intent().date().map(PartialDate::first).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Planned::id))
        .toList();
  }

  /** An engagement that may have been read wrongly gives a plan no name, people and place. */
  private static Planned plain(Planned p) {
    Intent intent = p.intent();
    boolean doubtful =
        intent.engagement().filter(e -> !Engagements.sure(e.confidence())).isPresent()
            && intent.plan().isPresent();
    return doubtful
        ? new Planned(
            p.id(),
            p.source(),
            new Intent(intent.id(), intent.published(), intent.plan(), Optional.empty()),
            p.fate(),
            p.held())
        : p;
  }

  /** Whether a plan has to do with what is asked, and not only stands in the same report. */
  private static boolean touches(
      Planned p, Subject subject, Scope scope, Map<String, Reported> reports) {
    Optional<Topic> topic =
        subject instanceof Subject.About about ? Optional.of(about.topic()) : scope.topic();
    if (!concerns(p, subject, reports)) {
      return false;
    }
    if (topic.isEmpty()) {
      return true;
    }
    if (p.intent().engagement().isPresent()) {
      return p.intent().engagement().get().topics().contains(topic.get());
    }
    Optional<Reported> report = Optional.ofNullable(reports.get(p.source().key()));
    return report.isPresent()
        && p.intent()
            .plan()
            .filter(plan -> about(plan, topic.get(), report.get().record()))
            .isPresent();
  }

  /** Whether a plan is one of the sides', and does not only stand in a report on them. */
  private static boolean concerns(Planned p, Subject subject, Map<String, Reported> reports) {
    List<Side> sides =
        switch (subject) {
          case Subject.One one -> List.of(one.side());
          case Subject.Pair pair -> List.of(pair.one(), pair.other());
          case Subject.About about -> List.of();
        };
    return sides.isEmpty() || sides.stream().anyMatch(side -> concerns(p, side, reports));
  }

  private static boolean concerns(Planned p, Side side, Map<String, Reported> reports) {
    boolean partner =
        p.intent().engagement().stream()
            .flatMap(e -> Engagements.participants(e).stream())
            .anyMatch(side::has);
    boolean there =
        side instanceof Side.Body body
            && p.intent()
                .country()
                .filter(c -> body.code().filter(c::equals).isPresent())
                .isPresent();
    return partner || there || said(p, side, reports) || named(p, side);
  }

  /** Whether the side said so. */
  private static boolean said(Planned p, Side side, Map<String, Reported> reports) {
    Optional<Reported> report = Optional.ofNullable(reports.get(p.source().key()));
    List<Passage> words = p.intent().plan().map(Plan::evidence).orElse(List.of());
    return report.isPresent()
        && report.get().record().statements().stream()
            .filter(s -> Passage.overlap(s.evidence(), words))
            .anyMatch(
                s ->
                    side.said(
                        s,
                        report.get().record().engagements().stream()
                            .flatMap(e -> e.participants().stream())
                            .toList()));
  }

  /** Whether the words of the plan name the side. */
  private static boolean named(Planned p, Side side) {
    String words = p.intent().plan().map(plan -> plan.what() + " " + plan.text()).orElse("");
    return switch (side) {
      case Side.Person person ->
          person.biography().person().names().stream()
              .map(n -> n.substring(n.lastIndexOf(' ') + 1))
              .anyMatch(words::contains);
      case Side.Body body ->
          words.contains(body.name())
              || body.code().filter(c -> !isState(c) && words.contains(c)).isPresent();
    };
  }

  /** Whether the plan's words stand in a statement on the topic. */
  private static boolean about(Plan plan, Topic topic, Record record) {
    return record.statements().stream()
        .anyMatch(
            s -> s.topics().contains(topic) && Passage.overlap(s.evidence(), plan.evidence()));
  }
}
