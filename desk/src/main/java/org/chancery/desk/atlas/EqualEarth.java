package org.chancery.desk.atlas;

/**
 * The Equal Earth projection, on which areas compare as they do on the globe. After B. Šavrič, T.
 * Patterson and B. Jenny, "The Equal Earth map projection", International Journal of Geographical
 * Information Science 33(3), 2019.
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = StrictMath.sqrt(3) / 2;

  /** The map is so wide, in the units of the drawing. */
  static final double WIDTH = 1000;

  private static final double UNIT = WIDTH / (2 * easting(0, StrictMath.PI));

  /** And so high. */
  static final double HEIGHT = 2 * UNIT * northing(parameter(90));

  private EqualEarth() {}

  /** A place on the drawing: from its left and upper edge. */
  record Point(double x, double y) {}

  /**
   * Where a place lies on the drawing.
   *
   * @param latitude in degrees, north is positive
   * @param longitude in degrees, east is positive
   */
  static Point of(double latitude, double longitude) {
    double parameter = parameter(latitude);
    return new Point(
        WIDTH / 2 + UNIT * easting(parameter, StrictMath.toRadians(longitude)),
        HEIGHT / 2 - UNIT * northing(parameter));
  }

  private static double parameter(double latitude) {
    return StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(latitude)));
  }

  /** On the unit sphere. */
  private static double easting(double parameter, double longitude) {
    double square = parameter * parameter;
    double sixth = square * square * square;
    double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
    return longitude * StrictMath.cos(parameter) / (M * slope);
  }

  /** On the unit sphere. */
  private static double northing(double parameter) {
    double square = parameter * parameter;
    double sixth = square * square * square;
    return parameter * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }
}
