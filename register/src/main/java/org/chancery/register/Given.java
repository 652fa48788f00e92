package org.chancery.register;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Fingerprint;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;

/**
 * A report as it was given, from which any version can read it anew.
 *
 * @param assumed the publication date that was given besides, only where the page states none
 */
public record Given(Page page, Optional<LocalDate> assumed) {

  /**
   * A page, given with a date for those that state none.
   *
   * @param report what the page was read as, with that date
   */
  public static Given of(Page page, Report report, Optional<LocalDate> published) {
    boolean needed =
        published.isPresent()
            && published.equals(report.published())
            && new PageReader(Options.defaults()).read(page).published().isEmpty();
    return new Given(page, needed ? published : Optional.empty());
  }

  /**
   * The name by which the report is known on a register: 24 hexadecimal digits from its words
   * exactly as they are, white space included, and all that was given beside them but its source.
   * So one report under two paths is one, and what a version reads makes no difference.
   */
  public String key() {
    return Fingerprint.ofText(
        String.join(
                "\n",
                exactly(page.text()),
                page.title().map(Given::exactly).orElse(""),
                page.date().map(LocalDate::toString).orElse(""),
                page.outlet().map(Given::exactly).orElse(""),
                page.url().orElse(""),
                assumed.map(LocalDate::toString).orElse(""))
            + page.author().map(a -> "\n" + exactly(a)).orElse(""));
  }

  /** The report, as this version takes it in at the door. */
  public Report report() {
    Options options = assumed.map(Options.defaults()::withPublished).orElse(Options.defaults());
    return new PageReader(options).read(page);
  }

  /** White space as words, since a fingerprint folds it. */
  private static String exactly(String words) {
    StringBuilder exact = new StringBuilder(words.length() + 64).append('|');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        exact.append('_');
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_' || c == '\\') {
        exact.append('\\').append((int) c).append(';');
      } else {
        exact.append(c);
      }
    }
    return exact.append('|').toString();
  }
}
