package org.chancery.brief.form.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.TableForm;
import org.chancery.brief.form.text.Characters;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A table as JSON Lines: each row an object of all columns, numbers as numbers, lists as lists,
 * dates as text, null for what is not known; UTF-8, a line feed behind each row.
 */
public final class JsonLines implements TableForm {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  @Override
  public Form form() {
    return Form.JSON_LINES;
  }

  @Override
  public void write(List<Table> tables, OutputStream out) throws IOException {
    Table table = TableForm.only(tables, form());
    for (List<Value> row : table.rows()) {
      out.write(line(table, row).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    out.flush();
  }

  private static String line(Table table, List<Value> row) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeName(table.columns().get(i).name());
        value(json, row.get(i));
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void value(JsonGenerator json, Value value) {
    switch (value) {
      case Value.None none -> json.writeNull();
      case Value.Words words -> json.writeString(Characters.clean(words.words()));
      case Value.Day day -> json.writeString(day.date().toString());
      case Value.Count count -> json.writeNumber(count.count());
      case Value.Measure measure -> {
        if (Double.isFinite(measure.measure())) {
          json.writeNumber(measure.measure());
        } else {
          json.writeNull();
        }
      }
      case Value.Several several -> {
        json.writeStartArray();
        several.words().forEach(w -> json.writeString(Characters.clean(w)));
        json.writeEndArray();
      }
    }
  }
}
