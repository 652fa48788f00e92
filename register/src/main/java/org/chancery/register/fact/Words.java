package org.chancery.register.fact;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as words that differ where the values do. */
final class Words {
  private Words() {}

  static String of(Object... values) {
    return Arrays.stream(values)
        .map(v -> v instanceof Optional<?> o ? o.map(Object::toString).orElse("") : v.toString())
        .collect(Collectors.joining("\n"));
  }
}
