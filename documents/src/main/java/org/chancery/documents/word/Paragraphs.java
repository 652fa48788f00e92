package org.chancery.documents.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.chancery.report.Bounds;

/**
 * Makes paragraphs of the elements of WordprocessingML as they come. What was deleted under tracked
 * changes is left out, and what was inserted is there; a note's words are no part of the sentence
 * that points to it. A row of a table whose cells are short is one line, its cells divided by " |
 * "; cells that hold sentences are paragraphs of their own.
 */
final class Paragraphs {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /**
   * What lies in these is not read: deleted, moved away, drawn twice, or a field's instructions.
   */
  private static final Set<String> PASSED_OVER =
      Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rPrChange", "pPrChange");

  /** A cell longer than that is no entry of a table, but prose that somebody laid out by one. */
  private static final int LONGEST_ENTRY = 80;

  private final Bounds bounds;
  private final List<String> all = new ArrayList<>();

  /** The paragraph that is being read, and those that it interrupts: text boxes lie in others. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  /** Rows that are being read, the innermost first. */
  private final Deque<List<List<String>>> rows = new ArrayDeque<>();

  private Optional<String> title = Optional.empty();
  private boolean isTitle;
  private boolean inText;
  private int passedOver;
  private int depth;
  private long length;

  Paragraphs(Bounds bounds) {
    this.bounds = bounds;
  }

  List<String> all() {
    return all;
  }

  /** The first paragraph in the style of a title. */
  Optional<String> title() {
    return title;
  }

  void begins(XMLStreamReader element) throws IOException {
    depth++;
    if (depth > bounds.deepestElement()) {
      throw new IOException(
          "its parts lie in each other more than " + bounds.deepestElement() + " deep");
    }
    String name = element.getLocalName();
    if (passedOver > 0 || PASSED_OVER.contains(name)) {
      passedOver++;
      return;
    }
    if (!W.equals(element.getNamespaceURI()) && !STRICT.equals(element.getNamespaceURI())) {
      return;
    }
    switch (name) {
      case "p" -> open.push(new StringBuilder());
      case "pStyle" -> isTitle = "Title".equals(value(element));
      case "t" -> inText = true;
      case "tab" -> append(element, " ");
      case "br", "cr" -> append(element, "\n");
      case "noBreakHyphen" -> append(element, "-");
      case "tr" -> rows.push(new ArrayList<>());
      case "tc" -> {
        if (!rows.isEmpty()) {
          rows.element().add(new ArrayList<>());
        }
      }
      default -> {}
    }
  }

  void ends(String name) {
    depth--;
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "p" -> {
        if (!open.isEmpty()) {
          paragraph(open.pop().toString());
        }
        isTitle = false;
      }
      case "tr" -> {
        if (!rows.isEmpty()) {
          row(rows.pop());
        }
      }
      default -> {}
    }
  }

  void characters(String words) throws IOException {
    if (inText && passedOver == 0 && !open.isEmpty()) {
      length += words.length();
      if (length > bounds.longestReport()) {
        throw new IOException("it is longer than " + bounds.longestReport() + " characters");
      }
      open.element().append(words);
    }
  }

  /** To be called between parts. */
  void ended() {
    open.clear();
    rows.clear();
    depth = 0;
    passedOver = 0;
    inText = false;
  }

  private void append(XMLStreamReader element, String words) {
    // a tab stop of a paragraph's settings has a position, a tab in the text has none
    if (!open.isEmpty() && element.getAttributeValue(element.getNamespaceURI(), "pos") == null) {
      open.element().append(words);
    }
  }

  private static String value(XMLStreamReader element) {
    String value = element.getAttributeValue(element.getNamespaceURI(), "val");
    return value == null ? "" : value;
  }

  /** A line break within a paragraph divides it: the words before it are a heading or an entry. */
  private void paragraph(String words) {
    for (String line : words.split("\n", -1)) {
      String clean = line.replace('\0', ' ').replaceAll("[\\s\u00A0]+", " ").strip();
      if (clean.isEmpty()) {
        continue;
      }
      if (isTitle && title.isEmpty()) {
        title = Optional.of(clean);
      }
      add(clean);
    }
  }

  private void add(String paragraph) {
    if (rows.isEmpty() || rows.element().isEmpty()) {
      all.add(paragraph);
    } else {
      List<List<String>> row = rows.element();
      row.get(row.size() - 1).add(paragraph);
    }
  }

  private void row(List<List<String>> cells) {
    boolean entries =
        cells.stream()
            .allMatch(c -> c.size() < 2 && c.stream().allMatch(p -> p.length() <= LONGEST_ENTRY));
    if (entries) {
      String line = String.join(" | ", cells.stream().flatMap(List::stream).toList());
      if (!line.isEmpty()) {
        add(line);
      }
    } else {
      cells.forEach(c -> c.forEach(this::add));
    }
  }
}
