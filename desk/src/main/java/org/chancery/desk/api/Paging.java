package org.chancery.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.desk.visit.Asked;
import org.chancery.record.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part of a list is wanted. A cursor says how far the parts before it went, and of which list
 * it is: with another question it makes no sense.
 *
 * @param first how many items come before it
 * @param limit how many are wanted at most
 * @param list what the list is known by
 */
record Paging(int first, int limit, String list) {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int DIGITS = 12;

  static Paging of(Asked asked) {
    String list = list(asked);
    return new Paging(
        asked.query().first("cursor").map(c -> first(c, list)).orElse(0), limit(asked), list);
  }

  private static int limit(Asked asked) {
    Optional<String> limit = asked.query().first("limit");
    if (limit.isEmpty()) {
      return USUAL;
    }
    int number = limit.get().matches("[0-9]{1,4}") ? Integer.parseInt(limit.get()) : 0;
    if (number < 1 || number > MOST) {
      throw ApiTrouble.wrong(
          "limit is a number from 1 to " + MOST + ", not \"" + limit.get() + "\".");
    }
    return number;
  }

  private static String list(Asked asked) {
    TreeMap<String, List<String>> query = new TreeMap<>(asked.query().all());
    query.remove("cursor");
    query.remove("limit");
    return Fingerprint.ofText(asked.path() + "\n" + query).substring(0, DIGITS);
  }

  private static int first(String cursor, String list) {
    try {
      String words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int dot = words.indexOf('.');
      if (dot > 0 && words.substring(dot + 1).equals(list)) {
        int first = Integer.parseInt(words.substring(0, dot));
        if (first > 0) {
          return first;
        }
      }
    } catch (IllegalArgumentException e) {
      // Said below: whoever made it up learns as much as who mixed up two lists.
    }
    throw ApiTrouble.wrong(
        "This cursor is of another list. Take it from \"next\" of a reply, and leave the rest of"
            + " the question as it was.");
  }

  /** How many items must be known, from the first on, to tell whether there are more. */
  int upTo() {
    return first + limit + 1;
  }

  /**
   * Puts the part that is wanted, and the cursor of the next one.
   *
   * @param all the items of the list from its first on, at least {@link #upTo} if there are so many
   */
  <T> ObjectNode put(
      ObjectNode to, List<? extends T> all, Function<? super T, ? extends JsonNode> made) {
    int from = Math.min(first, all.size());
    int until = (int) Math.min((long) first + limit, all.size());
    to.set("items", Json.list(all.subList(from, until), made));
    Json.put(to, "next", until < all.size() ? Optional.of(cursor(until)) : Optional.empty());
    return to;
  }

  <T> ObjectNode page(List<? extends T> all, Function<? super T, ? extends JsonNode> made) {
    return put(Json.object(), all, made);
  }

  private String cursor(int behind) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((behind + "." + list).getBytes(StandardCharsets.US_ASCII));
  }
}
