package org.chancery.register.correction;

/**
 * A person as one report names them.
 *
 * @param report the report's key on the register
 * @param name as the report's record has it
 */
public record Mention(String report, String name) {}
