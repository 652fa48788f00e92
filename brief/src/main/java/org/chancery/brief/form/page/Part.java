package org.chancery.brief.form.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.page.Block;

/** The blocks of a section as a file shows them: lines that follow each other are one list. */
sealed interface Part {
  /** What stands in a section without blocks: that it is empty is an answer, too. */
  String NOTHING = "Nothing on record.";

  /** A list; never empty. */
  record Listing(List<Item> items) implements Part {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** A table. */
  record Table(Block.Grid grid) implements Part {}

  /** A line and the lines that belong to it. */
  record Item(List<Piece> line, List<List<Piece>> below) {
    public Item {
      line = List.copyOf(line);
      below = List.copyOf(below);
    }
  }

  static List<Part> of(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Line line -> add(items, line);
        case Block.Grid grid -> {
          end(items, parts);
          parts.add(new Table(grid));
        }
      }
    }
    end(items, parts);
    return List.copyOf(parts);
  }

  private static void add(List<Item> items, Block.Line line) {
    List<Piece> pieces = Piece.of(line.runs());
    if (line.level() == 0 || items.isEmpty()) {
      items.add(new Item(pieces, List.of()));
    } else {
      Item above = items.getLast();
      List<List<Piece>> below = new ArrayList<>(above.below());
      below.add(pieces);
      items.set(items.size() - 1, new Item(above.line(), below));
    }
  }

  private static void end(List<Item> items, List<Part> parts) {
    if (!items.isEmpty()) {
      parts.add(new Listing(items));
      items.clear();
    }
  }
}
