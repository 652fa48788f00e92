package org.chancery.desk.api;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.answer.Months;
import org.chancery.brief.answer.Request;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which topics were spoken about in which month: by a subject, or on the whole register. */
final class AgendaResource implements Resource {
  private final Counts counts;

  AgendaResource(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Reply reply(Call call) {
    Optional<Subject> subject = call.ofSubject();
    ObjectNode node = Json.object();
    Json.put(node, "subject", subject, Known::subject);
    return Json.reply(
        call.paging().put(node, subject.map(s -> of(call, s)).orElseGet(() -> all(call)), m -> m));
  }

  private static List<ObjectNode> of(Call call, Subject subject) {
    Map<String, List<JsonNode>> months = new LinkedHashMap<>();
    Rows.of(Months.of(call.engagements(subject), Request.plain()).tables().get(0))
        .forEach(
            row ->
                months
                    .computeIfAbsent(row.path("month").asString(), m -> new ArrayList<>())
                    .add(row.without("month")));
    return months.entrySet().stream().map(e -> month(e.getKey(), e.getValue())).toList();
  }

  /** Counted over all; the engagements themselves are asked for by topic and month. */
  private List<ObjectNode> all(Call call) {
    Optional<YearMonth> first = call.day("since").map(YearMonth::from);
    Optional<YearMonth> last = call.day("until").map(YearMonth::from);
    List<ObjectNode> months = new ArrayList<>();
    counts
        .of(call)
        .months()
        .forEach(
            (month, topics) -> {
              boolean within =
                  first.filter(month::isBefore).isEmpty() && last.filter(month::isAfter).isEmpty();
              if (within) {
                List<JsonNode> counts = new ArrayList<>();
                topics.forEach(
                    (topic, count) ->
                        counts.add(
                            Json.object()
                                .put("topic", topic.label())
                                .put("engagements", count)
                                .set("ids", Json.words(List.of()))));
                months.add(month(month.toString(), counts));
              }
            });
    return months;
  }

  private static ObjectNode month(String month, List<? extends JsonNode> topics) {
    ObjectNode node = Json.object();
    node.put("month", month);
    node.set("topics", Json.list(topics, t -> t));
    return node;
  }
}
