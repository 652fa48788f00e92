package org.chancery.brief.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;

/** A table in a terminal: columns side by side, or, where these get too narrow, each row a list. */
final class TextGrid {
  private static final int GAP = 2;

  /** A word up to this long never breaks a table up: longer ones stick out of their column. */
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
    int columns = grid.head().size();
    int[] natural = IntStream.range(0, columns).map(c -> text.natural(c)).toArray();
    int[] narrowest = IntStream.range(0, columns).map(c -> text.narrowest(c)).toArray();
    int available = width - GAP * (columns - 1);
    boolean fits =
        IntStream.range(0, columns).map(c -> Math.min(natural[c], Math.max(narrowest[c], NARROW))).sum()
            <= available;
    return fits
        ? text.sideBySide(Columns.shared(natural, narrowest, available))
        : text.stacked(width);
  }

  private List<String> sideBySide(int[] widths) {
    List<String> lines = new ArrayList<>();
    List<List<Flow.Line>> head =
        IntStream.range(0, widths.length)
            .mapToObj(c -> head(c).lines(widths[c]))
            .toList();
    lines.addAll(row(head, widths));
    int all = IntStream.of(widths).sum() + GAP * (widths.length - 1);
    lines.add(ink.faint("─".repeat(all)));
    boolean apart = false;
    for (List<Block.Cell> row : grid.rows()) {
      List<List<Flow.Line>> cells = new ArrayList<>();
      for (int c = 0; c < widths.length; c++) {
        int width = widths[c];
        cells.add(
            row.get(c).lines().stream()
                .flatMap(l -> Flow.of(Piece.of(l), ink).lines(width).stream())
                .toList());
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

  private Flow head(int column) {
    return new Flow(ink).add(Typography.own(grid.head().get(column), ' '), Tone.BOLD);
  }

  private int natural(int column) {
    return flows(column).stream().mapToInt(Flow::width).max().orElse(0);
  }

  private int narrowest(int column) {
    return flows(column).stream().mapToInt(Flow::widest).max().orElse(0);
  }

  private List<Flow> flows(int column) {
    List<Flow> flows = new ArrayList<>();
    flows.add(head(column));
    for (List<Block.Cell> row : grid.rows()) {
      row.get(column).lines().forEach(l -> flows.add(Flow.of(Piece.of(l), ink)));
    }
    return flows;
  }
}
