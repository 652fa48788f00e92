package org.chancery.register.fact;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Statement;

/** One object of a report's record: an engagement, a statement, a plan, a holding or an event. */
public sealed interface Fact {
  /** The passages that say so. */
  List<Passage> evidence();

  /** What the record's JSON calls the list that it stands in. */
  String sort();

  /**
   * What makes it this fact and no other of its sort, as words: who met and how, who spoke, what is
   * planned, who holds what, who did what to whom.
   */
  String essence();

  /** All values that it states, as words; how sure the reading was is none of them. */
  String values();

  /** Somebody met, called, visited ... */
  record Engaged(Engagement engagement) implements Fact {
    @Override
    public List<Passage> evidence() {
      return engagement.evidence();
    }

    @Override
    public String sort() {
      return "engagements";
    }

    @Override
    public String essence() {
      return Words.of(
          engagement.kind(),
          engagement.participants().stream()
              .map(p -> p.name().or(() -> p.office().code()).or(() -> p.office().body()))
              .map(n -> n.orElse(""))
              .sorted()
              .toList());
    }

    @Override
    public String values() {
      Engagement e = engagement;
      return Words.of(
          e.kind(),
          e.status(),
          e.date(),
          e.place(),
          e.country(),
          e.latitude(),
          e.longitude(),
          e.occasion(),
          e.name(),
          e.participants().stream().map(Engaged::values).collect(Collectors.joining("\u001f")),
          e.topics());
    }

    private static String values(Participant p) {
      return Words.of(p.name(), p.office(), p.also());
    }
  }

  /** Somebody said something. */
  record Said(Statement statement) implements Fact {
    @Override
    public List<Passage> evidence() {
      return statement.evidence();
    }

    @Override
    public String sort() {
      return "statements";
    }

    @Override
    public String essence() {
      return Words.of(statement.speaker(), statement.text());
    }

    @Override
    public String values() {
      Statement s = statement;
      return Words.of(s.speaker(), s.speakerBody(), s.act(), s.addressee(), s.topics(), s.text());
    }
  }

  /** Something is to happen. */
  record Planned(Plan plan) implements Fact {
    @Override
    public List<Passage> evidence() {
      return plan.evidence();
    }

    @Override
    public String sort() {
      return "plans";
    }

    @Override
    public String essence() {
      return Words.of(plan.what(), plan.text());
    }

    @Override
    public String values() {
      return Words.of(plan.what(), plan.date(), plan.place(), plan.country(), plan.text());
    }
  }

  /** Somebody holds an office. */
  record Holds(Holding holding) implements Fact {
    @Override
    public List<Passage> evidence() {
      return holding.evidence();
    }

    @Override
    public String sort() {
      return "holdings";
    }

    @Override
    public String essence() {
      return Words.of(holding.name(), holding.office());
    }

    @Override
    public String values() {
      return Words.of(holding.name(), holding.office(), holding.body(), holding.code());
    }
  }

  /** Somebody did something that PLOVER has a type for. */
  record Coded(Event event) implements Fact {
    @Override
    public List<Passage> evidence() {
      return event.evidence();
    }

    @Override
    public String sort() {
      return "events";
    }

    @Override
    public String essence() {
      return Words.of(event.type(), sides(event.source()), sides(event.target()));
    }

    private static List<String> sides(List<Event.Actor> actors) {
      return actors.stream().map(a -> a.code().orElse(a.text())).sorted().toList();
    }

    @Override
    public String values() {
      Event e = event;
      return Words.of(
          e.type(),
          e.mode(),
          e.contexts(),
          e.source(),
          e.target(),
          e.status(),
          e.date(),
          e.place(),
          e.country(),
          e.latitude(),
          e.longitude(),
          e.cameo());
    }
  }
}
