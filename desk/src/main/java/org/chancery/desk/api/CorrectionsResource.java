package org.chancery.desk.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.desk.visit.Reply;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Target;
import org.chancery.register.correction.Value;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.FactJson;
import tools.jackson.databind.node.ObjectNode;

/** What analysts said against or for what was read. */
final class CorrectionsResource {
  private CorrectionsResource() {}

  /** All, the latest first. */
  static Reply all(Call call) {
    List<Correction> all = call.register().corrections(call.moment());
    Set<String> counting =
        Correction.counting(all).stream().map(Correction::id).collect(Collectors.toSet());
    return Json.reply(call.paging().page(all.reversed(), c -> json(c, counting.contains(c.id()))));
  }

  static Reply correct(Call call) {
    call.changes();
    Sent sent = new Sent("A correction", Json.sent(call.visit().asked().body()));
    return noted(call, sent, new CorrectionReading(call.register(), sent).change());
  }

  static Reply undo(Call call) {
    call.changes();
    byte[] body = call.visit().asked().body();
    Sent sent =
        new Sent("An undoing", body.length == 0 ? Json.object() : Json.sent(body))
            .only(List.of("reason", "author"));
    return noted(call, sent, CorrectionReading.undo(call.register(), call.visit().place("id")));
  }

  private static Reply noted(Call call, Sent sent, Change change) {
    Correction correction =
        Correction.of(
            sent.words("author").orElse(call.visit().frame().author()),
            free(call),
            sent.words("reason").orElse(""),
            change);
    Optional<FactId> now = named(change);
    call.register().correct(List.of(correction));
    ObjectNode node = Json.object();
    node.set("correction", json(correction, true));
    Json.put(node, "fact", now);
    Json.put(
        node,
        "engagement",
        now.flatMap(f -> call.register().engagement(f, call.moment())).map(Dossier::id));
    return Json.reply(201, node);
  }

  /**
   * Now, or the next millisecond in which nothing was noted yet: of two corrections that a program
   * sends one after the other, the second must be the later one.
   */
  private static Instant free(Call call) {
    Set<Instant> taken =
        call.register().corrections(Moment.now()).stream()
            .map(Correction::time)
            .collect(Collectors.toSet());
    Instant time = call.visit().now().truncatedTo(ChronoUnit.MILLIS);
    while (taken.contains(time)) {
      time = time.plusMillis(1);
    }
    return time;
  }

  /** What the fact is called from now on: with other values it has another name. */
  private static Optional<FactId> named(Change change) {
    return switch (change) {
      case Change.Confirm c -> Optional.of(c.target().id());
      case Change.Reject r -> Optional.empty();
      case Change.Edit e -> Optional.of(e.edited().id());
      case Change.SameEngagement s -> Optional.of(s.one().id());
      case Change.OtherEngagement o -> Optional.of(o.one().id());
      case Change.SamePerson s -> Optional.empty();
      case Change.OtherPerson o -> Optional.empty();
      case Change.Undo u -> Optional.empty();
    };
  }

  private static ObjectNode json(Correction c, boolean counts) {
    ObjectNode node = Json.object();
    node.put("id", c.id());
    node.put("action", c.change().label());
    node.put("author", c.author());
    node.put("time", c.time().toString());
    node.put("reason", c.reason());
    node.put("counts", counts);
    node.set("facts", Json.list(c.change().targets(), CorrectionsResource::target));
    node.set(
        "values",
        Json.list(
            c.change() instanceof Change.Edit e ? e.values() : List.<Value>of(),
            v -> Json.object().put("field", v.path()).put("value", v.words())));
    node.set(
        "persons",
        Json.list(
            c.change().mentions(),
            m -> Json.object().put("name", m.name()).put("report", m.report())));
    Json.put(
        node,
        "undoes",
        c.change() instanceof Change.Undo u ? Optional.of(u.correction()) : Optional.empty());
    return node;
  }

  private static ObjectNode target(Target target) {
    ObjectNode node = Json.object();
    node.put("id", target.id().digits());
    node.put("report", target.report());
    node.put("sort", target.fact().sort());
    node.set("value", FactJson.node(target.fact()));
    return node;
  }
}
