package org.chancery.desk.finding;

import org.chancery.register.fact.Fact;

/** The sorts of facts, as pages call and mark them. */
public enum Sort {
  ENGAGEMENT("engagement", "Engagement"),
  STATEMENT("statement", "Statement"),
  PLAN("plan", "Plan"),
  HOLDING("holding", "Office"),
  EVENT("event", "Event");

  private final String style;
  private final String label;

  Sort(String style, String label) {
    this.style = style;
    this.label = label;
  }

  public static Sort of(Fact fact) {
    return switch (fact) {
      case Fact.Engaged e -> ENGAGEMENT;
      case Fact.Said s -> STATEMENT;
      case Fact.Planned p -> PLAN;
      case Fact.Holds h -> HOLDING;
      case Fact.Coded c -> EVENT;
    };
  }

  /** The class of its marks in a page's style. */
  public String style() {
    return style;
  }

  public String label() {
    return label;
  }
}
