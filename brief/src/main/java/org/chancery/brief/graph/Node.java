package org.chancery.brief.graph;

/**
 * Somebody in a network.
 *
 * @param id unique in it
 * @param kind what it is
 * @param side the state or organisation that it belongs to, by code or name; empty if not known
 * @param engagements in which it took part
 */
public record Node(String id, String label, Kind kind, String side, int engagements) {
  /** What a node is. */
  public enum Kind {
    PERSON,
    BODY
  }
}
