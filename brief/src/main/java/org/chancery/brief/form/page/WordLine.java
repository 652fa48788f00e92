package org.chancery.brief.form.page;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The runs of a paragraph in Word. */
final class WordLine {
  /**
   * The left-to-right mark (UAX #9), which is not seen: a date behind a name from right to left
   * would else stand before it.
   */
  private static final String LEFT_TO_RIGHT = "\u200e";

  private final WordNotes notes;

  WordLine(WordNotes notes) {
    this.notes = notes;
  }

  void pieces(XWPFParagraph paragraph, List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words w -> words(paragraph, w.words(), style(w.look()));
        case Piece.Cites c -> notes.cite(paragraph, c.citations());
      }
    }
  }

  /** Words in the style of the paragraph. */
  void words(XWPFParagraph paragraph, String words) {
    words(paragraph, words, "");
  }

  /**
   * Words in a style of their own. Those from right to left are runs that say so, or Word would set
   * the brackets and digits at their ends the wrong way round.
   */
  static void words(XWPFParagraph paragraph, String words, String style) {
    String turn = "";
    for (Stretch stretch : Stretch.of(words)) {
      XWPFRun run = paragraph.createRun();
      if (!style.isEmpty()) {
        run.setStyle(style);
      }
      if (stretch.rightToLeft()) {
        (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
      }
      run.setText(turn + stretch.words());
      turn = stretch.rightToLeft() ? LEFT_TO_RIGHT : "";
    }
  }

  private static String style(Piece.Look look) {
    return switch (look) {
      case PLAIN -> "";
      case STRONG -> "Strong";
      case QUOTED -> "Quoted";
    };
  }
}
