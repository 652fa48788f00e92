package org.chancery.brief.form.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.chancery.brief.form.text.Characters;
import org.chancery.brief.table.Table;

/** Names of sheets: of at most 31 characters, some of them forbidden, and each but once. */
final class SheetNames {
  static final String ABOUT = "About";

  /** Excel keeps this name for itself. */
  private static final String HISTORY = "history";

  private static final int LONGEST = 31;

  private SheetNames() {}

  /** One for each table. */
  static List<String> of(List<Table> tables) {
    Set<String> taken = new HashSet<>(Set.of(ABOUT.toLowerCase(Locale.ROOT), HISTORY));
    List<String> names = new ArrayList<>();
    for (Table table : tables) {
      String whole = WorkbookUtil.createSafeSheetName(Characters.line(table.name()), '_');
      String name = whole;
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        String number = " " + i;
        name = whole.substring(0, Math.min(whole.length(), LONGEST - number.length())) + number;
      }
      names.add(name);
    }
    return names;
  }
}
