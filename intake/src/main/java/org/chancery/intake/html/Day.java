package org.chancery.intake.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.report.StatedDate;

/** A day as pages state it for machines: "2024-03-05T10:00:00Z", "20240305", "Tue, 5 Mar 2024". */
final class Day {
  private static final Pattern ISO =
      Pattern.compile("^\\s*((?:19|20)\\d\\d)[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?!\\d{1,5}(?!\\d))");

  private static final Pattern SECONDS = Pattern.compile("^\\s*(\\d{10})(?:\\d{3})?\\s*$");

  private Day() {}

  /**
   * The day, in the time zone that it is stated in.
   *
   * @param monthFirst how "03/05/2024" is meant
   */
  static Optional<LocalDate> of(String stated, boolean monthFirst) {
    if (stated.length() > 100) {
      return Optional.empty();
    }
    try {
      Matcher m = SECONDS.matcher(stated);
      if (m.matches()) {
        return plausible(
            Instant.ofEpochSecond(Long.parseLong(m.group(1))).atZone(ZoneOffset.UTC).toLocalDate());
      }
      m = ISO.matcher(stated);
      if (m.find()) {
        return plausible(
            LocalDate.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3))));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return first(StatedDate.in(stated), monthFirst);
  }

  /** The first of some dates that has its year. */
  static Optional<LocalDate> first(List<StatedDate> dates, boolean monthFirst) {
    return dates.stream()
        .filter(d -> d.year().isPresent())
        .findFirst()
        .flatMap(d -> (d.swapped() && monthFirst ? d.swap() : d).exact())
        .flatMap(Day::plausible);
  }

  /** Not the zero of some system's calendar. */
  private static Optional<LocalDate> plausible(LocalDate day) {
    return day.getYear() > 1970 && day.getYear() < 2100 ? Optional.of(day) : Optional.empty();
  }
}
