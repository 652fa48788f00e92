package org.chancery.brief.answer;

import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Page;
import org.chancery.brief.table.Table;

/**
 * What was asked for, to be read and to be counted with.
 *
 * @param tables the same as rows, the main one first
 * @param material what it was drawn from, where that is on one subject
 */
public record Answer(Page page, List<Table> tables, Optional<Material> material) {
  public Answer {
    tables = List.copyOf(tables);
  }

  static Answer of(Page page, List<Table> tables) {
    return new Answer(page, tables, Optional.empty());
  }

  static Answer of(Page page, List<Table> tables, Material material) {
    return new Answer(page, tables, Optional.of(material));
  }
}
