package org.chancery.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Actors by their names. Bodies are met by their whole wording; persons also by their family name,
 * by initials and in other transliterations.
 */
final class Actors {
  /** A person with all offices known. */
  record Person(String name, List<Actor> terms) {
    /** The office on a day, the latest begun of several; without a day, the latest of all. */
    Optional<Actor> on(Optional<LocalDate> date) {
      return terms.stream()
          .filter(
              t ->
                  date.isEmpty()
                      || (t.from().map(f -> !f.isAfter(date.get())).orElse(true)
                          && t.to().map(e -> !e.isBefore(date.get())).orElse(true)))
          .max(BY_BEGIN);
    }

    /** The last office that had ended by a day. */
    Optional<Actor> before(LocalDate date) {
      return terms.stream()
          .filter(t -> t.to().map(e -> e.isBefore(date)).orElse(false))
          .max(Comparator.comparing(t -> t.to().orElse(LocalDate.MIN)));
    }

    Actor first() {
      return terms.get(0);
    }

    boolean dated() {
      return terms.stream().anyMatch(t -> t.from().isPresent() || t.to().isPresent());
    }
  }

  /** The later begun is the greater; of those begun at once, the one named first. */
  private static final Comparator<Actor> BY_BEGIN =
      (a, b) -> {
        int c = a.from().orElse(LocalDate.MIN).compareTo(b.from().orElse(LocalDate.MIN));
        return c == 0 ? 1 : c;
      };

  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "HKG", "KHM", "KOR", "PRK", "TWN", "VNM");

  private final Lexicon<Actor> bodies = new Lexicon<>(2000);
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, List<Name>> byWord = new LinkedHashMap<>();

  private record Name(PersonWords words, Person person) {}

  Actors(List<Actor> actors) {
    Map<String, List<Actor>> terms = new LinkedHashMap<>();
    for (Actor a : actors) {
      if (a.kind() == Actor.Kind.PERSON) {
        terms.computeIfAbsent(a.name(), k -> new ArrayList<>()).add(a);
      } else {
        bodies.add(a.name(), a);
        a.otherNames().forEach(n -> bodies.add(n, a));
      }
    }
    terms.forEach((key, all) -> addPerson(key, all));
  }

  private void addPerson(String key, List<Actor> all) {
    List<Actor> dated =
        all.stream().filter(t -> t.from().isPresent() || t.to().isPresent()).toList();
    Person person = new Person(all.get(0).name(), dated.isEmpty() ? List.copyOf(all) : dated);
    people.put(key, person);
    List<String> names = new ArrayList<>(List.of(person.name()));
    all.forEach(t -> names.addAll(t.otherNames()));
    for (String n : names.stream().distinct().toList()) {
      Name name = new Name(PersonWords.of(n), person);
      for (String word : name.words().words().stream().distinct().toList()) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(name);
      }
    }
  }

  /** What the longest wording at a token can mean. */
  List<Lexicon.Hit<Actor>> bodies(List<String> forms, int from) {
    return bodies.allLongest(forms, from, false);
  }

  /**
   * Whom a name means, the likeliest first: those named in full, then those in office on the day,
   * of these those of the highest office, then those who came into office last before it.
   *
   * @param country alpha-3 of a state that the text names; its people come first
   */
  List<Person> people(List<String> forms, Optional<LocalDate> date, List<String> countries) {
    PersonWords asked = PersonWords.of(String.join(" ", forms));
    if (asked.words().isEmpty()) {
      return List.of();
    }
    Map<Person, Integer> found = new LinkedHashMap<>();
    for (String word : asked.words()) {
      for (Name n : byWord.getOrDefault(word, List.of())) {
        int quality = Math.max(n.words().agrees(asked), familyFirst(n, asked) ? 1 : 0);
        if (quality > 0) {
          found.merge(n.person(), quality, Math::max);
        }
      }
    }
    List<Person> out = new ArrayList<>(found.keySet());
    if (asked.words().size() == 1 && isGivenName(asked.words().get(0))) {
      out.removeIf(p -> weight(p, date) > 1);
    }
    out.sort(
        Comparator.<Person>comparingInt(p -> -found.getOrDefault(p, 0))
            .thenComparing(p -> p.first().plover().filter(countries::contains).isEmpty())
            .thenComparing(p -> !p.dated())
            .thenComparing(p -> !inOffice(p, date))
            .thenComparing(p -> weight(p, date))
            .thenComparing(p -> latest(p, date), Comparator.reverseOrder()));
    return out;
  }

  /**
   * Whether enough of the listed persons bear a word as their first: alone it then means whoever
   * leads a state ("Abbas"), and else anybody ("Frank").
   */
  private boolean isGivenName(String word) {
    return byWord.getOrDefault(word, List.of()).stream()
            .filter(n -> n.words().words().size() > 1 && n.words().words().get(0).equals(word))
            .filter(n -> n.person().first().plover().filter(FAMILY_FIRST::contains).isEmpty())
            .limit(MANY)
            .count()
        == MANY;
  }

  private static final int MANY = 5;

  /** "President Xi": where the family name stands first. */
  private static boolean familyFirst(Name n, PersonWords asked) {
    return asked.words().size() == 1
        && n.words().words().get(0).equals(asked.words().get(0))
        && n.person().terms().stream()
            .anyMatch(t -> t.plover().filter(FAMILY_FIRST::contains).isPresent());
  }

  /**
   * 0 who leads an organisation of states, 1 a state, 2 ministers, 3 others; of those out of office
   * by their last.
   */
  private static int weight(Person p, Optional<LocalDate> date) {
    Optional<Actor> now = p.on(date).or(() -> date.flatMap(p::before));
    String role = now.flatMap(Actor::role).orElse("");
    if (HEADS.contains(role)) {
      return now.flatMap(Actor::plover).filter("IGO"::equals).isPresent() ? 0 : 1;
    }
    return role.endsWith(" minister") || role.startsWith("secretary of ") ? 2 : 3;
  }

  private static final Set<String> HEADS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "supreme leader",
          "leader",
          "premier",
          "taoiseach",
          "secretary-general",
          "secretary general");

  private static boolean inOffice(Person p, Optional<LocalDate> date) {
    return p.on(date).filter(t -> date.isPresent() || t.to().isEmpty()).isPresent();
  }

  private static LocalDate latest(Person p, Optional<LocalDate> date) {
    return p.terms().stream()
        .flatMap(t -> t.from().stream())
        .filter(f -> date.isEmpty() || !f.isAfter(date.get()))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
