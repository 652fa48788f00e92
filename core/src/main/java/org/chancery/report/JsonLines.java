package org.chancery.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports from JSON Lines, one at a time; a line that is too long is never held in memory. */
final class JsonLines implements Sheets {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final InputStream in;
  private final Options options;
  private long line;
  private long offset;
  private long lineOffset;
  private boolean any;
  private boolean ended;

  JsonLines(String name, InputStream in, Options options) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.options = options;
  }

  /** What the next line holds; empty at the end. */
  @Override
  public Optional<Sheet> next() {
    while (!ended) {
      try {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        boolean fits = readLine(bytes);
        if (!fits) {
          any = true;
          return refuse(
              "is longer than "
                  + options.bounds().longestReport()
                  + " characters and was passed over. Raise the limit to read it.");
        }
        Optional<Sheet> sheet = sheet(bytes.toByteArray());
        if (sheet.isPresent()) {
          any = true;
          return sheet;
        }
      } catch (IOException e) {
        ended = true;
        any = true;
        return Optional.of(
            Input.Refused.of(
                name, "cannot be read on behind line " + line + ": " + e.getMessage() + "."));
      }
    }
    if (!any) {
      any = true;
      return Optional.of(
          Input.Refused.of(name, "is empty. Give a file that holds reports, one a line."));
    }
    return Optional.empty();
  }

  private Optional<Sheet> refuse(String what) {
    return Optional.of(new Input.Refused(name + ":" + line, name + ", line " + line + ", " + what));
  }

  /** Reads a line without its end; false if it is too long, and then it is passed over. */
  private boolean readLine(ByteArrayOutputStream out) throws IOException {
    line++;
    lineOffset = offset;
    long most = 4L * options.bounds().longestReport() + 4096;
    boolean fits = true;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      offset++;
      if (fits) {
        out.write(b);
        if (out.size() > most) {
          fits = false;
          out.reset();
        }
      }
      b = in.read();
    }
    offset++;
    ended = b < 0;
    return fits;
  }

  private Optional<Sheet> sheet(byte[] bytes) {
    String text;
    switch (Utf8.decode(bytes, 0, bytes.length, lineOffset)) {
      case Utf8.Decoded.Refused r -> {
        return refuse(r.reason());
      }
      case Utf8.Decoded.Text t -> text = t.text();
    }
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (text.length() > options.bounds().longestReport()) {
      return refuse(
          "is longer than "
              + options.bounds().longestReport()
              + " characters and was passed over. Raise the limit to read it.");
    }
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JacksonException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return refuse(
          "is broken JSON"
              + (column > 0 ? " at column " + column : "")
              + ". Write one JSON object a line.");
    }
    if (!node.isObject()) {
      return refuse("is not a JSON object. Write one object a line, with the field \"text\".");
    }
    return page(node);
  }

  private Optional<Sheet> page(JsonNode node) {
    for (String field : List.of("id", "date", "title", "text", "url", "source", "author")) {
      JsonNode value = node.path(field);
      boolean number = field.equals("id") && value.isNumber();
      if (!value.isMissingNode() && !value.isNull() && !value.isString() && !number) {
        return refuse(
            "has a field \"" + field + "\" that is no string. Put it in quotation marks.");
      }
    }
    Optional<String> text = string(node, "text");
    if (text.isEmpty()) {
      return refuse("has no text. Give the report's words in the field \"text\".");
    }
    if (text.get().indexOf('\0') >= 0) {
      return refuse("holds U+0000 in its text: it is binary. Give plain text.");
    }
    Optional<LocalDate> date = Optional.empty();
    Optional<String> stated = string(node, "date");
    if (stated.isPresent()) {
      date = date(stated.get().strip());
      if (date.isEmpty()) {
        return refuse(
            "has the date \""
                + shorten(stated.get())
                + "\", which is none. Write it as 2024-01-31.");
      }
    }
    JsonNode id = node.path("id");
    String source = id.isNumber() ? id.asString() : string(node, "id").orElse(name + ":" + line);
    Page page =
        new Page(
            source,
            text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get(),
            string(node, "title"),
            date,
            string(node, "source"),
            string(node, "url"),
            string(node, "author"),
            Optional.empty());
    return Optional.of(page);
  }

  private static String shorten(String words) {
    return words.length() > 40 ? words.substring(0, 40) + "…" : words;
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.asString().isBlank()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  /** An ISO date, alone or before a time of day; or a date in words that can mean but one day. */
  private static Optional<LocalDate> date(String words) {
    try {
      if (words.matches("\\d{4}-\\d\\d-\\d\\d(?:[T ].*)?")) {
        return Optional.of(LocalDate.parse(words.substring(0, 10)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    List<StatedDate> dates = StatedDate.in(words);
    return dates.size() == 1 && !dates.get(0).swapped() ? dates.get(0).exact() : Optional.empty();
  }
}
