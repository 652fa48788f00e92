package org.chancery.brief.form.page;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.chancery.brief.page.Citation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/**
 * The footnotes of a document. Word numbers them in the order in which they stand; a passage that
 * is cited again gets the number of its note, as a field that follows it when notes are added
 * above.
 */
final class WordNotes {
  private static final String MARK = "FootnoteReference";

  /** Of a quotation in a note. */
  private static final int LETTERS = 150;

  private final XWPFDocument document;
  private final Set<String> quoted;

  /** By the number on the page: where in the row of notes it stands. */
  private final Map<Integer, Integer> places = new HashMap<>();

  /**
   * @param quoted what the page itself quotes, set as quotations are: its notes need not say it
   *     again
   */
  WordNotes(XWPFDocument document, Set<String> quoted) {
    this.document = document;
    this.quoted = Set.copyOf(quoted);
    XWPFFootnotes notes = document.createFootnotes();
    separator(notes, STFtnEdn.SEPARATOR, -1);
    separator(notes, STFtnEdn.CONTINUATION_SEPARATOR, 0);
  }

  private static void separator(XWPFFootnotes notes, STFtnEdn.Enum type, int id) {
    CTFtnEdn note = CTFtnEdn.Factory.newInstance();
    note.setType(type);
    note.setId(BigInteger.valueOf(id));
    CTP paragraph = note.addNewP();
    paragraph.addNewPPr().addNewSpacing().setAfter(BigInteger.ZERO);
    CTR run = paragraph.addNewR();
    if (type.equals(STFtnEdn.SEPARATOR)) {
      run.addNewSeparator();
    } else {
      run.addNewContinuationSeparator();
    }
    notes.addFootnote(note);
  }

  void cite(XWPFParagraph paragraph, List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      if (i > 0) {
        XWPFRun comma = paragraph.createRun();
        comma.setStyle(MARK);
        comma.setText(", ");
      }
      cite(paragraph, citations.get(i));
    }
  }

  private void cite(XWPFParagraph paragraph, Citation citation) {
    String bookmark = "_Ref_source_" + citation.number();
    Optional<Integer> cited = Optional.ofNullable(places.get(citation.number()));
    if (cited.isPresent()) {
      String shown = String.valueOf(cited.get());
      WordFields.of(paragraph, "NOTEREF " + bookmark + " \\f \\h", shown, MARK);
      return;
    }
    places.put(citation.number(), places.size() + 1);
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(citation.number()));
    start.setName(bookmark);
    paragraph.addFootnoteReference(note(Reference.of(citation)));
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(citation.number()));
  }

  /** As much of a quotation as fits two lines of a note; the report itself has all of it. */
  private static String shortened(String quotation) {
    if (quotation.codePointCount(0, quotation.length()) <= LETTERS) {
      return quotation;
    }
    String begun = quotation.substring(0, quotation.offsetByCodePoints(0, LETTERS - 2));
    int blank = begun.lastIndexOf(' ');
    return (blank > LETTERS / 2 ? begun.substring(0, blank) : begun) + " …”";
  }

  private XWPFFootnote note(Reference reference) {
    XWPFFootnote note = document.createFootnote();
    XWPFParagraph paragraph = note.createParagraph();
    paragraph.setStyle("FootnoteText");
    WordLine.words(
        paragraph,
        " "
            + reference.origin()
            + (quoted.contains(reference.words()) ? "" : ": " + shortened(reference.words()))
            + reference.field()
            + " ",
        "");
    if (reference.isAddress()) {
      XWPFRun link = paragraph.createHyperlinkRun(reference.where());
      link.setStyle("Where");
      link.setText(reference.where());
    } else {
      WordLine.words(paragraph, reference.shown(), "Where");
    }
    return note;
  }
}
