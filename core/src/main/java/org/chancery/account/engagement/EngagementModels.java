package org.chancery.account.engagement;

import org.chancery.account.decision.LinearModel;

/**
 * What was learned about engagements; see {@link Judge} for each decision. Those with two classes
 * say no and yes; the classes of the others are kinds or statuses, in their order.
 */
public record EngagementModels(
    LinearModel met,
    LinearModel linked,
    LinearModel stays,
    LinearModel pairKind,
    LinearModel same,
    LinearModel real,
    LinearModel takesPart,
    LinearModel kind,
    LinearModel status) {
  /** The models that come with Chancery. */
  static EngagementModels shipped() {
    throw new IllegalStateException("not yet");
  }
}
