package org.chancery.brief.subject;

import java.util.List;
import org.chancery.register.Biography;
import org.chancery.register.Moment;
import org.chancery.register.Register;

/** Subjects through time. */
public final class Subjects {
  private Subjects() {}

  /**
   * A subject as it was known at another moment.
   *
   * @param engagements how many of a person's are wanted
   */
  public static Subject at(Register register, Subject subject, Moment then, int engagements) {
    return switch (subject) {
      case Subject.One one -> new Subject.One(at(register, one.side(), then, engagements));
      case Subject.Pair pair ->
          new Subject.Pair(
              at(register, pair.one(), then, engagements),
              at(register, pair.other(), then, engagements));
      case Subject.About about -> about;
    };
  }

  /** A person with the engagements and names that were known then. */
  private static Side at(Register register, Side side, Moment then, int engagements) {
    return switch (side) {
      case Side.Body body -> body;
      case Side.Person person ->
          register.persons(side.name(), then, engagements).stream()
              .filter(
                  b ->
                      b.person().names().stream()
                          .anyMatch(person.biography().person().names()::contains))
              .findFirst()
              .<Side>map(Side.Person::new)
              .orElseGet(
                  () ->
                      new Side.Person(
                          new Biography(person.biography().person(), 0, 0, 0, List.of())));
    };
  }
}
