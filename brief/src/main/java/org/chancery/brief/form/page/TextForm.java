package org.chancery.brief.form.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;

/**
 * A page for a terminal, in UTF-8: citations as [1], their sources at the end.
 *
 * @param width columns to write in
 */
public record TextForm(int width, Ink ink) implements PageForm {
  @Override
  public void write(Page page, OutputStream out) throws IOException {
    Sheet sheet = new Sheet(width, ink);
    sheet.page(page);
    out.write(sheet.text().getBytes(StandardCharsets.UTF_8));
  }

  /** The lines of one page. */
  private static final class Sheet {
    private static final String BULLET = "• ";
    private static final String LOWER_BULLET = "– ";

    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    Sheet(int width, Ink ink) {
      this.width = width;
      this.ink = ink;
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }

    void page(Page page) {
      Reference.marking(page).ifPresent(this::marking);
      own(page.title(), Tone.BOLD);
      own(page.about(), Tone.FAINT);
      page.sections().forEach(this::section);
      if (!page.citations().isEmpty()) {
        heading("Sources");
        int digits = 2 + String.valueOf(page.citations().getLast().number()).length();
        page.citations().forEach(c -> source(c, digits));
      }
      Reference.marking(page)
          .ifPresent(
              m -> {
                lines.add("");
                marking(m);
              });
    }

    private void marking(String words) {
      put(new Flow(ink).add(words, Tone.BOLD), "", "");
    }

    private void own(String words, Tone tone) {
      put(new Flow(ink).add(Typography.own(words, ' '), tone), "", "");
    }

    private void heading(String words) {
      lines.add("");
      own(words, Tone.HEADING);
    }

    private void section(Section section) {
      heading(section.heading());
      List<Part> parts = Part.of(section.blocks());
      if (parts.isEmpty()) {
        put(new Flow(ink).add(Part.NOTHING, Tone.FAINT), "  ", "  ");
      }
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          lines.add("");
        }
        switch (parts.get(i)) {
          case Part.Listing listing -> listing.items().forEach(this::item);
          case Part.Table table ->
              TextGrid.lines(table.grid(), width - 2, ink)
                  .forEach(l -> lines.add(("  " + l).stripTrailing()));
        }
      }
    }

    private void item(Part.Item item) {
      put(Flow.of(item.line(), ink), "  " + BULLET, "    ");
      item.below().forEach(below -> put(Flow.of(below, ink), "    " + LOWER_BULLET, "      "));
    }

    private void source(Citation citation, int digits) {
      Reference reference = Reference.of(citation);
      String number = "[" + reference.number() + "]";
      String pad = " ".repeat(Math.max(0, digits - number.length()));
      String indent = " ".repeat(digits + 3);
      put(
          new Flow(ink)
              .add(reference.origin() + ": " + reference.words() + reference.field(), Tone.PLAIN),
          "  " + pad + number + " ",
          indent);
      put(new Flow(ink).add(reference.where(), Tone.FAINT), indent, indent);
    }

    private void put(Flow flow, String first, String rest) {
      String lead = first;
      for (Flow.Line line : flow.lines(width - rest.length())) {
        lines.add(lead + line.inked());
        lead = rest;
      }
    }
  }
}
