package org.chancery.brief.page;

/** A piece of a line. */
public sealed interface Run {
  /** Chancery's own words. */
  record Plain(String words) implements Run {}

  /** Chancery's own words that the eye shall find first: a date, a name. */
  record Strong(String words) implements Run {}

  /** A report's own words; shown between quotation marks, which are not part of them. */
  record Quoted(String words) implements Run {}

  /** Where what stands before it is from. */
  record Cite(Citation citation) implements Run {}
}
