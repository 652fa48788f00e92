package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;

/** Who met whom, how often, first and last. */
public final class Network {
  private final Map<String, Met> nodes = new TreeMap<>();
  private final Map<Ends, List<Dossier>> edges = new TreeMap<>(Ends.ORDER);

  private Network(List<Dossier> engagements) {
    // The first come first, so that an edge tells its engagements in the order of time.
    for (Dossier told : engagements.reversed()) {
      if (Last.happened(told)) {
        add(told);
      }
    }
  }

  private record Met(Participant participant, List<Dossier> engagements) {}

  private record Ends(String one, String other) {
    static final Comparator<Ends> ORDER =
        Comparator.comparing(Ends::one).thenComparing(Ends::other);
  }

  private void add(Dossier told) {
    Map<String, Participant> present = new LinkedHashMap<>();
    for (Participant p : Engagements.participants(told)) {
      label(p).ifPresent(l -> present.putIfAbsent(l, p));
    }
    List<String> sorted = present.keySet().stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      String one = sorted.get(i);
      Participant participant = present.get(one);
      if (participant != null) {
        nodes
            .computeIfAbsent(one, n -> new Met(participant, new ArrayList<>()))
            .engagements()
            .add(told);
      }
      for (String other : sorted.subList(i + 1, sorted.size())) {
        edges.computeIfAbsent(new Ends(one, other), e -> new ArrayList<>()).add(told);
      }
    }
  }

  private static Optional<String> label(Participant p) {
    return p.name().or(() -> p.office().body()).or(() -> p.office().code());
  }

  /** The network of a subject's engagements, for programs that draw. */
  public static Graph graph(Material material) {
    return graph(material.engagements());
  }

  /**
   * The network of some engagements.
   *
   * @param engagements the latest first
   */
  public static Graph graph(List<Dossier> engagements) {
    Network network = new Network(engagements);
    return new Graph(
        network.nodes.entrySet().stream().map(e -> node(e.getKey(), e.getValue())).toList(),
        network.edges.entrySet().stream().map(e -> edge(e.getKey(), e.getValue())).toList());
  }

  private static Node node(String label, Met met) {
    Participant p = met.participant();
    return new Node(
        label,
        label,
        p.name().isPresent() ? Node.Kind.PERSON : Node.Kind.BODY,
        p.office().code().or(() -> p.office().body()).orElse(""),
        met.engagements().size());
  }

  private static Edge edge(Ends ends, List<Dossier> told) {
    List<PartialDate> dates =
        told.stream().flatMap(d -> Engagements.of(d).date().stream()).sorted().toList();
    return new Edge(
        ends.one(),
        ends.other(),
        told.stream().map(d -> d.id().digits()).toList(),
        dates.stream().findFirst(),
        dates.stream().reduce((first, last) -> last));
  }

  /** The same to be read: the pairs that met most often. */
  public static Answer of(Material material, Request request) {
    Network network = new Network(material.engagements());
    Citations citations = new Citations();
    Sentences sentences = new Sentences(citations, List.of());
    List<Block> lines =
        network.edges.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Ends, List<Dossier>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey, Ends.ORDER))
            .limit(4L * request.length().lines())
            .<Block>map(e -> line(e.getKey(), e.getValue(), sentences))
            .toList();
    return Answer.of(
        new Page(
            material.subject().name(),
            Headings.about("Network", material),
            request.marking(),
            lines.isEmpty() ? List.of() : List.of(new Section("Who met whom", lines)),
            citations.all()),
        List.of(nodes(graph(material)), edges(graph(material))),
        material);
  }

  private static Block.Line line(Ends ends, List<Dossier> told, Sentences sentences) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(ends.one() + " – " + ends.other()));
    Dossier last = told.get(told.size() - 1);
    String times = Wording.times(told.size());
    runs.add(
        new Run.Plain(": " + times + (told.size() == 1 ? ", " : ", last ") + Sentences.when(last)));
    runs.addAll(sentences.cites(last));
    return new Block.Line(0, runs);
  }

  private static Table nodes(Graph graph) {
    return new Table(
        "nodes",
        "Those who met, one row for each.",
        List.of(
            new Column("name", Column.Type.WORDS, "of the person, or the body where none is named"),
            new Column("kind", Column.Type.WORDS, "person or body"),
            new Column("side", Column.Type.WORDS, "the state or organisation, by its code"),
            new Column("engagements", Column.Type.COUNT, "in which it took part")),
        graph.nodes().stream()
            .map(
                n ->
                    List.of(
                        Value.of(n.label()),
                        Value.of(n.kind().name().toLowerCase(Locale.ROOT)),
                        Value.of(Optional.of(n.side()).filter(s -> !s.isEmpty())),
                        Value.of((long) n.engagements())))
            .toList());
  }

  private static Table edges(Graph graph) {
    return new Table(
        "edges",
        "Who met whom, one row a pair.",
        List.of(
            new Column("one", Column.Type.WORDS, "a name of nodes"),
            new Column("other", Column.Type.WORDS, "a name of nodes"),
            new Column("engagements", Column.Type.COUNT, "in which both took part"),
            new Column("first", Column.Type.DATE, "when the first took place"),
            new Column("last", Column.Type.DATE, "when the last did"),
            new Column("ids", Column.Type.LIST, "these engagements")),
        graph.edges().stream()
            .map(
                e ->
                    List.of(
                        Value.of(e.one()),
                        Value.of(e.other()),
                        Value.of((long) e.engagements().size()),
                        Value.day(e.first()),
                        Value.day(e.last()),
                        Value.of(e.engagements())))
            .toList());
  }
}
