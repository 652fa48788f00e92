package org.chancery.brief.page;

import java.util.List;

/** Lines under one heading. */
public record Section(String heading, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
