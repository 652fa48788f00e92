package org.chancery.brief.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Diary;
import org.chancery.brief.answer.Network;
import org.chancery.brief.calendar.ICalendarFile;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.FormTrouble;
import org.chancery.brief.form.page.HtmlForm;
import org.chancery.brief.form.page.Ink;
import org.chancery.brief.form.page.MarkdownForm;
import org.chancery.brief.form.page.TextForm;
import org.chancery.brief.form.page.WordForm;
import org.chancery.brief.form.writer.Writers;
import org.chancery.brief.material.Excerpt;
import org.chancery.brief.material.Material;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.table.Table;
import org.chancery.register.Biography;

/** Writes an answer as what its reader wants. */
public final class AnswerFile {
  /** Columns of plain text. */
  private static final int WIDTH = 100;

  private AnswerFile() {}

  /**
   * Writes an answer.
   *
   * @param tables of the answer, where the form holds tables; several only where it holds several
   * @throws FormTrouble if the answer cannot be given in that form
   */
  public static void write(Answer answer, Form form, List<Table> tables, OutputStream out)
      throws IOException {
    switch (form) {
      case TEXT -> new TextForm(WIDTH, Ink.PLAIN).write(answer.page(), out);
      case MARKDOWN -> new MarkdownForm().write(answer.page(), out);
      case HTML -> new HtmlForm().write(answer.page(), out);
      case WORD -> new WordForm().write(answer.page(), out);
      case EXCEL, CSV, JSON_LINES, PARQUET -> Writers.ofTables(form).write(tables, out);
      case GEXF, GRAPHML ->
          Writers.ofGraphs(form).write(Network.graph(material(answer, form)), out);
      case TURTLE, FOLLOW_THE_MONEY ->
          Writers.ofExcerpts(form).write(excerpt(material(answer, form)), out);
      case ICALENDAR ->
          ICalendarFile.write(
              answer.page().title(), Diary.appointments(material(answer, form)), out);
    }
  }

  /** All of an answer's tables where the form holds several, else the main one. */
  public static List<Table> tables(Answer answer, Form form) {
    return form == Form.EXCEL ? answer.tables() : answer.tables().subList(0, 1);
  }

  private static Material material(Answer answer, Form form) {
    return answer
        .material()
        .orElseThrow(
            () ->
                new FormTrouble(
                    "This answer cannot be given as " + form + ". Ask for a page or a table."));
  }

  /** With the persons that the answer is about. */
  private static Excerpt excerpt(Material material) {
    List<Side> sides =
        switch (material.subject()) {
          case Subject.One one -> List.of(one.side());
          case Subject.Pair pair -> List.of(pair.one(), pair.other());
          case Subject.About about -> List.of();
        };
    List<Biography> persons =
        sides.stream()
            .filter(Side.Person.class::isInstance)
            .map(Side.Person.class::cast)
            .map(Side.Person::biography)
            .toList();
    return new Excerpt(material.engagements(), persons);
  }
}
