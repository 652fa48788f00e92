package org.chancery.brief.answer;

import java.util.Locale;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.register.Moment;

/** What stands below the title of a page. */
final class Headings {
  private Headings() {}

  /** "Timeline as of 2 May 2024, since 1 January 2023, on mine action". */
  static String about(String what, Material material) {
    return about(what, material.scope());
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
    scope
        .topic()
        .ifPresent(
            t ->
                words.append(", on ").append(t.label().toLowerCase(Locale.ROOT).replace('-', ' ')));
    return words.toString();
  }
}
