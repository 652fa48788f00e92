package org.chancery.account.event.petrarch;

import java.util.List;

/**
 * Actors named together, such as "Fiji, Peru and the soldiers of Norway".
 *
 * @param first place of the first word
 * @param last place of the last word, included
 */
record Party(List<Member> members, int first, int last) {
  Party {
    members = List.copyOf(members);
  }

  /** Whether one of them is in the dictionary of actors. */
  boolean isKnown() {
    return members.stream().anyMatch(Member::isKnown);
  }

  boolean isSeveral() {
    return codes().size() > 1;
  }

  boolean overlaps(Party other) {
    return first <= other.last && other.first <= last;
  }

  /** Their codes, each once, in the order of the words. */
  List<String> codes() {
    return members.stream().flatMap(m -> m.codes().stream()).distinct().toList();
  }

  /** What stands of it from a place on. */
  Party from(int place) {
    return place <= first
        ? this
        : new Party(
            members.stream().filter(m -> m.anchor() >= place).map(m -> m.from(place)).toList(),
            place,
            last);
  }
}
