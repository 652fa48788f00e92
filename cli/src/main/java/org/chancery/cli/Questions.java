package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions from JSON Lines, one at a time. */
final class Questions implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final BufferedReader in;
  private final boolean mine;
  private final String context;
  private final Optional<LocalDate> date;
  private int line;

  private Questions(
      String name, InputStream in, boolean mine, String context, Optional<LocalDate> date) {
    this.name = name;
    this.in =
        new BufferedReader(
            new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder())); // refuses what is not UTF-8
    this.mine = mine;
    this.context = context;
    this.date = date;
  }

  /**
   * The questions of a file; "-" is standard input.
   *
   * @throws Complaint if there is no such file
   */
  static Questions in(String file, String context, Optional<LocalDate> date) {
    if (file.equals("-")) {
      return new Questions("Standard input", System.in, false, context, date);
    }
    try {
      return new Questions(file, Files.newInputStream(Path.of(file)), true, context, date);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new Complaint(
          file + " cannot be opened. Give a file of JSON Lines, or - for standard input.", e);
    }
  }

  /**
   * The next one; empty at the end. Blank lines are passed over.
   *
   * @throws Complaint if the file cannot be read on
   */
  Optional<Question> next() {
    try {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line++;
        if (!text.isBlank()) {
          return Optional.of(question(text.startsWith("\uFEFF") ? text.substring(1) : text));
        }
      }
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw new Complaint(
          name + " is not UTF-8 behind line " + line + ". Save it as UTF-8 text.", e);
    } catch (IOException e) {
      throw new Complaint(
          name + " cannot be read on behind line " + line + ". Give a file of JSON Lines.", e);
    }
  }

  private Question question(String text) {
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JacksonException e) {
      return refuse("is broken JSON. Write one object a line, such as {\"actor\": \"Lavrov\"}.");
    }
    if (!node.isObject()) {
      return refuse("is no JSON object. Write one a line, such as {\"actor\": \"Lavrov\"}.");
    }
    for (String field : List.of("actor", "context", "date")) {
      JsonNode value = node.path(field);
      if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
        return refuse(
            "has a field \"" + field + "\" that is no string. Put it in quotation marks.");
      }
    }
    String actor = node.path("actor").asString("");
    if (actor.isBlank()) {
      return refuse("names nobody. Give the words in the field \"actor\".");
    }
    String said = node.path("context").asString("");
    String day = node.path("date").asString("").strip();
    try {
      return new Question.Asked(
          actor.strip(),
          said.isBlank() ? context : said,
          day.isEmpty() ? date : Optional.of(LocalDate.parse(day)));
    } catch (DateTimeException e) {
      return refuse("has the date \"" + Wrap.cut(day, 40) + "\", which is none. Write 2024-01-31.");
    }
  }

  private Question refuse(String what) {
    return new Question.Refused(name + ", line " + line + ", " + what);
  }

  @Override
  public void close() {
    if (mine) {
      try {
        in.close();
      } catch (IOException e) {
        // it was only read: nothing is lost
      }
    }
  }
}
