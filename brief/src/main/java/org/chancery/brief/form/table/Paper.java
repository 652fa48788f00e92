package org.chancery.brief.form.table;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet is printed. */
final class Paper {
  private Paper() {}

  /** On A4 across, all columns on one page. */
  static void across(Sheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup paper = sheet.getPrintSetup();
    paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
    paper.setLandscape(true);
    paper.setFitWidth((short) 1);
    paper.setFitHeight((short) 0);
  }
}
