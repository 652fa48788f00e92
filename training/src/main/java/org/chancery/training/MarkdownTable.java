package org.chancery.training;

import java.util.List;

/** A table in Markdown, written row by row; all columns but the first are figures. */
final class MarkdownTable {
  private final StringBuilder out;

  MarkdownTable(StringBuilder out, String first, List<String> columns) {
    this.out = out;
    row(first, columns);
    row("---", columns.stream().map(c -> "---:").toList());
  }

  void row(String first, List<String> cells) {
    out.append("| ").append(first).append(" | ").append(String.join(" | ", cells)).append(" |\n");
  }
}
