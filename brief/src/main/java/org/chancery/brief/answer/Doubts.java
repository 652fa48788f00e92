package org.chancery.brief.answer;

import java.util.List;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Section;

/** What may have been read wrongly: to be looked up before it is relied on. */
final class Doubts {
  private final Material material;
  private final Sentences sentences;
  private final Request request;

  Doubts(Material material, Sentences sentences, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.request = request;
  }

  Section section() {
    List<Block> lines =
        material.unsure().stream()
            .limit(request.length().lines())
            .<Block>map(d -> sentences.doubtful("Perhaps: ", d))
            .toList();
    return new Section("To be checked", lines);
  }
}
