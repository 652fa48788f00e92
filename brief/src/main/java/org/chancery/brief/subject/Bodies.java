package org.chancery.brief.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.chancery.gazetteer.Affiliation;
import org.chancery.gazetteer.Body;
import org.chancery.gazetteer.Entry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.record.Office;

/** States and organisations as sides, from what is known beforehand. */
public final class Bodies {
  private static final class Standard {
    static final Bodies INSTANCE = new Bodies(Gazetteer.standard());
  }

  /**
   * A chain of parents is never longer; it guards against a user's own list that goes in circles.
   */
  private static final int DEEP = 9;

  private final Gazetteer gazetteer;

  /** The codes of an organisation and of all that is part of it, by its id. */
  private final Map<String, Set<String>> families = new HashMap<>();

  private final Map<String, Optional<String>> codes = new ConcurrentHashMap<>();

  public Bodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Body body : gazetteer.bodies()) {
      Optional<Body> above = Optional.of(body);
      for (int i = 0; i < DEEP && above.isPresent(); i++) {
        Set<String> family = families.computeIfAbsent(above.get().id(), id -> new TreeSet<>());
        body.code().ifPresent(family::add);
        above = above.get().parent().flatMap(gazetteer::body);
      }
    }
  }

  /** With the gazetteer that comes with Chancery. */
  public static Bodies standard() {
    return Standard.INSTANCE;
  }

  /** What a phrase names, if it is known: "UN", "azerbaijan", "the Holy See". */
  public Optional<Side.Body> named(String phrase) {
    return gazetteer.find(phrase).flatMap(this::side);
  }

  /** That of a code ("AZE", "UNICEF") or a name. */
  public Optional<Side.Body> coded(String word) {
    return gazetteer.state(word.toUpperCase(Locale.ROOT)).flatMap(this::side).or(() -> named(word));
  }

  private Optional<Side.Body> side(Entry entry) {
    return switch (entry) {
      case State s -> Optional.of(side(s.name(), s.code(), Set.of(s.iso3())));
      case Body b -> Optional.of(institution(b).orElseGet(() -> body(b)));
      case Place p -> Optional.empty();
    };
  }

  private Side.Body body(Body b) {
    return side(b.name(), b.code(), families.getOrDefault(b.id(), Set.of()));
  }

  /**
   * An institution of a state that is not the whole of it: what its state does is not its doing.
   * Empty of a body that is none; the government is the state.
   */
  private Optional<Side.Body> institution(Body b) {
    Optional<String> code = b.code();
    boolean ofState = code.flatMap(gazetteer::state).isPresent();
    if (!ofState || b.kind() == Body.Kind.GOVERNMENT) {
      return Optional.empty();
    }
    Office wording = new Office(Optional.empty(), Optional.of(b.name()), code);
    return Optional.of(new Side.Body(b.name(), Optional.empty(), Set.of(), wording));
  }

  private static Side.Body side(String name, Optional<String> code, Set<String> codes) {
    return new Side.Body(name, code, codes, new Office(Optional.empty(), Optional.of(name), code));
  }

  /** All states. */
  Collection<State> states() {
    return gazetteer.states();
  }

  /** One that is not known beforehand, by its name alone. */
  public Side.Body unlisted(String name) {
    return side(name, Optional.empty(), Set.of());
  }

  /** Whether the name of a speaker, or of whom one speaks for, means a body or a part of it. */
  Predicate<String> means(Side.Body body) {
    return name -> {
      Optional<String> code = codes.computeIfAbsent(name, this::codeOf);
      return code.isPresent() && !body.codes().isEmpty()
          ? body.codes().contains(code.get())
          : body.meant(name);
    };
  }

  private Optional<String> codeOf(String name) {
    return gazetteer
        .find(name)
        .flatMap(Entry::code)
        .or(() -> gazetteer.codeOf(name).flatMap(Affiliation::code));
  }
}
