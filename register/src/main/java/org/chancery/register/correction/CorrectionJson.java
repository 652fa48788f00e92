package org.chancery.register.correction;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Fingerprint;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.FactJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A correction as one line of JSON: {@code id, author, time, reason, change}, and then what the
 * change is about: {@code fact} and {@code other} (each {@code report, sort} and the fact itself),
 * {@code values} (a path and words each), {@code person} and {@code otherPerson} ({@code report,
 * name}), {@code undoes}.
 */
public final class CorrectionJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CorrectionJson() {}

  /** Without a line feed at its end. */
  public static String line(Correction c) {
    return JSON.writeValueAsString(node(c));
  }

  public static ObjectNode node(Correction c) {
    ObjectNode n = JSON.createObjectNode();
    n.put("id", c.id());
    n.put("author", c.author());
    n.put("time", c.time().toString());
    n.put("reason", c.reason());
    change(n, c.change());
    return n;
  }

  /** The correction with the id that its content gives it. */
  static Correction named(Correction c) {
    ObjectNode n = node(c);
    n.remove("id");
    String id = Fingerprint.ofText(JSON.writeValueAsString(n)).substring(0, FactId.LENGTH);
    return new Correction(id, c.author(), c.time(), c.reason(), c.change());
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no correction; the message says why
   */
  public static Correction read(String line) {
    try {
      return read(JSON.readTree(line));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  public static Correction read(JsonNode n) {
    Instant time;
    try {
      time = Instant.parse(words(n, "time"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + words(n, "time") + "\" is no time such as 2024-01-11T09:30:00Z", e);
    }
    return Correction.of(words(n, "author"), time, n.path("reason").asString(""), change(n));
  }

  private static void change(ObjectNode n, Change change) {
    n.put("change", change.label());
    switch (change) {
      case Change.Confirm c -> target(n, "fact", c.target());
      case Change.Reject r -> target(n, "fact", r.target());
      case Change.Edit e -> {
        target(n, "fact", e.target());
        ObjectNode values = n.putObject("values");
        e.values().forEach(v -> values.put(v.path(), v.words()));
      }
      case Change.SameEngagement s -> {
        target(n, "fact", s.one());
        target(n, "other", s.other());
      }
      case Change.OtherEngagement o -> {
        target(n, "fact", o.one());
        target(n, "other", o.other());
      }
      case Change.SamePerson s -> {
        mention(n, "person", s.one());
        mention(n, "otherPerson", s.other());
      }
      case Change.OtherPerson o -> {
        mention(n, "person", o.one());
        mention(n, "otherPerson", o.other());
      }
      case Change.Undo u -> n.put("undoes", u.correction());
    }
  }

  private static Change change(JsonNode n) {
    String label = words(n, "change");
    return switch (label) {
      case "confirm" -> new Change.Confirm(target(n, "fact"));
      case "reject" -> new Change.Reject(target(n, "fact"));
      case "edit" -> {
        List<Value> values = new ArrayList<>();
        n.path("values")
            .properties()
            .forEach(v -> values.add(new Value(v.getKey(), v.getValue().asString(""))));
        yield new Change.Edit(target(n, "fact"), values);
      }
      case "same-engagement" -> new Change.SameEngagement(target(n, "fact"), target(n, "other"));
      case "other-engagement" -> new Change.OtherEngagement(target(n, "fact"), target(n, "other"));
      case "same-person" -> new Change.SamePerson(mention(n, "person"), mention(n, "otherPerson"));
      case "other-person" ->
          new Change.OtherPerson(mention(n, "person"), mention(n, "otherPerson"));
      case "undo" -> new Change.Undo(words(n, "undoes"));
      default -> throw new IllegalArgumentException("there is no change \"" + label + "\"");
    };
  }

  private static void target(ObjectNode n, String field, Target target) {
    n.putObject(field)
        .put("report", target.report())
        .put("sort", target.fact().sort())
        .set("value", FactJson.node(target.fact()));
  }

  private static Target target(JsonNode n, String field) {
    JsonNode t = n.path(field);
    return new Target(report(t), FactJson.read(words(t, "sort"), t.path("value")));
  }

  private static void mention(ObjectNode n, String field, Mention mention) {
    n.putObject(field).put("report", mention.report()).put("name", mention.name());
  }

  private static Mention mention(JsonNode n, String field) {
    JsonNode m = n.path(field);
    return new Mention(report(m), words(m, "name"));
  }

  private static String report(JsonNode n) {
    String key = words(n, "report");
    if (!key.matches("[0-9a-f]{24}")) {
      throw new IllegalArgumentException("\"" + key + "\" is no report's key of 24 digits");
    }
    return key;
  }

  private static String words(JsonNode n, String field) {
    JsonNode value = n.path(field);
    if (!value.isString() || value.asString().isBlank()) {
      throw new IllegalArgumentException("its field \"" + field + "\" is missing");
    }
    return value.asString();
  }
}
