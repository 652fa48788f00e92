package org.chancery.brief.form.page;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.chancery.brief.page.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * A table in Word: rules between the rows alone, the head again on each sheet, no row torn apart.
 */
final class WordGrid {
  private static final String RULE = "B5B5B5";
  private static final String HEAD_RULE = "1F3A5F";
  private static final String SHADE = "EEF1F5";

  /** About as many letters of the table's type as stand side by side in one column of all. */
  private static final int LETTERS = 100;

  /** What the space on both sides of a cell takes, in letters. */
  private static final int PADDING = 3;

  private WordGrid() {}

  static void add(XWPFDocument document, Block.Grid grid, WordLine line) {
    XWPFTable table = document.createTable(1 + grid.rows().size(), grid.head().size());
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(WordSetup.WIDTH);
    borders(table);
    int[] widths = widths(grid);
    head(table.getRow(0), grid.head(), line);
    for (int r = 0; r < grid.rows().size(); r++) {
      XWPFTableRow row = table.getRow(r + 1);
      row.setCantSplitRow(true);
      for (int c = 0; c < widths.length; c++) {
        cell(row.getCell(c), grid.rows().get(r).get(c), line);
      }
    }
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (int c = 0; c < widths.length; c++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(widths[c]));
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(c).setWidthType(TableWidthType.DXA);
        row.getCell(c).setWidth(String.valueOf(widths[c]));
      }
    }
    // Word joins a table with one that follows it, and wants a paragraph behind the last.
    document.createParagraph().setStyle("Gap");
  }

  private static void borders(XWPFTable table) {
    table.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
  }

  private static void head(XWPFTableRow row, List<String> head, WordLine line) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int c = 0; c < head.size(); c++) {
      XWPFTableCell cell = row.getCell(c);
      cell.setColor(SHADE);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
      CTBorder rule = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
      rule.setVal(STBorder.SINGLE);
      rule.setSz(BigInteger.valueOf(8));
      rule.setColor(HEAD_RULE);
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      paragraph.setStyle("TableHead");
      paragraph.setAlignment(ParagraphAlignment.LEFT);
      line.words(paragraph, Typography.own(head.get(c), ' '));
    }
  }

  private static void cell(XWPFTableCell cell, Block.Cell words, WordLine line) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle("TableText");
    for (int l = 0; l < words.lines().size(); l++) {
      if (l > 0) {
        paragraph = cell.addParagraph();
        paragraph.setStyle("TableText");
      }
      line.pieces(paragraph, Piece.of(words.lines().get(l)));
    }
  }

  /** Widths of the columns in twentieths of a point, by what stands in them. */
  private static int[] widths(Block.Grid grid) {
    int[] shared = new GridWidths(grid, PADDING).shared(LETTERS);
    int all = IntStream.of(shared).sum();
    int[] widths = IntStream.of(shared).map(w -> w * WordSetup.WIDTH / all).toArray();
    widths[widths.length - 1] += WordSetup.WIDTH - IntStream.of(widths).sum();
    return widths;
  }
}
