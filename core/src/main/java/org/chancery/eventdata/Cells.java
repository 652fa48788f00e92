package org.chancery.eventdata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A line of tab-separated cells, which neither POLECAT nor GDELT quotes. */
final class Cells {
  /** About eleven metres. */
  private static final int DEGREES_DECIMALS = 4;

  private static final String BETWEEN = "; ";

  private final List<String> cells = new ArrayList<>();

  Cells add(String cell) {
    cells.add(cell.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " ").strip());
    return this;
  }

  Cells add(Optional<?> cell) {
    return add(cell.map(Object::toString).orElse(""));
  }

  Cells add(long number) {
    return add(Long.toString(number));
  }

  Cells degrees(OptionalDouble degrees) {
    return add(degrees.isPresent() ? degrees(degrees.getAsDouble()) : "");
  }

  /** Several values, of which equal ones stand once. */
  Cells several(List<String> values) {
    return add(
        values.stream().filter(v -> !v.isBlank()).distinct().collect(Collectors.joining(BETWEEN)));
  }

  /** Cells of which nothing is known. */
  Cells empty(int count) {
    for (int i = 0; i < count; i++) {
      cells.add("");
    }
    return this;
  }

  int size() {
    return cells.size();
  }

  String line() {
    return String.join("\t", cells) + "\n";
  }

  static String degrees(double degrees) {
    return number(BigDecimal.valueOf(degrees).setScale(DEGREES_DECIMALS, RoundingMode.HALF_UP));
  }

  static String number(double number) {
    return number(BigDecimal.valueOf(number));
  }

  private static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
