package org.chancery.language;

/**
 * A name as it stands in a sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 */
public record Name(Type type, int first, int last) {
  /** Who or what bears it. */
  public enum Type {
    PERSON,
    ORGANISATION,
    LOCATION
  }
}
