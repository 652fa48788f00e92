package org.chancery.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * What a phrase that names a body says of whose it is.
 *
 * @param code as in the record; empty for a body known to have none (a party, an NGO, a company)
 * @param body the canonical name: a state's or known body's usual name, otherwise the phrase
 *     without its article
 * @param plover PLOVER's actor code
 * @param entry the known body or state that decided
 * @param reasons how it was decided, for the log
 */
public record Affiliation(
    Optional<String> code,
    String body,
    Optional<String> plover,
    Optional<Entry> entry,
    List<String> reasons) {
  public Affiliation {
    reasons = List.copyOf(reasons);
  }
}
