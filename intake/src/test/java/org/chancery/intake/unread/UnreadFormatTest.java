package org.chancery.intake.unread;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.chancery.intake.Reads;
import org.junit.jupiter.api.Test;

class UnreadFormatTest {
  private static String sentence(String name, String bytes) throws IOException {
    return Reads.sentence(Reads.sheets(name, bytes.getBytes(ISO_8859_1)));
  }

  @Test
  void whatToDoIsSaid() throws IOException {
    assertThat(sentence("a.doc", "\u00d0\u00cf\u0011\u00e0\u00a1"))
        .isEqualTo(
            "a.doc is an old Word document, which is not read. Open it in Word, and save it as .docx.");
    assertThat(sentence("a.rtf", "{\\rtf1 words}")).contains("an RTF document");
    assertThat(
            sentence(
                "a.odt",
                "PK\u0003\u0004"
                    + "x".repeat(26)
                    + "mimetypeapplication/vnd.oasis.opendocument.text"))
        .contains("an OpenDocument text");
  }

  /** This module's tests run without the part for documents. */
  @Test
  void aPartThatWasLeftOutIsNamed() throws IOException {
    assertThat(sentence("a.pdf", "%PDF-1.7")).contains("was left out here: add chancery-documents");
    assertThat(sentence("a.docx", "PK\u0003\u0004" + "x".repeat(26) + "[Content_Types].xml"))
        .contains("chancery-documents");
    assertThat(sentence("a.eml", "Subject: x\n\nwords")).contains("chancery-documents");
    assertThat(sentence("a.mbox", "From x\n\nwords")).contains("chancery-documents");
  }
}
