package org.chancery.account.confidence;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.account.statement.FoundStatement;

/** The traits of statements. */
public final class StatementTraits {
  private StatementTraits() {}

  /**
   * Those of one statement.
   *
   * @param text its words
   */
  public static List<Trait> of(FoundStatement s, String text) {
    return new Traits()
        .measured("margin", s.grounds().margin())
        .measured("speaker's lead", s.grounds().lead())
        .named("speaker as rules say", s.grounds().asRules())
        .named("found by", s.grounds().how())
        .named("speaker", speaker(s))
        .named("speaker's code", EngagementTraits.code(s.speaker().flatMap(Party::code)))
        .measured(
            "words of the speaker", s.speaker().map(p -> p.name().split(" ").length).orElse(0))
        .named("act", s.act().label())
        .named("addressee", s.addressee().isPresent())
        .measured("words", text.split(" ").length)
        .named("quoted", text.startsWith("“") || text.startsWith("\""))
        .list();
  }

  private static String speaker(FoundStatement s) {
    if (s.joint()) {
      return "joint";
    }
    Optional<Party> who = s.speaker();
    return who.isEmpty()
        ? "nobody"
        : switch (who.get()) {
          case Party.Person p -> "person";
          case Party.Body b -> "body";
          case Party.Sides all -> "joint";
        };
  }
}
