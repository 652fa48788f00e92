package org.chancery.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.record.Passage;

/** Looks whether a page says nothing without citing it. */
public final class Cited {
  private Cited() {}

  /**
   * Fails unless every line cites, and every citation stands at its words.
   *
   * @return how many citations there are
   */
  public static int check(Page page) {
    for (Section section : page.sections()) {
      assertThat(section.blocks()).as(page.title() + ": " + section.heading()).isNotEmpty();
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Line line -> line(page, section, line.runs());
          // The first column names what a row is about, and says nothing.
          case Block.Grid grid ->
              grid.rows()
                  .forEach(
                      row ->
                          row.stream()
                              .skip(1)
                              .forEach(c -> c.lines().forEach(l -> line(page, section, l))));
        }
      }
    }
    // Nor is there a source of nothing.
    assertThat(page.citations()).as(page.title()).allMatch(c -> cites(page, c));
    for (Citation c : page.citations()) {
      assertThat(page.citations().get(c.number() - 1)).isEqualTo(c);
      assertThat(words(c))
          .as(page.title() + " [" + c.number() + "]")
          .isEqualTo(c.words())
          .isNotBlank();
    }
    return page.citations().size();
  }

  private static boolean cites(Page page, Citation c) {
    return page.sections().stream()
        .flatMap(s -> s.blocks().stream())
        .flatMap(
            b ->
                switch (b) {
                  case Block.Line line -> line.runs().stream();
                  case Block.Grid grid ->
                      grid.rows().stream()
                          .flatMap(List::stream)
                          .flatMap(cell -> cell.lines().stream())
                          .flatMap(List::stream);
                })
        .anyMatch(r -> r instanceof Run.Cite cite && cite.citation().equals(c));
  }

  private static void line(Page page, Section section, List<Run> runs) {
    assertThat(runs)
        .as(page.title() + ", " + section.heading() + ": " + runs)
        .anyMatch(r -> r instanceof Run.Cite);
    for (Run run : runs) {
      if (run instanceof Run.Cite cite) {
        assertThat(page.citations()).contains(cite.citation());
      }
    }
    quoted(page, runs);
  }

  /** What stands between quotation marks is in one of the passages that the line cites. */
  private static void quoted(Page page, List<Run> runs) {
    String cited =
        String.join(
            " ",
            runs.stream()
                .flatMap(r -> r instanceof Run.Cite c ? Stream.of(c) : Stream.empty())
                .map(c -> c.citation().words())
                .toList());
    for (Run run : runs) {
      if (run instanceof Run.Quoted q) {
        for (String part : q.words().split(" … ")) {
          assertThat(cited).as(page.title()).contains(part.strip());
        }
      }
    }
  }

  private static String words(Citation c) {
    String field =
        c.passage().field().equals(Passage.TITLE)
            ? c.source().page().title().orElse("")
            : c.source().page().text();
    int[] points = field.codePoints().toArray();
    return new String(points, c.passage().start(), c.passage().end() - c.passage().start())
        .strip()
        .replaceAll("\\s+", " ");
  }
}
