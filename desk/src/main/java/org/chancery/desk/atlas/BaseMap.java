package org.chancery.desk.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Land and the borders on it, as SVG paths in the units of {@link EqualEarth}. No state is named on
 * it, and borders are those of its source.
 */
public record BaseMap(String land, String borders) {
  private static final String RESOURCE = "base-map.txt";

  private static final class Standard {
    static final BaseMap INSTANCE = read();
  }

  static BaseMap standard() {
    return Standard.INSTANCE;
  }

  private static BaseMap read() {
    try (InputStream in = BaseMap.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + RESOURCE + " is not packaged");
      }
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.US_ASCII)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .toList();
      return new BaseMap(lines.get(0), lines.get(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
