package org.chancery.cli;

import org.chancery.record.Record;
import org.chancery.report.Report;

/** What came of one input in the end. */
sealed interface Account {
  /** A report and its record. */
  record Understood(Report report, Record record) implements Account {}

  /** An input that gave no record, and a sentence that says why. */
  record Refused(String sentence) implements Account {}
}
