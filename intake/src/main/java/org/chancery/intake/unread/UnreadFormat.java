package org.chancery.intake.unread;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * Documents that no part reads, or whose part was left out. They are found, so that none is passed
 * over in silence. What no part reads is taken for certain, by its first bytes; of what a part
 * reads this one only says that it looks like it, so that the part, where it is there, comes first.
 */
public final class UnreadFormat implements Format {
  /** What is known of a form that is not read. */
  private enum Form {
    WORD_97("an old Word document", List.of(".doc"), "Open it in Word, and save it as .docx."),
    OPEN_DOCUMENT("an OpenDocument text", List.of(".odt"), "Save it as .docx, or as text."),
    RICH_TEXT("an RTF document", List.of(".rtf"), "Save it as .docx, or as text."),
    PART(
        "a document",
        List.of(".pdf", ".docx", ".eml", ".mbox"),
        "The part of Chancery that reads Word, PDF and mail was left out here: add"
            + " chancery-documents, or give its text.");

    private final String name;
    private final List<String> endings;
    private final String advice;

    Form(String name, List<String> endings, String advice) {
      this.name = name;
      this.endings = endings;
      this.advice = advice;
    }
  }

  @Override
  public String name() {
    return "a document that is not read";
  }

  @Override
  public List<String> endings() {
    return Stream.of(Form.values()).flatMap(form -> form.endings.stream()).toList();
  }

  @Override
  public Fit fit(Head head) {
    return form(head).map(form -> form == Form.PART ? Fit.LOOKS : Fit.SIGNED).orElse(Fit.NONE);
  }

  private static Optional<Form> form(Head head) {
    if (head.begins("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(Form.WORD_97);
    }
    if (head.begins("{\\rtf")) {
      return Optional.of(Form.RICH_TEXT);
    }
    if (isOpenDocument(head)) {
      return Optional.of(Form.OPEN_DOCUMENT);
    }
    boolean part =
        head.begins("%PDF-")
            || head.begins("PK\u0003\u0004") && head.begins("[Content_Types].xml", 30)
            || Form.PART.endings.stream().anyMatch(head::ends);
    return part ? Optional.of(Form.PART) : Optional.empty();
  }

  private static boolean isOpenDocument(Head head) {
    return head.begins("PK\u0003\u0004")
        && head.begins("mimetype", 30)
        && head.begins("application/vnd.oasis.opendocument", 38);
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    String name = material.name();
    byte[] first = material.in().readNBytes(Head.LONGEST);
    Form form = form(new Head(name, material.mediaType(), first)).orElse(Form.PART);
    return Sheets.of(
        Input.Refused.of(name, "is " + form.name + ", which is not read. " + form.advice));
  }
}
