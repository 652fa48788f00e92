package org.chancery.brief.form.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of HTML pages. */
final class Css {
  private Css() {}

  /** The sheet, with the words that run along the foot of each printed page. */
  static String sheet(String running) {
    return own() + "@page { @bottom-left { content: " + string(running) + "; } }\n";
  }

  private static String own() {
    try (InputStream in =
        Objects.requireNonNull(Css.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A string of CSS in which all but letters, digits and spaces are escaped by their number. */
  private static String string(String words) {
    StringBuilder css = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ') {
                css.appendCodePoint(c);
              } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return css.append('"').toString();
  }
}
