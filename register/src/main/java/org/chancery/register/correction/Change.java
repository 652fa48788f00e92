package org.chancery.register.correction;

import java.util.List;
import java.util.stream.Stream;

/** What an analyst wants to be otherwise, or to stay as it is. */
public sealed interface Change {
  /** The fact is right as it stands, whatever later versions read. */
  record Confirm(Target target) implements Change {}

  /** There is no such fact. */
  record Reject(Target target) implements Change {}

  /** Some values of the fact are others. */
  record Edit(Target target, List<Value> values) implements Change {
    public Edit {
      values = List.copyOf(values);
    }
  }

  /** Two reports tell of one engagement. */
  record SameEngagement(Target one, Target other) implements Change {}

  /** Two reports tell of two engagements. */
  record OtherEngagement(Target one, Target other) implements Change {}

  /** Two names mean one person. */
  record SamePerson(Mention one, Mention other) implements Change {}

  /** Two names, which may be alike, mean two persons. */
  record OtherPerson(Mention one, Mention other) implements Change {}

  /** An earlier correction shall not count. */
  record Undo(String correction) implements Change {}

  /** Its name in files and on the command line. */
  default String label() {
    return switch (this) {
      case Confirm c -> "confirm";
      case Reject r -> "reject";
      case Edit e -> "edit";
      case SameEngagement s -> "same-engagement";
      case OtherEngagement o -> "other-engagement";
      case SamePerson s -> "same-person";
      case OtherPerson o -> "other-person";
      case Undo u -> "undo";
    };
  }

  /** The keys of the reports that it is about. */
  default List<String> reports() {
    return switch (this) {
      case Confirm c -> List.of(c.target().report());
      case Reject r -> List.of(r.target().report());
      case Edit e -> List.of(e.target().report());
      case SameEngagement s -> both(s.one().report(), s.other().report());
      case OtherEngagement o -> both(o.one().report(), o.other().report());
      case SamePerson s -> both(s.one().report(), s.other().report());
      case OtherPerson o -> both(o.one().report(), o.other().report());
      case Undo u -> List.of();
    };
  }

  private static List<String> both(String one, String other) {
    return Stream.of(one, other).distinct().toList();
  }
}
