package org.chancery.desk.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chancery.desk.visit.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON as all of the API gives it: every field is always there and always in the same order;
 * what is not known is {@code null}, what is empty is {@code []}.
 */
final class Json {
  /** More than a place name tells; as in the record. */
  private static final int DEGREES = 4;

  private static final int CONFIDENCE = 2;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Words, a date and the like as a string. */
  static void put(ObjectNode to, String name, Optional<?> value) {
    if (value.isPresent()) {
      to.put(name, value.get().toString());
    } else {
      to.putNull(name);
    }
  }

  /** An object, or null. */
  static <T> void put(
      ObjectNode to, String name, Optional<T> value, Function<? super T, ? extends JsonNode> made) {
    if (value.isPresent()) {
      to.set(name, made.apply(value.get()));
    } else {
      to.putNull(name);
    }
  }

  static void degrees(ObjectNode to, String name, OptionalDouble value) {
    number(to, name, value, DEGREES);
  }

  static void confidence(ObjectNode to, String name, OptionalDouble value) {
    number(to, name, value, CONFIDENCE);
  }

  private static void number(ObjectNode to, String name, OptionalDouble value, int decimals) {
    if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
      to.putNull(name);
      return;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value.getAsDouble())
            .setScale(decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    // A number of few digits that is written as people write it: 20, not 2E+1.
    to.put(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  static ArrayNode words(Collection<?> words) {
    ArrayNode list = MAPPER.createArrayNode();
    words.forEach(w -> list.add(w.toString()));
    return list;
  }

  static <T> ArrayNode list(
      Collection<? extends T> all, Function<? super T, ? extends JsonNode> made) {
    ArrayNode list = MAPPER.createArrayNode();
    all.forEach(a -> list.add(made.apply(a)));
    return list;
  }

  static Reply reply(JsonNode node) {
    return reply(200, node);
  }

  static Reply reply(int status, JsonNode node) {
    // By way of a string, in which half a character does no harm.
    return new Reply.Json(status, MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads JSON that is ours, such as a record's line. */
  static JsonNode parsed(String json) {
    return MAPPER.readTree(json);
  }

  /**
   * Reads what was sent.
   *
   * @throws ApiTrouble if it is no JSON
   */
  static JsonNode sent(byte[] body) {
    if (body.length == 0) {
      throw ApiTrouble.wrong(
          "Nothing was sent that can be read. Send JSON, with Content-Type: application/json.");
    }
    try {
      return MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw ApiTrouble.wrong(
          "What was sent is no JSON: " + e.getOriginalMessage().replaceAll("\\s+", " ") + ".");
    }
  }
}
