package org.chancery.register.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.RecordReader;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.chancery.report.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that adds reports to a register, some a transaction, and says when each begins and
 * ends: {@code REGISTER REPORTS.jsonl BATCH}. Killed and called again, it goes on. What is already
 * there is passed over, as {@code chancery add} does.
 */
final class Adding {
  static final String BEGIN = "begin";
  static final String END = "end";
  static final String DONE = "done";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Adding() {}

  public static void main(String[] arguments) throws IOException {
    int batch = Integer.parseInt(arguments[2]);
    try (Register register = SqliteRegister.open(Path.of(arguments[0]), Clock.systemUTC())) {
      List<Entry> waiting = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        Entry entry = entry(line);
        if (!register.knows(entry.given())) {
          waiting.add(entry);
        }
        if (waiting.size() == batch) {
          add(register, waiting);
        }
      }
      add(register, waiting);
      say(DONE);
    }
  }

  private static void add(Register register, List<Entry> waiting) {
    say(BEGIN);
    register.add(waiting);
    say(END);
    waiting.clear();
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }

  /** A line of the file: a report and its record. */
  static String line(Entry entry) {
    Page page = entry.given().page();
    var node = JSON.createObjectNode();
    node.put("source", page.source());
    node.put("text", page.text());
    node.put("title", page.title().orElse(null));
    node.put("outlet", page.outlet().orElse(null));
    node.put("date", page.date().map(Object::toString).orElse(null));
    node.put("record", org.chancery.record.RecordJson.line(entry.record()));
    return JSON.writeValueAsString(node);
  }

  static Entry entry(String line) {
    JsonNode n = JSON.readTree(line);
    Page page =
        new Page(
            n.path("source").asString(),
            n.path("text").asString(),
            text(n, "title"),
            text(n, "date").map(java.time.LocalDate::parse),
            text(n, "outlet"),
            Optional.empty());
    return new Entry(
        new Given(page, Optional.empty()), RecordReader.read(n.path("record").asString()), "1");
  }

  private static Optional<String> text(JsonNode n, String field) {
    return n.path(field).isString() ? Optional.of(n.path(field).asString()) : Optional.empty();
  }

  static void write(Path file, List<Entry> entries) {
    try {
      Files.write(file, entries.stream().map(Adding::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
