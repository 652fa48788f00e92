package org.chancery.brief.form.linked;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries as FollowTheMoney has them. */
final class Countries {
  private static final Map<String, String> BY_ALPHA_3 =
      Stream.of(Locale.getISOCountries())
          .collect(
              Collectors.toUnmodifiableMap(
                  c -> Locale.of("", c).getISO3Country(), c -> c.toLowerCase(Locale.ROOT)));

  /** Kosovo has no code of ISO 3166; both go by these. */
  private static final String KOSOVO = "XKX";

  private Countries() {}

  /** The code of two small letters for one of three capital ones (ISO 3166-1). */
  static Optional<String> alpha2(String alpha3) {
    return alpha3.equals(KOSOVO) ? Optional.of("xk") : Optional.ofNullable(BY_ALPHA_3.get(alpha3));
  }
}
