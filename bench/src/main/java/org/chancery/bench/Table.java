package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A table in Markdown; its first column is text, the others are numbers. */
final class Table {
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    this.head = List.of(head);
  }

  void row(String... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(
          "%d cells below a head of %d".formatted(cells.length, head.size()));
    }
    rows.add(List.of(cells));
  }

  /** A figure with some digits behind the point; a dash where there is none. */
  static String cell(OptionalDouble value, int digits) {
    return value.isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%,." + digits + "f", value.getAsDouble());
  }

  /** Two figures, with a stroke between them. */
  static String pair(OptionalDouble one, OptionalDouble other, int digits) {
    return one.isEmpty() && other.isEmpty() ? "–" : cell(one, digits) + " / " + cell(other, digits);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    line(text, head);
    text.append("| --- |").append(" ---: |".repeat(head.size() - 1)).append('\n');
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
