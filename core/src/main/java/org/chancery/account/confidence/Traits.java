package org.chancery.account.confidence;

import java.util.ArrayList;
import java.util.List;

/** Gathers the traits of one object. */
final class Traits {
  private final List<Trait> all = new ArrayList<>();

  Traits measured(String name, long value) {
    all.add(new Trait.Measured(name, value));
    return this;
  }

  Traits named(String name, String value) {
    all.add(new Trait.Named(name, value));
    return this;
  }

  Traits named(String name, boolean holds) {
    return named(name, holds ? "yes" : "no");
  }

  /** Those of what the object is part of. */
  Traits of(String whole, Traits traits) {
    for (Trait t : traits.all) {
      String name = whole + " " + t.name();
      switch (t) {
        case Trait.Measured m -> measured(name, m.value());
        case Trait.Named n -> named(name, n.value());
      }
    }
    return this;
  }

  List<Trait> list() {
    return List.copyOf(all);
  }
}
