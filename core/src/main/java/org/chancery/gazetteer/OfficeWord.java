package org.chancery.gazetteer;

import java.util.Optional;

/**
 * A wording of an office, or a part of one.
 *
 * @param wording as in the list, lower case
 * @param length number of tokens
 * @param rank 1 (head of state) to 10, a rough order of protocol; 0 for what has none
 * @param sector PLOVER's sector (GOV, MIL, LEG ...), IGO for an office of international
 *     organisations, nothing where the body decides
 * @param beforeName whether it can stand before a person's name ("President X")
 */
public record OfficeWord(
    String wording, Kind kind, int length, int rank, Optional<String> sector, boolean beforeName) {
  /** What part it plays. */
  public enum Kind {
    /** An office: "minister", "secretary-general". */
    HEAD,
    /** A military rank: "major general". */
    RANK,
    /** What alters an office: "deputy", "acting", "former". */
    MODIFIER,
    /** What an office is for: "foreign", "finance". */
    PORTFOLIO,
    /** "Mr", "H.E.", "His Excellency", "Sheikh". */
    HONORIFIC
  }
}
