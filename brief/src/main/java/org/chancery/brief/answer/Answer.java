package org.chancery.brief.answer;

import java.util.List;
import org.chancery.brief.page.Page;
import org.chancery.brief.table.Table;

/**
 * What was asked for, to be read and to be counted with.
 *
 * @param tables the same as rows, the main one first
 */
public record Answer(Page page, List<Table> tables) {
  public Answer {
    tables = List.copyOf(tables);
  }
}
