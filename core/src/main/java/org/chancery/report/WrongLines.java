package org.chancery.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with the lines of a user's own files, so that all of it is told at once. */
public final class WrongLines {
  /** Most that are told. */
  private static final int TOLD = 20;

  private final List<String> wrong = new ArrayList<>();

  public void add(String sentence) {
    wrong.add(sentence);
  }

  /**
   * Ends the reading if anything was wrong.
   *
   * @throws IllegalArgumentException with a line for each
   */
  public void refuse() {
    if (!wrong.isEmpty()) {
      String more = wrong.size() > TOLD ? "\nand %d more lines".formatted(wrong.size() - TOLD) : "";
      throw new IllegalArgumentException(
          wrong.stream().limit(TOLD).collect(Collectors.joining("\n")) + more);
    }
  }
}
