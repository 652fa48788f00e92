package org.chancery.register.outcome;

/**
 * An intent and its outcome.
 *
 * @param confidence that it is this outcome, 0 to 1
 */
public record Fate(IntentId intent, Outcome outcome, double confidence) {}
