package org.chancery.brief.form.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;

/** What a page quotes: where the words stand on the page, a note need not say them again. */
final class Quoted {
  private Quoted() {}

  /** Set as quotations are. */
  static Set<String> of(Page page) {
    return page.sections().stream()
        .flatMap(s -> s.blocks().stream())
        .flatMap(Quoted::lines)
        .flatMap(List::stream)
        .flatMap(r -> r instanceof Run.Quoted q ? Stream.of(q.words()) : Stream.empty())
        .map(Typography::quoted)
        .collect(Collectors.toSet());
  }

  private static Stream<List<Run>> lines(Block block) {
    return switch (block) {
      case Block.Line l -> Stream.of(l.runs());
      case Block.Grid grid ->
          grid.rows().stream().flatMap(List::stream).flatMap(c -> c.lines().stream());
    };
  }
}
