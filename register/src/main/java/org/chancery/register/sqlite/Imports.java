package org.chancery.register.sqlite;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.record.RecordReader;
import org.chancery.register.Added;
import org.chancery.register.Given;
import org.chancery.register.RegisterTrouble;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.CorrectionJson;
import org.chancery.report.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the lines of an export; some reports a transaction, corrections all in one. */
final class Imports {
  private static final int BATCH = 100;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Accounts accounts;
  private final Writing writing;
  private final long now;
  private final Transaction transaction;

  /** One transaction. */
  interface Transaction {
    Added write(Supplier<Added> work);
  }

  Imports(Accounts accounts, Writing writing, long now, Transaction transaction) {
    this.accounts = accounts;
    this.writing = writing;
    this.now = now;
    this.transaction = transaction;
  }

  /**
   * Takes in all lines.
   *
   * @throws RegisterTrouble at the first line that is none of an export; what stood before it is in
   */
  Added take(Iterator<String> lines) {
    Added added = Added.nothing();
    List<Imported> waiting = new ArrayList<>();
    Map<Correction, Long> corrections = new HashMap<>();
    long number = 0;
    while (lines.hasNext()) {
      String line = lines.next();
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = node(line, number);
      try {
        if (node.has("register")) {
          format(node);
        } else if (node.has("report")) {
          waiting.add(report(node));
        } else if (node.has("correction")) {
          corrections.put(CorrectionJson.read(node.path("correction")), time(node));
        } else if (!node.has("engagement")) {
          throw new IllegalArgumentException("it is neither report, correction nor engagement");
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new RegisterTrouble(
            "Line " + number + " is no line of a register's export: " + e.getMessage() + ".", e);
      }
      if (waiting.size() >= BATCH) {
        added = added.and(taken(waiting));
        waiting.clear();
      }
    }
    added = added.and(taken(waiting));
    transaction.write(
        () -> {
          writing.takeIn(corrections);
          return Added.nothing();
        });
    accounts.forget();
    return added;
  }

  private Added taken(List<Imported> reports) {
    return transaction.write(() -> writing.takeIn(reports));
  }

  private static JsonNode node(String line, long number) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new RegisterTrouble(
          "Line " + number + " is no JSON: " + e.getOriginalMessage() + ".", e);
    }
  }

  private static void format(JsonNode node) {
    if (node.path("register").asInt(0) > Exports.FORMAT) {
      throw new IllegalArgumentException("it was written by a later Chancery; use that one");
    }
  }

  private Imported report(JsonNode n) {
    List<String> paths = new ArrayList<>();
    n.path("sources").forEach(s -> paths.add(s.asString()));
    Optional<String> text = text(n, "text");
    if (paths.isEmpty() || text.isEmpty() || n.path("readings").isEmpty()) {
      throw new IllegalArgumentException("a report needs text, sources and readings");
    }
    Page page =
        new Page(
            paths.get(0),
            text.get(),
            text(n, "title"),
            text(n, "date").map(LocalDate::parse),
            text(n, "outlet"),
            text(n, "url"),
            text(n, "author"),
            OriginalJson.read(n.path("original")));
    Given given = new Given(page, text(n, "published").map(LocalDate::parse));
    if (!given.key().equals(n.path("report").asString(""))) {
      throw new IllegalArgumentException("its words are not those that were exported");
    }
    List<Imported.Reading> readings = new ArrayList<>();
    for (JsonNode r : n.path("readings")) {
      readings.add(
          new Imported.Reading(
              text(r, "version").orElse("unknown"),
              Writing.bare(RecordReader.read(JSON.writeValueAsString(r.path("record")))),
              time(r)));
    }
    return new Imported(given, paths, time(n), readings);
  }

  private long time(JsonNode n) {
    return text(n, "recorded").map(t -> Instant.parse(t).toEpochMilli()).orElse(now);
  }

  private static Optional<String> text(JsonNode n, String field) {
    JsonNode value = n.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
