package org.chancery.desk.visit;

/** The parts of the desk that stand at the head of each page. */
public enum Part {
  HOME("Home", "/", "h"),
  SEARCH("Search", "/search", "s"),
  CALENDAR("Calendar", "/calendar", "c"),
  AGENDA("Agenda", "/agenda", "a"),
  COMMITMENTS("Commitments", "/commitments", "o"),
  NETWORK("Network", "/network", "n"),
  MAP("Map", "/map", "m"),
  CHANGES("Changes", "/changes", "w"),
  REVIEW("Review", "/review", "r"),
  ADD("Add", "/add", "d"),
  /** What is reached from other pages alone. */
  ELSEWHERE("", "", "");

  private final String label;
  private final String path;
  private final String key;

  Part(String label, String path, String key) {
    this.label = label;
    this.path = path;
    this.key = key;
  }

  public String label() {
    return label;
  }

  public String path() {
    return path;
  }

  /** The letter that leads there, after a "g". */
  public String key() {
    return key;
  }
}
