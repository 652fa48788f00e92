package org.chancery.register.fact;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/** A record as a list of its facts, and back. */
public final class Facts {
  private Facts() {}

  /** All facts, sort by sort, in the order of the record. */
  public static List<Fact> of(Record record) {
    List<Fact> facts = new ArrayList<>();
    record.engagements().forEach(e -> facts.add(new Fact.Engaged(e)));
    record.statements().forEach(s -> facts.add(new Fact.Said(s)));
    record.plans().forEach(p -> facts.add(new Fact.Planned(p)));
    record.holdings().forEach(h -> facts.add(new Fact.Holds(h)));
    record.events().forEach(e -> facts.add(new Fact.Coded(e)));
    return facts;
  }

  /** The record with these facts instead of its own; their order within each sort is kept. */
  public static Record with(Record record, List<Fact> facts) {
    List<Engagement> engagements = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Plan> plans = new ArrayList<>();
    List<Holding> holdings = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Fact fact : facts) {
      switch (fact) {
        case Fact.Engaged e -> engagements.add(e.engagement());
        case Fact.Said s -> statements.add(s.statement());
        case Fact.Planned p -> plans.add(p.plan());
        case Fact.Holds h -> holdings.add(h.holding());
        case Fact.Coded c -> events.add(c.event());
      }
    }
    return record.saying(engagements, statements, plans, holdings, events);
  }
}
