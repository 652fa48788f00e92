package org.chancery.register.copies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as one among copies.
 *
 * @param report its id
 * @param published its date
 * @param outlet who wrote it
 */
public record Copy(
    String report, Optional<LocalDate> published, Optional<String> outlet, Sketch sketch) {}
