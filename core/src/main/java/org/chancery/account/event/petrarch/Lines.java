package org.chancery.account.event.petrarch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.report.OwnFile;

/**
 * Reads the lines of any of the four dictionaries. What follows {@code #} or {@code ;} outside
 * brackets is a comment, and so is what stands between {@code <!--} and {@code -->}, over several
 * lines too. Empty lines mean nothing.
 */
final class Lines {
  /** Some dictionaries write "<! --". */
  private static final Pattern OPEN = Pattern.compile("<!\\s*--");

  private Lines() {}

  /**
   * @throws IllegalArgumentException if the file cannot be read or a comment has no end; the
   *     message names the file and the remedy
   */
  static List<Line> of(Path file) {
    return of(file.toString(), OwnFile.lines(file, "a dictionary (docs/dictionaries.md)"));
  }

  static List<Line> of(String file, List<String> rows) {
    List<Line> out = new ArrayList<>();
    int opened = 0;
    for (int i = 0; i < rows.size(); i++) {
      StringBuilder kept = new StringBuilder();
      String rest = rows.get(i);
      while (!rest.isEmpty()) {
        if (opened > 0) {
          int end = rest.indexOf("-->");
          rest = end < 0 ? "" : rest.substring(end + 3);
          opened = end < 0 ? opened : 0;
        } else {
          var open = OPEN.matcher(rest);
          boolean found = open.find();
          kept.append(rest, 0, found ? open.start() : rest.length());
          rest = found ? rest.substring(open.end()) : "";
          opened = found ? i + 1 : 0;
        }
      }
      String text = withoutRemark(kept.toString()).strip();
      if (!text.isEmpty()) {
        out.add(new Line(file, i + 1, text));
      }
    }
    if (opened > 0) {
      throw new IllegalArgumentException(
          file + ", line " + opened + ": the comment has no end. Close it with \"-->\".");
    }
    return out;
  }

  /** A "#" in brackets is part of a code: older dictionaries discard with "[###]". */
  private static String withoutRemark(String row) {
    boolean inside = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      inside = c == '[' || (inside && c != ']');
      if (!inside && (c == '#' || c == ';')) {
        return row.substring(0, i);
      }
    }
    return row;
  }
}
