package org.chancery.brief.form.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.TableForm;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;

/**
 * A table as comma-separated values (RFC 4180): UTF-8 without a byte order mark, a line of names
 * first, CR LF at the ends of lines, empty for what is not known. No field becomes a formula.
 */
public final class Csv implements TableForm {
  @Override
  public Form form() {
    return Form.CSV;
  }

  @Override
  public void write(List<Table> tables, OutputStream out) throws IOException {
    Table table = TableForm.only(tables, form());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Not closed, since the stream is the caller's.
    CSVPrinter lines = new CSVPrinter(writer, CSVFormat.RFC4180);
    lines.printRecord(table.columns().stream().map(Column::name).toList());
    for (List<Value> row : table.rows()) {
      lines.printRecord(row.stream().map(Csv::field).toList());
    }
    lines.flush();
  }

  private static String field(Value value) {
    return switch (value) {
      case Value.None none -> "";
      case Value.Words words -> Fields.harmless(words.words());
      case Value.Day day -> day.date().toString();
      case Value.Count count -> Long.toString(count.count());
      case Value.Measure measure ->
          Double.isFinite(measure.measure()) ? Fields.number(measure.measure()) : "";
      case Value.Several several ->
          Fields.joined(several.words().stream().map(Fields::harmless).toList());
    };
  }
}
