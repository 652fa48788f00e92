package org.chancery.brief.subject;

import java.util.List;

/** What somebody may have meant who typed a name. */
public sealed interface Finding {
  /** That one. */
  record Found(Subject subject) implements Finding {}

  /**
   * Several fit.
   *
   * @param words the part that fits several
   * @param choices such as can be typed instead, each with what tells it from the others
   */
  record Several(String words, List<Choice> choices) implements Finding {
    public Several {
      choices = List.copyOf(choices);
    }
  }

  /**
   * None fits.
   *
   * @param words the part that fits nothing
   * @param nearest names on the register that come near it, the nearest first
   */
  record Nothing(String words, List<String> nearest) implements Finding {
    public Nothing {
      nearest = List.copyOf(nearest);
    }
  }

  /** What can be typed, and what it is. */
  record Choice(String name, String about) {}
}
