package org.chancery.register;

import org.chancery.record.Record;

/**
 * A report on the register, and all that it tells.
 *
 * @param record what counts: the latest reading with the corrections put in; its {@code id} is the
 *     report's key
 */
public record Reported(Source source, Record record) {}
