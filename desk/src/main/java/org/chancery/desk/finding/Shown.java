package org.chancery.desk.finding;

import java.time.LocalDate;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Links;
import org.chancery.record.PartialDate;
import org.chancery.register.Source;

/**
 * A report as pages name it.
 *
 * @param outlet who wrote it, else the path under which it was given
 * @param date of publication, in words; "undated" if it has none
 * @param link to the report
 */
public record Shown(String key, String title, String outlet, String date, String link) {
  public static Shown of(Source source) {
    String path = source.paths().stream().findFirst().orElseGet(() -> source.page().source());
    String outlet = source.outlet().filter(o -> !o.isBlank()).orElse(path);
    return new Shown(
        source.key(),
        source.title().filter(t -> !t.isBlank()).orElse(path),
        outlet,
        source.published().map(Shown::day).orElse("undated"),
        Links.report(source.key()));
  }

  public static String day(LocalDate day) {
    return Wording.date(PartialDate.of(day));
  }
}
