package org.chancery.desk.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.desk.visit.Reply;
import org.chancery.record.Record;
import org.chancery.register.Added;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.report.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads reports that a program sends, and puts them on the register. */
final class AddingResource implements Resource {
  /** Reading them takes a program's patience; more are sent in several calls. */
  private static final int MOST = 100;

  /** Some five hundred pages; longer ones are added from a file. */
  private static final int LONGEST = 1_000_000;

  private static final List<String> FIELDS =
      List.of("text", "title", "date", "outlet", "url", "author");

  private final Supplier<Understanding> understanding;

  AddingResource(Supplier<Understanding> understanding) {
    this.understanding = understanding;
  }

  /** What became of a report that was sent. */
  private sealed interface Result {
    record New(Entry entry) implements Result {}

    record Known(Given given) implements Result {}

    record Refused(String sentence) implements Result {}
  }

  @Override
  public Reply reply(Call call) {
    call.changes();
    JsonNode sent = Json.sent(call.visit().asked().body());
    List<JsonNode> reports = sent.isArray() ? sent.valueStream().toList() : List.of(sent);
    if (reports.isEmpty()) {
      throw ApiTrouble.wrong("Send a report, {\"text\": ...}, or a list of some.");
    }
    if (reports.size() > MOST) {
      throw ApiTrouble.tooMuch(
          "At most " + MOST + " reports are taken at once, not " + reports.size() + ".");
    }
    List<Result> results = new ArrayList<>();
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      String name = sent.isArray() ? "Report " + (i + 1) : "The report";
      Result result = result(call, name, reports.get(i));
      results.add(result);
      if (result instanceof Result.New fresh) {
        entries.putIfAbsent(fresh.entry().given().key(), fresh.entry());
      }
    }
    if (results.stream().allMatch(Result.Refused.class::isInstance)
        && results.get(0) instanceof Result.Refused first) {
      throw ApiTrouble.unfit(first.sentence());
    }
    Added added =
        entries.isEmpty() ? Added.nothing() : call.register().add(List.copyOf(entries.values()));
    return Json.reply(entries.isEmpty() ? 200 : 201, json(added, results));
  }

  private Result result(Call call, String name, JsonNode node) {
    Given given;
    try {
      given = given(new Sent(name, node).only(FIELDS));
    } catch (ApiTrouble e) {
      return new Result.Refused(e.sentence());
    }
    if (call.register().knows(given)) {
      return new Result.Known(given);
    }
    try {
      return new Result.New(
          new Entry(
              given, understanding.get().read(given.report()), call.visit().frame().version()));
    } catch (RuntimeException | StackOverflowError e) {
      // One report must never cost its sender all the others.
      return new Result.Refused(
          name
              + ": Chancery failed on it ("
              + e.getClass().getSimpleName()
              + "). That is a mistake of Chancery's; please report it.");
    }
  }

  private static Given given(Sent report) {
    String text = report.wanted("text");
    if (text.length() > LONGEST) {
      throw ApiTrouble.tooMuch(
          report.what()
              + " has "
              + text.length()
              + " characters; at most "
              + LONGEST
              + " are taken here. Add it from a file.");
    }
    Optional<String> url = report.words("url");
    return new Given(
        new Page(
            url.orElse("API"),
            text,
            report.words("title"),
            report.words("date").map(d -> day(report, d)),
            report.words("outlet"),
            url,
            report.words("author"),
            Optional.empty()),
        Optional.empty());
  }

  private static LocalDate day(Sent report, String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw ApiTrouble.wrong(
          report.what() + "'s date is a day such as 2024-01-11, not \"" + words + "\".");
    }
  }

  private static ObjectNode json(Added added, List<Result> results) {
    ObjectNode node = Json.object();
    node.put("reports", added.reports());
    node.put("engagements", added.engagements());
    node.put("merged", added.merged());
    node.put("refused", results.stream().filter(Result.Refused.class::isInstance).count());
    node.set("items", Json.list(results, AddingResource::json));
    return node;
  }

  private static ObjectNode json(Result result) {
    return switch (result) {
      case Result.New fresh -> {
        Record record = fresh.entry().record();
        yield item(
            "added",
            Optional.of(fresh.entry().given().key()),
            record.read()
                ? Optional.empty()
                : Optional.of(
                    "It is kept, but its language, " + record.language() + ", is not read."));
      }
      case Result.Known known -> item("known", Optional.of(known.given().key()), Optional.empty());
      case Result.Refused refused ->
          item("refused", Optional.empty(), Optional.of(refused.sentence()));
    };
  }

  private static ObjectNode item(
      String status, Optional<String> report, Optional<String> sentence) {
    ObjectNode node = Json.object();
    node.put("status", status);
    Json.put(node, "report", report);
    Json.put(node, "sentence", sentence);
    return node;
  }
}
