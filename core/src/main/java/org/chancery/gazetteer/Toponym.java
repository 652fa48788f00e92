package org.chancery.gazetteer;

import org.chancery.report.Span;

/**
 * The name of a place in a report, and the place that is meant.
 *
 * @param span of the name, in UTF-16 units of the report's text
 * @param name as written
 * @param place the state or place meant; of a name in no list, the place that it is near
 * @param latitude degrees north, of about the middle of what is named
 * @param longitude degrees east
 * @param reach kilometres within which all of what is named lies, about
 */
public record Toponym(
    Span span,
    String name,
    Entry place,
    double latitude,
    double longitude,
    Precision precision,
    int reach,
    Use use) {
  /** How large what is named is. */
  public enum Precision {
    /** A building, a resort, a square. */
    POINT,
    CITY,
    /** A second-order division. */
    DISTRICT,
    /** A first-order division, or one of a state's larger parts. */
    PROVINCE,
    STATE,
    /** A sea, a river, a mountain range, a disputed area, a region of several states. */
    REGION,
    CONTINENT,
    /** A name in no list: the coordinates are those of the place that the report is about. */
    VICINITY
  }

  /** Whether the place itself is meant. */
  public enum Use {
    /** "in Moscow", "the Moscow suburbs". */
    LITERAL,
    /** Somebody who belongs there: "Moscow said", "the Turkish minister". */
    ASSOCIATIVE
  }
}
