package org.chancery.register.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.chancery.register.Given;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.CorrectionJson;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.FactJson;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sighting;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole as lines: first {@code register}, then each {@code report} with its readings, by key,
 * then each {@code correction} in its order, then each {@code engagement}, by name. Only what was
 * given and said is taken in again; engagements follow from it.
 */
final class Exports {
  /** Of the lines; a reader that knows another refuses. */
  static final int FORMAT = 1;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;
  private final Truths truths;
  private final Sightings sightings;
  private final Neighbourhoods groups;

  Exports(Database database, Truths truths, Sightings sightings, Neighbourhoods groups) {
    this.database = database;
    this.truths = truths;
    this.sightings = sightings;
    this.groups = groups;
  }

  void write(boolean times, Consumer<String> lines) {
    lines.accept(JSON.writeValueAsString(JSON.createObjectNode().put("register", FORMAT)));
    for (long report : database.numbers("SELECT seq FROM report ORDER BY key")) {
      lines.accept(JSON.writeValueAsString(report(report, times)));
    }
    for (Correction c : truths.corrections(Long.MAX_VALUE)) {
      lines.accept(JSON.writeValueAsString(correction(c, times)));
    }
    engagements(lines);
  }

  private ObjectNode report(long report, boolean times) {
    Given given = truths.given(report);
    ObjectNode n = JSON.createObjectNode();
    n.put("report", given.key());
    ArrayNode sources = n.putArray("sources");
    database
        .words("SELECT path FROM source WHERE report = ? ORDER BY path", report)
        .forEach(sources::add);
    n.put("text", given.page().text());
    put(n, "title", given.page().title());
    put(n, "date", given.page().date());
    put(n, "outlet", given.page().outlet());
    put(n, "url", given.page().url());
    put(n, "published", given.assumed());
    given.page().author().ifPresent(author -> n.put("author", author));
    truths
        .originals()
        .of(OptionalLong.of(report))
        .ifPresent(o -> n.set("original", OriginalJson.node(o)));
    if (times) {
      n.put("recorded", time(database.number("SELECT recorded FROM report WHERE seq = ?", report)));
    }
    ArrayNode readings = n.putArray("readings");
    database
        .list(
            "SELECT version, record, recorded FROM reading WHERE report = ? ORDER BY seq"
                + (times ? "" : " DESC LIMIT 1"),
            row -> {
              ObjectNode r = JSON.createObjectNode().put("version", row.getString(1));
              if (times) {
                r.put("recorded", time(row.getLong(3)));
              }
              r.set("record", JSON.readTree(Packed.json(row.getBytes(2))));
              return r;
            },
            report)
        .forEach(readings::add);
    return n;
  }

  private ObjectNode correction(Correction c, boolean times) {
    ObjectNode n = JSON.createObjectNode();
    n.set("correction", CorrectionJson.node(c));
    if (times) {
      n.put(
          "recorded",
          time(database.number("SELECT recorded FROM correction WHERE id = ?", c.id())));
    }
    return n;
  }

  private void engagements(Consumer<String> lines) {
    List<String> named = new ArrayList<>();
    for (long team : database.numbers("SELECT DISTINCT team FROM member WHERE sort = 1")) {
      Group group = sightings.group(groups.team(team), Long.MAX_VALUE);
      List<FactId> facts = new ArrayList<>();
      for (Sighting s : group.sightings()) {
        facts.add(FactId.of(s.id().report(), new Fact.Engaged(s.engagement())));
      }
      facts.sort(FactId::compareTo);
      ObjectNode n = JSON.createObjectNode();
      n.put("engagement", facts.get(0).digits());
      ArrayNode names = n.putArray("facts");
      facts.forEach(f -> names.add(f.digits()));
      n.put("confidence", Math.round(group.confidence() * 100) / 100.0);
      n.set("value", FactJson.node(new Fact.Engaged(group.merged().engagement())));
      named.add(JSON.writeValueAsString(n));
    }
    // A line begins with the engagement's name.
    named.stream().sorted().forEach(lines);
  }

  private static void put(ObjectNode n, String field, Optional<?> value) {
    n.put(field, value.map(Object::toString).orElse(null));
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }
}
