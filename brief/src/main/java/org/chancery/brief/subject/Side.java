package org.chancery.brief.subject;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Statement;
import org.chancery.register.Biography;
import org.chancery.register.identity.SingleOffice;
import org.chancery.register.name.BodyName;

/** One who takes part in engagements: a person, or a state or organisation. */
public sealed interface Side {
  /** As a heading has it. */
  String name();

  /** Whether it took part as, or through, a participant. */
  boolean has(Participant participant);

  /**
   * Whether it said something.
   *
   * @param present who took part in the engagements that the same report tells of
   */
  boolean said(Statement statement, Collection<Participant> present);

  /** A person, under all names. */
  record Person(Biography biography) implements Side {
    @Override
    public String name() {
      return biography.person().name();
    }

    @Override
    public boolean has(Participant participant) {
      return participant.name().filter(biography.person().names()::contains).isPresent();
    }

    @Override
    public boolean said(Statement statement, Collection<Participant> present) {
      return statement.speaker().filter(biography.person().names()::contains).isPresent();
    }
  }

  /**
   * A state or organisation, with all that is part of it.
   *
   * @param code of the body itself, as records have it
   * @param codes that one and those of its parts
   * @param wording the name as records may have it where they have no code; of an institution of a
   *     state with the state's code, which does not tell it from others
   */
  record Body(String name, Optional<String> code, Set<String> codes, Office wording)
      implements Side {
    public Body {
      codes = Set.copyOf(codes);
    }

    @Override
    public boolean has(Participant participant) {
      return participant.offices().anyMatch(this::owns);
    }

    private boolean owns(Office office) {
      if (office.code().isPresent() && !codes.isEmpty()) {
        return codes.contains(office.code().get());
      }
      boolean elsewhere =
          wording.code().isPresent()
              && office.code().isPresent()
              && !wording.code().equals(office.code());
      return !elsewhere && (office.body().filter(this::meant).isPresent() || heads(office));
    }

    /** Whether a name means the body, whatever the codes. */
    boolean meant(String body) {
      return plain(Optional.of(body)).same(plain(wording.body()));
    }

    private static BodyName plain(Optional<String> body) {
      return BodyName.of(new Office(Optional.empty(), body, Optional.empty()));
    }

    /**
     * Whether it is the minister, where the body is a ministry: records give ministers to states.
     */
    private boolean heads(Office office) {
      Optional<String> ministry = wording.body().filter(n -> n.contains("Ministry"));
      if (ministry.isEmpty() || !codes.isEmpty() || !office.code().equals(wording.code())) {
        return false;
      }
      Set<String> kinds =
          new HashSet<>(SingleOffice.kinds(ministry.get().replace("Ministry", "Minister")));
      kinds.retainAll(SingleOffice.kinds(office.role().orElse("")));
      return !kinds.isEmpty();
    }

    @Override
    public boolean said(Statement statement, Collection<Participant> present) {
      Optional<String> speaker = statement.speaker();
      List<Participant> same =
          present.stream().filter(p -> p.name().isPresent() && p.name().equals(speaker)).toList();
      if (!same.isEmpty()) {
        return same.stream().anyMatch(this::has);
      }
      return Stream.of(statement.speakerBody(), speaker.filter(s -> !s.equals(Statement.JOINT)))
          .flatMap(Optional::stream)
          .anyMatch(Bodies.standard().means(this));
    }
  }
}
