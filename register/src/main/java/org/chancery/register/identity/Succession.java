package org.chancery.register.identity;

import java.time.LocalDate;

/**
 * A change of office: one person was seen in it, later another and the first no more.
 *
 * @param key of the office, see {@link Tenure#key}
 * @param before who held it
 * @param after who holds it since
 * @param lastSeen the last day the former was seen in it
 * @param firstSeen the first day the new one was
 */
public record Succession(
    String key, Person before, Person after, LocalDate lastSeen, LocalDate firstSeen) {}
