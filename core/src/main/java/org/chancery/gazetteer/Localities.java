package org.chancery.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * GeoNames' provinces, districts, small towns and other names of towns (CC BY 4.0), and the
 * airports of OurAirports (public domain). There are many, and a text names few of them: they stay
 * the bytes they are in the table, sorted by the key of their names, and are looked up by halving.
 */
final class Localities {
  /**
   * @param reach kilometres from the place's coordinates to its farthest corner
   */
  record Locality(Place place, int reach) {}

  private static final class Standard {
    static final Localities INSTANCE = new Localities();
  }

  private final byte[] table;
  private final int[] lines;
  private final Map<String, String> provinces = new HashMap<>();

  private Localities() {
    for (String[] row : Tables.rows("provinces.tsv", 4)) {
      provinces.put(row[0] + row[1], row[2]);
    }
    try (InputStream raw = Localities.class.getResourceAsStream("localities.tsv.gz")) {
      if (raw == null) {
        throw new IllegalStateException("No table localities.tsv.gz in this build");
      }
      table = new GZIPInputStream(raw, 1 << 16).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int[] starts = new int[1 << 18];
    int count = 0;
    for (int at = 0; at < table.length; count++) {
      starts[count] = at;
      while (table[at] != '\n') {
        at++;
      }
      at++;
    }
    lines = Arrays.copyOf(starts, count);
  }

  static Localities standard() {
    return Standard.INSTANCE;
  }

  /** All of a name, provinces and districts first, then the most populous. */
  List<Locality> of(List<String> forms) {
    String key = Words.key(forms);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Locality> found = new ArrayList<>();
    for (int i = low; i < lines.length && compare(i, key) == 0; i++) {
      found.add(locality(i));
    }
    return found;
  }

  int size() {
    return lines.length;
  }

  /** The order of a line's key and another: told by the first letter that differs, mostly. */
  private int compare(int line, String key) {
    int start = lines[line];
    for (int i = 0; i < key.length(); i++) {
      int lower = table[start + i] | 0x20;
      if (lower < 'a' || lower > 'z') {
        break;
      }
      if (lower != key.charAt(i)) {
        return lower - key.charAt(i);
      }
    }
    return keyOf(line).compareTo(key);
  }

  private String keyOf(int line) {
    int end = lines[line];
    while (table[end] != '\t') {
      end++;
    }
    return Words.key(
        Words.tokens(new String(table, lines[line], end - lines[line], StandardCharsets.UTF_8)));
  }

  Locality locality(int line) {
    int end = lines[line];
    while (table[end] != '\n') {
      end++;
    }
    String[] row =
        new String(table, lines[line], end - lines[line], StandardCharsets.UTF_8).split("\t", -1);
    Place.Kind kind =
        switch (row[1]) {
          case "P" -> Place.Kind.PROVINCE;
          case "D" -> Place.Kind.DISTRICT;
          case "V" -> Place.Kind.VENUE;
          default -> Place.Kind.CITY;
        };
    int number = Integer.parseInt(row[6]);
    Place place =
        new Place(
            row[0],
            kind,
            Tables.optional(row[2]),
            Optional.ofNullable(provinces.get(row[2] + row[3])),
            Integer.parseInt(row[4]) / 100.0,
            Integer.parseInt(row[5]) / 100.0,
            kind == Place.Kind.CITY ? number * 100L : 0);
    return new Locality(place, kind == Place.Kind.CITY ? 5 : number);
  }
}
