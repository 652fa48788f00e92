package org.chancery.register;

/**
 * What a register has come to: equal as long as nothing is added, reread, corrected or removed. So
 * what was worked out from a register can be kept as long as its state is the same.
 *
 * @param reports how many there are
 * @param accounts the number of the last account that was made
 * @param corrections the number of the last correction that was noted
 */
public record State(long reports, long accounts, long corrections) {}
