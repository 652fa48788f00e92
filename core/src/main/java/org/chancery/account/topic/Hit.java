package org.chancery.account.topic;

/**
 * A term of the lexicon found among words.
 *
 * @param topic ordinal of its topic
 * @param term number of the term
 * @param start first word
 * @param end behind the last word
 * @param office whether it stands in the name of an office, a person or a body, and so tells little
 */
record Hit(int topic, Level level, int term, int start, int end, boolean office) {
  boolean within(int from, int to) {
    return from <= start && end <= to;
  }
}
