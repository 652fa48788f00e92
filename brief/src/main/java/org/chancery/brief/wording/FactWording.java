package org.chancery.brief.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Statement;
import org.chancery.register.fact.Fact;

/** A fact in one line. */
public final class FactWording {
  private FactWording() {}

  public static String of(Fact fact) {
    return switch (fact) {
      case Fact.Engaged e ->
          Wording.engagement(e.engagement())
              + e.engagement().participants().stream()
                  .map(Wording::participant)
                  .collect(Collectors.joining("; ", ": ", ""));
      case Fact.Said s -> said(s.statement());
      case Fact.Planned p -> "planned: " + Wording.plan(p.plan());
      case Fact.Holds h -> holds(h.holding());
      case Fact.Coded c -> coded(c.event());
    };
  }

  /** "CONSULT meet, held, 2024-04-29: Fiji > UNICEF". */
  private static String coded(Event e) {
    return e.type()
        + e.mode().map(m -> " " + m).orElse("")
        + ", "
        + e.status().label()
        + e.date().map(d -> ", " + d).orElse("")
        + ": "
        + actors(e.source())
        + (e.target().isEmpty() ? "" : " > " + actors(e.target()));
  }

  private static String actors(List<Event.Actor> actors) {
    return actors.stream().map(Event.Actor::text).collect(Collectors.joining(", "));
  }

  private static String said(Statement s) {
    return Wording.speaker(s) + " " + Wording.said(s.act()) + ": “" + s.text() + "”";
  }

  private static String holds(Holding h) {
    return h.name() + ", " + h.office() + h.body().map(b -> " (" + b + ")").orElse("");
  }
}
