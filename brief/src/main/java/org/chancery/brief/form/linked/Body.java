package org.chancery.brief.form.linked;

import java.util.List;
import java.util.Optional;

/**
 * A state, an institution of one, an organisation or a company.
 *
 * @param id the same wherever it is told of
 * @param name that most offices have
 * @param names all, sorted
 * @param code as in the record
 * @param state whether the code is a state's: it is that state, or a body of it
 */
record Body(String id, String name, List<String> names, Optional<String> code, boolean state) {
  Body {
    names = List.copyOf(names);
  }
}
