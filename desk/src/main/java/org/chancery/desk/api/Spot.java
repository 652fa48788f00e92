package org.chancery.desk.api;

import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place, and how many engagements it has seen.
 *
 * @param country ISO 3166-1 alpha-3
 * @param latitude WGS 84 degrees; present if {@code longitude} is
 */
record Spot(
    Optional<String> place,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    int engagements) {
  ObjectNode json() {
    ObjectNode node = Json.object();
    Json.put(node, "place", place);
    Json.put(node, "country", country);
    Json.degrees(node, "lat", latitude);
    Json.degrees(node, "lon", longitude);
    node.put("engagements", engagements);
    return node;
  }
}
