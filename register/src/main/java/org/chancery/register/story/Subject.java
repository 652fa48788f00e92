package org.chancery.register.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report, by what it is about.
 *
 * @param report its id
 * @param published its date
 * @param title empty where there is none
 * @param text its prose
 */
public record Subject(String report, Optional<LocalDate> published, String title, String text) {}
