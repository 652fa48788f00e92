package org.chancery.desk.correction;

import java.util.List;

/**
 * A field of a form by which a fact is corrected.
 *
 * @param path of the value, as corrections call it: {@code participants/0/role}
 * @param input how it is filled in
 * @param values what stands there: one; of labels any number
 * @param hint how it is written; empty if that is plain
 */
public record Field(
    String path,
    String label,
    Input input,
    List<String> values,
    List<Option> options,
    String hint) {
  public Field {
    values = List.copyOf(values);
    options = List.copyOf(options);
  }

  /** How a field is filled in. */
  public enum Input {
    LINE,
    CHOICE,
    LABELS,
    REMOVED
  }

  /** Something that can be chosen. */
  public record Option(String value, String words) {}

  /** What it is called in the form. */
  public String name() {
    return (input == Input.REMOVED ? "remove/" : "value/") + path;
  }

  /** Its name as the id of an element. */
  public String id() {
    return name().replace('/', '-');
  }

  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }
}
