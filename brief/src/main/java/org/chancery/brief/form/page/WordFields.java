package org.chancery.brief.form.page;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Words that Word works out itself. */
final class WordFields {
  private WordFields() {}

  /**
   * Adds a field.
   *
   * @param code such as "PAGE"
   * @param shown until it is worked out
   * @param style of its words, or empty for the paragraph's
   */
  static void of(XWPFParagraph paragraph, String code, String shown, String style) {
    run(paragraph, style).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    run(paragraph, style).getCTR().addNewInstrText().setStringValue(" " + code + " ");
    run(paragraph, style).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    run(paragraph, style).setText(shown);
    run(paragraph, style).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String style) {
    XWPFRun run = paragraph.createRun();
    if (!style.isEmpty()) {
      run.setStyle(style);
    }
    return run;
  }
}
