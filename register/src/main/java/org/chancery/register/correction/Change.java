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

    /**
     * The fact with these values; it has another name then.
     *
     * @throws IllegalArgumentException as {@link Edited#of}
     */
    public Target edited() {
      return new Target(target.report(), Edited.of(target.fact(), values));
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

  /** The facts that it is about, as they were before it. */
  default List<Target> targets() {
    return switch (this) {
      case Confirm c -> List.of(c.target());
      case Reject r -> List.of(r.target());
      case Edit e -> List.of(e.target());
      case SameEngagement s -> List.of(s.one(), s.other());
      case OtherEngagement o -> List.of(o.one(), o.other());
      case SamePerson s -> List.of();
      case OtherPerson o -> List.of();
      case Undo u -> List.of();
    };
  }

  /** The names that it is about. */
  default List<Mention> mentions() {
    return switch (this) {
      case Confirm c -> List.of();
      case Reject r -> List.of();
      case Edit e -> List.of();
      case SameEngagement s -> List.of();
      case OtherEngagement o -> List.of();
      case SamePerson s -> List.of(s.one(), s.other());
      case OtherPerson o -> List.of(o.one(), o.other());
      case Undo u -> List.of();
    };
  }

  /** The keys of the reports that it is about. */
  default List<String> reports() {
    return Stream.concat(
            targets().stream().map(Target::report), mentions().stream().map(Mention::report))
        .distinct()
        .toList();
  }
}
