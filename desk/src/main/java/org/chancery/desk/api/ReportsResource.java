package org.chancery.desk.api;

import java.util.List;
import org.chancery.desk.visit.Reply;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.register.Reported;
import org.chancery.register.Source;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.Facts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports and their records. */
final class ReportsResource {
  private ReportsResource() {}

  static Reply all(Call call) {
    Paging paging = call.paging();
    return Json.reply(
        paging.page(
            call.register().reports(call.question(), call.moment(), paging.upTo()),
            ReportsResource::entry));
  }

  static Reply one(Call call) {
    String key = call.visit().place("key");
    return Json.reply(
        call.register()
            .report(key, call.moment())
            .map(ReportsResource::whole)
            .orElseThrow(() -> ApiTrouble.missing("There is no report \"" + key + "\".")));
  }

  /** A report in a list. */
  static ObjectNode entry(Reported reported) {
    Record r = reported.record();
    ObjectNode node = Json.object();
    node.set("source", Cited.source(reported.source()));
    node.put("language", r.language());
    node.put("read", r.read());
    node.put("engagements", r.engagements().size());
    node.put("statements", r.statements().size());
    node.put("plans", r.plans().size());
    node.put("holdings", r.holdings().size());
    node.put("events", r.events().size());
    return node;
  }

  private static ObjectNode whole(Reported reported) {
    Source source = reported.source();
    ObjectNode node = Json.object();
    node.set("source", Cited.source(source));
    node.set("paths", Json.words(source.paths()));
    node.put("version", source.version());
    node.put("text", source.page().text());
    Json.put(node, "given_title", source.page().title());
    node.set("facts", facts(source.key(), reported.record()));
    node.set("record", Json.parsed(RecordJson.line(reported.record())));
    return node;
  }

  /** The names of all facts of a record, by where they stand in it. */
  private static ArrayNode facts(String key, Record record) {
    ArrayNode names = Json.words(List.of());
    String sort = "";
    int index = 0;
    for (Fact fact : Facts.of(record)) {
      index = fact.sort().equals(sort) ? index + 1 : 0;
      sort = fact.sort();
      names.add(
          Json.object()
              .put("id", FactId.of(key, fact).digits())
              .put("sort", sort)
              .put("index", index));
    }
    return names;
  }
}
