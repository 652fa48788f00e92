package org.chancery.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of CAMEO, and what it is in PLOVER. Read from {@code cameo.tsv}, whose head says where
 * each column comes from.
 *
 * @param code two figures (a root), three or four
 * @param label short, in lower case, in Chancery's own words
 * @param type in PLOVER; none for CAMEO's 01 and 02, statements and appeals
 * @param mode one of the type's
 * @param goldstein how cooperative, from -10 to 10 (Goldstein 1992, extended to CAMEO)
 * @see <a href="http://eventdata.parusanalytics.com/data.dir/cameo.html">CAMEO</a>
 */
public record CameoCode(
    String code,
    String label,
    Optional<EventType> type,
    Optional<String> mode,
    List<Context> contexts,
    double goldstein) {
  private static final String FILE = "cameo.tsv";
  private static final int COLUMNS = 6;
  private static final int ROOT = 2;
  private static final int BASE = 3;

  private static final int LAST_OF_VERBAL_COOPERATION = 5;
  private static final int LAST_OF_MATERIAL_COOPERATION = 8;
  private static final int LAST_OF_VERBAL_CONFLICT = 13;

  public CameoCode {
    contexts = List.copyOf(contexts);
  }

  /** All, in the order of the codes. */
  public static List<CameoCode> all() {
    return Table.ALL;
  }

  /**
   * The code.
   *
   * @throws IllegalArgumentException if CAMEO has none such
   */
  public static CameoCode of(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("CAMEO has no code \"" + code + "\""));
  }

  /** The code, if CAMEO has it. */
  public static Optional<CameoCode> find(String code) {
    return Optional.ofNullable(Table.BY_CODE.get(code));
  }

  /**
   * The code, or else the closest above it: dictionaries have codes of their own below those of
   * CAMEO ("0411", "1951").
   */
  public static Optional<CameoCode> nearest(String code) {
    for (int end = code.length(); end >= ROOT; end--) {
      Optional<CameoCode> found = find(code.substring(0, end));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The root's two figures ("04"). */
  public String root() {
    return code.substring(0, ROOT);
  }

  /** The first three figures ("025" of "0251"); the root where there are but two. */
  public String base() {
    return code.substring(0, Math.min(BASE, code.length()));
  }

  /** For a root the code of what it does not say more closely ("050" of "05"); else this. */
  public CameoCode stated() {
    return code.length() == ROOT ? of(code + "0") : this;
  }

  /**
   * The class after the root alone, as is usual with CAMEO: 01 to 05, 06 to 08, 09 to 13, 14 to 20.
   * Of what gives in (081 to 083) PLOVER says verbal, CAMEO material.
   */
  public QuadClass quadClass() {
    int root = Integer.parseInt(root());
    if (root <= LAST_OF_VERBAL_COOPERATION) {
      return QuadClass.VERBAL_COOPERATION;
    } else if (root <= LAST_OF_MATERIAL_COOPERATION) {
      return QuadClass.MATERIAL_COOPERATION;
    }
    return root <= LAST_OF_VERBAL_CONFLICT
        ? QuadClass.VERBAL_CONFLICT
        : QuadClass.MATERIAL_CONFLICT;
  }

  private static CameoCode row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(FILE + ": six cells parted by tabs are needed: " + line);
    }
    return new CameoCode(
        cells[0],
        cells[1],
        cell(cells[2]).map(EventType::of),
        cell(cells[3]),
        cell(cells[4]).stream()
            .flatMap(c -> Arrays.stream(c.split("\\|")))
            .map(Context::of)
            .toList(),
        Double.parseDouble(cells[5]));
  }

  private static Optional<String> cell(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** Loaded when first asked for. */
  private static final class Table {
    static final List<CameoCode> ALL = load();
    static final Map<String, CameoCode> BY_CODE = new LinkedHashMap<>();

    static {
      ALL.forEach(c -> BY_CODE.put(c.code(), c));
    }

    private static List<CameoCode> load() {
      InputStream in = CameoCode.class.getResourceAsStream(FILE);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(in, FILE + " is missing"), StandardCharsets.UTF_8))) {
        List<CameoCode> rows = new ArrayList<>();
        lines
            .lines()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .forEach(l -> rows.add(row(l)));
        return List.copyOf(rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
