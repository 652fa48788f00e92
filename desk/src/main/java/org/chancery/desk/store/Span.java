package org.chancery.desk.store;

import java.time.LocalDate;
import java.util.Comparator;

/** From a day to a day, both of them in it. */
public record Span(LocalDate first, LocalDate last) implements Comparable<Span> {
  @Override
  public int compareTo(Span other) {
    return Comparator.comparing(Span::first).thenComparing(Span::last).compare(this, other);
  }
}
