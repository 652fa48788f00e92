package org.chancery.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of a PDF into lines, page by page. */
final class Gatherer extends PDFTextStripper {
  /** Drawing operations of a document beyond which it is a maze: forms that draw forms. */
  private static final long MOST_OPERATIONS = 50_000_000;

  /** A gap of so many sizes of letters divides columns, or the cells of a table. */
  private static final float GAP = 1.5f;

  private final int longest;
  private List<Sheaf.Row> rows = new ArrayList<>();
  private long operations;
  private long letters;

  Gatherer(int longest) {
    this.longest = longest;
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  List<Sheaf> pages(PDDocument document) throws IOException {
    List<Sheaf> out = new ArrayList<>();
    int n = document.getNumberOfPages();
    for (int i = 1; i <= n; i++) {
      PDPage page = document.getPage(i - 1);
      rows = new ArrayList<>();
      setStartPage(i);
      setEndPage(i);
      writeText(document, Writer.nullWriter());
      float height = page.getCropBox().getHeight();
      float width = page.getCropBox().getWidth();
      out.add(new Sheaf(height, Columns.inOrder(whole(rows), width)));
    }
    return out;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operations++;
    if (operations > MOST_OPERATIONS) {
      throw new Excess("it draws without end");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    // an exception would be swallowed here: what is too much is left out, and told below
    if (letters++ <= longest) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (letters > longest) {
      throw new Excess("it is longer than " + longest + " characters");
    }
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    rows.add(
        new Sheaf.Row(
            text.replace('\0', ' '),
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            Math.max(1, first.getFontSizeInPt()),
            0));
  }

  /** Words that stand on one line side by side, without a gap that divides columns, are one row. */
  private static List<Sheaf.Row> whole(List<Sheaf.Row> words) {
    List<Sheaf.Row> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Sheaf.Row::base));
    List<Sheaf.Row> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).base() - sorted.get(from).base() > sorted.get(from).size() * 0.4f) {
        List<Sheaf.Row> line = new ArrayList<>(sorted.subList(from, i));
        line.sort(Comparator.comparingDouble(Sheaf.Row::left));
        out.addAll(joined(line));
        from = i;
      }
    }
    return out;
  }

  private static List<Sheaf.Row> joined(List<Sheaf.Row> line) {
    List<Sheaf.Row> out = new ArrayList<>();
    for (Sheaf.Row row : line) {
      Sheaf.Row before = out.isEmpty() ? row : out.get(out.size() - 1);
      if (!out.isEmpty()
          && row.left() - before.right() < GAP * Math.max(row.size(), before.size())) {
        out.set(out.size() - 1, before.and(row));
      } else {
        out.add(row);
      }
    }
    return out;
  }
}
