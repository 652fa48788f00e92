package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the word lists beside this class: words separated by white space, under headings in square
 * brackets (none: the heading ""); "#" begins a comment line, "+" and "-" a line of example text.
 */
final class WordLists {
  private WordLists() {}

  /** The words under each heading, in order; the examples are left out. */
  static Map<String, List<String>> words(String file) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    String heading = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        heading = line.substring(1, line.indexOf(']'));
      } else if (!line.startsWith("+ ") && !line.startsWith("- ")) {
        words.computeIfAbsent(heading, h -> new ArrayList<>()).addAll(List.of(line.split("\\s+")));
      }
    }
    return words;
  }

  /** The example texts that begin with the mark. */
  static List<String> examples(String file, char mark) {
    return lines(file).stream()
        .filter(line -> line.startsWith(mark + " "))
        .map(line -> line.substring(2))
        .toList();
  }

  /** The lines that are neither empty nor comments, trimmed. */
  static List<String> lines(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "No word list " + file + " beside " + WordLists.class + ". Maybe the build is broken.");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
