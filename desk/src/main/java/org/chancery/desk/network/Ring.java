package org.chancery.desk.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.brief.graph.Node;
import org.chancery.desk.visit.Links;

/**
 * A network drawn in a circle, those of one side next to each other.
 *
 * @param dots where each node is
 * @param lines between them
 */
public record Ring(List<Dot> dots, List<Line> lines) {
  static final int WIDTH = 900;
  static final int HEIGHT = 760;
  private static final double RADIUS = 250;

  /** A name is cut here; the table has all of it. */
  private static final int LETTERS = 26;

  /**
   * @param body whether it is a state or body, which is drawn as a square
   * @param size from the middle to the edge
   * @param turn of the name, so that it reads away from the middle
   * @param leftwards whether the name ends at the node
   */
  public record Dot(
      Node node,
      String x,
      String y,
      String size,
      boolean body,
      String turn,
      boolean leftwards,
      String name,
      String words,
      String href) {
    /** The side of a square of the same look. */
    public String side() {
      return number(2 * Double.parseDouble(size));
    }

    public String left() {
      return number(Double.parseDouble(x) - Double.parseDouble(size));
    }

    public String top() {
      return number(Double.parseDouble(y) - Double.parseDouble(size));
    }
  }

  /**
   * @param path bent to the middle
   */
  public record Line(String path, String width, String words) {}

  static Ring of(Met met) {
    List<Node> around =
        met.nodes().stream()
            .sorted(
                Comparator.comparing((Node n) -> n.side().isEmpty())
                    .thenComparing(Node::side)
                    .thenComparing(Node::kind)
                    .thenComparing(Node::id))
            .toList();
    int most = met.nodes().stream().mapToInt(Node::engagements).max().orElse(1);
    Map<String, double[]> places = new HashMap<>();
    for (int i = 0; i < around.size(); i++) {
      double angle = 2 * StrictMath.PI * i / around.size() - StrictMath.PI / 2;
      places.put(
          around.get(i).id(),
          new double[] {
            WIDTH / 2.0 + RADIUS * StrictMath.cos(angle),
            HEIGHT / 2.0 + RADIUS * StrictMath.sin(angle),
            StrictMath.toDegrees(angle)
          });
    }
    return new Ring(
        around.stream().map(n -> dot(n, at(places, n.id()), most)).toList(),
        met.edges().stream()
            .map(l -> line(l, at(places, l.edge().one()), at(places, l.edge().other())))
            .toList());
  }

  private static double[] at(Map<String, double[]> places, String id) {
    return places.getOrDefault(id, new double[] {WIDTH / 2.0, HEIGHT / 2.0, 0});
  }

  private static Dot dot(Node n, double[] at, int most) {
    boolean leftwards = at[2] > 90 && at[2] < 270;
    double size = size(n.engagements(), most);
    return new Dot(
        n,
        number(at[0]),
        number(at[1]),
        number(size),
        n.kind() == Node.Kind.BODY,
        number(leftwards ? at[2] - 180 : at[2]),
        leftwards,
        n.label().length() > LETTERS ? n.label().substring(0, LETTERS - 1) + "…" : n.label(),
        n.label()
            + (n.side().isEmpty() || n.side().equals(n.label()) ? "" : " (" + n.side() + ")")
            + ": "
            + engagements(n.engagements()),
        Links.dossier(n.label()));
  }

  /** The area tells how many. */
  static double size(int many, int most) {
    return Math.max(3.5, 15 * StrictMath.sqrt((double) many / Math.max(most, 9)));
  }

  private static Line line(Met.Link link, double[] from, double[] to) {
    double middleX = (from[0] + to[0]) / 2 * 0.45 + WIDTH / 2.0 * 0.55;
    double middleY = (from[1] + to[1]) / 2 * 0.45 + HEIGHT / 2.0 * 0.55;
    return new Line(
        "M"
            + number(from[0])
            + " "
            + number(from[1])
            + "Q"
            + number(middleX)
            + " "
            + number(middleY)
            + " "
            + number(to[0])
            + " "
            + number(to[1]),
        number(width(link.many())),
        link.edge().one() + " and " + link.edge().other() + ": " + engagements(link.many()));
  }

  static double width(int many) {
    return Math.min(9, 0.6 + 0.9 * many);
  }

  static String engagements(int many) {
    return many + (many == 1 ? " engagement" : " engagements");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
