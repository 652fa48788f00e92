package org.chancery.register.copies;

import java.util.List;

/**
 * Reports that are near-copies of one text: one source.
 *
 * @param reports sorted by date (undated ones last), then by id; at least one
 * @param first the ids of those that came first: more than one where several appeared on the same
 *     day, all where none is dated
 */
public record Family(List<Copy> reports, List<String> first) {
  public Family {
    reports = List.copyOf(reports);
    first = List.copyOf(first);
  }

  /** The smallest report id in it, by which it may be called. */
  public String id() {
    return reports.stream().map(Copy::report).min(String::compareTo).orElseThrow();
  }
}
