package org.chancery.desk.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.desk.store.Spot;

/**
 * A place as the map draws it, in units of the drawing at the size of the world.
 *
 * @param radius by which the area tells how many engagements there were
 * @param ring the radius of a dashed ring that tells how vague the place is; 0 for a town
 * @param named whether there is room for its name
 */
public record Circle(
    Mark mark, String x, String y, String radius, String ring, boolean vague, boolean named) {
  private static final double LARGEST = 20;
  private static final double SMALLEST = 3;

  /** About as far from the middle of a country as from the middle of France to its coasts. */
  private static final double COUNTRY = 20;

  private static final int NAMES = 16;

  /** About the width and height of a letter. */
  private static final double WIDE = 5.6;

  private static final double HIGH = 11;

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** The largest first, so that smaller ones lie on them. */
  static List<Circle> of(List<Mark> marks, Region region) {
    List<Mark> largest =
        marks.stream()
            .filter(m -> m.spot().latitude().isPresent())
            .sorted(Comparator.comparing((Mark m) -> -m.many()).thenComparing(Mark::spot))
            .toList();
    int most = largest.stream().mapToInt(Mark::many).max().orElse(1);
    Set<Mark> named = named(largest, most, region);
    List<Circle> circles = new ArrayList<>();
    for (Mark m : largest) {
      EqualEarth.Point p = point(m);
      double radius = radius(m.many(), most);
      boolean vague = m.spot().precision() == Spot.Precision.COUNTRY;
      circles.add(
          new Circle(
              m,
              number(p.x()),
              number(p.y()),
              number(radius),
              number(vague ? Math.max(COUNTRY, radius + 4) : 0),
              vague,
              named.contains(m)));
    }
    return circles;
  }

  static double radius(int many, int most) {
    return Math.max(SMALLEST, LARGEST * Math.sqrt((double) many / Math.max(most, 8)));
  }

  private static EqualEarth.Point point(Mark m) {
    return EqualEarth.of(m.spot().latitude().orElseThrow(), m.spot().longitude().orElseThrow());
  }

  /** The largest whose names do not lie on each other. */
  private static Set<Mark> named(List<Mark> largest, int most, Region region) {
    Set<Mark> named = new HashSet<>();
    List<Box> taken = new ArrayList<>();
    double scale = region.scale();
    for (Mark m : largest) {
      EqualEarth.Point p = point(m);
      if (named.size() == NAMES || !region.holds(p)) {
        continue;
      }
      double left = p.x() + (radius(m.many(), most) + 2) * scale;
      Box box =
          new Box(
              left,
              p.y() - HIGH * scale / 2,
              left + WIDE * scale * name(m).length(),
              p.y() + HIGH * scale / 2);
      if (taken.stream().noneMatch(box::meets)) {
        named.add(m);
        taken.add(box);
      }
    }
    return named;
  }

  /** As it stands on the map. */
  public String name() {
    return name(mark);
  }

  private static String name(Mark m) {
    String name = m.spot().name().orElse(m.spot().label());
    return name.length() > 24 ? name.substring(0, 23) + "…" : name;
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
