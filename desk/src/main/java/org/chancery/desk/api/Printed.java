package org.chancery.desk.api;

import java.util.List;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages that people read, in their parts. */
final class Printed {
  private Printed() {}

  static ObjectNode page(Page page) {
    ObjectNode node = Json.object();
    node.put("title", page.title());
    node.put("about", page.about());
    node.set("sections", Json.list(page.sections(), Printed::section));
    node.set("citations", Json.list(page.citations(), Cited::citation));
    return node;
  }

  private static ObjectNode section(Section section) {
    ObjectNode node = Json.object();
    node.put("heading", section.heading());
    node.set("blocks", Json.list(section.blocks(), Printed::block));
    return node;
  }

  private static ObjectNode block(Block block) {
    ObjectNode node = Json.object();
    switch (block) {
      case Block.Line line -> {
        node.put("type", "line");
        node.put("level", line.level());
        node.set("runs", runs(line.runs()));
      }
      case Block.Grid grid -> {
        node.put("type", "grid");
        node.set("head", Json.words(grid.head()));
        node.set(
            "rows",
            Json.list(grid.rows(), r -> Json.list(r, c -> Json.list(c.lines(), Printed::runs))));
      }
    }
    return node;
  }

  private static ArrayNode runs(List<Run> runs) {
    return Json.list(runs, Printed::run);
  }

  private static ObjectNode run(Run run) {
    return switch (run) {
      case Run.Plain plain -> words("plain", plain.words());
      case Run.Strong strong -> words("strong", strong.words());
      case Run.Quoted quoted -> words("quoted", quoted.words());
      case Run.Cite cite ->
          Json.object().put("type", "cite").put("citation", cite.citation().number());
    };
  }

  private static ObjectNode words(String type, String words) {
    return Json.object().put("type", type).put("words", words);
  }
}
