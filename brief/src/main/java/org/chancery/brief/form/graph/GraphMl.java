package org.chancery.brief.form.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.GraphForm;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;
import org.chancery.record.Fingerprint;
import org.chancery.record.PartialDate;

/** A graph as GraphML 1.0 (graphml.graphdrawing.org), which yEd, igraph and NetworkX open. */
public final class GraphMl implements GraphForm {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** An id there is an NMTOKEN of XML; these are. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._:-]+");

  @Override
  public Form form() {
    return Form.GRAPHML;
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    Xml.write(out, xml -> write(graph, xml));
  }

  private static void write(Graph graph, Xml xml) throws XMLStreamException {
    xml.root(NAMESPACE, "graphml");
    key(xml, "label", "node", "label", "string");
    key(xml, "kind", "node", "kind", "string");
    key(xml, "side", "node", "side", "string");
    key(xml, "count", "node", "engagements", "int");
    key(xml, "weight", "edge", "weight", "double");
    key(xml, "ids", "edge", "engagements", "string");
    key(xml, "first", "edge", "first", "string");
    key(xml, "last", "edge", "last", "string");
    xml.open("graph", "id", "engagements", "edgedefault", "undirected");
    for (Node node : graph.nodes()) {
      xml.open("node", "id", token(node.id()));
      xml.text("data", node.label(), "key", "label");
      xml.text("data", Kinds.label(node.kind()), "key", "kind");
      if (!node.side().isEmpty()) {
        xml.text("data", node.side(), "key", "side");
      }
      xml.text("data", Integer.toString(node.engagements()), "key", "count");
      xml.close();
    }
    int number = 0;
    for (Edge edge : graph.edges()) {
      xml.open(
          "edge", "id", "e" + number, "source", token(edge.one()), "target", token(edge.other()));
      xml.text("data", Double.toString(edge.engagements().size()), "key", "weight");
      xml.text("data", String.join(" ", edge.engagements()), "key", "ids");
      if (edge.first().isPresent()) {
        xml.text("data", edge.first().map(PartialDate::toString).orElseThrow(), "key", "first");
      }
      if (edge.last().isPresent()) {
        xml.text("data", edge.last().map(PartialDate::toString).orElseThrow(), "key", "last");
      }
      xml.close();
      number++;
    }
    xml.close();
    xml.close();
  }

  private static void key(Xml xml, String id, String of, String name, String type)
      throws XMLStreamException {
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private static String token(String id) {
    return TOKEN.matcher(id).matches() ? id : "n" + Fingerprint.ofText(id);
  }
}
