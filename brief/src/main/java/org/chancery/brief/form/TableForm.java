package org.chancery.brief.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.brief.table.Table;

/**
 * Writes tables. Optional parts provide one, by {@link java.util.ServiceLoader}, for a form that
 * Chancery itself cannot write.
 */
public interface TableForm {
  /** Which it writes. */
  Form form();

  /**
   * Writes tables; the stream stays open. The same tables give the same bytes.
   *
   * @throws FormTrouble if the form cannot hold them
   * @throws IOException if the stream cannot be written
   */
  void write(List<Table> tables, OutputStream out) throws IOException;

  /**
   * The one table that there is, for forms that hold no more.
   *
   * @throws FormTrouble if there is none, or another
   */
  static Table only(List<Table> tables, Form form) {
    if (tables.size() != 1) {
      throw new FormTrouble(
          "A file of the form "
              + form
              + " holds one table, and this answer has "
              + tables.size()
              + (tables.isEmpty() ? "" : ": " + names(tables))
              + ". Ask for one of them, or for excel, which holds several.");
    }
    return tables.get(0);
  }

  private static String names(List<Table> tables) {
    return String.join(", ", tables.stream().map(Table::name).toList());
  }
}
