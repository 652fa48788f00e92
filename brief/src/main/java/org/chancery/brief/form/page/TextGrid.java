package org.chancery.brief.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;

/** A table in a terminal: columns side by side, or, where these get too narrow, each row a list. */
final class TextGrid {
  private static final int GAP = 1;

  /**
   * Kept free in each column for what follows the first line of something, which is set in by it.
   */
  private static final int INDENT = 1;

  /** A column whose lines break is at least this wide, or the table is no table. */
  private static final int NARROW = 16;

  private final Block.Grid grid;
  private final Ink ink;

  private TextGrid(Block.Grid grid, Ink ink) {
    this.grid = grid;
    this.ink = ink;
  }

  /** Lines of at most that width, unless a single word is wider. */
  static List<String> lines(Block.Grid grid, int width, Ink ink) {
    TextGrid text = new TextGrid(grid, ink);
    int available = width - GAP * (grid.head().size() - 1);
    GridWidths widths = new GridWidths(grid, INDENT);
    return widths.fit(available, NARROW)
        ? text.sideBySide(widths.shared(available))
        : text.stacked(width);
  }

  private List<String> sideBySide(int[] widths) {
    List<String> lines = new ArrayList<>();
    List<List<Flow.Line>> head =
        IntStream.range(0, widths.length)
            .mapToObj(c -> GridWidths.head(grid, c, ink).lines(widths[c] - INDENT))
            .toList();
    lines.addAll(row(head, widths));
    int all = IntStream.of(widths).sum() + GAP * (widths.length - 1);
    lines.add(ink.faint("─".repeat(all)));
    boolean apart = false;
    for (List<Block.Cell> row : grid.rows()) {
      List<List<Flow.Line>> cells = new ArrayList<>();
      for (int c = 0; c < widths.length; c++) {
        cells.add(field(row.get(c), widths[c] - INDENT));
      }
      List<String> written = row(cells, widths);
      if (apart || (written.size() > 1 && lines.size() > 2)) {
        lines.add("");
      }
      lines.addAll(written);
      apart = written.size() > 1;
    }
    return lines;
  }

  private List<Flow.Line> field(Block.Cell cell, int width) {
    List<Flow.Line> field = new ArrayList<>();
    for (List<Run> words : cell.lines()) {
      List<Flow.Line> lines = Flow.of(Piece.of(words), ink).lines(width);
      for (int i = 0; i < lines.size(); i++) {
        boolean set = i > 0 && cell.lines().size() > 1;
        field.add(set ? lines.get(i).setIn(INDENT) : lines.get(i));
      }
    }
    return field;
  }

  private static List<String> row(List<List<Flow.Line>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      int owed = 0;
      for (int c = 0; c < widths.length; c++) {
        int used = 0;
        if (l < cells.get(c).size()) {
          Flow.Line words = cells.get(c).get(l);
          line.append(" ".repeat(owed)).append(words.inked());
          owed = 0;
          used = Columns.of(words.words());
        }
        owed += Math.max(0, widths[c] - used) + GAP;
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private List<String> stacked(int width) {
    List<String> lines = new ArrayList<>();
    for (List<Block.Cell> row : grid.rows()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      for (int c = 0; c < row.size(); c++) {
        String name = Typography.own(grid.head().get(c), ' ') + ":";
        List<List<Run>> words = row.get(c).lines();
        for (int l = 0; l < words.size(); l++) {
          Flow flow = new Flow(ink);
          if (l == 0) {
            flow.add(name, Tone.BOLD).add(" ", Tone.PLAIN);
          }
          List<Flow.Line> laid = flow.add(Piece.of(words.get(l))).lines(width - 2);
          for (int i = 0; i < laid.size(); i++) {
            lines.add((l == 0 && i == 0 ? "" : "  ") + laid.get(i).inked());
          }
        }
      }
    }
    return lines;
  }
}
