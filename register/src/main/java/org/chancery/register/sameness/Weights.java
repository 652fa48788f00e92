package org.chancery.register.sameness;

/**
 * What each agreement and disagreement weighs, as natural logarithms of likelihood ratios (Fellegi
 * and Sunter 1969): how much oftener it is seen in two sightings of one engagement than in two of
 * different ones that share a participant and the time. Reasoned, and looked over on the annotated
 * reports of folds 1 to 4; {@code docs/sameness.md} gives the reasons.
 */
final class Weights {
  /** Before anything but a participant and the time is known. */
  static final double PRIOR = -3.5;

  static final double FIRST_PERSON = 3.2;
  static final double NEXT_PERSON = 2.0;
  static final double FIRST_SURNAME = 2.2;
  static final double NEXT_SURNAME = 1.4;
  static final double FIRST_SIDE = 1.4;
  static final double NEXT_SIDE = 1.0;

  /** More than these many who meet add nothing. */
  static final int ENOUGH = 3;

  /** Each names somebody for a side, and not the same: two meetings. */
  static final double CLASH = -12;

  /** Where many take part, each outlet names some. */
  static final double CLASH_OF_MANY = -2;

  /** From so many sides on. */
  static final int MANY = 4;

  /** Each has a side that the other has not. */
  static final double OTHER_SIDE = -5;

  /** A third side, with a name, where two met, or one of two that is not there. */
  static final double THIRD = -12;

  /** At a signing it may be a host or a witness. */
  static final double WITNESS = -3;

  /** A third side without a name: who mediates, or a body that somebody named speaks for. */
  static final double THIRD_UNNAMED = -1;

  /** Long lists are cut by every outlet in its own way. */
  static final double ONE_OF_MANY = -0.5;

  static final double MANY_AT_MOST = -2;

  /** Where the visitor alone is named, or a press briefing has one at the table. */
  static final double HOST_ALONE = -0.8;

  static final double SAME_DAY = 2.5;
  static final double SAME_MONTH = 1.0;
  static final double WITHIN_MONTH = 0.8;
  static final double SAME_YEAR = 0.5;
  static final double WITHIN_YEAR = -1;
  static final double OTHER_DAY = -14;

  /** A visit or a conference of several days begins on another in another report. */
  static final double DAYS_APART = -1.5;

  /** Nothing says when. */
  static final double UNTIMED = -3;

  static final double SAME_KIND = 0.7;
  static final double SAME_PLACE = 1.0;
  static final double OTHER_PLACE = -2.5;
  static final double OTHER_COUNTRY = -4;
  static final double SAME_COUNTRY = 0.3;
  static final double SAME_NAME = 3;
  static final double OTHER_NAME = -3;
  static final double SAME_OCCASION = 1;
  static final double OTHER_OCCASION = -0.7;

  private Weights() {}
}
