package org.chancery.desk.api;

import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Material;
import org.chancery.brief.subject.Finding;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import tools.jackson.databind.node.ObjectNode;

/** What a name means, and how much the register has on it; or what else may be meant. */
final class DossierResource implements Resource {
  @Override
  public Reply reply(Call call) {
    ObjectNode node = Json.object();
    switch (call.finding()) {
      case Finding.Found found -> {
        node.put("found", "one");
        put(node, call, Optional.of(found.subject()));
        node.putArray("choices");
        node.putArray("nearest");
      }
      case Finding.Several several -> {
        node.put("found", "several");
        put(node, call, Optional.empty());
        node.set(
            "choices",
            Json.list(
                several.choices(),
                c -> Json.object().put("name", c.name()).put("about", c.about())));
        node.putArray("nearest");
      }
      case Finding.Nothing nothing -> {
        node.put("found", "nothing");
        put(node, call, Optional.empty());
        node.putArray("choices");
        node.set("nearest", Json.words(nothing.nearest()));
      }
    }
    return Json.reply(node);
  }

  private static void put(ObjectNode to, Call call, Optional<Subject> subject) {
    Json.put(to, "subject", subject, Known::subject);
    Known known = new Known(call.register(), call.moment());
    List<Side.Person> persons =
        subject.map(Known::sides).orElse(List.of()).stream()
            .filter(Side.Person.class::isInstance)
            .map(Side.Person.class::cast)
            .toList();
    to.set("persons", Json.list(persons, p -> known.person(p.biography())));
    Json.put(to, "counts", subject.map(call::engagements), DossierResource::counts);
  }

  private static ObjectNode counts(Material material) {
    return Json.object()
        .put("engagements", material.engagements().size())
        .put("unsure", material.unsure().size());
  }
}
