package org.chancery.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state that is no more, or the name that a state had for a time: "Czechoslovakia", "Zaire".
 *
 * @param names the usual one first
 * @param adjectives the usual one first ("Soviet")
 * @param iso3 the ISO 3166-1 alpha-3 code of its time ("SUN")
 * @param iso4 the ISO 3166-3 code of what was withdrawn ("SUHH")
 * @param cow its code in the Correlates of War project's list of states
 * @param from the first year
 * @param to the last year
 * @param successors alpha-3 of the states of today, the continuing or largest one first
 */
public record FormerState(
    List<String> names,
    List<String> adjectives,
    Optional<String> iso3,
    Optional<String> iso4,
    Optional<State.Cow> cow,
    int from,
    int to,
    List<String> successors) {
  public FormerState {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    successors = List.copyOf(successors);
  }

  /** The usual name. */
  public String name() {
    return names.get(0);
  }

  /** Whether it was so in some part of a year. */
  public boolean in(int year) {
    return from <= year && year <= to;
  }

  static List<FormerState> all() {
    return Tables.rows("former-states.tsv", 10).stream()
        .map(
            row ->
                new FormerState(
                    Stream.concat(Stream.of(row[0]), Tables.alternatives(row[1]).stream()).toList(),
                    Tables.alternatives(row[2]),
                    Tables.optional(row[3]),
                    Tables.optional(row[4]),
                    row[5].isEmpty()
                        ? Optional.empty()
                        : Optional.of(new State.Cow(row[5], Integer.parseInt(row[6]))),
                    Integer.parseInt(row[7]),
                    Integer.parseInt(row[8]),
                    Tables.alternatives(row[9])))
        .toList();
  }
}
