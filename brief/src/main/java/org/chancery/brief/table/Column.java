package org.chancery.brief.table;

/**
 * A column of a table.
 *
 * @param name in small letters, words joined by underscores: {@code first_seen}
 * @param about what stands in it, in a sentence
 */
public record Column(String name, Type type, String about) {
  /** What stands in a column's fields. */
  public enum Type {
    WORDS,
    /** A date as precise as it is known: {@code 2024-01-11}, {@code 2024-01} or {@code 2024}. */
    DATE,
    /** A whole number. */
    COUNT,
    /** A number with decimals. */
    MEASURE,
    /** Several words, each a value of its own. */
    LIST
  }
}
