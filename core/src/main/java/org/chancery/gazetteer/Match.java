package org.chancery.gazetteer;

/**
 * A wording found in a run of tokens.
 *
 * @param length number of tokens
 */
public record Match(Entry entry, int length, Wording wording) {}
