package org.chancery.documents.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.chancery.intake.Reads;
import org.chancery.report.Bounds;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.junit.jupiter.api.Test;

class WordFormatTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private interface Filling {
    void into(XWPFDocument document) throws IOException;
  }

  private static byte[] document(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      filling.into(document);
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] packed(String name, byte[] part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
    }
    return out.toByteArray();
  }

  private static byte[] body(String xml) throws IOException {
    return packed(
        "word/document.xml",
        ("<w:document " + W + "><w:body>" + xml + "</w:body></w:document>").getBytes(UTF_8));
  }

  private static String run(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  @Test
  void paragraphsTablesNotesAndProperties() throws IOException {
    byte[] bytes =
        document(
            d -> {
              d.createParagraph().createRun().setText("Talks held");
              d.createParagraph().createRun().setText("The ministers met on Monday.");
              XWPFTable table = d.createTable(2, 2);
              table.getRow(0).getCell(0).setText("Place");
              table.getRow(0).getCell(1).setText("Lima");
              table
                  .getRow(1)
                  .getCell(0)
                  .setText(
                      "The first cell holds a whole sentence that is longer than any entry of a table would be.");
              table.getRow(1).getCell(1).setText("Another.");
              XWPFFootnote note = d.createFootnote();
              note.createParagraph().createRun().setText("A note.");
              var noted = d.createParagraph();
              noted.createRun().setText("They talked");
              noted.addFootnoteReference(note);
              noted.createRun().setText(" at length.");
              d.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("FOR RELEASE");
              d.getProperties().getCoreProperties().setTitle("Talks held");
              d.getProperties().getCoreProperties().setCreator("Ana María Ruiz");
            });
    Page page = Reads.page("a.docx", bytes);
    assertThat(page.text().split("\n\n"))
        .containsExactly(
            "Talks held",
            "The ministers met on Monday.",
            "Place | Lima",
            "The first cell holds a whole sentence that is longer than any entry of a table would be.",
            "Another.",
            "They talked at length.",
            "A note.");
    assertThat(page.title()).contains("Talks held");
    assertThat(page.author()).contains("Ana María Ruiz");
    assertThat(page.date()).isEmpty();
    try (InputStream original = page.original().orElseThrow().open()) {
      assertThat(original.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void aTitleOfTheTemplateIsNone() throws IOException {
    byte[] bytes =
        document(
            d -> {
              d.createParagraph().createRun().setText("The ministers met.");
              d.getProperties().getCoreProperties().setTitle("Microsoft Word - Document1");
              d.getProperties().getCoreProperties().setCreator("user");
            });
    Page page = Reads.page("a.docx", bytes);
    assertThat(page.title()).isEmpty();
    assertThat(page.author()).isEmpty();
  }

  @Test
  void whatWasDeletedIsLeftOut() throws IOException {
    byte[] bytes =
        body(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>"
                + run("They ")
                + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                + "<w:ins>"
                + run("finally")
                + "</w:ins><w:r><w:tab/><w:t>met.</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                + "<w:sdt><w:sdtContent><w:p><w:hyperlink>"
                + run("They talked.")
                + "</w:hyperlink></w:p></w:sdtContent></w:sdt>");
    assertThat(Reads.page("a.docx", bytes).text()).isEqualTo("They finally met.\n\nThey talked.");
  }

  @Test
  void theFirstBytesDecideAndNotTheName() throws IOException {
    byte[] bytes = document(d -> d.createParagraph().createRun().setText("The ministers met."));
    assertThat(Reads.page("a.txt", bytes).text()).isEqualTo("The ministers met.");
    assertThat(Reads.page("a.pdf", bytes).text()).isEqualTo("The ministers met.");
    assertThat(Reads.sentence(Reads.sheets("a.docx", "no document".getBytes(UTF_8))))
        .contains("a.docx cannot be read as a Word document");
    assertThat(Reads.sentence(Reads.sheets("a.docx", packed("xl/workbook.xml", new byte[3]))))
        .contains("workbook");
  }

  @Test
  void emptyAndCutOff() throws IOException {
    byte[] bytes = document(d -> d.createParagraph().createRun().setText("The ministers met."));
    assertThat(Reads.sentence(Reads.sheets("a.docx", new byte[0]))).contains("a.docx is empty");
    for (int length = 1; length < bytes.length; length += 97) {
      assertThat(Reads.sheets("a.docx", Arrays.copyOf(bytes, length))).hasSize(1);
    }
    assertThat(Reads.sentence(Reads.sheets("a.docx", body("")))).contains("without words");
  }

  @Test
  void entitiesAreNeverReplaced() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
            + "<w:document "
            + W
            + "><w:body><w:p>"
            + run("&b;&c;")
            + "</w:p></w:body></w:document>";
    assertThat(
            Reads.sentence(
                Reads.sheets("a.docx", packed("word/document.xml", laughs.getBytes(UTF_8)))))
        .contains("a.docx cannot be read as a Word document");
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] bomb = packed("word/document.xml", new byte[3_000_000]);
    assertThat(bomb.length).isLessThan(10_000);
    List<Sheet> sheets = Reads.sheets("a.docx", bomb, Bounds.defaults().withMostBytes(1_000_000));
    assertThat(Reads.sentence(sheets)).contains("unpacks to more than 1000000 bytes");
    byte[] picture = packed("word/media/image.bmp", new byte[3_000_000]);
    assertThat(
            Reads.sentence(
                Reads.sheets("a.docx", picture, Bounds.defaults().withMostBytes(1_000_000))))
        .contains("unpacks to more than");
  }

  @Test
  void tablesThatLieDeepAreRefused() throws IOException {
    String deep =
        "<w:tbl><w:tr><w:tc>".repeat(5000)
            + "<w:p>"
            + run("x")
            + "</w:p>"
            + "</w:tc></w:tr></w:tbl>".repeat(5000);
    assertThat(Reads.sentence(Reads.sheets("a.docx", body(deep))))
        .contains("a.docx cannot be read as a Word document");
  }

  @Test
  void longDocumentsAreRefused() throws IOException {
    byte[] bytes = body(("<w:p>" + run("words words") + "</w:p>").repeat(100));
    assertThat(
            Reads.sentence(Reads.sheets("a.docx", bytes, Bounds.defaults().withLongestReport(500))))
        .contains("longer than 500 characters");
  }
}
