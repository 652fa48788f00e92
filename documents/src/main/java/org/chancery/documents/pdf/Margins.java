package org.chancery.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out what is printed at the head and the foot of every page, and the pages' numbers. */
final class Margins {
  /** Of a page's height: what is nearer to its edge may be printed on every page. */
  private static final float MARGIN = 0.12f;

  private static final Pattern NUMBER =
      Pattern.compile("(?i)[-–—|\\s]*(?:page\\s+)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—|\\s]*");

  private Margins() {}

  static List<Sheaf> without(List<Sheaf> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (Sheaf page : pages) {
      Set<String> here = new HashSet<>();
      page.rows().stream().filter(r -> isAtEdge(r, page)).forEach(r -> here.add(shape(r)));
      here.forEach(s -> seen.merge(s, 1, Integer::sum));
    }
    // left and right pages may differ
    int often = Math.max(2, pages.size() / 3);
    List<Sheaf> out = new ArrayList<>();
    for (Sheaf page : pages) {
      out.add(
          new Sheaf(
              page.height(),
              page.rows().stream()
                  .filter(
                      r ->
                          !isAtEdge(r, page)
                              || !NUMBER.matcher(r.text()).matches()
                                  && seen.getOrDefault(shape(r), 0) < often)
                  .toList()));
    }
    return out;
  }

  private static boolean isAtEdge(Sheaf.Row row, Sheaf page) {
    return row.base() < page.height() * MARGIN || row.base() > page.height() * (1 - MARGIN);
  }

  private static String shape(Sheaf.Row row) {
    return row.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }
}
