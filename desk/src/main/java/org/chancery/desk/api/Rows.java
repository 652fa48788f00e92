package org.chancery.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import tools.jackson.databind.node.ObjectNode;

/** Tables, whose columns are the fields of objects. */
final class Rows {
  private Rows() {}

  static List<ObjectNode> of(Table table) {
    List<ObjectNode> rows = new ArrayList<>();
    for (List<Value> row : table.rows()) {
      ObjectNode node = Json.object();
      for (int i = 0; i < row.size(); i++) {
        put(node, table.columns().get(i).name(), row.get(i));
      }
      rows.add(node);
    }
    return rows;
  }

  private static void put(ObjectNode to, String name, Value value) {
    switch (value) {
      case Value.None none -> Json.put(to, name, Optional.empty());
      case Value.Words words -> to.put(name, words.words());
      case Value.Day day -> to.put(name, day.date().toString());
      case Value.Count count -> to.put(name, count.count());
      case Value.Measure measure -> Json.confidence(to, name, OptionalDouble.of(measure.measure()));
      case Value.Several several -> to.set(name, Json.words(several.words()));
    }
  }
}
