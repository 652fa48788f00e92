package org.chancery.desk.api;

import java.util.List;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Words;
import org.chancery.record.Passage;
import org.chancery.register.Source;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports as sources, and the words in them that say something. */
final class Cited {
  private Cited() {}

  /** A report, by what it is known by. */
  static ObjectNode source(Source source) {
    ObjectNode node = Json.object();
    node.put("report", source.key());
    Json.put(node, "title", source.title());
    Json.put(node, "outlet", source.outlet());
    Json.put(node, "published", source.published());
    Json.put(node, "url", source.page().url());
    return node;
  }

  /** A passage of a report, and its words. */
  static ObjectNode evidence(Source source, Passage passage) {
    return put(Json.object(), source, passage, Words.at(source.page(), passage));
  }

  static ArrayNode evidence(Source source, List<Passage> passages) {
    return Json.list(passages, p -> evidence(source, p));
  }

  /** The same, with its number on a page. */
  static ObjectNode citation(Citation at) {
    ObjectNode node = Json.object();
    node.put("number", at.number());
    return put(node, at.source(), at.passage(), at.words());
  }

  private static ObjectNode put(ObjectNode to, Source source, Passage passage, String words) {
    to.put("report", source.key());
    Json.put(to, "outlet", source.outlet());
    Json.put(to, "published", source.published());
    to.put("field", passage.field());
    to.put("start", passage.start());
    to.put("end", passage.end());
    to.put("words", words);
    return to;
  }
}
