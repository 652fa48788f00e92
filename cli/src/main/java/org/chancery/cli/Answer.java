package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.form.page.Ink;
import org.chancery.gazetteer.Resolution;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who or what an actor is, to look at or as JSON. */
record Answer(Question.Asked question, Optional<Resolution> found) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One line, with every field in every line; null for what is not known. */
  String json() {
    ObjectNode node = JSON.createObjectNode();
    node.put("actor", question.actor());
    node.put("date", question.date().map(Object::toString).orElse(null));
    node.put("name", found.map(Resolution::name).orElse(null));
    node.put("kind", found.map(r -> r.kind().label()).orElse(null));
    node.put("code", found.flatMap(Resolution::code).orElse(null));
    node.put("plover", found.flatMap(Resolution::plover).orElse(null));
    node.put("sector", found.flatMap(Resolution::sector).orElse(null));
    node.put("body", found.flatMap(Resolution::body).orElse(null));
    node.put("office", found.flatMap(Resolution::office).orElse(null));
    var why = node.putArray("why");
    found.map(Resolution::why).orElse(List.of()).forEach(why::add);
    return JSON.writeValueAsString(node) + "\n";
  }

  String page(int width, Ink ink) {
    List<String> lines = new ArrayList<>(List.of(ink.bold(question.actor())));
    if (found.isEmpty()) {
      lines.add("  not known");
      return String.join("\n", lines) + "\n\n";
    }
    Resolution r = found.get();
    add(lines, "who", r.name() + " (" + r.kind().label() + ")", width, ink);
    r.office().ifPresent(o -> add(lines, "office", o, width, ink));
    r.body().ifPresent(b -> add(lines, "body", b, width, ink));
    add(lines, "code", r.code().orElse("none"), width, ink);
    add(
        lines,
        "PLOVER",
        r.plover().orElse("no country") + r.sector().map(s -> " " + s).orElse(", no sector"),
        width,
        ink);
    r.why().forEach(w -> add(lines, "why", w, width, ink));
    return String.join("\n", lines) + "\n\n";
  }

  private static void add(List<String> lines, String what, String words, int width, Ink ink) {
    List<String> wrapped = Wrap.lines(words, width, 10, 10, w -> w);
    lines.add(
        "  " + ink.heading(what) + " ".repeat(8 - what.length()) + wrapped.get(0).substring(10));
    lines.addAll(wrapped.subList(1, wrapped.size()));
  }
}
