package org.chancery.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Outlets that are known by name, short name or address; {@code outlets.tsv} lists them. */
public final class Outlets {
  /** What sort of outlet it is. */
  public enum Kind {
    AGENCY,
    PRESS,
    OFFICIAL,
    SYNDICATOR
  }

  /**
   * A known outlet.
   *
   * @param name as a record gives it
   * @param others other names and short names
   * @param country ISO 3166-1 alpha-3; none for international ones
   */
  public record Outlet(String name, List<String> others, Optional<String> country, Kind kind) {
    public Outlet {
      others = List.copyOf(others);
    }
  }

  private static final Outlets SHIPPED = new Outlets(Resource.table("outlets.tsv"));

  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final List<Outlet> all = new ArrayList<>();

  Outlets(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() != 5) {
        throw new IllegalStateException("An outlet needs five columns: " + row);
      }
      List<String> others = parts(row.get(1));
      Outlet outlet =
          new Outlet(
              row.get(0),
              others,
              row.get(3).equals("-") ? Optional.empty() : Optional.of(row.get(3)),
              Kind.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
      all.add(outlet);
      byName.putIfAbsent(key(outlet.name()), outlet);
      parts(row.get(2)).forEach(d -> byDomain.putIfAbsent(d, outlet));
    }
    // a name of one's own goes before a short name that others share
    for (Outlet outlet : all) {
      outlet.others().forEach(n -> byName.putIfAbsent(key(n), outlet));
    }
  }

  public static Outlets shipped() {
    return SHIPPED;
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String folded =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT);
    (folded.startsWith("the ") ? folded.substring(4) : folded)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  List<Outlet> all() {
    return all;
  }

  public Optional<Outlet> named(String name) {
    Outlet outlet = byName.get(key(name));
    if (outlet == null && name.indexOf('.') > 0) {
      outlet = byDomain.get(name.toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(outlet);
  }

  /** By the host of an address, or by the host that it is a part of. */
  public Optional<Outlet> at(String url) {
    String host = url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
    host = host.split("[/?#:]", 2)[0];
    while (!host.isEmpty()) {
      Outlet outlet = byDomain.get(host);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }
}
