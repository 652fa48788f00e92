package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * Words between quotation marks.
 *
 * @param inner without the marks and the space at their edges
 * @param outer with the marks
 */
record Quotation(Span inner, Span outer) {

  /** All quotations of a report, in order; one that is left open ends with its paragraph. */
  static List<Quotation> all(Report report) {
    List<Quotation> found = new ArrayList<>();
    for (Paragraph p : report.paragraphs()) {
      in(report.text(), p.span(), found);
    }
    return found;
  }

  private static void in(String text, Span paragraph, List<Quotation> found) {
    int open = -1;
    char closing = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        closing =
            switch (c) {
              case '“' -> '”';
              case '«' -> '»';
              case '„' -> '“';
              case '"' -> '"';
              default -> 0;
            };
        if (closing != 0) {
          open = i;
        }
      } else if (c == closing || closing == '”' && c == '"') {
        add(text, open, i + 1, 1, found);
        open = -1;
      }
    }
    if (open >= 0) {
      add(text, open, paragraph.end(), 0, found);
    }
  }

  private static void add(String text, int start, int end, int mark, List<Quotation> found) {
    int from = start + 1;
    int to = end - mark;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != ')') {
      to--;
    }
    if (from < to) {
      found.add(new Quotation(new Span(from, to), new Span(start, end)));
    }
  }
}
