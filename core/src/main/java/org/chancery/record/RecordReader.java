package org.chancery.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record's JSON. Fields that it does not know are passed over and absent ones are empty, so
 * that records of other versions, and annotated ones that carry no evidence, can be read too.
 */
public final class RecordReader {
  private RecordReader() {}

  /**
   * Reads one record.
   *
   * @throws IllegalArgumentException if this is no JSON object, or a field holds what it cannot;
   *     the message names it
   */
  public static Record read(String json) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.isObject()) {
      throw new IllegalArgumentException("A record is a JSON object, between { and }");
    }
    return new Record(
        string(root, "source"),
        string(root, "id"),
        string(root, "textId"),
        text(root, "published").map(d -> parsed("published", d, RecordReader::day)),
        text(root, "outlet"),
        text(root, "syndicator"),
        text(root, "attribution"),
        text(root, "author"),
        text(root, "title"),
        text(root, "language").orElse("en"),
        root.path("read").asBoolean(true),
        list(root, "engagements", RecordReader::engagement),
        list(root, "statements", RecordReader::statement),
        list(root, "plans", RecordReader::plan),
        list(root, "holdings", RecordReader::holding),
        list(root, "events", RecordReader::event));
  }

  private static Engagement engagement(JsonNode n) {
    return new Engagement(
        parsed("kind", string(n, "kind"), Kind::of),
        parsed("status", string(n, "status"), Status::of),
        date(n),
        text(n, "place"),
        text(n, "country"),
        number(n, "lat"),
        number(n, "lon"),
        text(n, "occasion"),
        text(n, "name"),
        list(n, "participants", RecordReader::participant),
        topics(n),
        evidence(n),
        confidence(n));
  }

  private static Participant participant(JsonNode n) {
    return new Participant(
        text(n, "name"), office(n), list(n, "also", RecordReader::office), confidence(n));
  }

  private static Office office(JsonNode n) {
    return new Office(text(n, "role"), text(n, "body"), text(n, "code"));
  }

  private static Statement statement(JsonNode n) {
    return new Statement(
        text(n, "speaker"),
        text(n, "speakerBody"),
        parsed("act", string(n, "act"), Act::of),
        text(n, "addressee"),
        topics(n),
        string(n, "text"),
        evidence(n),
        confidence(n));
  }

  private static Plan plan(JsonNode n) {
    return new Plan(
        string(n, "what"),
        date(n),
        text(n, "place"),
        text(n, "country"),
        string(n, "text"),
        evidence(n),
        confidence(n));
  }

  private static Holding holding(JsonNode n) {
    return new Holding(
        string(n, "name"),
        string(n, "office"),
        text(n, "body"),
        text(n, "code"),
        evidence(n),
        confidence(n));
  }

  private static Event event(JsonNode n) {
    return new Event(
        parsed("type", string(n, "type"), EventType::of),
        text(n, "mode"),
        list(n, "context", c -> parsed("context", c.asString(), Context::of)),
        list(n, "source", RecordReader::actor),
        list(n, "target", RecordReader::actor),
        parsed("status", string(n, "status"), EventStatus::of),
        date(n),
        text(n, "place"),
        text(n, "country"),
        number(n, "lat"),
        number(n, "lon"),
        text(n, "cameo"),
        evidence(n),
        confidence(n));
  }

  private static Event.Actor actor(JsonNode n) {
    return new Event.Actor(
        string(n, "text"), text(n, "code"), text(n, "plover"), text(n, "sector"));
  }

  private static List<Topic> topics(JsonNode n) {
    return list(n, "topics", t -> parsed("topics", t.asString(), Topic::of));
  }

  private static List<Passage> evidence(JsonNode n) {
    return list(
        n,
        "evidence",
        p ->
            new Passage(
                text(p, "field").orElse(Passage.TEXT),
                p.path("start").asInt(-1),
                p.path("end").asInt(-1)));
  }

  private static Optional<PartialDate> date(JsonNode n) {
    return text(n, "date").map(d -> parsed("date", d, PartialDate::parse));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
  }

  private static OptionalDouble number(JsonNode n, String field) {
    JsonNode value = n.path(field);
    return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
  }

  private static OptionalDouble confidence(JsonNode n) {
    OptionalDouble value = number(n, "confidence");
    if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          value.getAsDouble() + " cannot stand as confidence: it lies between 0 and 1");
    }
    return value;
  }

  private static String string(JsonNode n, String field) {
    return text(n, field).orElse("");
  }

  private static Optional<String> text(JsonNode n, String field) {
    JsonNode value = n.path(field);
    return value.isString() && !value.asString().isEmpty()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static <T> List<T> list(JsonNode n, String field, Function<JsonNode, T> of) {
    List<T> items = new ArrayList<>();
    for (JsonNode item : n.path(field)) {
      items.add(of.apply(item));
    }
    return items;
  }

  private static <T> T parsed(String field, String value, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + value + "\" cannot stand as " + field, e);
    }
  }
}
