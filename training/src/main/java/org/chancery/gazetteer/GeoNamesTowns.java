package org.chancery.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.training.GeoNamesCity;

/**
 * GeoNames' populated places of at least 500 inhabitants ({@code cities500.txt}), beside those that
 * other tables have already, and their other names in Latin letters.
 */
final class GeoNamesTowns {
  /** A place's name, or another name of it. */
  record Town(
      String name,
      boolean other,
      String iso3,
      String province,
      long population,
      double lat,
      double lon) {}

  private record Point(double lat, double lon) {
    boolean isBy(Point p) {
      return Math.abs(lat - p.lat) < 0.35
          && Math.abs(lon - p.lon) * Math.cos(Math.toRadians(lat)) < 0.35;
    }
  }

  /** Inhabitants from which a place is listed under its other names. */
  private static final long OTHER_NAMES = 15_000;

  /** Seats of townships without a known population, of which these have tens of thousands. */
  private static final Set<String> CROWDED = Set.of("CHN", "IDN", "KHM", "THA", "MNG");

  /** What has its only names in English, and nicknames and misspellings for others. */
  private static final Set<String> ENGLISH = Set.of("USA", "CAN", "GBR", "AUS", "IRL", "NZL");

  private static final Pattern LATIN =
      Pattern.compile("[A-Z\\u00c0-\\u024f][A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff .-]{3,}");

  /** "Ouk Kharbur", "Tenri-chhi": how other languages write a name, and no press in English. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          ".*(?:-chhi|-chi|-shi|-hsien|-shih|zhen|-si|ehj|hja|hjm|i’|i')$|.*(?:eh[jr]|Amphoe |Muang |Thi Tran ).*");

  private final Map<String, List<Point>> known = new HashMap<>();
  private final Map<String, Long> largest = new HashMap<>();

  void know(String name, double lat, double lon, long population) {
    String key = Words.key(Words.tokens(name));
    known.computeIfAbsent(key, k -> new ArrayList<>()).add(new Point(lat, lon));
    largest.merge(key, population, Math::max);
  }

  private boolean isKnown(String key, Point p) {
    return known.getOrDefault(key, List.of()).stream().anyMatch(p::isBy);
  }

  /** All that are not known yet; afterwards they are. */
  List<Town> read(Path cities500) throws IOException {
    Map<String, String> alpha3 = GeoNamesCity.alpha3();
    List<String[]> all = new ArrayList<>();
    for (String line : Files.readAllLines(cities500)) {
      all.add(line.split("\t", -1));
    }
    List<Town> towns = new ArrayList<>();
    for (String[] row : all) {
      String iso3 = alpha3.getOrDefault(row[8], "");
      Point p = new Point(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
      long population = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
      String key = Words.key(Words.tokens(row[1]));
      boolean crowd = population < 500 && CROWDED.contains(iso3);
      // "El Ramal (Porvenir)": no text writes brackets.
      if (iso3.isEmpty() || crowd || key.isEmpty() || row[1].contains("(") || isKnown(key, p)) {
        continue;
      }
      towns.add(new Town(row[1], false, iso3, row[10], population, p.lat, p.lon));
      know(row[1], p.lat, p.lon, population);
    }
    for (String[] row : all) {
      others(row, alpha3.getOrDefault(row[8], ""), towns);
    }
    return towns;
  }

  private void others(String[] row, String iso3, List<Town> towns) {
    long population = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
    boolean seat = row[7].equals("PPLA") || row[7].equals("PPLC");
    if (iso3.isEmpty() || ENGLISH.contains(iso3) || (population < OTHER_NAMES && !seat)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String name : row[3].split(",")) {
      String key = Words.key(Words.tokens(name));
      // Another place's name is that place's, but for a hamlet's and a great city's.
      if (LATIN.matcher(name).matches()
          && !FOREIGN.matcher(name).matches()
          && !name.equals(name.toUpperCase(java.util.Locale.ROOT))
          && largest.getOrDefault(key, -1L) * 20 < population
          && seen.add(key)) {
        towns.add(
            new Town(
                name,
                true,
                iso3,
                row[10],
                population,
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5])));
      }
    }
  }
}
