package org.chancery.account.engagement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where something takes place.
 *
 * @param city the city, or empty where only a country is named
 * @param country ISO 3166-1 alpha-3
 */
public record Site(
    Optional<String> city,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude) {}
