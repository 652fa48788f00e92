package org.chancery.brief.form.linked;

import java.util.List;
import java.util.Optional;
import org.chancery.register.identity.Person;

/**
 * A person of an excerpt.
 *
 * @param id the same wherever the person is told of
 * @param name the best
 * @param names all, sorted
 * @param person what the register has, if the excerpt brings the biography
 */
record Somebody(String id, String name, List<String> names, Optional<Person> person) {
  Somebody {
    names = List.copyOf(names);
  }
}
