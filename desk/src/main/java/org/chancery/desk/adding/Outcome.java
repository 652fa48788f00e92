package org.chancery.desk.adding;

import java.util.List;

/**
 * What came of something that was given.
 *
 * @param name under which it was given
 * @param items what it held; of very many the first
 * @param leftOut how many more it held
 */
public record Outcome(String name, List<Item> items, int leftOut) {
  public Outcome {
    items = List.copyOf(items);
  }

  /** How it went with one report. */
  public enum State {
    ADDED("added", "held"),
    KNOWN("there already", "planned"),
    REFUSED("not read", "off");

    private final String label;
    private final String style;

    State(String label, String style) {
      this.label = label;
      this.style = style;
    }

    /** The class of its badge. */
    public String style() {
      return style;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A report, or what could not be read as one.
   *
   * @param title of the report; of what was refused, its name
   * @param words what was found in it, or what is wrong, in a sentence
   * @param link to the report; empty if there is none
   */
  public record Item(State state, String title, String words, String link) {}
}
