package org.chancery.account.event;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A user's own words that tell of events, in the form of Chancery's own: {@code
 * docs/dictionaries.md} defines the columns. Immutable.
 */
public final class OwnWords {
  /** No words at all. */
  public static final OwnWords NONE = new OwnWords(List.of());

  /** Most wrong lines that are told at once. */
  private static final int TOLD = 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

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
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        List<String> cells = cells(i == 0 ? withoutMark(lines.get(0)) : lines.get(i));
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
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          wrong.stream().limit(TOLD).collect(Collectors.joining("\n"))
              + (wrong.size() > TOLD ? "\nand %d more lines".formatted(wrong.size() - TOLD) : ""));
    }
    return new OwnWords(rows);
  }

  List<Word> rows() {
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          file + " does not exist. Give the path of a table of words (docs/dictionaries.md).", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8. Save it as UTF-8 text.", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + " cannot be read. Give the path of a table of words (docs/dictionaries.md).", e);
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
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
