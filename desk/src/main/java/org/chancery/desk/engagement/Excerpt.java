package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.finding.Mark;
import org.chancery.desk.finding.Paragraphs;
import org.chancery.desk.finding.Piece;
import org.chancery.desk.finding.Shown;
import org.chancery.record.Passage;
import org.chancery.register.Source;

/**
 * A report that tells of an engagement: its paragraphs that do.
 *
 * @param fact the engagement as this report tells it, by its twelve digits
 * @param cite the address of the first words that do
 * @param title the words of a title that is told from; empty if it is told from the text alone
 * @param copies reports that have the same text
 * @param cut whether more of the report tells of it than is shown
 */
public record Excerpt(
    String fact,
    Shown report,
    String cite,
    List<Piece> title,
    List<Part> parts,
    List<Shown> copies,
    boolean cut) {
  /** So many paragraphs of one report are shown beside an engagement. */
  private static final int MOST = 24;

  public Excerpt {
    title = List.copyOf(title);
    parts = List.copyOf(parts);
    copies = List.copyOf(copies);
  }

  /**
   * A paragraph.
   *
   * @param gap whether something is left out before it
   */
  public record Part(List<Piece> pieces, boolean gap) {
    public Part {
      pieces = List.copyOf(pieces);
    }
  }

  static Excerpt of(String fact, Source source, String cite, List<Mark> marks, List<Shown> copies) {
    List<Mark> inText = marks.stream().filter(m -> m.field().equals(Passage.TEXT)).toList();
    List<Mark> inTitle = marks.stream().filter(m -> m.field().equals(Passage.TITLE)).toList();
    List<Part> parts = new ArrayList<>();
    boolean gap = false;
    boolean cut = false;
    for (Paragraphs.Paragraph p : Paragraphs.of(source.page().text())) {
      boolean told = inText.stream().anyMatch(m -> m.start() < p.end() && m.end() > p.start());
      if (told && parts.size() < MOST) {
        parts.add(new Part(Piece.of(p.words(), p.start(), inText), gap && !parts.isEmpty()));
        gap = false;
      } else {
        gap = true;
        cut |= told;
      }
    }
    Optional<String> title = source.page().title().filter(t -> !inTitle.isEmpty());
    return new Excerpt(
        fact,
        Shown.of(source),
        cite,
        title.map(t -> Piece.of(t, 0, inTitle)).orElse(List.of()),
        parts,
        copies,
        cut);
  }
}
