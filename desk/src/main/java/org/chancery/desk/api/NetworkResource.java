package org.chancery.desk.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.brief.answer.Network;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Who met whom in the engagements of a subject. */
final class NetworkResource implements Resource {
  @Override
  public Reply reply(Call call) {
    Subject subject = call.subject();
    Graph graph = Network.graph(call.engagements(subject));
    ObjectNode node = Json.object();
    node.set("subject", Known.subject(subject));
    node.set("nodes", Json.list(graph.nodes(), NetworkResource::node));
    node.set("edges", Json.list(graph.edges(), NetworkResource::edge));
    return Json.reply(node);
  }

  private static ObjectNode node(Node n) {
    ObjectNode node = Json.object();
    node.put("id", n.id());
    node.put("kind", n.kind().name().toLowerCase(Locale.ROOT));
    Json.put(node, "side", Optional.of(n.side()).filter(s -> !s.isEmpty()));
    node.put("engagements", n.engagements());
    return node;
  }

  private static ObjectNode edge(Edge e) {
    ObjectNode node = Json.object();
    node.set("nodes", Json.words(List.of(e.one(), e.other())));
    Json.put(node, "first", e.first());
    Json.put(node, "last", e.last());
    node.set("engagements", Json.words(e.engagements()));
    return node;
  }
}
