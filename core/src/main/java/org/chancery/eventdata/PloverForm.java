package org.chancery.eventdata;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;
import org.chancery.record.Passage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * PLOVER's JSON, one event a line, with the field names of its manual of 2021 and a few more. Every
 * field is always there: what is not known is {@code null}, what is empty is {@code []}.
 *
 * @param version of Chancery, which stands in each line
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public record PloverForm(String version) implements EventForm {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  @Override
  public Optional<String> head() {
    return Optional.empty();
  }

  @Override
  public String lines(CodedEvent coded) {
    StringWriter line = new StringWriter(2048);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      event(json, coded);
    }
    return line.append('\n').toString();
  }

  private void event(JsonGenerator json, CodedEvent coded) {
    Event e = coded.event();
    Optional<Day> day = coded.day();
    json.writeStartObject();
    json.writeStringProperty("id", coded.id());
    text(json, "date", day.map(Day::date));
    text(json, "date_precision", day.map(d -> d.precision().label()));
    json.writeStringProperty("status", e.status().label());
    actors(json, "source", e.source());
    actors(json, "recipient", e.target());
    texts(json, "event", List.of(e.type().name()));
    texts(json, "mode", e.mode().stream().toList());
    texts(json, "context", Contexts.of(e));
    json.writeNumberProperty("quad_code", e.type().quadClass().number());
    number(json, "event_scale", OptionalDouble.of(e.type().score()));
    json.writeStringProperty("cameo", e.cameoCode().code());
    number(json, "goldstein", OptionalDouble.of(e.cameoCode().goldstein()));
    place(json, e);
    texts(json, "event_text", coded.tellings().get(0).words());
    number(json, "confidence", e.confidence());
    text(json, "link", coded.link());
    json.writeArrayPropertyStart("cite_info");
    coded.tellings().forEach(t -> citation(json, t));
    json.writeEndArray();
    json.writeStringProperty("codebook", "PLOVER 2021");
    json.writeStringProperty("coder", "Chancery " + version);
    json.writeEndObject();
  }

  private static void actors(JsonGenerator json, String name, List<Actor> actors) {
    json.writeArrayPropertyStart(name);
    for (Actor a : actors) {
      json.writeStartObject();
      text(json, "code", a.plover());
      text(json, "sector", a.sector());
      json.writeStringProperty("actor_text", a.text());
      text(json, "identifier_text", a.code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Event e) {
    json.writeName("event_loc");
    if (e.place().isEmpty() && e.country().isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text(json, "name", e.place());
    text(json, "cc3", e.country());
    degrees(json, "latitude", e.latitude());
    degrees(json, "longitude", e.longitude());
    json.writeEndObject();
  }

  private static void citation(JsonGenerator json, Telling t) {
    Story story = t.story();
    json.writeStartObject();
    json.writeStringProperty("citation", story.source());
    json.writeStringProperty("report", story.report());
    text(json, "fact", t.fact());
    text(json, "url", story.url());
    text(json, "title", story.title());
    text(json, "publication", story.outlet());
    text(json, "published", story.published());
    json.writeStringProperty("language", story.language());
    json.writeArrayPropertyStart("text_info");
    for (Passage p : t.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("field", p.field());
      json.writeNumberProperty("start", p.start());
      json.writeNumberProperty("end", p.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "event_text", t.words());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<?> value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeNumber(BigDecimal.valueOf(value.getAsDouble()).toPlainString());
    } else {
      json.writeNull();
    }
  }

  private static void degrees(JsonGenerator json, String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeNumber(Cells.degrees(value.getAsDouble()));
    } else {
      json.writeNull();
    }
  }
}
