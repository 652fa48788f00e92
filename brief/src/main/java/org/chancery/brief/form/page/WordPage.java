package org.chancery.brief.form.page;

import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;

/** One page put into a Word document. */
final class WordPage {
  private final XWPFDocument document;
  private final WordLine line;

  WordPage(XWPFDocument document, Page page) {
    this.document = document;
    WordSetup.of(document);
    this.line = new WordLine(new WordNotes(document, Quoted.of(page)));
  }

  void write(Page page) {
    WordSetup.properties(document, page);
    running(page);
    paragraph("Title", Piece.own(page.title()));
    paragraph("Subtitle", Piece.own(page.about()));
    page.sections().forEach(this::section);
  }

  /** What stands at the head and the foot of each sheet. */
  private void running(Page page) {
    Optional<String> marking = Reference.marking(page);
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    marking.ifPresent(
        m -> {
          words(header.createParagraph(), "Marking", m);
          words(footer.createParagraph(), "Marking", m);
        });
    if (marking.isEmpty()) {
      words(header.createParagraph(), "Header", "");
    }
    XWPFParagraph foot = footer.createParagraph();
    words(foot, "Footer", Typography.running(Typography.own(page.title().strip(), ' ')));
    foot.createRun().addTab();
    line.words(foot, "Page ");
    WordFields.of(foot, "PAGE", "1", "");
    line.words(foot, " of ");
    WordFields.of(foot, "NUMPAGES", "1", "");
  }

  private void words(XWPFParagraph paragraph, String style, String words) {
    paragraph.setStyle(style);
    line.words(paragraph, words);
  }

  private void section(Section section) {
    paragraph("Heading1", Piece.own(section.heading()));
    List<Part> parts = Part.of(section.blocks());
    if (parts.isEmpty()) {
      paragraph("Nothing", Piece.own(Part.NOTHING));
    }
    for (Part part : parts) {
      switch (part) {
        case Part.Listing listing -> listing.items().forEach(this::item);
        case Part.Table table -> WordGrid.add(document, table.grid(), line);
      }
    }
  }

  private void item(Part.Item item) {
    paragraph("ListBullet", item.line());
    item.below().forEach(below -> paragraph("ListBullet2", below));
  }

  private void paragraph(String style, List<Piece> pieces) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    line.pieces(paragraph, pieces);
  }
}
