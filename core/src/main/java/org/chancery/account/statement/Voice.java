package org.chancery.account.statement;

import java.util.Optional;
import org.chancery.account.cast.Party;

/**
 * Whom a statement may be of.
 *
 * @param party the person or body; empty for all sides together and for nobody
 */
record Voice(Kind kind, Optional<Party> party) {
  enum Kind {
    PERSON,
    /** A body that the cast knows. */
    BODY,
    /** A body that only the report's own words name. */
    NAMED,
    JOINT,
    NOBODY
  }

  static final Voice JOINT = new Voice(Kind.JOINT, Optional.empty());
  static final Voice NOBODY = new Voice(Kind.NOBODY, Optional.empty());

  static Voice of(Party party) {
    return switch (party) {
      case Party.Person p -> new Voice(Kind.PERSON, Optional.of(p));
      case Party.Body b -> new Voice(Kind.BODY, Optional.of(b));
      case Party.Sides s -> JOINT;
    };
  }

  /** Whether both are the same, whatever words name them. */
  boolean same(Voice other) {
    return kind == other.kind && party.map(Party::id).equals(other.party.map(Party::id));
  }

  boolean is(Party other) {
    return party.filter(p -> p.id() == other.id()).isPresent();
  }

  /** As the record names it. */
  String name() {
    return party.map(Party::name).orElse("");
  }
}
