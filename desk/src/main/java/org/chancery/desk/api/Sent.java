package org.chancery.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An object that a program sent. Fields that nobody knows are refused: what was meant by them would
 * else be lost without a word.
 *
 * @param what it is, as a sentence names it: "A correction"
 */
record Sent(String what, JsonNode node) {
  Sent {
    if (!node.isObject()) {
      throw ApiTrouble.wrong(what + " is an object of JSON, {...}.");
    }
  }

  /** The same, if it has no other fields than these. */
  Sent only(List<String> fields) {
    for (String name : node.propertyNames()) {
      if (!fields.contains(name)) {
        throw ApiTrouble.wrong(
            what + " has no field \"" + name + "\". There are " + String.join(", ", fields) + ".");
      }
    }
    return this;
  }

  boolean has(String field) {
    return !node.path(field).isMissingNode() && !node.path(field).isNull();
  }

  /** The words of a field; none if it is left out, null or blank. */
  Optional<String> words(String field) {
    if (!has(field)) {
      return Optional.empty();
    }
    if (!node.path(field).isString()) {
      throw ApiTrouble.wrong(what + "'s field \"" + field + "\" is a string.");
    }
    return Optional.of(clean(node.path(field).asString())).filter(w -> !w.isBlank());
  }

  String wanted(String field) {
    return words(field)
        .orElseThrow(() -> ApiTrouble.wrong(what + " wants the field \"" + field + "\"."));
  }

  /** Half a character is nothing that a file can hold. */
  static String clean(String words) {
    return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
