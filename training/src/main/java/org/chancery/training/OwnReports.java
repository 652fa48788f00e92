package org.chancery.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the reports that were annotated for Chancery, as NAME.txt and NAME.json pairs: {@code
 * own}, which were also written for it, and {@code readouts}, whose texts stand in DATA.
 *
 * <p>Usage: {@code OwnReports REPORTS READOUTS.jsonl OUT}. REPORTS is training/reports; each line
 * of its files has a report's name, its record and, in {@code own.jsonl}, its text. In {@code
 * readouts.jsonl} the text of a statement or plan is given by where it begins and ends in the
 * report, in UTF-16 units, white space folded to single spaces.
 */
public final class OwnReports {
  private static final JsonMapper JSON = JsonMapper.shared();

  private OwnReports() {}

  public static void main(String[] args) throws IOException {
    Path reports = Path.of(args[0]);
    Path out = Path.of(args[2]);
    for (JsonNode line : lines(reports.resolve("own.jsonl"))) {
      write(out.resolve("own"), name(line), line.path("text").asString(), line.path("record"));
    }
    Map<String, String> texts = texts(Path.of(args[1]));
    for (JsonNode line : lines(reports.resolve("readouts.jsonl"))) {
      String text = texts.get(name(line));
      if (text == null) {
        throw new IllegalArgumentException(args[1] + " has no readout " + name(line) + ".");
      }
      write(out.resolve("readouts"), name(line), text, quoted(line.path("record"), text));
    }
  }

  /** The texts of readouts by their ids, as a page gives them. */
  private static Map<String, String> texts(Path readouts) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode r : lines(readouts)) {
      String head = " date " + r.path("date").asString() + " " + r.path("title").asString();
      texts.put(r.path("id").asString(), head + "\n\n" + r.path("text").asString() + "\n");
    }
    return texts;
  }

  private static JsonNode quoted(JsonNode record, String text) {
    String folded = text.replaceAll("\\s+", " ").strip();
    for (String part : List.of("statements", "plans")) {
      for (JsonNode n : record.path(part)) {
        if (n instanceof ObjectNode o) {
          JsonNode place = o.path("text");
          o.put("text", folded.substring(place.path(0).asInt(), place.path(1).asInt()));
        }
      }
    }
    return record;
  }

  private static String name(JsonNode line) {
    return line.path("name").asString();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(JSON::readTree).toList();
  }

  private static void write(Path folder, String name, String text, JsonNode record)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve(name + ".json"), JSON.writeValueAsString(record), StandardCharsets.UTF_8);
  }
}
