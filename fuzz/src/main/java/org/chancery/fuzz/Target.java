package org.chancery.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.report.Bounds;
import org.chancery.report.Format;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/**
 * What holds for every reader, whatever it is given: it ends, what it gives is bounded, and nothing
 * is thrown but an {@link IOException}. The format is asked itself, without the guard that the
 * program puts around it, so that every failure shows.
 */
final class Target {
  private static final Options OPTIONS =
      Intake.standard()
          .withBounds(Bounds.defaults().withLongestReport(200_000).withMostBytes(2_000_000));

  private static final int MOST_SHEETS = 100_000;

  private static final int MOST_CHARACTERS = 50_000_000;

  private Target() {}

  /** Reads bytes as a format; its class by its simple name. */
  static void read(String format, String name, byte[] bytes) {
    read(format, name, new ByteArrayInputStream(bytes));
  }

  static void read(String format, String name, InputStream in) {
    Format reader =
        Opening.formats(OPTIONS).stream()
            .filter(f -> f.getClass().getSimpleName().equals(format))
            .findFirst()
            .orElseThrow();
    try (Sheets sheets = reader.open(Material.of(name, in), OPTIONS)) {
      all(sheets);
    } catch (IOException e) {
      // it may say that it cannot be read
    }
  }

  private static void all(Sheets sheets) throws IOException {
    int n = 0;
    long characters = 0;
    for (Optional<Sheet> s = sheets.next(); s.isPresent(); s = sheets.next()) {
      n++;
      characters +=
          switch (s.get()) {
            case Page p -> checked(p);
            case Input.Refused r -> checked(r);
          };
      if (n > MOST_SHEETS || characters > MOST_CHARACTERS) {
        throw new IllegalStateException("There is no end of it");
      }
    }
    if (n == 0) {
      throw new IllegalStateException("Neither a page nor a sentence");
    }
  }

  private static int checked(Page page) {
    if (page.text().isBlank() || page.text().indexOf('\0') >= 0) {
      throw new IllegalStateException("A page without text, or with U+0000 in it");
    }
    if (page.text().length() > 2 * OPTIONS.bounds().longestReport()) {
      throw new IllegalStateException("A page of " + page.text().length() + " characters");
    }
    return page.text().length();
  }

  private static int checked(Input.Refused refused) {
    if (!refused.sentence().endsWith(".") || refused.sentence().length() > 10_000) {
      throw new IllegalStateException("No sentence: " + refused.sentence());
    }
    return refused.sentence().length();
  }
}
