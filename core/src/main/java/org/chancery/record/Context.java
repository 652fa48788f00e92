package org.chancery.record;

import java.util.Locale;

/**
 * What an event is about: PLOVER's contexts of 2021, as POLECAT codes them. Those that say when or
 * whether something happens ("future", "hypothetical") are an {@link EventStatus} instead. The
 * order is the order of the record.
 *
 * @see <a href="https://doi.org/10.7910/DVN/AJGVIT">POLECAT Weekly Data</a>
 */
public enum Context {
  MILITARY,
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  RIGHTS_FREEDOMS,
  REPRESSION,
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCES,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING;

  /** PLOVER writes these two with a hyphen, all others with an underscore. */
  private final String label =
      name().startsWith("PRO_")
          ? name().toLowerCase(Locale.ROOT).replace('_', '-')
          : name().toLowerCase(Locale.ROOT);

  /**
   * Reads PLOVER's name, such as {@code "human_rights"}.
   *
   * @throws IllegalArgumentException if PLOVER has none of that name
   */
  public static Context of(String label) {
    for (Context c : values()) {
      if (c.label.equals(label)) {
        return c;
      }
    }
    throw new IllegalArgumentException("PLOVER has no context \"" + label + "\"");
  }

  /** As PLOVER and the record's JSON write it. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
