package org.chancery.brief.page;

import org.chancery.record.Passage;
import org.chancery.report.Page;

/** The words that passages point at. */
public final class Words {
  private Words() {}

  /** The words at a passage, white space folded. */
  public static String at(Page page, Passage passage) {
    return passage.in(page.text(), page.title().orElse("")).strip().replaceAll("\\s+", " ");
  }
}
