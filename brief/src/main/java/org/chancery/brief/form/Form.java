package org.chancery.brief.form;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an answer can be written as. {@code docs/exports.md} says what each holds. */
public enum Form {
  TEXT("text", Shape.PAGE, true, "txt"),
  MARKDOWN("markdown", Shape.PAGE, true, "md", "markdown"),
  HTML("html", Shape.PAGE, true, "html", "htm"),
  WORD("word", Shape.PAGE, false, "docx"),
  CSV("csv", Shape.TABLE, true, "csv"),
  EXCEL("excel", Shape.TABLE, false, "xlsx"),
  JSON_LINES("jsonl", Shape.TABLE, true, "jsonl", "ndjson"),
  PARQUET("parquet", Shape.TABLE, false, "parquet"),
  GEXF("gexf", Shape.GRAPH, true, "gexf"),
  GRAPHML("graphml", Shape.GRAPH, true, "graphml"),
  TURTLE("turtle", Shape.EXCERPT, true, "ttl"),
  FOLLOW_THE_MONEY("followthemoney", Shape.EXCERPT, true, "ftm.jsonl", "ftm.json", "ftm"),
  ICALENDAR("icalendar", Shape.CALENDAR, true, "ics", "ical");

  /** What a form is written from. */
  public enum Shape {
    /** {@link org.chancery.brief.page.Page} */
    PAGE,
    /** {@link org.chancery.brief.table.Table}, for some forms several */
    TABLE,
    /** {@link org.chancery.brief.graph.Graph} */
    GRAPH,
    /** {@link org.chancery.brief.material.Excerpt} */
    EXCERPT,
    /** {@link org.chancery.brief.calendar.Appointment}, several */
    CALENDAR
  }

  private final String label;
  private final Shape shape;
  private final boolean readable;
  private final List<String> endings;

  Form(String label, Shape shape, boolean readable, String... endings) {
    this.label = label;
    this.shape = shape;
    this.readable = readable;
    this.endings = List.of(endings);
  }

  /** As people ask for it: {@code csv}. */
  public String label() {
    return label;
  }

  public Shape shape() {
    return shape;
  }

  /** Whether it is text, which may stand on a screen. */
  public boolean readable() {
    return readable;
  }

  /** How the names of its files end, the usual one first, without the dot. */
  public List<String> endings() {
    return endings;
  }

  /** The form of a label or an ending, in small or capital letters, with a dot or without. */
  public static Optional<Form> named(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
    return Arrays.stream(values())
        .filter(f -> f.label.equals(plain) || f.endings.contains(plain))
        .findFirst();
  }

  /** All that are written from a shape. */
  public static List<Form> of(Shape shape) {
    return Arrays.stream(values()).filter(f -> f.shape == shape).toList();
  }

  /** The form that a file's name ends in, if any; the longest ending counts. */
  public static Optional<Form> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.length(name) > 0)
        .max(Comparator.comparingInt(f -> f.length(name)));
  }

  /** How long the longest of the endings is that a name has; 0 if it has none. */
  private int length(String name) {
    return endings.stream()
        .filter(e -> name.endsWith("." + e))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  @Override
  public String toString() {
    return label;
  }
}
