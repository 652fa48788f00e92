package org.chancery.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package. */
final class Resource {
  private Resource() {}

  /** All lines of a data file. */
  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The data file " + name + " is missing from this package");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The data file " + name + " cannot be read", e);
    }
  }

  /** The rows of a table: no comments ("#"), no blank lines, columns divided by tabs. */
  static List<List<String>> table(String name) {
    return lines(name).stream()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> List.of(l.split("\t", -1)))
        .toList();
  }
}
