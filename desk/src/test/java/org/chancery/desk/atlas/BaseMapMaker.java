package org.chancery.desk.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the base map of {@code countries-110m.json} in the npm package world-atlas (2.0.2; code
 * under the ISC licence): Natural Earth 1:110m, which is in the public domain, as TopoJSON. Run it
 * with that file and the resource to be written: {@code
 * desk/src/main/resources/org/chancery/desk/atlas/base-map.txt}. The same file gives the same
 * bytes.
 */
public final class BaseMapMaker {
  /** What is nearer to the line between others than this, in units of the drawing, is left out. */
  private static final double FINE = 0.12;

  private final List<List<Place>> arcs = new ArrayList<>();

  /** In degrees; east of the date line the longitude may go on beyond 180. */
  private record Place(double longitude, double latitude) {
    private EqualEarth.Point point() {
      return EqualEarth.of(latitude, longitude);
    }

    private Place moved(double degrees) {
      return new Place(longitude + degrees, latitude);
    }
  }

  private BaseMapMaker(JsonNode topology) {
    double[] scale = pair(topology.path("transform").path("scale"));
    double[] translate = pair(topology.path("transform").path("translate"));
    for (JsonNode arc : topology.path("arcs")) {
      long x = 0;
      long y = 0;
      List<Place> places = new ArrayList<>();
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        places.add(new Place(x * scale[0] + translate[0], y * scale[1] + translate[1]));
      }
      arcs.add(places);
    }
  }

  private static double[] pair(JsonNode node) {
    return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
  }

  public static void main(String[] args) throws IOException {
    JsonNode topology = new JsonMapper().readTree(Files.readString(Path.of(args[0])));
    BaseMapMaker maker = new BaseMapMaker(topology);
    JsonNode objects = topology.path("objects");
    Files.writeString(
        Path.of(args[1]),
        "# Natural Earth 1:110m (public domain), in the Equal Earth projection, 1000 units wide: land,"
            + " then the borders on it, as SVG paths. Made by BaseMapMaker.\n"
            + maker.land(objects.path("land"))
            + "\n"
            + maker.borders(objects.path("countries"))
            + "\n");
  }

  private String land(JsonNode land) {
    StringBuilder path = new StringBuilder();
    for (JsonNode geometry : land.path("geometries")) {
      for (JsonNode polygon : polygons(geometry)) {
        for (JsonNode ring : polygon) {
          List<Place> places = new ArrayList<>();
          for (JsonNode arc : ring) {
            List<Place> next = arc(arc.asInt());
            places.addAll(places.isEmpty() ? next : next.subList(1, next.size()));
          }
          List<Place> whole = unrolled(places);
          for (int turn = -360; turn <= 360; turn += 360) {
            List<Place> seen = cut(cut(moved(whole, turn), -180, 1), 180, -1);
            if (seen.size() > 2) {
              path.append(path(points(seen), true));
            }
          }
        }
      }
    }
    return path.toString();
  }

  private static Iterable<JsonNode> polygons(JsonNode geometry) {
    return geometry.path("type").asString().equals("Polygon")
        ? List.of(geometry.path("arcs"))
        : geometry.path("arcs");
  }

  /** Arcs that two countries have in common; each once. */
  private String borders(JsonNode countries) {
    Map<Integer, Set<Integer>> users = new HashMap<>();
    int country = 0;
    for (JsonNode geometry : countries.path("geometries")) {
      country++;
      for (JsonNode polygon : polygons(geometry)) {
        for (JsonNode ring : polygon) {
          for (JsonNode arc : ring) {
            int number = arc.asInt() < 0 ? ~arc.asInt() : arc.asInt();
            users.computeIfAbsent(number, a -> new HashSet<>()).add(country);
          }
        }
      }
    }
    StringBuilder path = new StringBuilder();
    users.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(a -> path.append(path(arcs.get(a).stream().map(Place::point).toList(), false)));
    return path.toString();
  }

  /** Without a jump at the date line; around the pole, if the ring lies around it. */
  private static List<Place> unrolled(List<Place> ring) {
    List<Place> whole = new ArrayList<>();
    double turn = 0;
    for (Place place : ring) {
      if (!whole.isEmpty()) {
        double step = place.longitude() + turn - whole.get(whole.size() - 1).longitude();
        turn += step > 180 ? -360 : step < -180 ? 360 : 0;
      }
      whole.add(place.moved(turn));
    }
    Place first = whole.get(0);
    Place last = whole.get(whole.size() - 1);
    if (Math.abs(last.longitude() - first.longitude()) > 180) {
      double pole = first.latitude() < 0 ? -90 : 90;
      whole.add(new Place(last.longitude(), pole));
      whole.add(new Place(first.longitude(), pole));
      whole.add(first);
    }
    return whole;
  }

  private static List<Place> moved(List<Place> ring, double degrees) {
    return ring.stream().map(p -> p.moved(degrees)).toList();
  }

  /**
   * What of a ring lies on one side of a meridian (Sutherland and Hodgman's way).
   *
   * @param side 1 for east of it, -1 for west
   */
  private static List<Place> cut(List<Place> ring, double meridian, int side) {
    List<Place> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Place from = ring.get(i);
      Place to = ring.get((i + 1) % ring.size());
      double before = side * (from.longitude() - meridian);
      double after = side * (to.longitude() - meridian);
      if (before >= 0) {
        kept.add(from);
      }
      if (before * after < 0) {
        double share = before / (before - after);
        kept.add(new Place(meridian, from.latitude() + share * (to.latitude() - from.latitude())));
      }
    }
    return kept;
  }

  /** On the drawing; along the date line, which is bent there, with points between. */
  private static List<EqualEarth.Point> points(List<Place> places) {
    List<EqualEarth.Point> points = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place from = places.get(i);
      Place to = places.get((i + 1) % places.size());
      points.add(from.point());
      boolean bent = Math.abs(from.longitude()) == 180 && from.longitude() == to.longitude();
      int steps = bent ? (int) Math.abs(to.latitude() - from.latitude()) : 0;
      for (int s = 1; s < steps; s++) {
        double latitude = from.latitude() + s * (to.latitude() - from.latitude()) / steps;
        points.add(new Place(from.longitude(), latitude).point());
      }
    }
    return points;
  }

  private List<Place> arc(int number) {
    return number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
  }

  /** In tenths of a unit, each point from the one before it. */
  private static String path(List<EqualEarth.Point> points, boolean closed) {
    StringBuilder path = new StringBuilder();
    long atX = 0;
    long atY = 0;
    List<EqualEarth.Point> kept = simple(points);
    for (int i = 0; i < kept.size(); i++) {
      long x = Math.round(kept.get(i).x() * 10);
      long y = Math.round(kept.get(i).y() * 10);
      if (i == 0) {
        path.append('M').append(number(x)).append(joined(y));
      } else if (x != atX || y != atY) {
        path.append('l').append(number(x - atX)).append(joined(y - atY));
      }
      atX = x;
      atY = y;
    }
    return path.append(closed ? "z" : "").toString();
  }

  private static String joined(long tenths) {
    String number = number(tenths);
    return number.startsWith("-") ? number : " " + number;
  }

  private static String number(long tenths) {
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    String whole = size >= 10 ? String.valueOf(size / 10) : "";
    String rest = size % 10 == 0 ? "" : "." + size % 10;
    return whole.isEmpty() && rest.isEmpty() ? "0" : sign + whole + rest;
  }

  /** Without points that hardly differ from the line between those around them. */
  private static List<EqualEarth.Point> simple(List<EqualEarth.Point> points) {
    if (points.size() < 3) {
      return points;
    }
    int far = 0;
    double most = 0;
    EqualEarth.Point first = points.get(0);
    EqualEarth.Point last = points.get(points.size() - 1);
    for (int i = 1; i < points.size() - 1; i++) {
      double off = off(points.get(i), first, last);
      if (off > most) {
        most = off;
        far = i;
      }
    }
    if (most < FINE) {
      return List.of(first, last);
    }
    List<EqualEarth.Point> kept = new ArrayList<>(simple(points.subList(0, far + 1)));
    List<EqualEarth.Point> rest = simple(points.subList(far, points.size()));
    kept.addAll(rest.subList(1, rest.size()));
    return kept;
  }

  private static double off(EqualEarth.Point p, EqualEarth.Point a, EqualEarth.Point b) {
    double x = b.x() - a.x();
    double y = b.y() - a.y();
    double length = Math.hypot(x, y);
    return length == 0
        ? Math.hypot(p.x() - a.x(), p.y() - a.y())
        : Math.abs(x * (a.y() - p.y()) - (a.x() - p.x()) * y) / length;
  }
}
