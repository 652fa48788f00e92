package org.chancery.desk.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Biography;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.Source;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.Tenure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Persons, states and bodies, and what else an answer is about. */
final class Known {
  /** Passages that are told of one report. */
  private static final int PASSAGES = 3;

  private final Register register;
  private final Moment moment;
  private final Map<String, Optional<Source>> sources = new HashMap<>();

  Known(Register register, Moment moment) {
    this.register = register;
    this.moment = moment;
  }

  /** What an answer is about, in short. */
  static ObjectNode subject(Subject subject) {
    ObjectNode node = Json.object();
    node.put("kind", kind(subject));
    node.put("name", subject.name());
    node.set("sides", Json.list(sides(subject), Known::side));
    Json.put(
        node,
        "topic",
        subject instanceof Subject.About about
            ? Optional.of(about.topic().label())
            : Optional.empty());
    return node;
  }

  private static String kind(Subject subject) {
    return switch (subject) {
      case Subject.One one -> kind(one.side());
      case Subject.Pair pair -> "pair";
      case Subject.About about -> "topic";
    };
  }

  static List<Side> sides(Subject subject) {
    return switch (subject) {
      case Subject.One one -> List.of(one.side());
      case Subject.Pair pair -> List.of(pair.one(), pair.other());
      case Subject.About about -> List.of();
    };
  }

  private static String kind(Side side) {
    return switch (side) {
      case Side.Person person -> "person";
      case Side.Body body -> "body";
    };
  }

  private static ObjectNode side(Side side) {
    ObjectNode node = Json.object();
    node.put("kind", kind(side));
    node.put("name", side.name());
    switch (side) {
      case Side.Person person -> {
        node.putNull("code");
        node.set("names", Json.words(person.biography().person().names()));
      }
      case Side.Body body -> {
        Json.put(node, "code", body.code());
        node.set("names", Json.words(List.of(body.name())));
      }
    }
    return node;
  }

  /** A person, the offices with where they were seen. */
  ObjectNode person(Biography biography) {
    Person person = biography.person();
    ObjectNode node = Json.object();
    node.put("name", person.name());
    node.set("names", Json.words(person.names()));
    Json.confidence(node, "confidence", OptionalDouble.of(person.confidence()));
    node.put("reports", biography.reports());
    node.put("engagements", biography.engagements());
    node.put("recognised", biography.recognised());
    node.set("offices", Json.list(person.tenures(), t -> office(person, t)));
    node.set("latest", Json.words(biography.latest().stream().map(Dossier::id).toList()));
    return node;
  }

  private ObjectNode office(Person person, Tenure tenure) {
    ObjectNode node = Json.object();
    node.put("role", tenure.office());
    Json.put(node, "body", tenure.body());
    Json.put(node, "code", tenure.code());
    Json.put(node, "seen_from", tenure.from());
    Json.put(node, "seen_to", tenure.to());
    ArrayNode evidence = node.putArray("evidence");
    ends(tenure.evidence()).forEach(id -> evidence.addAll(evidence(person, id)));
    return node;
  }

  /** The first and the last stand for all. */
  private static Stream<AppearanceId> ends(List<AppearanceId> all) {
    return all.size() < 2 ? all.stream() : Stream.of(all.get(0), all.get(all.size() - 1));
  }

  private ArrayNode evidence(Person person, AppearanceId id) {
    Optional<Source> source =
        sources.computeIfAbsent(
            id.report(), key -> register.report(key, moment).map(Reported::source));
    List<Appearance> there =
        person.appearances().stream().filter(a -> a.id().equals(id)).limit(1).toList();
    return Json.list(
        there.stream()
            .flatMap(a -> a.evidence().stream())
            .limit(source.isPresent() ? PASSAGES : 0)
            .toList(),
        p -> Cited.evidence(source.orElseThrow(), p));
  }
}
