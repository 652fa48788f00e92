package org.chancery.brief.form.writer;

import java.util.List;
import java.util.ServiceLoader;
import org.chancery.brief.form.ExcerptForm;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.FormTrouble;
import org.chancery.brief.form.GraphForm;
import org.chancery.brief.form.TableForm;
import org.chancery.brief.form.graph.Gexf;
import org.chancery.brief.form.graph.GraphMl;
import org.chancery.brief.form.linked.FollowTheMoney;
import org.chancery.brief.form.linked.Turtle;
import org.chancery.brief.form.table.Csv;
import org.chancery.brief.form.table.Excel;
import org.chancery.brief.form.table.JsonLines;

/** Who writes which form. */
public final class Writers {
  private static final List<TableForm> TABLES = List.of(new Csv(), new Excel(), new JsonLines());
  private static final List<GraphForm> GRAPHS = List.of(new Gexf(), new GraphMl());
  private static final List<ExcerptForm> EXCERPTS = List.of(new Turtle(), new FollowTheMoney());

  private Writers() {}

  /**
   * Who writes tables so.
   *
   * @throws FormTrouble if tables cannot be written so, or the part that can is not there
   */
  public static TableForm ofTables(Form form) {
    for (TableForm writer : TABLES) {
      if (writer.form() == form) {
        return writer;
      }
    }
    for (TableForm optional : ServiceLoader.load(TableForm.class)) {
      if (optional.form() == form) {
        return optional;
      }
    }
    throw form == Form.PARQUET ? missing() : misfit(form, Form.Shape.TABLE, "a table");
  }

  /**
   * Who writes graphs so.
   *
   * @throws FormTrouble if they cannot be written so
   */
  public static GraphForm ofGraphs(Form form) {
    return GRAPHS.stream()
        .filter(w -> w.form() == form)
        .findFirst()
        .orElseThrow(() -> misfit(form, Form.Shape.GRAPH, "a graph"));
  }

  /**
   * Who writes excerpts so.
   *
   * @throws FormTrouble if they cannot be written so
   */
  public static ExcerptForm ofExcerpts(Form form) {
    return EXCERPTS.stream()
        .filter(w -> w.form() == form)
        .findFirst()
        .orElseThrow(() -> misfit(form, Form.Shape.EXCERPT, "engagements with their sources"));
  }

  private static FormTrouble missing() {
    return new FormTrouble(
        "Parquet is an optional part of Chancery that is not built here: build it in Chancery's"
            + " folder with \"mvn -Pparquet -pl parquet -am -DskipTests package\" and ask again, or"
            + " ask for csv, excel or jsonl.");
  }

  private static FormTrouble misfit(Form form, Form.Shape shape, String what) {
    return new FormTrouble(
        "The form "
            + form
            + " cannot hold "
            + what
            + "; ask for one of "
            + String.join(", ", Form.of(shape).stream().map(Form::label).toList())
            + ".");
  }
}
