package org.chancery.account.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.report.OwnFile;
import org.chancery.report.WrongLines;

/**
 * A user's own words that tell of events, in the form of Chancery's own: {@code
 * docs/dictionaries.md} defines the columns. Immutable.
 */
public final class OwnWords {
  /** No words at all. */
  public static final OwnWords NONE = new OwnWords(List.of());

  private final List<Word> rows;

  private OwnWords(List<Word> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads tables of words. A set ("@treaty") holds for the lines and files behind it; Chancery's
   * own sets are known, too.
   *
   * @throws IllegalArgumentException if a file cannot be read or a line is wrong; the message names
   *     each wrong line with its file and the remedy
   */
  public static OwnWords read(List<Path> files) {
    LemmaSets sets = new LemmaSets();
    Words.shipped(sets);
    OwnRow reader = new OwnRow(sets);
    List<Word> rows = new ArrayList<>();
    WrongLines wrong = new WrongLines();
    for (Path file : files) {
      List<String> lines = OwnFile.lines(file, "a table of words (docs/dictionaries.md)");
      for (int i = 0; i < lines.size(); i++) {
        List<String> cells = cells(lines.get(i));
        if (cells.isEmpty() || (rows.isEmpty() && isHead(cells))) {
          continue;
        }
        try {
          reader.read(cells).ifPresent(rows::add);
        } catch (IllegalArgumentException e) {
          wrong.add("%s, line %d: %s".formatted(file, i + 1, e.getMessage()));
        }
      }
    }
    wrong.refuse();
    return new OwnWords(rows);
  }

  List<Word> rows() {
    return rows;
  }

  /** None of a comment or an empty line; a spreadsheet adds tabs behind a set. */
  private static List<String> cells(String line) {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (line.isBlank() || (line.startsWith("#") && !OwnRow.LABELS.contains(cells.get(0)))) {
      return List.of();
    }
    boolean isSet = cells.get(0).startsWith("@");
    int end = cells.size();
    while (isSet && end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static boolean isHead(List<String> cells) {
    return cells.get(0).toLowerCase(Locale.ROOT).equals("means");
  }
}
