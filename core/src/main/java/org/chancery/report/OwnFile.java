package org.chancery.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a user's own list or dictionary, in UTF-8, without a byte order mark. */
public final class OwnFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private OwnFile() {}

  /**
   * All lines.
   *
   * @param what it should be, and where that is told: "a dictionary (docs/dictionaries.md)"
   * @throws IllegalArgumentException if it cannot be read; the message names the file and the
   *     remedy
   */
  public static List<String> lines(Path file, String what) {
    try {
      return withoutMark(Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          file + " does not exist. Give the path of " + what + ".", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8. Save it as UTF-8 text.", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + " cannot be read. Give the path of " + what + ".", e);
    }
  }

  /** The lines without the mark that some editors put before the first. */
  private static List<String> withoutMark(List<String> lines) {
    List<String> out = new ArrayList<>(lines);
    if (!out.isEmpty() && out.get(0).startsWith(BYTE_ORDER_MARK)) {
      out.set(0, out.get(0).substring(1));
    }
    return out;
  }
}
