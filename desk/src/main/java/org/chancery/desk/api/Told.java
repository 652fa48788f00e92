package org.chancery.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.brief.material.Engagements;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.copies.Family;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactJson;
import org.chancery.register.sameness.Difference;
import org.chancery.register.sameness.Merged;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Engagements, as all reports that tell of them have them together. */
final class Told {
  private Told() {}

  /** An engagement, with the passages of all its reports. */
  static ObjectNode engagement(Dossier told) {
    Engagement e = Engagements.of(told);
    ObjectNode node = Json.object();
    node.put("id", told.id().digits());
    node.put("kind", e.kind().label());
    node.put("status", e.status().label());
    Json.put(node, "date", e.date());
    Json.put(node, "place", e.place());
    Json.put(node, "country", e.country());
    Json.degrees(node, "lat", e.latitude());
    Json.degrees(node, "lon", e.longitude());
    Json.put(node, "occasion", e.occasion());
    Json.put(node, "name", e.name());
    node.set("participants", Json.list(told.group().merged().people(), p -> participant(told, p)));
    node.set("topics", Json.words(e.topics()));
    Json.confidence(node, "confidence", OptionalDouble.of(Engagements.confidence(told)));
    Json.put(node, "first_reported", Engagements.reported(told));
    node.put("reports", told.tellings().size());
    node.put("sources", Math.max(1, told.families().size()));
    node.set("evidence", evidence(told));
    return node;
  }

  /** The passages of all reports that tell of it. */
  static ArrayNode evidence(Dossier told) {
    ArrayNode evidence = Json.words(List.of());
    for (int i = 0; i < told.tellings().size(); i++) {
      evidence.addAll(
          Cited.evidence(
              told.tellings().get(i).source(),
              told.group().sightings().get(i).engagement().evidence()));
    }
    return evidence;
  }

  /** The same, and where its reports differ, and which of them are copies of one text. */
  static ObjectNode whole(Dossier told) {
    ObjectNode node = engagement(told);
    node.set("differences", Json.list(told.group().differences(), Told::difference));
    node.set("families", Json.list(told.families(), Told::family));
    return node;
  }

  private static ObjectNode participant(Dossier told, Merged.Named named) {
    Participant p = named.participant();
    ObjectNode node = Json.object();
    Json.put(node, "name", p.name());
    office(node, p.office());
    node.set("also", Json.list(p.also(), o -> office(Json.object(), o)));
    node.set("names", Json.words(named.names().stream().sorted().toList()));
    Json.confidence(node, "confidence", p.confidence());
    Json.put(
        node,
        "recognised",
        told.recognised().stream().filter(r -> r.participant().equals(p)).findFirst(),
        Told::recognised);
    return node;
  }

  /** Whom the register takes somebody for, and where it has that from. */
  private static ObjectNode recognised(Dossier.Recognised it) {
    ObjectNode node = Json.object();
    node.put("name", it.name());
    Json.confidence(node, "confidence", OptionalDouble.of(it.confidence()));
    ArrayNode evidence = node.putArray("evidence");
    it.seen().forEach(s -> evidence.addAll(Cited.evidence(s.source(), s.evidence())));
    return node;
  }

  static ObjectNode office(ObjectNode to, Office o) {
    Json.put(to, "role", o.role());
    Json.put(to, "body", o.body());
    Json.put(to, "code", o.code());
    return to;
  }

  /** What each of some reports has; null for what a report does not have. */
  private record Version(Optional<String> value, List<SightingId> by) {}

  private static ObjectNode difference(Difference difference) {
    return switch (difference) {
      case Difference.OfDate d -> versions("date", of(d.versions()));
      case Difference.OfPlace d -> versions("place", of(d.versions()));
      case Difference.OfKind d -> versions("kind", of(d.versions()));
      case Difference.OfParticipant d ->
          versions("participants", with(label(d.participant()), d.with(), d.without()));
      case Difference.OfTopic d ->
          versions("topics", with(d.topic().label(), d.with(), d.without()));
    };
  }

  private static String label(Participant p) {
    return p.name().or(p.office()::body).or(p.office()::code).or(p.office()::role).orElse("");
  }

  private static <V> List<Version> of(List<Difference.Version<V>> versions) {
    return versions.stream()
        .map(v -> new Version(Optional.of(v.value().toString()), v.by()))
        .toList();
  }

  private static List<Version> with(String value, List<SightingId> with, List<SightingId> without) {
    List<Version> versions = new ArrayList<>();
    versions.add(new Version(Optional.of(value), with));
    versions.add(new Version(Optional.empty(), without));
    return versions;
  }

  private static ObjectNode versions(String field, List<Version> versions) {
    ObjectNode node = Json.object();
    node.put("field", field);
    node.set(
        "versions",
        Json.list(
            versions,
            v -> {
              ObjectNode version = Json.object();
              Json.put(version, "value", v.value());
              version.set(
                  "reports",
                  Json.words(v.by().stream().map(SightingId::report).distinct().toList()));
              return version;
            }));
    return node;
  }

  private static ObjectNode family(Family family) {
    ObjectNode node = Json.object();
    node.put("id", family.id());
    node.set(
        "reports",
        Json.list(
            family.reports(),
            c -> {
              ObjectNode copy = Json.object();
              copy.put("report", c.report());
              Json.put(copy, "outlet", c.outlet());
              Json.put(copy, "published", c.published());
              return copy;
            }));
    node.set("first", Json.words(family.first()));
    return node;
  }

  /** What one report tells of an engagement. */
  static ObjectNode telling(Dossier.Telling telling, Sighting sighting) {
    ObjectNode node = Json.object();
    node.put("id", telling.id().digits());
    node.set("source", Cited.source(telling.source()));
    node.set("engagement", FactJson.node(new Fact.Engaged(sighting.engagement())));
    node.set("evidence", Cited.evidence(telling.source(), sighting.engagement().evidence()));
    return node;
  }
}
