package org.chancery.documents.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a mail's field {@code Date}, as whoever sent it had it, whatever the time zone. */
final class MailDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*\\.?,?[ -](\\d{4})\\b");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})\\b");

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");

  private MailDate() {}

  /** The day that a field tells, if it tells one without doubt. */
  static Optional<LocalDate> in(String field) {
    String words = field.replaceAll("\\s+", " ");
    Matcher m = DAY_FIRST.matcher(words);
    if (m.find()) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    m = MONTH_FIRST.matcher(words);
    if (m.find()) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = ISO.matcher(words);
    return m.find() ? day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
