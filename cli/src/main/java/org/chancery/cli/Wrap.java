package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lays words out in lines. Widths count code points. */
final class Wrap {
  private Wrap() {}

  /**
   * Words in lines, each indented.
   *
   * @param first indentation of the first line
   * @param rest indentation of all others
   * @param ink applied to the words of each line, not to the indentation
   */
  static List<String> lines(
      String words, int width, int first, int rest, UnaryOperator<String> ink) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    int indent = first;
    for (String word : words.strip().split("\\s+")) {
      int length = length(word);
      if (used > 0 && indent + used + 1 + length > width) {
        lines.add(" ".repeat(indent) + ink.apply(line.toString()));
        line.setLength(0);
        used = 0;
        indent = rest;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
    }
    lines.add(" ".repeat(indent) + ink.apply(line.toString()));
    return lines;
  }

  /** The words, cut behind a word so that they take at most so many columns; then an ellipsis. */
  static String cut(String words, int width) {
    String folded = words.strip().replaceAll("\\s+", " ");
    if (length(folded) <= width) {
      return folded;
    }
    int end = folded.offsetByCodePoints(0, Math.max(0, width - 1));
    int space = folded.lastIndexOf(' ', end);
    String kept = folded.substring(0, space > end / 2 ? space : end);
    return kept.replaceAll("[\\s,;:.–—-]+$", "") + "…";
  }

  static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
