package org.chancery.account.confidence;

import java.util.List;
import org.chancery.account.plan.FoundPlan;

/** The traits of plans. */
public final class PlanTraits {
  private PlanTraits() {}

  /**
   * Those of one plan.
   *
   * @param text its words
   * @param all how many the report has
   */
  public static List<Trait> of(FoundPlan p, String text, int all) {
    return new Traits()
        .measured("odds", p.grounds().odds())
        .named("told by", p.grounds().sign())
        .named("date", EngagementTraits.date(p.date()))
        .named(
            "date of its own", p.date().isEmpty() ? "none" : p.grounds().ownDate() ? "yes" : "no")
        .named(
            "place", p.place().isPresent() ? "city" : p.country().isPresent() ? "country" : "none")
        .measured("words", text.split(" ").length)
        .measured("plans", all)
        .measured("sentence", p.sentence())
        .list();
  }
}
