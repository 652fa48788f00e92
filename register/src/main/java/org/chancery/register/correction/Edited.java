package org.chancery.register.correction;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.CameoCode;
import org.chancery.record.Event;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fact with other values. */
public final class Edited {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> FIXED = List.of("evidence", "text", "confidence");

  /** Lists of labels, which are edited as a whole. */
  private static final List<String> LABELS = List.of("topics", "context");

  private Edited() {}

  /**
   * The fact with the values put in.
   *
   * @throws IllegalArgumentException if it has no such field, or the field cannot have that value;
   *     the message is a sentence that names both
   */
  public static Fact of(Fact fact, List<Value> values) {
    try {
      return edited(fact, values);
    } catch (IllegalArgumentException e) {
      // What a record cannot have is said in words that go on elsewhere.
      throw new IllegalArgumentException(
          String.valueOf(e.getMessage()).replaceFirst("([^.])$", "$1."), e);
    }
  }

  private static Fact edited(Fact fact, List<Value> values) {
    ObjectNode node = FactJson.node(fact);
    for (Value value : values) {
      put(node, value);
    }
    Fact edited = FactJson.read(fact.sort(), node);
    if (edited instanceof Fact.Coded coded) {
      check(coded.event());
    }
    return edited;
  }

  /**
   * A mode belongs to its type, and a code to CAMEO: what else stands there would be no event's.
   */
  private static void check(Event event) {
    List<String> modes = event.type().modes();
    if (event.mode().filter(m -> !modes.contains(m)).isPresent()) {
      throw new IllegalArgumentException(
          event.type()
              + " has no mode \""
              + event.mode().get()
              + "\". "
              + (modes.isEmpty()
                  ? "It has none: write mode="
                  : "There are " + String.join(", ", modes)));
    }
    event.cameo().ifPresent(CameoCode::of);
  }

  private static void put(ObjectNode root, Value value) {
    List<String> path = List.of(value.path().split("/"));
    JsonNode at = root;
    for (String step : path.subList(0, path.size() - 1)) {
      at =
          step.matches("\\d{1,4}") && at.isArray()
              ? at.path(Integer.parseInt(step))
              : at.path(step);
    }
    String field = path.get(path.size() - 1);
    if (at instanceof ArrayNode list && field.matches("\\d{1,4}")) {
      int index = Integer.parseInt(field);
      if (index < list.size() && value.words().isBlank()) {
        list.remove(index);
        return;
      }
    }
    if (!(at instanceof ObjectNode object) || !object.has(field) || FIXED.contains(field)) {
      throw new IllegalArgumentException(
          "There is no field \""
              + value.path()
              + "\" that can be edited. There are "
              + fields(root)
              + ".");
    }
    object.set(field, node(object.path(field), field, value));
  }

  private static JsonNode node(JsonNode old, String field, Value value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    String words = value.words().strip();
    if (old.isArray()) {
      if (!LABELS.contains(field)) {
        throw new IllegalArgumentException(
            "\"" + value.path() + "\" is a list; edit its parts, " + parts(old, field) + ".");
      }
      ArrayNode list = JSON.createArrayNode();
      Stream.of(words.split("[,\\s]+")).filter(w -> !w.isEmpty()).forEach(list::add);
      return list;
    }
    if (words.isEmpty()) {
      return make.nullNode();
    }
    if (field.equals("lat") || field.equals("lon")) {
      try {
        return make.numberNode(Double.parseDouble(words));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("\"" + words + "\" are no degrees for " + field, e);
      }
    }
    return make.stringNode(words);
  }

  /** What the parts of a list have that is edited most: an office, or the code of an actor. */
  private static String parts(JsonNode list, String field) {
    return list.isEmpty()
        ? "of which it has none"
        : "such as " + field + (list.path(0).has("role") ? "/0/role" : "/0/code");
  }

  private static String fields(ObjectNode root) {
    return String.join(
        ", ", root.propertyNames().stream().filter(n -> !FIXED.contains(n)).toList());
  }
}
