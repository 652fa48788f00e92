package org.chancery.register.sqlite;

import org.chancery.record.Record;

/**
 * What counted for a report from one moment to another.
 *
 * @param seq its number in the file
 * @param report the report's number in the file
 * @param record with the corrections put in; its {@code id} is the report's key
 */
record Account(long seq, long report, Record record) {
  String key() {
    return record.id();
  }
}
