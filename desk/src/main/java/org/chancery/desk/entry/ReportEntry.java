package org.chancery.desk.entry;

import java.util.List;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Links;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.register.Reported;
import org.chancery.register.Source;

/**
 * A report in a list.
 *
 * @param link to the report
 * @param title its own, else its first words
 * @param published in words; empty if it is not known
 * @param outlet empty if it is not known
 * @param tells what engagements it tells of, in words
 */
public record ReportEntry(
    String link, String title, String published, String outlet, List<String> tells) {
  private static final int TOLD = 3;
  private static final int LETTERS = 90;

  public ReportEntry {
    tells = List.copyOf(tells);
  }

  public static ReportEntry of(Reported reported) {
    Source source = reported.source();
    return new ReportEntry(
        Links.report(source.key()),
        title(source),
        source.published().map(d -> Wording.date(PartialDate.of(d))).orElse(""),
        source.outlet().orElse(""),
        reported.record().engagements().stream().limit(TOLD).map(ReportEntry::told).toList());
  }

  private static String told(Engagement e) {
    return Wording.engagement(e)
        + Optional.of(
                e.participants().stream()
                    .limit(TOLD)
                    .map(p -> p.name().or(p.office()::body).or(p.office()::code).orElse(""))
                    .filter(n -> !n.isEmpty())
                    .toList())
            .filter(l -> !l.isEmpty())
            .map(l -> ": " + String.join(", ", l))
            .orElse("");
  }

  /** A report's own title, else how it begins. */
  public static String title(Source source) {
    return source
        .title()
        .filter(t -> !t.isBlank())
        .orElseGet(
            () -> {
              String words = source.page().text().strip().replaceAll("\\s+", " ");
              return words.codePointCount(0, words.length()) <= LETTERS
                  ? words
                  : words.substring(0, words.offsetByCodePoints(0, LETTERS)) + "…";
            });
  }
}
