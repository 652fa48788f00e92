package org.chancery.brief.form.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chancery.brief.form.text.Archive;
import org.chancery.brief.page.Page;

/**
 * A page as a Word document (Office Open XML, ECMA-376) on A4, as a ministry lays out its briefs:
 * the marking and "Page 1 of 2" on every sheet, and each citation a footnote.
 */
public record WordForm() implements PageForm {
  @Override
  public void write(Page page, OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      new WordPage(document, page).write(page);
      document.write(packed);
    }
    Archive.copy(packed.toByteArray(), out);
  }
}
