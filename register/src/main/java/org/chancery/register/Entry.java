package org.chancery.register;

import org.chancery.record.Record;

/**
 * A report and what was read in it.
 *
 * @param version of Chancery that read it
 */
public record Entry(Given given, Record record, String version) {}
