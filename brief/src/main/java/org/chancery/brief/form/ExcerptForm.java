package org.chancery.brief.form;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.brief.material.Excerpt;

/** Writes an excerpt of a register. */
public interface ExcerptForm {
  /** Which it writes. */
  Form form();

  /**
   * Writes an excerpt of a register; the stream stays open. The same gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(Excerpt excerpt, OutputStream out) throws IOException;
}
