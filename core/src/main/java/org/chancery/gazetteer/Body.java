package org.chancery.gazetteer;

import java.util.Optional;

/**
 * A body other than a state.
 *
 * @param id unique among bodies; its usual acronym where it has one
 * @param name the full name
 * @param parent id of the body that it is part of, or alpha-3 of the state whose institution it is
 * @param code as {@link Entry#code()}: for an organ or mission, that of its organisation
 * @param from the year in which it began, given where it has ended
 * @param to the year in which it ended
 * @param source where it is on record outside Chancery; none for a user's own
 */
public record Body(
    String id,
    String name,
    Kind kind,
    Optional<String> parent,
    Optional<String> plover,
    Optional<String> code,
    Optional<Integer> from,
    Optional<Integer> to,
    Optional<String> source)
    implements Entry {
  /** "1951 to 1991", "to 2018"; nothing of a body that goes on. */
  public Optional<String> years() {
    return to.map(end -> from.map(start -> start + " ").orElse("") + "to " + end);
  }

  /** What sort of body. */
  public enum Kind {
    /** An organisation, group or standing process of states. */
    IGO,
    /** A part of an organisation of states that has no standing of its own. */
    ORGAN,
    /** A fund, programme, specialised or related agency of the United Nations. */
    AGENCY,
    /** A mission, force or office in the field. */
    MISSION,
    COURT,
    BANK,
    NGO,
    CHURCH,
    PARTY,
    COMPANY,
    MEDIA,
    UNIVERSITY,
    ARMED_GROUP,
    /** Institutions of one state. */
    PARLIAMENT,
    MINISTRY,
    NATIONAL_AGENCY,
    GOVERNMENT,
    MILITARY,
    POLICE,
    INTELLIGENCE,
    NATIONAL_COURT,
    CENTRAL_BANK;

    /** Whether it is an institution of one state. */
    public boolean ofState() {
      return compareTo(PARLIAMENT) >= 0;
    }
  }
}
