package org.chancery.register.correction;

/**
 * A new value of a field.
 *
 * @param path the field as the record's JSON has it; within lists by number, from 0 ({@code
 *     participants/0/role})
 * @param words the value as words; empty for unknown; for a list its items, divided by commas
 */
public record Value(String path, String words) {}
