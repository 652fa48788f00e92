package org.chancery.brief.page;

import org.chancery.record.Passage;
import org.chancery.report.Page;

/** The words that passages point at. */
public final class Words {
  private Words() {}

  /**
   * The words at a passage, white space folded.
   *
   * @throws IndexOutOfBoundsException if it points beyond the report
   */
  public static String at(Page page, Passage passage) {
    String field = passage.field().equals(Passage.TITLE) ? page.title().orElse("") : page.text();
    int start = field.offsetByCodePoints(0, passage.start());
    int end = field.offsetByCodePoints(start, passage.end() - passage.start());
    return field.substring(start, end).strip().replaceAll("\\s+", " ");
  }
}
