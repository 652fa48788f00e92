package org.chancery.account.event.petrarch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An actor and all that he is called.
 *
 * @param phrases his names
 * @param codes in the order of the file; the first whose days hold the day counts, and one without
 *     days only where no other does
 */
record ActorEntry(List<Phrase> phrases, List<DatedCode> codes) {
  ActorEntry {
    phrases = List.copyOf(phrases);
    codes = List.copyOf(codes);
  }

  /** His codes on a day, several where the file parts them by "/"; none where he has none. */
  List<String> codes(Optional<LocalDate> day) {
    return day.flatMap(d -> codes.stream().filter(c -> c.isDated() && c.holds(d)).findFirst())
        .or(() -> codes.stream().filter(c -> !c.isDated()).findFirst())
        .map(c -> Arrays.stream(c.code().split("/")).filter(s -> !Codes.isNull(s)).toList())
        .orElse(List.of());
  }
}
