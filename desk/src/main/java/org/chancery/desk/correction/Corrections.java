package org.chancery.desk.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.brief.wording.FactWording;
import org.chancery.brief.wording.Wording;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;

/** Corrections in words. */
final class Corrections {
  private Corrections() {}

  /** The facts that a change is about, as they are called behind it and before it. */
  static List<Target> targets(Change change) {
    return Stream.concat(edited(change).stream(), change.targets().stream()).toList();
  }

  private static Optional<Target> edited(Change change) {
    try {
      return change instanceof Change.Edit e ? Optional.of(e.edited()) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What was done: "Rejected", "One engagement". */
  static String act(Change change) {
    return switch (change) {
      case Change.Confirm c -> "Confirmed";
      case Change.Reject r -> "Rejected";
      case Change.Edit e -> "Corrected";
      case Change.SameEngagement s -> "One engagement";
      case Change.OtherEngagement o -> "Two engagements";
      case Change.SamePerson s -> "One person";
      case Change.OtherPerson o -> "Two persons";
      case Change.Undo u -> "Undid";
    };
  }

  /** To what it was done, a line each. */
  static List<String> lines(Change change) {
    return switch (change) {
      case Change.Confirm c -> List.of(fact(c.target()));
      case Change.Reject r -> List.of(fact(r.target()));
      case Change.Edit e -> List.of(fact(e.target()), values(e));
      case Change.SameEngagement s -> List.of(fact(s.one()), fact(s.other()));
      case Change.OtherEngagement o -> List.of(fact(o.one()), fact(o.other()));
      case Change.SamePerson s -> List.of(name(s.one()), name(s.other()));
      case Change.OtherPerson o -> List.of(name(o.one()), name(o.other()));
      case Change.Undo u -> List.of("the correction " + u.correction());
    };
  }

  private static String fact(Target target) {
    return Wording.capital(FactWording.of(target.fact()));
  }

  private static String values(Change.Edit edit) {
    return edit.values().stream()
        .map(v -> v.path().replace('/', ' ') + ": " + (v.words().isBlank() ? "none" : v.words()))
        .collect(Collectors.joining("; ", "to ", ""));
  }

  private static String name(Mention mention) {
    return mention.name();
  }
}
