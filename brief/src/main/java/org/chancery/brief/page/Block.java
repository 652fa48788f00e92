package org.chancery.brief.page;

import java.util.List;

/** A part of a section. */
public sealed interface Block {
  /**
   * One thing that is said.
   *
   * @param level 0, or 1 for what belongs to the line of level 0 before it
   */
  record Line(int level, List<Run> runs) implements Block {
    public Line {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A table.
   *
   * @param head one title a column
   * @param rows each with as many cells as there are columns
   */
  record Grid(List<String> head, List<List<Cell>> rows) implements Block {
    public Grid {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != head.size()) {
          throw new IllegalArgumentException(
              "A row has " + row.size() + " cells, the head has " + head.size());
        }
      }
    }
  }

  /**
   * A field of a table.
   *
   * @param lines one below the other; none in an empty field
   */
  record Cell(List<List<Run>> lines) {
    public Cell {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }
}
