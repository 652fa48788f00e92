package org.chancery.desk.api;

import java.util.List;
import java.util.OptionalDouble;
import org.chancery.brief.answer.Tables;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.subject.Side;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.register.Planned;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody said, and what is planned. */
final class Said {
  private static final List<String> OF_PLANS =
      List.of("id", "what", "date", "place", "country", "outcome", "outcome_date", "held_as");

  private Said() {}

  static ObjectNode statement(Utterance u) {
    Statement s = u.statement();
    ObjectNode node = Json.object();
    node.put("id", u.id().digits());
    Json.put(node, "side", u.side().map(Side::name));
    Json.put(node, "speaker", s.speaker());
    Json.put(node, "speaker_role", u.office().flatMap(Office::role));
    Json.put(node, "speaker_body", s.speakerBody().or(() -> u.office().flatMap(Office::body)));
    node.put("act", s.act().label());
    Json.put(node, "addressee", s.addressee());
    node.set("topics", Json.words(s.topics()));
    node.put("text", s.text());
    Json.put(node, "date", u.held());
    Json.put(node, "first_reported", u.reported());
    Json.confidence(node, "confidence", s.confidence());
    ArrayNode evidence = node.putArray("evidence");
    u.told().forEach(at -> evidence.addAll(Cited.evidence(at.source(), at.passages())));
    return node;
  }

  /** Something planned, and what became of it. */
  static ObjectNode plan(Planned planned) {
    JsonNode row = Rows.of(Tables.plans(List.of(planned))).get(0);
    ObjectNode node = Json.object();
    OF_PLANS.forEach(name -> node.set(name, row.path(name)));
    Json.confidence(node, "confidence", OptionalDouble.of(planned.fate().confidence()));
    Json.put(node, "first_reported", planned.source().published());
    node.set("evidence", Cited.evidence(planned.source(), evidence(planned)));
    return node;
  }

  static List<Passage> evidence(Planned planned) {
    return planned
        .intent()
        .plan()
        .map(Plan::evidence)
        .or(() -> planned.intent().engagement().map(Engagement::evidence))
        .orElse(List.of());
  }
}
