package org.chancery.brief.form.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;

/**
 * A page as Markdown (CommonMark 0.31; tables as GitHub and most others write them), in UTF-8. Each
 * citation links to the list of sources.
 */
public record MarkdownForm() implements PageForm {
  @Override
  public void write(Page page, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    Reference.marking(page).ifPresent(m -> text.append(strong(m)).append("\n\n"));
    text.append("# ").append(own(page.title())).append('\n');
    if (!page.about().isBlank()) {
      text.append('\n').append(own(page.about())).append('\n');
    }
    page.sections().forEach(s -> section(text, s));
    if (!page.citations().isEmpty()) {
      text.append("\n## Sources\n\n");
      page.citations().forEach(c -> source(text, c));
    }
    Reference.marking(page).ifPresent(m -> text.append('\n').append(strong(m)).append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void section(StringBuilder text, Section section) {
    text.append("\n## ").append(own(section.heading())).append('\n');
    List<Part> parts = Part.of(section.blocks());
    if (parts.isEmpty()) {
      text.append('\n').append(Part.NOTHING).append('\n');
    }
    for (Part part : parts) {
      text.append('\n');
      switch (part) {
        case Part.Listing listing ->
            listing
                .items()
                .forEach(
                    item -> {
                      text.append("- ").append(begun(item.line())).append('\n');
                      item.below().forEach(l -> text.append("  - ").append(begun(l)).append('\n'));
                    });
        case Part.Table table -> grid(text, table.grid());
      }
    }
  }

  private static void grid(StringBuilder text, Block.Grid grid) {
    row(text, grid.head().stream().map(MarkdownForm::own).toList());
    row(text, grid.head().stream().map(h -> "---").toList());
    for (List<Block.Cell> cells : grid.rows()) {
      row(
          text,
          cells.stream()
              .map(
                  cell ->
                      cell.lines().stream()
                          .map(l -> line(Piece.of(l)))
                          .collect(Collectors.joining("<br>")))
              .toList());
    }
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static void source(StringBuilder text, Citation citation) {
    Reference reference = Reference.of(citation);
    text.append("- <a id=\"source-")
        .append(reference.number())
        .append("\"></a>\\[")
        .append(reference.number())
        .append("\\] ")
        .append(escaped(reference.origin() + ": " + reference.words() + reference.field()))
        .append(' ')
        .append(
            reference.isAddress()
                ? "<" + reference.where() + ">"
                : MarkdownWords.code(reference.shown()))
        .append('\n');
  }

  /** A line at the beginning of its block. */
  private static String begun(List<Piece> pieces) {
    return MarkdownWords.begun(line(pieces));
  }

  private static String own(String words) {
    return begun(Piece.own(words));
  }

  private static String line(List<Piece> pieces) {
    StringBuilder line = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words w ->
            line.append(
                switch (w.look()) {
                  case PLAIN, QUOTED -> escaped(w.words());
                  case STRONG -> strong(w.words());
                });
        case Piece.Cites c ->
            c.citations()
                .forEach(
                    cited ->
                        line.append(line.isEmpty() ? "" : " ")
                            .append("[\\[" + cited.number() + "\\]](#source-")
                            .append(cited.number())
                            .append(')'));
      }
    }
    return line.toString().strip();
  }

  /** Stars only begin and end a strong word where a letter or digit is beside them. */
  private static String strong(String words) {
    String inner = words.strip();
    if (inner.isEmpty()) {
      return words;
    }
    int first = words.indexOf(inner);
    boolean stars =
        Character.isLetterOrDigit(inner.codePointAt(0))
            && Character.isLetterOrDigit(inner.codePointBefore(inner.length()));
    return words.substring(0, first)
        + (stars ? "**" + escaped(inner) + "**" : "<strong>" + escaped(inner) + "</strong>")
        + words.substring(first + inner.length());
  }

  private static String escaped(String words) {
    return MarkdownWords.escaped(words);
  }
}
