package org.chancery.score;

import java.util.List;

/** What is measured, in the order of the table. */
public enum Measure {
  ENGAGEMENTS("engagements"),
  PARTICIPANTS("participants"),
  PARTICIPANTS_CODE("participants+code"),
  TOPICS("topics"),
  STATEMENTS("statements"),
  STATEMENTS_SPEAKER("statements+speaker"),
  STATEMENTS_ACT("statements+act"),
  PLANS("plans"),
  PLANS_DATE("plans+date"),
  HOLDINGS("holdings"),
  KIND("kind"),
  STATUS_HELD("status held"),
  STATUS_OTHER("status other"),
  DATE("date"),
  COUNTRY("country"),
  PLACE("place"),
  ROLE("role"),
  EXACT_NAME("exact name"),
  PUBLISHED("published"),
  OUTLET("outlet"),
  EVIDENCE("evidence"),
  /** The mean of the accuracy on held engagements and on all others. */
  STATUS("status"),
  /** The mean of {@link #IN_HEADLINE}. */
  HEADLINE("headline");

  /** The eleven figures whose mean is the headline. */
  public static final List<Measure> IN_HEADLINE =
      List.of(
          ENGAGEMENTS,
          PARTICIPANTS_CODE,
          ROLE,
          KIND,
          STATUS,
          DATE,
          TOPICS,
          STATEMENTS_SPEAKER,
          STATEMENTS_ACT,
          PLANS_DATE,
          HOLDINGS);

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** Whether it counts objects (precision, recall, F1) rather than asking a question. */
  boolean counts() {
    return ordinal() <= HOLDINGS.ordinal();
  }

  /** Whether it is made of other figures. */
  boolean derived() {
    return ordinal() >= STATUS.ordinal();
  }

  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
