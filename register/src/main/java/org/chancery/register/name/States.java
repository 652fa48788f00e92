package org.chancery.register.name;

import java.util.Locale;
import java.util.Set;

/** Codes of states, as the record has them. */
public final class States {
  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  /** Kosovo, which has no code of ISO 3166 and goes by this one in records. */
  private static final String KOSOVO = "XKX";

  private States() {}

  /** Whether a code is a state's (ISO 3166-1 alpha-3). */
  public static boolean has(String code) {
    return code.equals(KOSOVO) || CODES.contains(code);
  }
}
