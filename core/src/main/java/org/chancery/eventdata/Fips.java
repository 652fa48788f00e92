package org.chancery.eventdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries as FIPS 10-4 writes them, in two letters, which are not those of ISO 3166-1. */
final class Fips {
  private static final String FILE = "fips.tsv";

  private Fips() {}

  /** That of an ISO 3166-1 alpha-3 code. */
  static Optional<String> of(String alpha3) {
    return Optional.ofNullable(Table.CODES.get(alpha3));
  }

  /** Loaded when first asked for. */
  private static final class Table {
    static final Map<String, String> CODES = load();

    private static Map<String, String> load() {
      InputStream in = Fips.class.getResourceAsStream(FILE);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(in, FILE + " is missing"), StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(l -> l.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> c[1]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
