package org.chancery.intake.web;

import java.util.HashSet;
import java.util.Set;

/** What is known of the addresses of one run. */
final class Run {
  private final Set<String> seen = new HashSet<>();
  private Counts counts = Counts.NONE;
  private int pages;
  private long ahead;

  /** Whether it is met for the first time. */
  boolean first(String key) {
    return seen.add(key);
  }

  boolean met(String key) {
    return seen.contains(key);
  }

  Counts counts() {
    return counts;
  }

  void count(Counts counts) {
    this.counts = counts;
  }

  /** How many pages were asked for. */
  int pages() {
    return pages;
  }

  void page() {
    pages++;
  }

  /** What was asked for was a list. */
  void noPage() {
    pages--;
  }

  /** How many addresses are known that have not been looked at. */
  long ahead() {
    return ahead;
  }

  void ahead(long more) {
    ahead += more;
  }
}
