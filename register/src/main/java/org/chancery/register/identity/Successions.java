package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes of offices that one person holds at a time. */
final class Successions {
  private Successions() {}

  private record Term(Person person, LocalDate from, LocalDate to) {}

  static List<Succession> of(Collection<Person> persons) {
    Map<String, List<Term>> terms = new TreeMap<>();
    for (Person p : persons) {
      for (Tenure t : p.tenures()) {
        Optional<LocalDate> from = t.from();
        Optional<LocalDate> to = t.to();
        if (OfficeKey.isSingle(t.key()) && from.isPresent() && to.isPresent()) {
          terms
              .computeIfAbsent(t.key(), k -> new ArrayList<>())
              .add(new Term(p, from.get(), to.get()));
        }
      }
    }
    List<Succession> successions = new ArrayList<>();
    terms.forEach(
        (key, held) -> {
          held.sort(
              Comparator.comparing(Term::from)
                  .thenComparing(Term::to)
                  .thenComparing(t -> t.person().id()));
          for (int i = 1; i < held.size(); i++) {
            Term before = held.get(i - 1);
            Term after = held.get(i);
            // Whoever was seen in it after the new one was has not been followed by them.
            if (before.to().isBefore(after.from())) {
              successions.add(
                  new Succession(key, before.person(), after.person(), before.to(), after.from()));
            }
          }
        });
    return successions;
  }
}
