package org.chancery.brief.form.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.brief.page.Block;

/**
 * How wide the columns of a table are, by what stands in them; in columns of a terminal, which
 * serve as letters elsewhere.
 */
final class GridWidths {
  /**
   * One column.
   *
   * @param natural the width at which no line of it breaks
   * @param narrowest the width of its widest word
   * @param bulks of each field from the head down the width if its lines stood in one
   */
  private record Measure(int natural, int narrowest, List<Integer> bulks) {}

  private final List<Measure> measures;

  /**
   * Measures a table.
   *
   * @param padding what each column takes beside its words
   */
  GridWidths(Block.Grid grid, int padding) {
    this.measures =
        IntStream.range(0, grid.head().size()).mapToObj(c -> measure(grid, c, padding)).toList();
  }

  private static Measure measure(Block.Grid grid, int column, int padding) {
    List<List<Flow>> fields =
        Stream.concat(
                Stream.of(List.of(head(grid, column, Ink.PLAIN))),
                grid.rows().stream()
                    .map(
                        row ->
                            row.get(column).lines().stream()
                                .map(l -> Flow.of(Piece.of(l), Ink.PLAIN))
                                .toList()))
            .toList();
    List<Flow> lines = fields.stream().flatMap(List::stream).toList();
    return new Measure(
        padding + lines.stream().mapToInt(Flow::width).max().orElse(0),
        padding + lines.stream().mapToInt(Flow::widest).max().orElse(0),
        fields.stream().map(f -> f.stream().mapToInt(Flow::width).sum()).toList());
  }

  /** The title of a column. */
  static Flow head(Block.Grid grid, int column, Ink ink) {
    return new Flow(ink).add(Typography.own(grid.head().get(column), ' '), Tone.BOLD);
  }

  /** Whether each column gets its widest word, and at least so much, or all that it needs. */
  boolean fit(int available, int decent) {
    return measures.stream()
            .mapToInt(m -> Math.min(m.natural(), Math.max(m.narrowest(), decent)))
            .sum()
        <= available;
  }

  /**
   * Widths that add up to at most what there is, unless the widest words are wider. What is left
   * beyond these goes, bit by bit, to the column that makes most of the height: so the table gets
   * low.
   */
  int[] shared(int available) {
    int[] widths = measures.stream().mapToInt(Measure::narrowest).toArray();
    for (int left = available - IntStream.of(widths).sum(); left > 0; left--) {
      int[] heights = heights(widths);
      int highest = -1;
      for (int c = 0; c < widths.length; c++) {
        boolean breaks = widths[c] < measures.get(c).natural();
        if (breaks && (highest < 0 || heights[c] > heights[highest])) {
          highest = c;
        }
      }
      if (highest < 0) {
        break;
      }
      widths[highest]++;
    }
    return widths;
  }

  /** How much of the table's height each column makes: that of the rows in which it is highest. */
  private int[] heights(int[] widths) {
    int[] made = new int[widths.length];
    int rows = measures.isEmpty() ? 0 : measures.get(0).bulks().size();
    for (int r = 0; r < rows; r++) {
      int highest = 0;
      for (int c = 1; c < widths.length; c++) {
        highest = height(c, r, widths[c]) > height(highest, r, widths[highest]) ? c : highest;
      }
      made[highest] += height(highest, r, widths[highest]);
    }
    return made;
  }

  /** In thousandths of a line. */
  private int height(int column, int row, int width) {
    return measures.get(column).bulks().get(row) * 1000 / Math.max(1, width);
  }
}
