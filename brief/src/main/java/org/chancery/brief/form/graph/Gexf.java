package org.chancery.brief.form.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.GraphForm;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;
import org.chancery.record.PartialDate;

/**
 * A graph as GEXF 1.3, which Gephi opens (gexf.net/1.3): edges weighted by engagements, and nodes
 * and edges that last from the first day to the last on which they were seen, for its timeline.
 */
public final class Gexf implements GraphForm {
  private static final String NAMESPACE = "http://www.gexf.net/1.3";

  @Override
  public Form form() {
    return Form.GEXF;
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    Lifetimes lifetimes = Lifetimes.of(graph);
    Xml.write(out, xml -> write(graph, lifetimes, xml));
  }

  private static void write(Graph graph, Lifetimes lifetimes, Xml xml) throws XMLStreamException {
    xml.root(NAMESPACE, "gexf", "version", "1.3");
    xml.open("meta");
    xml.text("creator", "Chancery");
    xml.text("description", "Who met whom");
    xml.close();
    if (lifetimes.none()) {
      xml.open("graph", "defaultedgetype", "undirected", "mode", "static");
    } else {
      xml.open(
          "graph",
          "defaultedgetype",
          "undirected",
          "mode",
          "dynamic",
          "timeformat",
          "date",
          "timerepresentation",
          "interval");
    }
    xml.open("attributes", "class", "node");
    xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
    xml.empty("attribute", "id", "side", "title", "side", "type", "string");
    xml.empty("attribute", "id", "engagements", "title", "engagements", "type", "integer");
    xml.close();
    xml.open("attributes", "class", "edge");
    xml.empty("attribute", "id", "ids", "title", "engagements", "type", "string");
    xml.empty("attribute", "id", "first", "title", "first", "type", "string");
    xml.empty("attribute", "id", "last", "title", "last", "type", "string");
    xml.close();
    nodes(graph, lifetimes, xml);
    edges(graph, lifetimes, xml);
    xml.close();
    xml.close();
  }

  private static void nodes(Graph graph, Lifetimes lifetimes, Xml xml) throws XMLStreamException {
    xml.open("nodes", "count", Integer.toString(graph.nodes().size()));
    for (Node node : graph.nodes()) {
      List<String> attributes = new ArrayList<>(List.of("id", node.id(), "label", node.label()));
      lifetimes.of(node).ifPresent(l -> attributes.addAll(during(l)));
      xml.open("node", attributes.toArray(String[]::new));
      xml.open("attvalues");
      value(xml, "kind", Kinds.label(node.kind()));
      if (!node.side().isEmpty()) {
        value(xml, "side", node.side());
      }
      value(xml, "engagements", Integer.toString(node.engagements()));
      xml.close();
      xml.close();
    }
    xml.close();
  }

  private static void edges(Graph graph, Lifetimes lifetimes, Xml xml) throws XMLStreamException {
    xml.open("edges", "count", Integer.toString(graph.edges().size()));
    int number = 0;
    for (Edge edge : graph.edges()) {
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "id",
                  Integer.toString(number),
                  "source",
                  edge.one(),
                  "target",
                  edge.other(),
                  "weight",
                  Double.toString(edge.engagements().size())));
      lifetimes.of(edge).ifPresent(l -> attributes.addAll(during(l)));
      xml.open("edge", attributes.toArray(String[]::new));
      xml.open("attvalues");
      value(xml, "ids", String.join(" ", edge.engagements()));
      if (edge.first().isPresent()) {
        value(xml, "first", edge.first().map(PartialDate::toString).orElseThrow());
      }
      if (edge.last().isPresent()) {
        value(xml, "last", edge.last().map(PartialDate::toString).orElseThrow());
      }
      xml.close();
      xml.close();
      number++;
    }
    xml.close();
  }

  private static List<String> during(Lifetimes.Lifetime lifetime) {
    return List.of("start", lifetime.from().toString(), "end", lifetime.to().toString());
  }

  private static void value(Xml xml, String attribute, String value) throws XMLStreamException {
    xml.empty("attvalue", "for", attribute, "value", value);
  }
}
