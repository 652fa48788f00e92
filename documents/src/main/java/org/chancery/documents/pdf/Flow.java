package org.chancery.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of lines: over line ends, columns and pages. */
final class Flow {
  private static final Pattern STOP = Pattern.compile(".*[.!?:;…][\"”’'»)\\]]*");

  private static final Pattern ITEM = Pattern.compile("(?:[•▪●○*·–—-]|\\(?\\w{1,3}[.)])\\s.*");

  /** A hyphen after these belongs to the word: "vice-president". */
  private static final Set<String> HYPHENATED =
      Set.of("vice", "self", "ex", "non", "well", "so", "anti", "pre", "post", "long", "high");

  /** Where a word may be divided: seen at the end of a line alone, where it was. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private Flow() {}

  static List<String> paragraphs(List<Sheaf> pages) {
    List<String> out = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Sheaf.@Nullable Row before = null;
    for (Sheaf page : pages) {
      Map<Integer, float[]> edges = edges(page);
      float pitch = pitch(page);
      for (Sheaf.Row row : page.rows()) {
        float[] edge = edges.getOrDefault(row.column(), new float[] {row.left(), row.right()});
        if (before != null && !goesOn(before, row, edge, pitch)) {
          add(out, open);
        }
        append(open, row.text());
        before = row;
      }
    }
    add(out, open);
    return out;
  }

  private static void add(List<String> out, StringBuilder open) {
    String paragraph =
        open.toString()
            .replace(String.valueOf(SOFT_HYPHEN), "")
            .replaceAll("[\\s\\u00A0]+", " ")
            .strip();
    if (!paragraph.isEmpty()) {
      out.add(paragraph);
    }
    open.setLength(0);
  }

  private static boolean goesOn(Sheaf.Row before, Sheaf.Row row, float[] edge, float pitch) {
    if (Math.abs(before.size() - row.size()) > 0.15f * before.size()
        || ITEM.matcher(row.text()).matches()) {
      return false;
    }
    boolean stops = STOP.matcher(before.text()).matches();
    boolean small = Character.isLowerCase(row.text().charAt(0));
    float step = row.base() - before.base();
    if (step <= 0 || before.column() != row.column()) {
      // the top of the next column or page: a sentence goes on there
      return !stops && (small || before.text().length() > 30);
    }
    if (step > 1.35f * pitch && step > 1.5f * row.size()) {
      return false;
    }
    float width = edge[1] - edge[0];
    boolean full = before.right() >= edge[1] - 0.2f * width;
    boolean indented = row.left() > before.left() + 0.8f * row.size();
    return small && !stops || full && !(indented && stops);
  }

  /** Left and right of each column's rows. */
  private static Map<Integer, float[]> edges(Sheaf page) {
    Map<Integer, float[]> out = new HashMap<>();
    for (Sheaf.Row row : page.rows()) {
      float[] edge = out.computeIfAbsent(row.column(), c -> new float[] {row.left(), row.right()});
      edge[0] = Math.min(edge[0], row.left());
      edge[1] = Math.max(edge[1], row.right());
    }
    return out;
  }

  /** The commonest step from one line to the next, in points. */
  private static float pitch(Sheaf page) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < page.rows().size(); i++) {
      Sheaf.Row before = page.rows().get(i - 1);
      Sheaf.Row row = page.rows().get(i);
      float step = row.base() - before.base();
      if (step > 0 && before.column() == row.column()) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 12 : steps.get((steps.size() - 1) / 2);
  }

  private static void append(StringBuilder open, String line) {
    String words = line.strip();
    int end = open.length();
    boolean hyphen =
        end > 1
            && isHyphen(open.charAt(end - 1))
            && Character.isLetter(open.charAt(end - 2))
            && !words.isEmpty()
            && Character.isLetter(words.charAt(0));
    if (!hyphen) {
      open.append(end == 0 ? "" : " ").append(words);
      return;
    }
    String head =
        open.substring(Math.max(open.lastIndexOf(" "), open.lastIndexOf("\n")) + 1, end - 1);
    if (open.charAt(end - 1) == SOFT_HYPHEN || !isOfTheWord(head, words.charAt(0))) {
      open.setLength(end - 1);
    }
    open.append(words);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == SOFT_HYPHEN;
  }

  private static boolean isOfTheWord(String head, char next) {
    return Character.isUpperCase(next)
        || head.contains("-")
        || HYPHENATED.contains(head.toLowerCase(java.util.Locale.ROOT));
  }
}
