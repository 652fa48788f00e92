package org.chancery.account.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must stand beside a word for it to mean what the list says. */
sealed interface Need {
  /** A clause that is said, or an infinitive. */
  record Clause(boolean infinitive) implements Need {}

  /** A deed in what it takes. */
  record Deed() implements Need {}

  /** A "not". */
  record Negation() implements Need {}

  /** Somebody who says it. */
  record Said() implements Need {}

  /** That another need is not met. */
  record Without(Need need) implements Need {}

  /** A noun's modifier of these lemmas. */
  record Modifier(Set<String> lemmas) implements Need {}

  /**
   * An argument.
   *
   * @param places "obj", "subj" or prepositions, any of which will do
   * @param lemmas of its head or modifiers; empty for any
   * @param actor whether it must be an actor, or may be one besides
   */
  record Argument(List<String> places, Set<String> lemmas, boolean actor) implements Need {}

  /** How much it asks for: what asks for more is tried first. */
  default int weight() {
    return switch (this) {
      case Argument a -> a.lemmas().isEmpty() || a.actor() ? 1 : 2;
      case Modifier m -> 2;
      case Negation n -> 2;
      case Said s -> 1;
      case Clause c -> 1;
      case Deed d -> 1;
      case Without w -> 0;
    };
  }

  static Need of(String s) {
    if (s.startsWith("!")) {
      return new Without(of(s.substring(1)));
    }
    return switch (s) {
      case "that" -> new Clause(false);
      case "to" -> new Clause(true);
      case "deed" -> new Deed();
      case "not" -> new Negation();
      case "said" -> new Said();
      case "obj" -> new Argument(List.of("obj"), Set.of(), false);
      default -> {
        int at = s.indexOf(':');
        if (at <= 0 || at == s.length() - 1) {
          throw new IllegalArgumentException(
              "\"%s\" is nothing that can stand beside a word. Write a place and lemmas, such as obj:treaty|accord, or obj, that, to, deed or not"
                  .formatted(s));
        }
        Set<String> lemmas = new TreeSet<>(Arrays.asList(s.substring(at + 1).split("\\|")));
        boolean actor = lemmas.remove("ACTOR");
        lemmas.remove("*");
        String place = s.substring(0, at);
        yield place.equals("mod")
            ? new Modifier(lemmas)
            : new Argument(List.of(place.split("/")), lemmas, actor);
      }
    };
  }
}
