package org.chancery.brief.form.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Office;
import org.chancery.register.name.BodyName;
import org.chancery.register.name.States;

/** The bodies whose offices somebody holds, each once. */
final class Bodies {
  private static final String KIND = "body";

  private final SortedMap<String, Gathered> gathered = new TreeMap<>();
  private final SortedMap<String, Body> bodies = new TreeMap<>();

  private Bodies() {}

  static Bodies of(Collection<Office> offices) {
    Bodies all = new Bodies();
    for (Office office : offices) {
      id(office)
          .ifPresent(
              id -> all.gathered.computeIfAbsent(id, i -> new Gathered(office.code())).see(office));
    }
    all.gathered.forEach((id, g) -> all.bodies.put(id, g.body(id)));
    return all;
  }

  /** By their ids. */
  List<Body> all() {
    return List.copyOf(bodies.values());
  }

  /** Whose an office is, if that is known. */
  Optional<Body> of(Office office) {
    return id(office).map(bodies::get);
  }

  /**
   * An organisation is known by its code alone; under a state's code go all its institutions, which
   * are told apart by their names.
   */
  private static Optional<String> id(Office office) {
    BodyName name = BodyName.of(office);
    if (name.unknown()) {
      return Optional.empty();
    }
    String words = String.join("-", new TreeSet<>(name.words()));
    return Optional.of(
        office.code().filter(c -> !States.has(c)).isPresent()
            ? Ids.of(KIND, name.key())
            : Ids.of(KIND, office.code().orElse(""), words));
  }

  /** The names under which a body was seen, and how often. */
  private static final class Gathered {
    private final Optional<String> code;
    private final Map<String, Integer> names = new TreeMap<>();

    Gathered(Optional<String> code) {
      this.code = code;
    }

    void see(Office office) {
      office.body().or(office::code).ifPresent(n -> names.merge(n, 1, Integer::sum));
    }

    Body body(String id) {
      List<String> all = new ArrayList<>(names.keySet());
      String name =
          names.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
              .map(Map.Entry::getKey)
              .orElse(id);
      return new Body(id, name, all, code, code.filter(States::has).isPresent());
    }
  }
}
