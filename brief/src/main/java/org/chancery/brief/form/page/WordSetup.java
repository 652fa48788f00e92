package org.chancery.brief.form.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.chancery.brief.page.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What all Word pages have in common: paper, styles, lists, settings. */
final class WordSetup {
  /**
   * Between the margins of A4, in twentieths of a point; the footer's tab stop in styles.xml is
   * here.
   */
  static final int WIDTH = 9354;

  private static final int PAPER_WIDTH = 11906;
  private static final int PAPER_HEIGHT = 16838;
  private static final int SIDE = (PAPER_WIDTH - WIDTH) / 2;
  private static final int TOP = 1020;
  private static final int BOTTOM = 1134;
  private static final int EDGE = 567;

  /**
   * A page has no time of its own, and the clock's would make two files of the same page differ.
   */
  private static final Date NO_TIME = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

  private WordSetup() {}

  static void of(XWPFDocument document) {
    try (InputStream styles = resource("styles.xml");
        InputStream numbering = resource("numbering.xml");
        InputStream settings = resource("settings.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
      document
          .getSettings()
          .getCTSettings()
          .set(SettingsDocument.Factory.parse(settings).getSettings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("The styles of Word pages are damaged: " + e.getMessage(), e);
    }
    paper(document.getDocument().getBody().addNewSectPr());
  }

  private static void paper(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAPER_WIDTH));
    size.setH(BigInteger.valueOf(PAPER_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }

  static void properties(XWPFDocument document, Page page) {
    PackageProperties core = document.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(Clean.words(page.title()));
    core.setSubjectProperty(Clean.words(page.about()));
    core.setCreatorProperty("Chancery");
    core.setLanguageProperty("en-GB");
    Reference.marking(page).ifPresent(core::setKeywordsProperty);
    core.setCreatedProperty(Optional.of(NO_TIME));
    core.setModifiedProperty(Optional.of(NO_TIME));
    document
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Chancery");
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(WordSetup.class.getResourceAsStream(name), name);
  }
}
