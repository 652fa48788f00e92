package org.chancery.brief.answer;

import org.chancery.brief.subject.Subject;

/** How much of each thing a brief tells. */
public enum Length {
  /** Half a page. */
  SHORT(2, 1, 1),
  /** A page, or two where there is much. */
  PAGE(5, 2, 2),
  /** All there is. */
  FULL(200, 50, 200);

  private final int lines;
  private final int each;
  private final int two;

  Length(int lines, int each, int two) {
    this.lines = lines;
    this.each = each;
    this.two = two;
  }

  /** Lines of a section on some subject: on two sides there is more to say, in no more room. */
  int lines(Subject subject) {
    return subject instanceof Subject.Pair ? two : lines;
  }

  /** Persons of each side. */
  int people(Subject subject) {
    return subject instanceof Subject.Pair ? two : lines;
  }

  /** Lines on one topic of one side. */
  int each(Subject subject) {
    return subject instanceof Subject.Pair && this != FULL ? 1 : each;
  }

  /** Lines of a section. */
  int lines() {
    return lines;
  }
}
