package org.chancery.record;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A record as one line of JSON Lines, its fields in the order of {@code docs/record.md}. Every
 * field is always there: what is not known is {@code null}, what is empty is {@code []}; only
 * {@code "read": false} stands in those records alone whose language is not read. {@link
 * RecordReader} reads it back.
 */
public final class RecordJson {
  /** About eleven metres; more would say more than a place name does. */
  private static final int DEGREES_DECIMALS = 4;

  private static final int CONFIDENCE_DECIMALS = 2;

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final JsonGenerator json;

  private RecordJson(JsonGenerator json) {
    this.json = json;
  }

  /** The record's line, without the line feed at its end. */
  public static String line(Record record) {
    StringWriter line = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new RecordJson(json).record(record);
    }
    return line.toString();
  }

  private void record(Record r) {
    json.writeStartObject();
    json.writeStringProperty("source", r.source());
    json.writeStringProperty("id", r.id());
    json.writeStringProperty("textId", r.textId());
    text("published", r.published());
    text("outlet", r.outlet());
    text("syndicator", r.syndicator());
    text("attribution", r.attribution());
    text("author", r.author());
    text("title", r.title());
    json.writeStringProperty("language", r.language());
    if (!r.read()) {
      json.writeBooleanProperty("read", false);
    }
    json.writeArrayPropertyStart("engagements");
    r.engagements().forEach(this::engagement);
    json.writeEndArray();
    json.writeArrayPropertyStart("statements");
    r.statements().forEach(this::statement);
    json.writeEndArray();
    json.writeArrayPropertyStart("plans");
    r.plans().forEach(this::plan);
    json.writeEndArray();
    json.writeArrayPropertyStart("holdings");
    r.holdings().forEach(this::holding);
    json.writeEndArray();
    json.writeArrayPropertyStart("events");
    r.events().forEach(this::event);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void engagement(Engagement e) {
    json.writeStartObject();
    json.writeStringProperty("kind", e.kind().label());
    json.writeStringProperty("status", e.status().label());
    text("date", e.date());
    text("place", e.place());
    text("country", e.country());
    number("lat", e.latitude(), DEGREES_DECIMALS);
    number("lon", e.longitude(), DEGREES_DECIMALS);
    text("occasion", e.occasion());
    text("name", e.name());
    json.writeArrayPropertyStart("participants");
    e.participants().forEach(this::participant);
    json.writeEndArray();
    texts("topics", e.topics());
    evidence(e.evidence());
    number("confidence", e.confidence(), CONFIDENCE_DECIMALS);
    json.writeEndObject();
  }

  private void participant(Participant p) {
    json.writeStartObject();
    text("name", p.name());
    office(p.office());
    json.writeArrayPropertyStart("also");
    for (Office other : p.also()) {
      json.writeStartObject();
      office(other);
      json.writeEndObject();
    }
    json.writeEndArray();
    number("confidence", p.confidence(), CONFIDENCE_DECIMALS);
    json.writeEndObject();
  }

  private void office(Office o) {
    text("role", o.role());
    text("body", o.body());
    text("code", o.code());
  }

  private void statement(Statement s) {
    json.writeStartObject();
    text("speaker", s.speaker());
    text("speakerBody", s.speakerBody());
    json.writeStringProperty("act", s.act().label());
    text("addressee", s.addressee());
    texts("topics", s.topics());
    json.writeStringProperty("text", s.text());
    evidence(s.evidence());
    number("confidence", s.confidence(), CONFIDENCE_DECIMALS);
    json.writeEndObject();
  }

  private void plan(Plan p) {
    json.writeStartObject();
    json.writeStringProperty("what", p.what());
    text("date", p.date());
    text("place", p.place());
    text("country", p.country());
    json.writeStringProperty("text", p.text());
    evidence(p.evidence());
    number("confidence", p.confidence(), CONFIDENCE_DECIMALS);
    json.writeEndObject();
  }

  private void holding(Holding h) {
    json.writeStartObject();
    json.writeStringProperty("name", h.name());
    json.writeStringProperty("office", h.office());
    text("body", h.body());
    text("code", h.code());
    evidence(h.evidence());
    number("confidence", h.confidence(), CONFIDENCE_DECIMALS);
    json.writeEndObject();
  }

  private void event(Event e) {
    json.writeStartObject();
    json.writeStringProperty("type", e.type().name());
    text("mode", e.mode());
    texts("context", e.contexts());
    actors("source", e.source());
    actors("target", e.target());
    json.writeStringProperty("status", e.status().label());
    text("date", e.date());
    text("place", e.place());
    text("country", e.country());
    number("lat", e.latitude(), DEGREES_DECIMALS);
    number("lon", e.longitude(), DEGREES_DECIMALS);
    text("cameo", e.cameo());
    evidence(e.evidence());
    number("confidence", e.confidence(), CONFIDENCE_DECIMALS);
    json.writeEndObject();
  }

  private void actors(String name, List<Event.Actor> actors) {
    json.writeArrayPropertyStart(name);
    for (Event.Actor a : actors) {
      json.writeStartObject();
      json.writeStringProperty("text", a.text());
      text("code", a.code());
      text("plover", a.plover());
      text("sector", a.sector());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence(List<Passage> passages) {
    json.writeArrayPropertyStart("evidence");
    for (Passage p : passages) {
      json.writeStartObject();
      if (!p.field().equals(Passage.TEXT)) {
        json.writeStringProperty("field", p.field());
      }
      json.writeNumberProperty("start", p.start());
      json.writeNumberProperty("end", p.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, Optional<?> value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  private void texts(String name, List<?> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(v -> json.writeString(v.toString()));
    json.writeEndArray();
  }

  private void number(String name, OptionalDouble value, int decimals) {
    json.writeName(name);
    if (value.isEmpty()) {
      json.writeNull();
      return;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value.getAsDouble()).setScale(decimals, RoundingMode.HALF_UP);
    json.writeNumber(rounded.stripTrailingZeros().toPlainString());
  }
}
