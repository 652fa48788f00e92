package org.chancery.register;

/**
 * Something wrong in a register.
 *
 * @param sentence what, and what to do
 */
public record Flaw(String sentence) {}
