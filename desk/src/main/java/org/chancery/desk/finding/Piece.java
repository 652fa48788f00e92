package org.chancery.desk.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words of a report that are marked alike from the first to the last.
 *
 * @param tokens of all that was read there, parted by spaces; empty if nothing was
 * @param styles classes of the marks
 * @param anchor whether the visitor was sent here; true of one piece alone
 */
public record Piece(String words, String tokens, String styles, boolean anchor) {
  /** Whether anything was read there. */
  public boolean found() {
    return !tokens.isEmpty() || !styles.isEmpty();
  }

  /**
   * Cuts words wherever a mark begins or ends, so that marks may overlap in any way.
   *
   * @param words a part of a field
   * @param start where the part begins, in code points of the field
   * @param marks of that field, in any order; those elsewhere are passed by
   */
  public static List<Piece> of(String words, int start, List<Mark> marks) {
    int end = start + words.codePointCount(0, words.length());
    List<Mark> here =
        marks.stream()
            .filter(m -> m.start() < end && m.end() > start && m.start() < m.end())
            .sorted(Comparator.comparingInt(Mark::start))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(Set.of(start, end));
    for (Mark m : here) {
      cuts.add(Math.max(start, m.start()));
      cuts.add(Math.min(end, m.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int unit = 0;
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      int at = from;
      open.removeIf(m -> m.end() <= at);
      while (next < here.size() && here.get(next).start() <= from) {
        if (here.get(next).end() > from) {
          open.add(here.get(next));
        }
        next++;
      }
      int behind = words.offsetByCodePoints(unit, to - from);
      pieces.add(piece(words.substring(unit, behind), open));
      unit = behind;
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String words, List<Mark> marks) {
    Set<String> tokens = new LinkedHashSet<>();
    Set<String> styles = new LinkedHashSet<>();
    boolean here = false;
    for (Mark m : marks) {
      if (m.here()) {
        here = true;
      } else {
        tokens.add(m.token());
        if (!m.style().isEmpty()) {
          styles.add(m.style());
        }
      }
    }
    return new Piece(
        words,
        String.join(" ", tokens),
        (here ? Mark.HERE + " " : "") + String.join(" ", styles),
        false);
  }

  /** The same paragraphs, with the first words to which the visitor was sent made the anchor. */
  public static List<List<Piece>> anchored(List<List<Piece>> paragraphs) {
    List<List<Piece>> anchored = new ArrayList<>();
    boolean found = false;
    for (List<Piece> paragraph : paragraphs) {
      List<Piece> pieces = new ArrayList<>();
      for (Piece p : paragraph) {
        boolean first = !found && p.styles().startsWith(Mark.HERE);
        found |= first;
        pieces.add(first ? new Piece(p.words(), p.tokens(), p.styles(), true) : p);
      }
      anchored.add(pieces);
    }
    return anchored;
  }
}
