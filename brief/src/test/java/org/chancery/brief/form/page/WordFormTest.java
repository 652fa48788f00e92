package org.chancery.brief.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.chancery.brief.page.Page;
import org.junit.jupiter.api.Test;

/** Word documents read back by POI. */
class WordFormTest {
  private static XWPFDocument read(Page page) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new WordForm().bytes(page)));
  }

  private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
    List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
    for (XWPFTable table : document.getTables()) {
      table.getRows().forEach(r -> r.getTableCells().forEach(c -> all.addAll(c.getParagraphs())));
    }
    return all;
  }

  private static List<String> ofStyle(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(p -> style.equals(p.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void eachCitationIsAFootnoteWithItsWords() throws IOException {
    Page page = SamplePage.unmarked();
    try (XWPFDocument document = read(page)) {
      List<Integer> referred = new ArrayList<>();
      for (XWPFParagraph paragraph : paragraphs(document)) {
        for (XWPFRun run : paragraph.getRuns()) {
          run.getCTR()
              .getFootnoteReferenceList()
              .forEach(
                  r -> {
                    assertThat(run.getStyle()).isEqualTo("FootnoteReference");
                    referred.add(r.getId().intValue());
                  });
        }
      }
      assertThat(referred).hasSize(30).doesNotHaveDuplicates();
      List<String> notes = new ArrayList<>();
      for (int id : referred) {
        XWPFFootnote note = document.getFootnoteByID(id);
        assertThat(note).isNotNull();
        notes.add(note.getParagraphs().getFirst().getText());
      }
      // The beginning is enough, and what the page itself quotes is not said again.
      assertThat(page.citations())
          .allMatch(
              c -> {
                String words = Typography.quoted(c.words());
                String begun = words.substring(0, Math.min(words.length(), 75));
                return Quoted.of(page).contains(words)
                    || notes.stream().anyMatch(n -> n.contains(begun));
              });
      assertThat(notes.get(1))
          .contains(
              "Ministry of Foreign Affairs, 20\u00a0January\u00a02024: “The sides discussed",
              "https://gazette.example/2024/a_b?id=1&lang=en");
      assertThat(document.getFootnoteByID(referred.get(2)).getParagraphs().getFirst().getText())
          .doesNotContain("javascript");
    }
  }

  @Test
  void aPassageCitedAgainGetsTheNumberOfItsNote() throws IOException {
    try (XWPFDocument document = read(SamplePage.unmarked())) {
      XWPFParagraph thanked =
          document.getParagraphs().stream()
              .filter(p -> p.getText().startsWith("UNICEF thanked"))
              .findFirst()
              .orElseThrow();

      assertThat(thanked.getRuns().stream().flatMap(r -> r.getCTR().getInstrTextList().stream()))
          .extracting(t -> t.getStringValue().strip())
          .containsExactly("NOTEREF _Ref_source_1 \\f \\h");
      assertThat(
              document.getParagraphs().stream()
                  .flatMap(p -> p.getCTP().getBookmarkStartList().stream())
                  .map(b -> b.getName()))
          .contains("_Ref_source_1")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theMarkingIsInTheHeaderAndTheFooterAndPagesAreCounted() throws IOException {
    try (XWPFDocument marked = read(SamplePage.marked());
        XWPFDocument unmarked = read(SamplePage.unmarked())) {
      assertThat(marked.getHeaderList()).hasSize(1);
      assertThat(marked.getHeaderList().getFirst().getText().strip()).isEqualTo(SamplePage.MARKING);
      assertThat(marked.getFooterList().getFirst().getText())
          .startsWith(SamplePage.MARKING)
          .contains("Page 1 of 1");
      assertThat(
              marked.getFooterList().getFirst().getParagraphs().stream()
                  .flatMap(p -> p.getRuns().stream())
                  .flatMap(r -> r.getCTR().getInstrTextList().stream()))
          .extracting(t -> t.getStringValue().strip())
          .containsExactly("PAGE", "NUMPAGES");
      assertThat(marked.getDocument().getBody().getSectPr().sizeOfHeaderReferenceArray()).isOne();
      assertThat(marked.getDocument().getBody().getSectPr().isSetTitlePg()).isFalse();
      assertThat(unmarked.getHeaderList().getFirst().getText().strip()).isEmpty();
      assertThat(unmarked.getFooterList().getFirst().getText()).startsWith("Fiji and");
    }
  }

  @Test
  void headingsListsAndTablesAreReal() throws IOException {
    try (XWPFDocument document = read(SamplePage.marked())) {
      assertThat(ofStyle(document, "Title"))
          .containsExactly("Fiji and the United Nations Children’s Fund");
      assertThat(ofStyle(document, "Heading1"))
          .containsExactly(
              "Who they are", "When they last met", "What was promised", "The agenda over time");
      assertThat(ofStyle(document, "Nothing")).containsExactly(Part.NOTHING);
      assertThat(ofStyle(document, "ListBullet")).hasSize(6);
      assertThat(ofStyle(document, "ListBullet2")).hasSize(3);
      assertThat(document.getStyles().getStyle("ListBullet").getCTStyle().getPPr().isSetNumPr())
          .isTrue();
      assertThat(document.getNumbering().getNums()).hasSize(1);
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRows()).hasSize(11);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isCantSplitRow()).isTrue();
      assertThat(table.getRow(1).getCell(1).getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly(
              "Ministry of Foreign Affairs of Fiji", "UNICEF, represented by Tomas Lind");
      assertThat(document.getStyles().getUsedStyleList(document.getStyles().getStyle("Heading1")))
          .isNotEmpty();
      assertThat(paragraphs(document))
          .allMatch(p -> p.getStyle() == null || document.getStyles().styleExist(p.getStyle()));
    }
  }

  @Test
  void namesFromRightToLeftSaySo() throws IOException {
    try (XWPFDocument document = read(SamplePage.unmarked())) {
      assertThat(paragraphs(document).stream().flatMap(p -> p.getRuns().stream()))
          .filteredOn(r -> r.getCTR().isSetRPr() && r.getCTR().getRPr().sizeOfRtlArray() > 0)
          .extracting(XWPFRun::text)
          .containsExactly(SamplePage.ARABIC, SamplePage.HEBREW);
    }
  }

  /** What is written for each page; of styles and settings, POI ships no complete schema. */
  @Test
  void isValidByTheStandardsSchema() throws IOException {
    try (XWPFDocument document = read(SamplePage.marked())) {
      List<XmlError> errors = new ArrayList<>();
      XmlOptions listener = new XmlOptions().setErrorListener(errors);
      document.getDocument().validate(listener);
      document.getHeaderList().getFirst()._getHdrFtr().validate(listener);
      document.getFooterList().getFirst()._getHdrFtr().validate(listener);
      document.getFootnotes().forEach(n -> n.getCTFtnEdn().validate(listener));

      assertThat(errors).isEmpty();
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (XWPFDocument document = read(SamplePage.marked())) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Fiji and the United Nations Children's Fund");
      assertThat(core.getKeywords()).isEqualTo(SamplePage.MARKING);
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(core.getCreated().toInstant()).hasToString("1980-01-01T00:00:00Z");
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
          .hasToString("11906");
    }
  }

  @Test
  void noTimeIsInIt() throws IOException {
    byte[] bytes = new WordForm().bytes(SamplePage.rich(Optional.of("X")));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
  }
}
