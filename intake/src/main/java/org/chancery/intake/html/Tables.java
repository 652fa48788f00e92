package org.chancery.intake.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells tables of facts from those that lay out a page. */
final class Tables {
  /** Characters of the longest cell that is a fact. */
  private static final int FACT = 160;

  private static final int MOST_CELLS = 20_000;

  private Tables() {}

  /** Whether its rows are to be read as lines: several columns of short cells. */
  static boolean isOfData(Element table) {
    String role = table.attr("role").toLowerCase(Locale.ROOT);
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    int rows = 0;
    int wide = 0;
    int cells = 0;
    for (Element part : table.children()) {
      for (Element row : part.normalName().equals("tr") ? table.children() : part.children()) {
        if (!row.normalName().equals("tr")) {
          continue;
        }
        int filled = 0;
        for (Element cell : row.children()) {
          if (++cells > MOST_CELLS || isLayout(cell)) {
            return false;
          }
          filled += cell.hasText() ? 1 : 0;
        }
        rows += filled > 0 ? 1 : 0;
        wide += filled > 1 ? 1 : 0;
      }
      if (part.normalName().equals("tr")) {
        break;
      }
    }
    return rows > 1 && wide * 2 > rows;
  }

  private static boolean isLayout(Element cell) {
    return cell.selectFirst("table, h1, h2, h3, form, article, nav, ul ul, iframe") != null
        || cell.text().length() > FACT;
  }

  /** A row's cells with single tabs between them, and nothing at its ends. */
  static String row(String words) {
    return words.indexOf('\t') < 0 ? words.strip() : words.strip().replaceAll(" *\t[ \t]*", "\t");
  }
}
