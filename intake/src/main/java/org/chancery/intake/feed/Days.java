package org.chancery.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that feeds state, as they are where the page was published. */
final class Days {
  /** W3C's profile of ISO 8601. */
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?$");

  /** RFC 822, and what is often taken for it. */
  private static final Pattern MAIL =
      Pattern.compile(
          "^(?:\\p{L}+,?\\s+)?(\\d{1,2})[\\s-](\\p{L}{3})\\p{L}*[\\s-](\\d{4}|\\d{2})\\b.*$");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Days() {}

  /** The day; empty if there is none in it. */
  static Optional<LocalDate> of(String stated) {
    try {
      Matcher iso = ISO.matcher(stated);
      if (iso.matches()) {
        return Optional.of(
            LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
      }
      Matcher mail = MAIL.matcher(stated);
      if (mail.matches()) {
        int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = number(mail.group(3));
        return Optional.of(
            LocalDate.of(
                year < 70 ? year + 2000 : year < 100 ? year + 1900 : year,
                month,
                number(mail.group(1))));
      }
    } catch (DateTimeException e) {
      // a day that no calendar has
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
