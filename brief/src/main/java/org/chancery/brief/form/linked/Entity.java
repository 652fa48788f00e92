package org.chancery.brief.form.linked;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.form.text.Characters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An entity of FollowTheMoney; each property has any number of values, all of them text. */
final class Entity {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  Entity(String schema, String id) {
    this.schema = schema;
    this.id = id;
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  /** Adds a value, unless it is there. */
  Entity with(String property, String value) {
    String clean = Characters.line(value);
    if (!clean.isEmpty()) {
      properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(clean);
    }
    return this;
  }

  Entity with(String property, Iterable<String> values) {
    values.forEach(v -> with(property, v));
    return this;
  }

  /** Adds what is known. */
  void known(String property, Optional<String> value) {
    value.ifPresent(v -> with(property, v));
  }

  /** As JSON, without the line feed. */
  String line() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("schema", schema);
      json.writeName("properties");
      json.writeStartObject();
      properties.forEach(
          (property, values) -> {
            json.writeArrayPropertyStart(property);
            values.forEach(json::writeString);
            json.writeEndArray();
          });
      json.writeEndObject();
      json.writeEndObject();
    }
    return line.toString();
  }
}
