package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.register.Moment;

/** What stands below the title of a page. */
final class Headings {
  private Headings() {}

  /** "Timeline as of 2 May 2024, since 1 January 2023, on mine action". */
  static String about(String what, Material material) {
    return about(what, material.scope())
        + newest(material).map(d -> "; newest report of " + Sentences.day(d)).orElse("");
  }

  /** Without it, "nothing since" could be read as "nothing happened". */
  private static Optional<LocalDate> newest(Material material) {
    return Stream.concat(
            material.engagements().stream()
                .flatMap(d -> d.tellings().stream())
                .map(t -> t.source().published()),
            material.utterances().stream()
                .flatMap(u -> u.told().stream())
                .map(at -> at.source().published()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** "Engagements (5 of 17)": what there is no room for is not passed over in silence. */
  static String of(String heading, int shown, int all) {
    return shown < all ? heading + " (" + shown + " of " + all + ")" : heading;
  }

  static String about(String what, Scope scope) {
    StringBuilder words = new StringBuilder(what).append(" as of ");
    words.append(
        switch (scope.moment()) {
          case Moment.Now now -> Sentences.day(scope.today());
          case Moment.EndOf end -> Sentences.day(end.day());
        });
    scope.since().ifPresent(d -> words.append(", since ").append(Sentences.day(d)));
    scope.until().ifPresent(d -> words.append(", until ").append(Sentences.day(d)));
    scope.topic().ifPresent(t -> words.append(", on ").append(t.label().replace('-', ' ')));
    return words.toString();
  }
}
