package org.chancery.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.intake.html.Passage.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes a page's words apart where a reader sees a break: at the edges of blocks, at two line
 * breaks, and at one behind a full line. Elements within a line never part words.
 */
final class Passages implements NodeFilter {
  /** A line that ends earlier than this was meant to end. */
  private static final int FULL_LINE = 45;

  private static final Pattern MARKED =
      Pattern.compile("^(?:[•·▪◦‣*–—-]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\\s?.*");

  private final Labels labels;
  private final List<Passage> found = new ArrayList<>();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int lineStart;
  private int linkStart = -1;
  private int linked;
  private int breaks;
  private int preformatted;

  /** Characters of the longest line of what is formatted. */
  private int width;

  private int cells;
  private final Map<Element, Integer> numbers = new HashMap<>();
  private String mark = "";

  private Passages(Labels labels) {
    this.labels = labels;
  }

  /** All that is seen of a page, in its order. */
  static List<Passage> of(Element root, Labels labels) {
    Passages passages = new Passages(labels);
    passages.blocks.push(root);
    passages.traverse(root);
    passages.end();
    return passages.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element e) {
      if (depth > 0 && (Tags.isUnseen(e) || labels.of(e).contains(Label.UNSEEN))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(e);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e) {
      close(e);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    String raw = node.getWholeText();
    if (breaks > 0 && !raw.isBlank()) {
      breaks = 0;
    }
    if (preformatted > 0) {
      preformatted(raw);
    } else {
      Words.append(words, raw);
    }
  }

  private void preformatted(String raw) {
    String[] lines = raw.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0 && (lines[i].isBlank() || lines[i - 1].strip().length() < width / 2)) {
        flush();
        lineStart = words.length();
      } else if (i > 0) {
        Words.append(words, " ");
      }
      Words.append(words, lines[i]);
    }
  }

  private void lineBreak(boolean second) {
    if (cells > 0) {
      Words.append(words, " ");
      return;
    }
    String line = words.substring(Math.min(lineStart, words.length())).strip();
    if (second || Passage.endsSentence(line) || (!line.isEmpty() && line.length() < FULL_LINE)) {
      flush();
    } else {
      Words.append(words, " ");
    }
    lineStart = words.length();
  }

  private void open(Element e) {
    switch (e.normalName()) {
      case "br" -> {
        breaks++;
        lineBreak(breaks > 1);
        return;
      }
      case "pre", "listing", "plaintext" -> {
        preformatted++;
        width = e.wholeText().lines().mapToInt(String::length).max().orElse(0);
      }
      case "a" -> {
        if (e.hasAttr("href") && linkStart < 0) {
          linkStart = words.length();
        }
      }
      case "table" -> {
        if (cells > 0 || Tables.isOfData(e)) {
          flush();
          cells++;
        }
      }
      case "q" -> Words.append(words, "“");
      default -> {}
    }
    if (Tags.isBlock(e)) {
      if (cells > 1 || (cells == 1 && !isRow(e) && !e.normalName().equals("table"))) {
        Words.append(words, " ");
      } else {
        flush();
      }
      blocks.push(e);
      if (e.normalName().equals("li")) {
        mark = mark(e);
      }
    }
  }

  private void close(Element e) {
    switch (e.normalName()) {
      case "pre", "listing", "plaintext" -> preformatted--;
      case "a" -> endLink(e);
      case "q" -> Words.append(words, "”");
      default -> {}
    }
    if (!Tags.isBlock(e)) {
      return;
    }
    if (cells > 0) {
      boolean cell = e.normalName().equals("td") || e.normalName().equals("th");
      if (cells == 1 && isRow(e)) {
        flush();
      } else if (cells == 1 && cell && !words.isEmpty()) {
        words.append(" ").append('\t').append(' ');
      } else {
        Words.append(words, " ");
      }
      if (e.normalName().equals("table")) {
        cells--;
        if (cells == 0) {
          flush();
        }
      }
    } else {
      flush();
    }
    if (e.normalName().equals("li")) {
      mark = "";
    }
    if (!blocks.isEmpty() && blocks.peek().equals(e)) {
      blocks.pop();
    }
  }

  /** What a browser puts before an item: a bullet, or its number. */
  private String mark(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "• ";
    }
    int first = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    int number = numbers.merge(list, 1, Integer::sum) - 1 + first;
    return list.attr("type").isEmpty() || list.attr("type").equals("1") ? number + ". " : "";
  }

  private static boolean isRow(Element e) {
    return e.normalName().equals("tr") || e.normalName().equals("caption");
  }

  private void endLink(Element e) {
    if (linkStart >= 0 && e.hasAttr("href")) {
      linked += Words.count(words.substring(Math.min(linkStart, words.length())));
      linkStart = -1;
    }
  }

  private void end() {
    flush();
  }

  /** Ends a passage; a link may go on behind it. */
  private void flush() {
    if (linkStart >= 0) {
      linked += Words.count(words.substring(Math.min(linkStart, words.length())));
      linkStart = 0;
    }
    Element holder = blocks.peek();
    String text = Tables.row(words.toString());
    int count = Words.count(text);
    if (count > 0 && holder != null) {
      Kind kind = cells > 0 ? Kind.ROW : kind();
      if (kind == Kind.ITEM && !mark.isEmpty() && !MARKED.matcher(text).matches()) {
        text = mark + text;
      }
      mark = "";
      found.add(new Passage(kind, text, count, Math.min(count, linked), holder));
    }
    words.setLength(0);
    linked = 0;
    lineStart = 0;
  }

  private Kind kind() {
    for (Element e : blocks) {
      if (Tags.isHeading(e)) {
        return Kind.HEADING;
      }
      if (e.normalName().equals("li")) {
        return Kind.ITEM;
      }
      if (!e.normalName().equals("p") && !e.normalName().equals("div")) {
        break;
      }
    }
    return Kind.TEXT;
  }
}
