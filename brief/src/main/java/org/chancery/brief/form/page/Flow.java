package org.chancery.brief.form.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.page.Citation;

/**
 * Lays out words of several looks in lines of a width, which is counted in columns of a terminal.
 * Between a word and its citation no line breaks.
 */
final class Flow {
  private record Span(String words, Tone tone) {}

  private record Word(List<Span> spans) {
    int width() {
      return spans.stream().mapToInt(s -> Columns.of(s.words())).sum();
    }
  }

  /** A line before it is inked. */
  record Line(String words, String inked) {
    Line setIn(int columns) {
      return new Line(" ".repeat(columns) + words, " ".repeat(columns) + inked);
    }
  }

  private final Ink ink;
  private final List<Word> words = new ArrayList<>();
  private boolean apart = true;

  Flow(Ink ink) {
    this.ink = ink;
  }

  static Flow of(List<Piece> pieces, Ink ink) {
    return new Flow(ink).add(pieces);
  }

  /** A line's pieces behind what is there. */
  Flow add(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words w -> add(w.words(), Tone.of(w.look()));
        case Piece.Cites c -> {
          for (Citation cited : c.citations()) {
            add((apart ? "" : Typography.TIE) + "[" + cited.number() + "]", Tone.FAINT);
          }
        }
      }
    }
    return this;
  }

  /** Words behind those that are there; a space at either end stands between them. */
  Flow add(String more, Tone tone) {
    int start = 0;
    for (int at = 0; at <= more.length(); at++) {
      if (at == more.length() || more.charAt(at) == ' ') {
        if (at > start) {
          put(new Span(more.substring(start, at), tone));
        }
        apart |= at < more.length();
        start = at + 1;
      }
    }
    return this;
  }

  private void put(Span span) {
    if (apart) {
      words.add(new Word(List.of(span)));
    } else {
      List<Span> spans = new ArrayList<>(words.getLast().spans());
      spans.add(span);
      words.set(words.size() - 1, new Word(spans));
    }
    apart = false;
  }

  /** The width if it were one line. */
  int width() {
    return words.stream().mapToInt(w -> w.width() + 1).sum() - (words.isEmpty() ? 0 : 1);
  }

  /** The width of the widest word. */
  int widest() {
    return words.stream().mapToInt(Word::width).max().orElse(0);
  }

  /**
   * The lines. A word wider than a line stands alone in one and sticks out: paths stay whole.
   *
   * @param width columns
   */
  List<Line> lines(int width) {
    List<Line> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    int used = 0;
    for (Word word : words) {
      int needed = word.width();
      if (!line.isEmpty() && used + 1 + needed > width) {
        lines.add(line(line));
        line.clear();
        used = 0;
      }
      used += needed + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  /** Each tone is switched on once, also over the spaces between its words. */
  private Line line(List<Word> line) {
    StringBuilder plain = new StringBuilder();
    StringBuilder inked = new StringBuilder();
    StringBuilder same = new StringBuilder();
    Tone current = Tone.PLAIN;
    for (Word word : line) {
      String gap = plain.isEmpty() ? "" : " ";
      for (Span span : word.spans()) {
        String shown = span.words().replace(Typography.TIE, ' ');
        plain.append(gap).append(shown);
        if (span.tone() == current) {
          same.append(gap).append(shown);
        } else {
          inked.append(current.in(ink, same.toString())).append(gap);
          same.setLength(0);
          same.append(shown);
          current = span.tone();
        }
        gap = "";
      }
    }
    inked.append(current.in(ink, same.toString()));
    return new Line(plain.toString(), inked.toString());
  }
}
