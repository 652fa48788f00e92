package org.chancery.brief.form.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.record.PartialDate;

/** Tables as they come, and as somebody with bad intentions would have them. */
final class Samples {
  static final List<Column> COLUMNS =
      List.of(
          new Column("name", Column.Type.WORDS, "Who it is."),
          new Column("first_seen", Column.Type.DATE, "When first seen."),
          new Column("engagements", Column.Type.COUNT, "In how many seen."),
          new Column("confidence", Column.Type.MEASURE, "How sure, from 0 to 1."),
          new Column("names", Column.Type.LIST, "All names."));

  /** Words that programs have stumbled over, or obeyed. */
  static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"https://example.org\",\"click\")",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-2+3",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r=1+1",
          "  =1+1",
          "'=1+1",
          "＝1+1",
          "<script>alert(1)</script>",
          "a,b;c|d\"e'f",
          "two\nlines",
          "_x0041_ and _x000D_",
          "\u202Egnp.exe",
          "שרה לוי",
          "عبد الله بن زايد",
          "李强",
          "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 😀");

  private Samples() {}

  static List<Value> row(String name, String date, long count, double sure, String... names) {
    return List.of(
        Value.of(name),
        Value.day(date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date))),
        Value.of(count),
        Value.of(OptionalDouble.of(sure)),
        Value.of(List.of(names)));
  }

  static Table usual() {
    return new Table(
        "persons",
        "The persons of a sample.",
        COLUMNS,
        List.of(
            row("Jane Roe", "2024-01-11", 12, 0.89, "Jane Roe", "J. Roe"),
            row("Ana Lima", "2024-01", 0, 1e-7, "Ana Lima"),
            row("Sven Ek", "2024", -3, 1, "Sven Ek"),
            List.of(
                Value.of(Optional.empty()),
                Value.day(Optional.empty()),
                new Value.None(),
                Value.of(OptionalDouble.empty()),
                Value.of(List.of()))));
  }

  static Table hostile() {
    return new Table(
        "persons",
        "=1+1",
        COLUMNS,
        HOSTILE.stream().map(w -> row(w, "1815-06-09", 1, 0.5, w, w)).toList());
  }
}
