package org.chancery.documents.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
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
 * A PDF (ISO 32000). Its words are put in reading order and into paragraphs; pictures are not read.
 */
public final class PdfFormat implements Format {
  static final String MEDIA_TYPE = "application/pdf";

  @Override
  public String name() {
    return "a PDF";
  }

  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public Fit fit(Head head) {
    if (head.begins("%PDF-") || head.opening().startsWith("%PDF-")) {
      return Fit.SIGNED;
    }
    return head.ends(".pdf") || head.mediaType().filter(MEDIA_TYPE::equals).isPresent()
        ? Fit.CALLED
        : Fit.NONE;
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
      return Input.Refused.of(name, "is empty. Give a PDF that holds a report.");
    }
    Words words;
    try {
      Packed.check(bytes, options.bounds().mostBytes());
      words = words(bytes, options);
    } catch (InvalidPasswordException e) {
      return Input.Refused.of(
          name, "is locked by a password. Open it, save it without one, and give that.");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // the library trips over much that is broken, in many ways
      return Input.Refused.of(
          name,
          "cannot be read as a PDF"
              + (e instanceof Excess x ? ": " + x.getMessage() : ": it is broken or was cut off")
              + ". Print it to a PDF anew, or give its text.");
    }
    if (words.text().isBlank()) {
      return Input.Refused.of(
          name,
          "holds pictures of pages and no text: it was scanned. Have its text recognised (OCR)"
              + " first.");
    }
    return new Page(
        name,
        words.text(),
        words.title(),
        Optional.empty(),
        Optional.empty(),
        material.address(),
        Optional.empty(),
        Optional.of(Original.of(MEDIA_TYPE, bytes)));
  }

  /** The date of its making is not taken: a PDF may be made years after what it says. */
  private record Words(String text, Optional<String> title) {}

  private static Words words(byte[] bytes, Options options) throws IOException {
    Fonts.settle();
    MemoryUsageSetting memory =
        MemoryUsageSetting.setupMainMemoryOnly(4 * options.bounds().mostBytes());
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, memory.streamCache)) {
      List<Sheaf> pages = new Gatherer(options.bounds().longestReport()).pages(document);
      List<String> paragraphs = Flow.paragraphs(Margins.without(pages));
      String stated = document.getDocumentInformation().getTitle();
      Optional<String> title =
          Optional.ofNullable(stated)
              .map(t -> t.replaceAll("\\s+", " ").strip())
              .filter(t -> paragraphs.stream().limit(6).anyMatch(t::equals));
      return new Words(String.join("\n\n", paragraphs), title);
    }
  }
}
