package org.chancery.register;

/**
 * What it came to when reports were put on a register.
 *
 * @param reports that are new
 * @param known that were there already; nothing was done
 * @param engagements that no report had told of
 * @param merged engagements of the new reports that others tell of, too
 * @param changed reports of which a later reading says something else
 */
public record Added(long reports, long known, long engagements, long merged, long changed) {
  public static Added nothing() {
    return new Added(0, 0, 0, 0, 0);
  }

  public Added and(Added other) {
    return new Added(
        reports + other.reports,
        known + other.known,
        engagements + other.engagements,
        merged + other.merged,
        changed + other.changed);
  }
}
