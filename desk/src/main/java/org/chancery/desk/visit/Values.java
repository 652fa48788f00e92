package org.chancery.desk.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named values that came with a request: of a query, of a form, of cookies.
 *
 * @param all the values of each name, in the order in which they came
 */
public record Values(Map<String, List<String>> all) {
  public Values {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    all.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    all = copy;
  }

  public static Values none() {
    return new Values(Map.of());
  }

  /** The first value of a name, without white space around it; none if it is empty. */
  public Optional<String> first(String name) {
    return all.getOrDefault(name, List.of()).stream()
        .findFirst()
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  /** The day that is the first value of a name; none if it is not given or no day. */
  public Optional<LocalDate> day(String name) {
    try {
      return first(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** All values of a name. */
  public List<String> of(String name) {
    return all.getOrDefault(name, List.of());
  }
}
