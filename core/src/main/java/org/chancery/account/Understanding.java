package org.chancery.account;

import java.util.List;
import org.chancery.account.confidence.Assessor;
import org.chancery.account.engagement.Engagements;
import org.chancery.account.event.OwnWords;
import org.chancery.account.plan.Plans;
import org.chancery.account.statement.Statements;
import org.chancery.account.topic.Topics;
import org.chancery.gazetteer.Actor;
import org.chancery.record.Fingerprint;
import org.chancery.record.Record;
import org.chancery.report.Report;

/**
 * What becomes of a report between the door and the register: its record.
 *
 * <p>An understanding may be used by many threads at once, and gives the same record for the same
 * report whenever and wherever it is asked.
 */
@FunctionalInterface
public interface Understanding {
  /**
   * The report's record; never more than its text says.
   *
   * @param report whose offsets are UTF-16 units; the record's passages count code points
   */
  Record read(Report report);

  /** The one that comes with this version. Loads its models and word lists, once. */
  static Understanding standard() {
    return DeskOfficer.standard();
  }

  /**
   * The standard one, which knows a user's own actors besides ({@code docs/gazetteer.md}): bodies
   * get their names and codes from them, persons the body that they serve.
   */
  static Understanding knowing(List<Actor> own) {
    return knowing(own, OwnWords.NONE);
  }

  /**
   * The same, which goes by a user's own words for events before those that it knows ({@code
   * docs/dictionaries.md}).
   */
  static Understanding knowing(List<Actor> own, OwnWords words) {
    return DeskOfficer.knowing(own, words);
  }

  /**
   * One that decides on engagements, topics, statements and plans by other models, such as some
   * that never saw the reports that it is to be measured on; in all else it is the standard one.
   *
   * @param assessor says how sure it is of what it puts on record
   */
  static Understanding with(
      Engagements engagements,
      Topics topics,
      Statements statements,
      Plans plans,
      Assessor assessor) {
    return DeskOfficer.with(engagements, topics, statements, plans, assessor);
  }

  /**
   * The same, keeping what is at least so sure: engagements, who took part in them, statements,
   * plans and holdings are each judged by their own confidence, and what has none is not kept.
   *
   * @param least a probability; 0 keeps all
   */
  default Understanding atLeast(double least) {
    return least <= 0 ? this : report -> Sure.only(read(report), least);
  }

  /** A record that holds what the page gives and no account of it. */
  static Record blank(Report report) {
    return new Record(
        report.source(),
        Fingerprint.of(report.text(), report.outlet(), report.published()),
        Fingerprint.ofText(report.text()),
        report.published(),
        report.outlet(),
        report.syndicator(),
        report.attribution(),
        report.author(),
        report.title(),
        report.language(),
        report.language().equals("en"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
