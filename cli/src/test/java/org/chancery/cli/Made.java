package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.account.Understanding;
import org.chancery.record.Act;
import org.chancery.record.Confidence;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.report.Report;

/**
 * An understanding that puts one of everything on record, more or less sure, whatever the report.
 */
final class Made {
  static final Understanding ONE_OF_EACH = Made::record;

  private Made() {}

  private static Record record(Report report) {
    List<Passage> words = List.of(new Passage(Passage.TEXT, 0, 12));
    Record blank = Understanding.blank(report);
    return new Record(
        blank.source(),
        blank.id(),
        blank.textId(),
        blank.published(),
        blank.outlet(),
        blank.syndicator(),
        blank.attribution(),
        blank.author(),
        blank.title(),
        blank.language(),
        true,
        List.of(
            new Engagement(
                Kind.MEETING,
                Status.HELD,
                Optional.of(PartialDate.parse("2024-01-11")),
                Optional.of("Baku"),
                Optional.of("AZE"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of("the summit"),
                Optional.empty(),
                List.of(
                    participant("Jane Roe", "Foreign Minister", "Azerbaijan", "AZE", 85),
                    participant("Ana Lima", "Representative", "UNICEF", "UNICEF", 60)),
                List.of(Topic.MINE_ACTION),
                words,
                Confidence.ofHundredths(90))),
        List.of(
            new Statement(
                Optional.of("Jane Roe"),
                Optional.of("Azerbaijan"),
                Act.PLEDGE,
                Optional.of("Ana Lima"),
                List.of(Topic.CHILDREN),
                "to build schools",
                words,
                Confidence.ofHundredths(70))),
        List.of(
            new Plan(
                "next round",
                Optional.of(PartialDate.of(2025)),
                Optional.empty(),
                Optional.empty(),
                "again in 2025",
                words)),
        List.of(
            new Holding(
                "Jane Roe",
                "Foreign Minister",
                Optional.of("Azerbaijan"),
                Optional.of("AZE"),
                words,
                Confidence.ofHundredths(40))),
        List.of());
  }

  private static Participant participant(
      String name, String role, String body, String code, int hundredths) {
    return new Participant(
        Optional.of(name),
        new Office(Optional.of(role), Optional.of(body), Optional.of(code)),
        List.of(),
        Confidence.ofHundredths(hundredths));
  }
}
