package org.chancery.register.fact;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.RecordReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A fact as the object that the record's JSON has for it, and back. */
public final class FactJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FactJson() {}

  /** The fact's object, its fields as {@code docs/record.md} has them. */
  public static ObjectNode node(Fact fact) {
    String line = RecordJson.line(Facts.with(blank(), List.of(fact)));
    return (ObjectNode) JSON.readTree(line).path(fact.sort()).path(0);
  }

  /**
   * Reads such an object.
   *
   * @param sort {@link Fact#sort()}
   * @throws IllegalArgumentException if a value cannot stand; the message names it
   */
  public static Fact read(String sort, JsonNode node) {
    ObjectNode record = JSON.createObjectNode();
    record.putArray(sort).add(node);
    List<Fact> facts = Facts.of(RecordReader.read(JSON.writeValueAsString(record)));
    if (facts.size() != 1) {
      throw new IllegalArgumentException("There are no facts of the sort \"" + sort + "\"");
    }
    return facts.get(0);
  }

  private static Record blank() {
    return new Record(
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
