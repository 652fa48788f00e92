package org.chancery.brief.table;

import java.util.List;

/**
 * An answer as rows.
 *
 * @param name what a row is, in the plural: {@code engagements}
 * @param about what the table holds, in a sentence
 * @param rows each with a value for every column
 */
public record Table(String name, String about, List<Column> columns, List<List<Value>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of "
                + name
                + " has "
                + row.size()
                + " values for "
                + columns.size()
                + " columns");
      }
      for (int i = 0; i < row.size(); i++) {
        if (!fits(columns.get(i).type(), row.get(i))) {
          throw new IllegalArgumentException(
              "In " + name + ", " + columns.get(i).name() + " cannot be " + row.get(i));
        }
      }
    }
  }

  private static boolean fits(Column.Type type, Value value) {
    return switch (value) {
      case Value.None none -> true;
      case Value.Words words -> type == Column.Type.WORDS;
      case Value.Day day -> type == Column.Type.DATE;
      case Value.Count count -> type == Column.Type.COUNT;
      case Value.Measure measure -> type == Column.Type.MEASURE;
      case Value.Several several -> type == Column.Type.LIST;
    };
  }
}
