package org.chancery.register;

import java.util.Optional;
import org.chancery.register.fact.FactId;
import org.chancery.register.outcome.Fate;
import org.chancery.register.outcome.Intent;

/**
 * Something planned, and what became of it.
 *
 * @param id of the plan's fact, or of the planned engagement's
 * @param source the report that says so
 * @param held the engagement that fulfilled it; of what was called off, one like it that took place
 *     later
 */
public record Planned(FactId id, Source source, Intent intent, Fate fate, Optional<Dossier> held) {}
