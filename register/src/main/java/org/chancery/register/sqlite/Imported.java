package org.chancery.register.sqlite;

import java.util.List;
import org.chancery.record.Record;
import org.chancery.register.Given;

/**
 * A report as an export has it.
 *
 * @param recorded milliseconds since 1970
 */
record Imported(Given given, List<String> paths, long recorded, List<Reading> readings) {
  Imported {
    paths = List.copyOf(paths);
    readings = List.copyOf(readings);
  }

  /** What a version read in it. */
  record Reading(String version, Record record, long recorded) {}
}
