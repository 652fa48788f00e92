package org.chancery.register.sameness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.BodyName;
import org.chancery.register.name.PersonName;

/**
 * A participant, ready to be compared.
 *
 * @param name empty for a body for which nobody is named
 * @param sides whom it represents, the first office's body first
 */
record Party(Participant participant, Optional<PersonName> name, List<BodyName> sides) {
  static Party of(Participant p) {
    List<BodyName> sides = new ArrayList<>();
    sides.add(BodyName.of(p.office()));
    for (Office also : p.also()) {
      sides.add(BodyName.of(also));
    }
    sides.removeIf(BodyName::unknown);
    return new Party(p, p.name().map(PersonName::of), List.copyOf(sides));
  }

  /** How two of them meet. */
  enum Match {
    /** One person by their names. */
    PERSON,
    /** One person perhaps: a family name alone, on the same side. */
    SURNAME,
    /** The same side, which one of the two at least leaves without a person. */
    SIDE,
    /** Two persons of one side. */
    COLLEAGUES,
    NONE
  }

  Match match(Party other) {
    boolean side = sameSide(other);
    if (name.isPresent() && other.name.isPresent()) {
      Agreement a = name.get().compare(other.name.get());
      return switch (a) {
        case EQUAL, WITHIN -> Match.PERSON;
        case INITIALS, SURNAME ->
            akin(other) || sides.isEmpty() || other.sides.isEmpty()
                ? a == Agreement.INITIALS ? Match.PERSON : Match.SURNAME
                : Match.NONE;
        case DIFFERENT -> side ? Match.COLLEAGUES : Match.NONE;
      };
    }
    return side || akin(other) ? Match.SIDE : Match.NONE;
  }

  private boolean akin(Party other) {
    return sides.stream().anyMatch(s -> other.sides.stream().anyMatch(s::akin));
  }

  boolean sameSide(Party other) {
    return sides.stream().anyMatch(s -> other.sides.stream().anyMatch(s::same));
  }
}
