package org.chancery.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the rows of a page in reading order. Where there is a gutter with many rows on either side
 * of it and few across, each stretch between those that go across is read column by column.
 */
final class Columns {
  /** Rows that must stand on either side of a gutter. */
  private static final int FEWEST = 5;

  private Columns() {}

  static List<Sheaf.Row> inOrder(List<Sheaf.Row> rows, float width) {
    List<Sheaf.Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingDouble(Sheaf.Row::base).thenComparingDouble(Sheaf.Row::left));
    float gutter = gutter(sorted, width);
    return gutter < 0 ? lines(sorted) : columns(sorted, gutter);
  }

  /** Where the page is divided; negative if it is not. */
  private static float gutter(List<Sheaf.Row> rows, float width) {
    float best = -1;
    int most = 0;
    for (int percent = 30; percent <= 70; percent++) {
      float x = width * percent / 100;
      int left = 0;
      int right = 0;
      int across = 0;
      int long_ = 0;
      for (Sheaf.Row row : rows) {
        boolean wide = row.right() - row.left() > width * 0.2f;
        if (row.right() <= x) {
          left++;
          long_ += wide ? 1 : 0;
        } else if (row.left() >= x) {
          right++;
          long_ += wide ? 1 : 0;
        } else {
          across++;
        }
      }
      int fewer = Math.min(left, right);
      // columns of prose: most of their rows are long; those of a table are short
      boolean prose = long_ * 10 >= (left + right) * 6;
      if (fewer >= FEWEST && prose && across * 3 <= left + right && fewer > most) {
        best = x;
        most = fewer;
      }
    }
    return best;
  }

  private static List<Sheaf.Row> columns(List<Sheaf.Row> rows, float gutter) {
    List<Sheaf.Row> out = new ArrayList<>();
    List<Sheaf.Row> left = new ArrayList<>();
    List<Sheaf.Row> right = new ArrayList<>();
    for (Sheaf.Row row : rows) {
      if (row.right() <= gutter) {
        left.add(row.in(1));
      } else if (row.left() >= gutter) {
        right.add(row.in(2));
      } else {
        out.addAll(left);
        out.addAll(right);
        left.clear();
        right.clear();
        out.add(row);
      }
    }
    out.addAll(left);
    out.addAll(right);
    return out;
  }

  /** Without columns, what stands on one line is one line: the cells of a row. */
  private static List<Sheaf.Row> lines(List<Sheaf.Row> rows) {
    List<Sheaf.Row> out = new ArrayList<>();
    for (Sheaf.Row row : rows) {
      Sheaf.Row before = out.isEmpty() ? row : out.get(out.size() - 1);
      if (!out.isEmpty()
          && Math.abs(row.base() - before.base()) < before.size() * 0.4f
          && row.left() >= before.right()) {
        out.set(out.size() - 1, before.and(row));
      } else {
        out.add(row);
      }
    }
    return out;
  }
}
