package org.chancery.brief.form.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.brief.page.Page;

/** How a page is written to a file or a terminal. The same page always gives the same bytes. */
public sealed interface PageForm permits TextForm, MarkdownForm, HtmlForm, WordForm {
  /**
   * Writes a page.
   *
   * @param out is not closed
   * @throws IOException if it cannot be written to
   */
  void write(Page page, OutputStream out) throws IOException;

  /** What is written of a page. */
  default byte[] bytes(Page page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(page, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
