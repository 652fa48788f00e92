package org.chancery.brief.form.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Run;

/** What a line consists of once it is set: the same for every form. */
sealed interface Piece {
  /** How words look. */
  enum Look {
    PLAIN,
    STRONG,
    QUOTED
  }

  /** Words ready to be written, quotation marks included; never empty. */
  record Words(String words, Look look) implements Piece {}

  /** Citations that stand together; behind words, without a space. */
  record Cites(List<Citation> citations) implements Piece {
    public Cites {
      citations = List.copyOf(citations);
    }
  }

  /** A line's runs, set. */
  static List<Piece> of(List<Run> runs) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : runs) {
      switch (run) {
        case Run.Plain p -> words(pieces, Typography.own(p.words(), last(pieces)), Look.PLAIN);
        case Run.Strong s -> words(pieces, Typography.own(s.words(), last(pieces)), Look.STRONG);
        case Run.Quoted q -> words(pieces, Typography.quoted(q.words()), Look.QUOTED);
        case Run.Cite c -> cite(pieces, c.citation());
      }
    }
    return List.copyOf(pieces);
  }

  /** Words alone, as of a title. */
  static List<Piece> own(String words) {
    return of(List.of(new Run.Plain(words.strip())));
  }

  private static void words(List<Piece> pieces, String words, Look look) {
    if (words.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty()
        && pieces.getLast() instanceof Words before
        && before.look() == look
        && look != Look.QUOTED) {
      pieces.set(pieces.size() - 1, new Words(before.words() + words, look));
    } else {
      pieces.add(new Words(words, look));
    }
  }

  /** Spaces before a citation go: each form keeps it at the words in its own way. */
  private static void cite(List<Piece> pieces, Citation citation) {
    while (!pieces.isEmpty() && pieces.getLast() instanceof Words before) {
      String kept = before.words().stripTrailing();
      if (!kept.isEmpty()) {
        pieces.set(pieces.size() - 1, new Words(kept, before.look()));
        break;
      }
      pieces.removeLast();
    }
    if (!pieces.isEmpty() && pieces.getLast() instanceof Cites before) {
      if (!before.citations().contains(citation)) {
        List<Citation> together = new ArrayList<>(before.citations());
        together.add(citation);
        pieces.set(pieces.size() - 1, new Cites(together));
      }
    } else {
      pieces.add(new Cites(List.of(citation)));
    }
  }

  private static int last(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return ' ';
    }
    return switch (pieces.getLast()) {
      case Words w -> w.words().charAt(w.words().length() - 1);
      case Cites c -> ']';
    };
  }
}
