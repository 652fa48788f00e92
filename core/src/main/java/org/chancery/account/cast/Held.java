package org.chancery.account.cast;

import org.chancery.record.Office;

/**
 * An office that a person is said to hold, and where the report says so.
 *
 * @param sentence index of the sentence
 * @param first first token of the words that say it, name and office
 * @param last last token, included
 */
public record Held(Office office, int sentence, int first, int last) {}
