package org.chancery.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Word lists and tables that ship inside the program, in UTF-8: by their name in this package, or
 * from the root ("/org/...").
 */
public final class Resource {
  private Resource() {}

  /**
   * All lines of a data file.
   *
   * @throws IllegalStateException where the installation lacks the file
   */
  public static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The data file " + name + " is missing from this package");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The data file " + name + " cannot be read", e);
    }
  }

  /**
   * The rows of a table: no comments ("#"), no blank lines, columns divided by tabs.
   *
   * @throws IllegalStateException where the installation lacks the file
   */
  public static List<List<String>> table(String name) {
    return lines(name).stream()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> List.of(l.split("\t", -1)))
        .toList();
  }
}
