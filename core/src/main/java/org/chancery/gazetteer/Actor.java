package org.chancery.gazetteer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody or something with a name of its own, as one row of a list of actors tells it. A person
 * has a row for each office; {@code docs/gazetteer.md} defines the columns.
 *
 * @param name the usual name
 * @param otherNames other wordings and acronyms
 * @param code the record's code, as {@link Entry#code()}
 * @param plover PLOVER's actor code, as {@link Entry#plover()}
 * @param sector PLOVER's sector; that of the kind where the list leaves it out
 * @param body what a person serves, or what a body is part of
 * @param role a person's office in that body
 * @param from the first day in it, if known
 * @param to the last day in it; empty for who is in office still, or where it is not known
 * @param origin the list and line, to be told to the reader
 */
public record Actor(
    String name,
    List<String> otherNames,
    Kind kind,
    Optional<String> code,
    Optional<String> plover,
    Optional<String> sector,
    Optional<String> body,
    Optional<String> role,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String origin) {
  public Actor {
    otherNames = List.copyOf(otherNames);
  }

  /** What sort of actor, with PLOVER's sector of most of its sort. */
  public enum Kind {
    PERSON(""),
    STATE(""),
    /** A state's people, by demonym: "Brazilians". */
    PEOPLE(""),
    PLACE(""),
    /** An organisation, agency, mission or bank that states made. */
    ORGANISATION(""),
    NGO(""),
    PARTY("PTY"),
    COMPANY("BUS"),
    MEDIA("JRN"),
    UNIVERSITY("EDU"),
    CHURCH("REL"),
    ARMED_GROUP("REB"),
    CRIMINAL_GROUP("CRM"),
    GOVERNMENT("GOV"),
    MINISTRY("GOV"),
    AGENCY("GOV"),
    PARLIAMENT("LEG"),
    COURT("JUD"),
    MILITARY("MIL"),
    POLICE("COP"),
    INTELLIGENCE("SPY"),
    /** Whoever holds an office, unnamed: "Somalia's prime minister". */
    OFFICE(""),
    /** Unnamed people by what they do: "protesters". */
    AGENT("");

    private final String usual;

    Kind(String usual) {
      this.usual = usual;
    }

    /** PLOVER's sector of this kind, if there is one. */
    public Optional<String> sector() {
      return usual.isEmpty() ? Optional.empty() : Optional.of(usual);
    }

    /** As it is written in lists: lower case, "armed-group". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a label, whatever its case, with "_" or a blank for the hyphen. */
    static Optional<Kind> of(String label) {
      String wanted = label.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
      return Arrays.stream(values()).filter(k -> k.name().equals(wanted)).findFirst();
    }

    static Kind of(Body.Kind kind) {
      return switch (kind) {
        case IGO, ORGAN, AGENCY, MISSION, BANK -> ORGANISATION;
        case COURT, NATIONAL_COURT -> COURT;
        case NGO -> NGO;
        case CHURCH -> CHURCH;
        case PARTY -> PARTY;
        case COMPANY -> COMPANY;
        case MEDIA -> MEDIA;
        case UNIVERSITY -> UNIVERSITY;
        case ARMED_GROUP -> ARMED_GROUP;
        case PARLIAMENT -> PARLIAMENT;
        case MINISTRY -> MINISTRY;
        case NATIONAL_AGENCY, CENTRAL_BANK -> AGENCY;
        case GOVERNMENT -> GOVERNMENT;
        case MILITARY -> MILITARY;
        case POLICE -> POLICE;
        case INTELLIGENCE -> INTELLIGENCE;
      };
    }

    /** As a body of the gazetteer; nothing for what is none. */
    Optional<Body.Kind> bodyKind() {
      return switch (this) {
        case PERSON, PEOPLE, PLACE, OFFICE, AGENT -> Optional.empty();
        case STATE, GOVERNMENT -> Optional.of(Body.Kind.GOVERNMENT);
        case ORGANISATION -> Optional.of(Body.Kind.IGO);
        case NGO -> Optional.of(Body.Kind.NGO);
        case PARTY -> Optional.of(Body.Kind.PARTY);
        case COMPANY -> Optional.of(Body.Kind.COMPANY);
        case MEDIA -> Optional.of(Body.Kind.MEDIA);
        case UNIVERSITY -> Optional.of(Body.Kind.UNIVERSITY);
        case CHURCH -> Optional.of(Body.Kind.CHURCH);
        case ARMED_GROUP, CRIMINAL_GROUP -> Optional.of(Body.Kind.ARMED_GROUP);
        case MINISTRY -> Optional.of(Body.Kind.MINISTRY);
        case AGENCY -> Optional.of(Body.Kind.NATIONAL_AGENCY);
        case PARLIAMENT -> Optional.of(Body.Kind.PARLIAMENT);
        case COURT -> Optional.of(Body.Kind.NATIONAL_COURT);
        case MILITARY -> Optional.of(Body.Kind.MILITARY);
        case POLICE -> Optional.of(Body.Kind.POLICE);
        case INTELLIGENCE -> Optional.of(Body.Kind.INTELLIGENCE);
      };
    }
  }
}
