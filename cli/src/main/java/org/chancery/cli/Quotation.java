package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Passage;
import org.chancery.report.Report;

/** The words of a report that a passage points at. */
final class Quotation {
  private final String text;
  private final String title;

  Quotation(Report report) {
    this.text = report.text();
    this.title = report.titleField().orElse("");
  }

  /** The words of all passages in their order, white space folded, gaps as " … ". */
  String of(List<Passage> passages) {
    return String.join(" … ", passages.stream().map(p -> of(p).strip()).toList());
  }

  /** The line, from 1, on which the first passage of the text starts. */
  Optional<Integer> line(List<Passage> passages) {
    return passages.stream()
        .filter(p -> p.field().equals(Passage.TEXT))
        .findFirst()
        .map(
            p ->
                1 + (int) text.chars().limit(unit(text, p.start())).filter(c -> c == '\n').count());
  }

  private String of(Passage p) {
    return p.in(text, title).replaceAll("\\s+", " ");
  }

  /** The UTF-16 unit of a code point; one past the end means the end. */
  private static int unit(String field, int codePoint) {
    int length = field.codePointCount(0, field.length());
    return field.offsetByCodePoints(0, Math.min(codePoint, length));
  }
}
