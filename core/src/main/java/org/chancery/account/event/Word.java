package org.chancery.account.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row of the list of words: what they mean, and what must stand beside them.
 *
 * @param words alternatives, each of one or more lemmas
 * @param needs all must hold
 */
record Word(
    Meaning meaning,
    Pos pos,
    List<List<String>> words,
    List<Need> needs,
    Optional<Roles> roles,
    String yes,
    String no) {

  /** What sort of word the head is. */
  enum Pos {
    V,
    N,
    A
  }

  /** A deed by its CAMEO code or label, or a stance; or that the words tell of no event. */
  sealed interface Meaning {
    record Deed(String code) implements Meaning {}

    record Taken(Stance stance) implements Meaning {}

    record Nothing() implements Meaning {}

    static Meaning of(String s) {
      if (s.equals("-")) {
        return new Nothing();
      }
      return Arrays.stream(Stance.values())
          .filter(v -> v.name().equals(s))
          .<Meaning>map(Taken::new)
          .findFirst()
          .orElseGet(() -> new Deed(s));
    }
  }

  static Word of(List<String> row, String file) {
    if (row.size() != 7) {
      throw new IllegalArgumentException(
          "%s: a row needs 7 columns, divided by tabs: %s"
              .formatted(file, String.join(" | ", row)));
    }
    return new Word(
        Meaning.of(row.get(0)),
        Pos.valueOf(row.get(1)),
        Arrays.stream(row.get(2).split("\\|")).map(w -> List.of(w.strip().split(" "))).toList(),
        row.get(3).equals("-")
            ? List.of()
            : Arrays.stream(row.get(3).split(" & ")).map(Need::of).toList(),
        row.get(4).equals("-") ? Optional.empty() : Optional.of(Roles.of(row.get(4))),
        row.get(5),
        row.get(6));
  }
}
