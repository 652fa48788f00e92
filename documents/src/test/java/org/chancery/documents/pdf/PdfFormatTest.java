package org.chancery.documents.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.intake.Reads;
import org.chancery.report.Bounds;
import org.chancery.report.Page;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
  static {
    Fonts.settle();
  }

  private static final String[] PROSE = {
    "The Minister for Foreign Affairs met the Ambassador on Monday and dis-",
    "cussed trade, education and the return of displaced persons. The vice-",
    "president of the commission, who had come from the capital, took part.",
  };

  /** A PDF under construction. */
  private static final class Draft {
    final PDDocument document = new PDDocument();
    PDPageContentStream stream = page();

    PDPageContentStream page() {
      try {
        if (stream != null) {
          stream.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        return stream;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    void line(float x, float y, float size, String words) throws IOException {
      stream.beginText();
      stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
      stream.newLineAtOffset(x, y);
      stream.showText(words);
      stream.endText();
    }

    void lines(float x, float y, String... lines) throws IOException {
      for (int i = 0; i < lines.length; i++) {
        line(x, y - 14 * i, 11, lines[i]);
      }
    }

    byte[] bytes() throws IOException {
      stream.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      document.close();
      return out.toByteArray();
    }
  }

  private static String[] paragraphs(byte[] bytes) throws IOException {
    return Reads.page("a.pdf", bytes).text().split("\n\n");
  }

  private static byte[] prose() throws IOException {
    Draft draft = new Draft();
    draft.lines(72, 600, PROSE);
    return draft.bytes();
  }

  @Test
  void linesBecomeParagraphsAndHyphenatedWordsWhole() throws IOException {
    Draft draft = new Draft();
    draft.line(72, 700, 18, "Talks held");
    draft.lines(72, 660, PROSE);
    draft.lines(72, 600, "They agreed to meet again.");
    draft.document.getDocumentInformation().setTitle("Talks held");
    byte[] bytes = draft.bytes();
    Page page = Reads.page("a.pdf", bytes);
    assertThat(page.text().split("\n\n"))
        .containsExactly(
            "Talks held",
            "The Minister for Foreign Affairs met the Ambassador on Monday and discussed trade,"
                + " education and the return of displaced persons. The vice-president of the"
                + " commission, who had come from the capital, took part.",
            "They agreed to meet again.");
    assertThat(page.title()).contains("Talks held");
    assertThat(page.date()).isEmpty();
    assertThat(page.original().orElseThrow().mediaType()).isEqualTo("application/pdf");
    assertThat(page.original().orElseThrow().open().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void aTitleThatStandsNowhereIsNone() throws IOException {
    Draft draft = new Draft();
    draft.lines(72, 600, PROSE);
    draft.document.getDocumentInformation().setTitle("Microsoft Word - final_v3.doc");
    assertThat(Reads.page("a.pdf", draft.bytes()).title()).isEmpty();
  }

  @Test
  void headsFeetAndNumbersOfPagesAreLeftOut() throws IOException {
    Draft draft = new Draft();
    for (int i = 1; i <= 3; i++) {
      draft.line(72, 810, 9, "Ministry of Foreign Affairs");
      draft.lines(
          72,
          700,
          "The ministers of both states met in the capital for talk number " + i,
          "and went on.");
      draft.line(280, 30, 9, "Page " + i + " of 3");
      if (i < 3) {
        draft.page();
      }
    }
    assertThat(paragraphs(draft.bytes()))
        .hasSize(3)
        .allMatch(p -> p.matches("The ministers of both states .* \\d and went on\\."));
  }

  @Test
  void aSentenceGoesOnOnTheNextPage() throws IOException {
    Draft draft = new Draft();
    draft.lines(72, 150, "The Minister for Foreign Affairs met the Ambassador on Monday and dis-");
    draft.page();
    draft.lines(72, 700, "cussed trade.");
    assertThat(paragraphs(draft.bytes()))
        .containsExactly(
            "The Minister for Foreign Affairs met the Ambassador on Monday and discussed trade.");
  }

  @Test
  void columnsAreReadOneAfterAnother() throws IOException {
    Draft draft = new Draft();
    draft.line(72, 760, 16, "A headline that goes across both of the columns of this page");
    for (int i = 0; i < 8; i++) {
      draft.line(72, 700 - 14 * i, 10, "left column of words number " + i + " goes on");
      draft.line(320, 700 - 14 * i, 10, "right column of words number " + i + " goes on");
    }
    String text = Reads.page("a.pdf", draft.bytes()).text();
    assertThat(text).startsWith("A headline");
    assertThat(text.indexOf("left column of words number 7"))
        .isBetween(0, text.indexOf("right column of words number 0"));
  }

  @Test
  void theFirstBytesDecideAndNotTheName() throws IOException {
    assertThat(Reads.page("a.docx", prose()).text()).startsWith("The Minister");
    assertThat(Reads.sentence(Reads.sheets("a.pdf", "no PDF".getBytes(ISO_8859_1))))
        .contains("a.pdf cannot be read as a PDF");
  }

  @Test
  void lockedScannedEmptyAndCutOff() throws IOException {
    Draft locked = new Draft();
    locked.lines(72, 600, PROSE);
    locked.document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
    assertThat(Reads.sentence(Reads.sheets("a.pdf", locked.bytes())))
        .contains("locked by a password");
    assertThat(Reads.sentence(Reads.sheets("a.pdf", new Draft().bytes())))
        .contains("it was scanned");
    assertThat(Reads.sentence(Reads.sheets("a.pdf", new byte[0]))).contains("a.pdf is empty");
    byte[] whole = prose();
    for (int length = 5; length < whole.length; length += 211) {
      assertThat(Reads.sheets("a.pdf", Arrays.copyOf(whole, length))).hasSize(1);
    }
  }

  private static byte[] pdf(String... objects) {
    StringBuilder out = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    out.append("trailer\n<</Root 1 0 R /Size ").append(objects.length + 1).append(">>\n%%EOF\n");
    return out.toString().getBytes(ISO_8859_1);
  }

  private static String stream(String dictionary, String data) {
    return "<<" + dictionary + " /Length " + data.length() + ">>\nstream\n" + data + "\nendstream";
  }

  private static String deflated(byte[] bytes) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 100];
    return new String(out, 0, deflater.deflate(out), ISO_8859_1);
  }

  /** Its hyphens are soft ones: at the end of a line, where a word is divided, and within one. */
  @Test
  void aSoftHyphenDividesNoWord() throws IOException {
    byte[] bytes =
        pdf(
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font"
                + " <</F 5 0 R>>>>>>",
            stream(
                "",
                "BT /F 11 Tf 72 600 Td (The Minister for Foreign Af-fairs met the Ambassador, and dis-)"
                    + " Tj 0 -14 Td (cussed trade.) Tj ET"),
            "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
                + " /ToUnicode 6 0 R>>",
            stream(
                "",
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /S def"
                    + " /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange"
                    + " 1 beginbfchar <2D> <00AD> endbfchar"
                    + " 2 beginbfrange <20> <2C> <0020> <2E> <7E> <002E> endbfrange"
                    + " endcmap end end"));
    assertThat(paragraphs(bytes))
        .containsExactly(
            "The Minister for Foreign Affairs met the Ambassador, and discussed trade.");
  }

  @Test
  void pagesThatLieInEachOtherEnd() throws IOException {
    byte[] loop =
        pdf(
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Count 2 /Kids [3 0 R]>>",
            "<</Type /Pages /Count 2 /Parent 2 0 R /Kids [2 0 R 3 0 R]>>");
    assertThat(Reads.sentence(Reads.sheets("a.pdf", loop))).startsWith("a.pdf ");
  }

  @Test
  void formsThatDrawThemselvesEnd() throws IOException {
    byte[] loop =
        pdf(
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>>",
            stream("", "/F Do"),
            stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F 5 0 R>>>>",
                "/F Do"));
    assertThat(Reads.sentence(Reads.sheets("a.pdf", loop))).startsWith("a.pdf ");
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] bomb =
        pdf(
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R>>",
            stream("/Filter /FlateDecode", deflated(new byte[3_000_000])));
    assertThat(bomb.length).isLessThan(10_000);
    assertThat(
            Reads.sentence(Reads.sheets("a.pdf", bomb, Bounds.defaults().withMostBytes(1_000_000))))
        .contains("unpacks to more than 1000000 bytes");
    byte[] twice =
        pdf(
            "<</Type /Catalog /Pages 2 0 R>>",
            stream("/Filter [/FlateDecode /FlateDecode]", deflated(new byte[100])));
    assertThat(Reads.sentence(Reads.sheets("a.pdf", twice))).contains("several times over");
  }

  @Test
  void longDocumentsAreRefused() throws IOException {
    assertThat(
            Reads.sentence(
                Reads.sheets("a.pdf", prose(), Bounds.defaults().withLongestReport(100))))
        .contains("longer than 100 characters");
  }

  /** The library's own mapper writes down what it finds in the user's folder. */
  @Test
  void theMachinesFontsAreNotSearched() throws IOException {
    byte[] prose = prose();
    FontMappers.set(new Searching());
    try {
      assertThat(paragraphs(prose)).hasSize(1);
      assertThat(FontMappers.instance()).isInstanceOf(Fonts.class);
    } finally {
      Fonts.settle();
    }
  }

  /** Stands for the library's own mapper, and must not be asked. */
  private static final class Searching implements FontMapper {
    private static IllegalStateException searched() {
      return new IllegalStateException("the machine was searched for fonts");
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      throw searched();
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      throw searched();
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
      throw searched();
    }
  }
}
