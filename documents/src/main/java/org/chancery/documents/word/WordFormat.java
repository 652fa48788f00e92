package org.chancery.documents.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Original;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/**
 * A Word document (ISO/IEC 29500, {@code .docx}). It is read as a stream: what is unpacked is
 * bounded, and nothing in it is ever fetched.
 */
public final class WordFormat implements Format {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public String name() {
    return "a Word document";
  }

  @Override
  public List<String> endings() {
    return List.of(".docx");
  }

  @Override
  public Fit fit(Head head) {
    boolean called =
        head.ends(".docx")
            || head.ends(".docm")
            || head.mediaType().filter(MEDIA_TYPE::equals).isPresent();
    boolean packed = head.begins("PK\u0003\u0004");
    if (packed && (called || begins(head, "word/"))) {
      return Fit.SIGNED;
    }
    // a workbook begins so, too: it is told from a document when it is opened
    boolean office =
        packed
            && (begins(head, "[Content_Types].xml")
                || begins(head, "_rels/")
                || begins(head, "docProps/"));
    return office ? Fit.SIGNED : called ? Fit.CALLED : Fit.NONE;
  }

  /** Whether the first thing packed in a ZIP is called so. */
  private static boolean begins(Head head, String name) {
    return head.begins(name, 30);
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    return Sheets.of(sheet(material, options));
  }

  private static Sheet sheet(Material material, Options options) throws IOException {
    String name = material.name();
    long most = options.bounds().mostBytes();
    Optional<byte[]> bytes = material.bytes(most);
    return bytes.isEmpty()
        ? Input.Refused.of(
            name, "is larger than " + most + " bytes. Divide it, or raise the limit.")
        : sheet(material, bytes.get(), options);
  }

  private static Sheet sheet(Material material, byte[] bytes, Options options) {
    String name = material.name();
    if (bytes.length == 0) {
      return Input.Refused.of(name, "is empty. Give a document that holds a report.");
    }
    Content content;
    try {
      content = Content.of(bytes, options.bounds());
    } catch (IOException e) {
      return Input.Refused.of(
          name,
          "cannot be read as a Word document: "
              + e.getMessage()
              + ". Open it in Word and save it anew.");
    }
    if (content.text().isBlank()) {
      return Input.Refused.of(
          name, "is a document without words: it may hold pictures alone. Give its text.");
    }
    return new Page(
        name,
        content.text(),
        content.title(),
        Optional.empty(),
        Optional.empty(),
        material.address(),
        content.author(),
        Optional.of(Original.of(MEDIA_TYPE, bytes)));
  }
}
