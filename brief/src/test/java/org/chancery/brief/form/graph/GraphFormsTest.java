package org.chancery.brief.form.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.chancery.brief.form.GraphForm;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;
import org.chancery.record.PartialDate;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphFormsTest {
  private static final String HOSTILE = "<b a=\"1\">&amp;'\u0000\u0007\uD800 ]]> عبد\n😀";
  private static final String CLEAN = "<b a=\"1\">&amp;'\uFFFD ]]> عبد 😀";

  private static final Graph GRAPH =
      new Graph(
          List.of(
              new Node("person:1", "Jane Roe", Node.Kind.PERSON, "FJI", 3),
              new Node("person:2", HOSTILE, Node.Kind.PERSON, "", 2),
              new Node("Mine Action #1", "Mine Action", Node.Kind.BODY, "AZE", 1),
              new Node("alone", "Nobody's", Node.Kind.BODY, "", 0)),
          List.of(
              edge("person:1", "person:2", "2023-05-04", "2024-02", "0a", "0b"),
              edge("Mine Action #1", "person:1", "", "", "0c")));

  private static Edge edge(String one, String other, String first, String last, String... ids) {
    return new Edge(one, other, List.of(ids), date(first), date(last));
  }

  private static Optional<PartialDate> date(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(iso));
  }

  private static String written(GraphForm form, Graph graph) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anotherReaderReadsGexf() throws Exception {
    List<String> nodes = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    SimpleGEXFEventDrivenImporter reader = new SimpleGEXFEventDrivenImporter();
    reader.setSchemaValidation(false);
    reader.addVertexConsumer(nodes::add);
    reader.addEdgeConsumer(e -> edges.add(e.getFirst() + " " + e.getSecond() + " " + e.getThird()));
    reader.addVertexAttributeConsumer(
        (key, value) -> values.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
    reader.importInput(new StringReader(written(new Gexf(), GRAPH)));
    assertThat(nodes).containsExactly("person:1", "person:2", "Mine Action #1", "alone");
    assertThat(edges).containsExactly("person:1 person:2 2.0", "Mine Action #1 person:1 1.0");
    assertThat(values)
        .containsEntry("person:1 label", "Jane Roe")
        .containsEntry("person:1 side", "FJI")
        .containsEntry("person:1 engagements", "3")
        .containsEntry("person:2 label", CLEAN)
        .containsEntry("Mine Action #1 kind", "body")
        .doesNotContainKey("person:2 side");
  }

  /**
   * The schema of 1.3 cannot be had without copying it; that of the version before is in a library,
   * and all but the version and one attribute is the same in both.
   */
  @Test
  void gexfIsValidAsTheVersionBeforeToo() throws Exception {
    String before =
        written(new Gexf(), GRAPH)
            .replace("http://www.gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replace(" timerepresentation=\"interval\"", "");
    SchemaFactory.newDefaultInstance()
        .newSchema(
            new StreamSource[] {
              new StreamSource(getClass().getResourceAsStream("/viz.xsd")),
              new StreamSource(getClass().getResourceAsStream("/gexf.xsd"))
            })
        .newValidator()
        .validate(new StreamSource(new StringReader(before)));
  }

  @Test
  void gexfHasATimeline() throws Exception {
    Element root = parsed(written(new Gexf(), GRAPH));
    Element graph = all(root, "graph").get(0);
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    List<Element> edges = all(root, "edge");
    assertThat(edges.get(0).getAttribute("start")).isEqualTo("2023-05-04");
    assertThat(edges.get(0).getAttribute("end")).isEqualTo("2024-02-29");
    assertThat(edges.get(1).hasAttribute("start")).isFalse();
    List<Element> nodes = all(root, "node");
    assertThat(nodes.get(1).getAttribute("start")).isEqualTo("2023-05-04");
    assertThat(nodes.get(1).getAttribute("end")).isEqualTo("2024-02-29");
    // It has an edge without a date, which would go with it.
    assertThat(nodes.get(0).hasAttribute("start")).isFalse();
    assertThat(nodes.get(3).hasAttribute("start")).isFalse();
  }

  @Test
  void withoutDatesGexfIsStatic() throws Exception {
    Graph graph = new Graph(GRAPH.nodes(), List.of(edge("person:1", "person:2", "", "", "0a")));
    Element root = parsed(written(new Gexf(), graph));
    assertThat(all(root, "graph").get(0).getAttribute("mode")).isEqualTo("static");
  }

  @Test
  void anotherReaderReadsGraphMlAndFindsItValid() throws Exception {
    List<String> nodes = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    Map<String, String> ofEdges = new TreeMap<>();
    GraphMLEventDrivenImporter reader = new GraphMLEventDrivenImporter();
    reader.setSchemaValidation(true);
    reader.addVertexConsumer(nodes::add);
    reader.addEdgeConsumer(e -> edges.add(e.getFirst() + " " + e.getSecond() + " " + e.getThird()));
    reader.addVertexAttributeConsumer(
        (key, value) -> values.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
    reader.addEdgeAttributeConsumer(
        (key, value) ->
            ofEdges.put(key.getFirst().getFirst() + " " + key.getSecond(), value.getValue()));
    reader.importInput(new StringReader(written(new GraphMl(), GRAPH)));
    assertThat(nodes).hasSize(4).startsWith("person:1", "person:2").doesNotHaveDuplicates();
    assertThat(edges).containsExactly("person:1 person:2 2.0", nodes.get(2) + " person:1 1.0");
    assertThat(values)
        .containsEntry("person:1 label", "Jane Roe")
        .containsEntry("person:2 label", CLEAN)
        .containsEntry(nodes.get(2) + " kind", "body")
        .containsEntry(nodes.get(2) + " engagements", "1");
    assertThat(ofEdges)
        .containsEntry("person:1 engagements", "0a 0b")
        .containsEntry("person:1 first", "2023-05-04")
        .containsEntry("person:1 last", "2024-02");
  }

  private static Element parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
