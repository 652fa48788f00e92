package org.chancery.desk.atlas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the map that can be looked at by itself. */
public enum Region {
  WORLD("The world", 14, 0, 1040),
  EUROPE("Europe", 52, 14, 240),
  AFRICA("Africa", 3, 18, 480),
  ASIA("Asia", 32, 84, 470),
  AMERICAS("Americas", 10, -84, 760),
  PACIFIC("Pacific", -10, 146, 360);

  /** Of the whole drawing, so much is shown, which leaves out most of the Antarctic. */
  private static final double HIGH = 0.44;

  private final String label;
  private final double latitude;
  private final double longitude;
  private final double width;

  Region(String label, double latitude, double longitude, double width) {
    this.label = label;
    this.latitude = latitude;
    this.longitude = longitude;
    this.width = width;
  }

  static Region of(Optional<String> key) {
    return key.flatMap(k -> Stream.of(values()).filter(r -> r.key().equals(k)).findFirst())
        .orElse(WORLD);
  }

  public String label() {
    return label;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How much larger a unit of the drawing is than on the map of the world, turned upside down. */
  public double scale() {
    return width / EqualEarth.WIDTH;
  }

  /** As the drawing's attribute has it. */
  public String viewBox() {
    EqualEarth.Point middle = EqualEarth.of(latitude, longitude);
    double height = width * HIGH;
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f",
        middle.x() - width / 2,
        middle.y() - height / 2,
        width,
        height);
  }

  boolean holds(EqualEarth.Point p) {
    EqualEarth.Point middle = EqualEarth.of(latitude, longitude);
    return Math.abs(p.x() - middle.x()) < width / 2
        && Math.abs(p.y() - middle.y()) < width * HIGH / 2;
  }
}
