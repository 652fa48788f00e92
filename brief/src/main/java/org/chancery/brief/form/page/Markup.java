package org.chancery.brief.form.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Words can only come in through {@link #words} and the values of attributes, where
 * they are escaped; names of elements and attributes are the program's own.
 */
final class Markup {
  private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that has no end, such as {@code meta}. */
  Markup empty(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** A line break in the file, for the reader of the source. */
  Markup line() {
    html.append('\n');
    return this;
  }

  /** Words; those from right to left are isolated from what is around them. */
  Markup words(String words) {
    for (Stretch stretch : Stretch.of(words)) {
      if (stretch.rightToLeft()) {
        html.append("<bdi>").append(escaped(stretch.words())).append("</bdi>");
      } else {
        html.append(escaped(stretch.words()));
      }
    }
    return this;
  }

  /** Words of an element in which only words may stand, such as {@code title}. */
  Markup bare(String words) {
    html.append(escaped(words));
    return this;
  }

  /** A style sheet of the program's own. */
  Markup style(String css) {
    html.append("<style>\n").append(css).append("</style>");
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void tag(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
    html.append('>');
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
