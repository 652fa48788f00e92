package org.chancery.account.cast;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Office;
import org.chancery.record.Participant;

/** One whom a report speaks of. Two parties are the same exactly when their {@code id}s are. */
public sealed interface Party {
  /** Number within the report, in the order of first mention. */
  int id();

  /** The fullest name in the report, as a record gives it. */
  String name();

  /** The code of whom it speaks for first, as in the record. */
  Optional<String> code();

  /** As a record gives it; empty for those whom only "the sides" or "they" mean. */
  default Optional<Participant> participant() {
    Optional<String> none = Optional.empty();
    return switch (this) {
      case Person p ->
          Optional.of(
              new Participant(
                  Optional.of(p.name()),
                  p.offices().stream().findFirst().orElse(new Office(none, none, none)),
                  p.offices().stream().skip(1).toList()));
      case Body b ->
          Optional.of(
              new Participant(
                  none, new Office(b.role(), Optional.of(b.name()), b.code()), List.of()));
      case Sides s -> Optional.empty();
    };
  }

  /**
   * A person.
   *
   * @param name without honorifics, family names in capitals folded
   * @param offices present offices, the first one stated first
   */
  record Person(int id, String name, List<Office> offices) implements Party {
    public Person {
      offices = List.copyOf(offices);
    }

    @Override
    public Optional<String> code() {
      return offices.stream().findFirst().flatMap(Office::code);
    }
  }

  /**
   * A state, organisation, company or other body, or people who are named only by their office
   * ("the ambassadors of the EU").
   *
   * @param role the office, where only an office is named
   * @param code as in the record
   */
  record Body(int id, String name, Optional<String> role, Optional<String> code) implements Party {}

  /** "The sides", "both leaders", "they": all who took part. */
  record Sides(int id, String name) implements Party {
    @Override
    public Optional<String> code() {
      return Optional.empty();
    }
  }
}
