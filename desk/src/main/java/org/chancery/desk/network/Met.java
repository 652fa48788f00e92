package org.chancery.desk.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.answer.Network;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;
import org.chancery.brief.material.Engagements;
import org.chancery.desk.about.Period;
import org.chancery.record.PartialDate;
import org.chancery.register.Dossier;

/**
 * Who met whom, as far as it is shown.
 *
 * @param nodes those who met most often; these first
 * @param edges between them, with at least so many engagements each; the strongest first
 * @param left how many who met are left out
 */
public record Met(List<Node> nodes, List<Link> edges, int left) {
  public Met {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * Two who met.
   *
   * @param months of each engagement, by their numbers ({@link Period#number}); 0 where it is not
   *     known
   */
  public record Link(Edge edge, List<Integer> months) {
    public Link {
      months = List.copyOf(months);
    }

    int many() {
      return edge.engagements().size();
    }
  }

  /**
   * What is drawn from: nothing of the engagements but who met whom in which month.
   *
   * @param months by engagement, their numbers
   * @param drawn how many engagements there are
   * @param whole whether these are all there are
   */
  record Told(Graph graph, Map<String, Integer> months, int drawn, boolean whole) {
    Told {
      months = Map.copyOf(months);
    }

    /**
     * @param told the latest first
     */
    static Told of(List<Dossier> told, boolean whole) {
      Map<String, Integer> months = new HashMap<>();
      told.forEach(d -> months.put(d.id().digits(), month(d)));
      return new Told(Network.graph(told), months, told.size(), whole);
    }
  }

  /**
   * @param least an edge has at least so many engagements
   * @param most at most so many nodes are shown
   */
  static Met of(Told told, int least, int most) {
    Graph graph = told.graph();
    Map<String, Integer> months = told.months();
    List<Edge> strong =
        graph.edges().stream().filter(e -> e.engagements().size() >= least).toList();
    Set<String> ends = new HashSet<>();
    strong.forEach(
        e -> {
          ends.add(e.one());
          ends.add(e.other());
        });
    List<Node> all =
        graph.nodes().stream()
            .filter(n -> ends.contains(n.id()))
            .sorted(Comparator.comparing((Node n) -> -n.engagements()).thenComparing(Node::id))
            .toList();
    List<Node> shown = all.stream().limit(most).toList();
    Set<String> ids = new HashSet<>();
    shown.forEach(n -> ids.add(n.id()));
    List<Link> links = new ArrayList<>();
    strong.stream()
        .filter(e -> ids.contains(e.one()) && ids.contains(e.other()))
        .sorted(
            Comparator.comparing((Edge e) -> -e.engagements().size())
                .thenComparing(Edge::one)
                .thenComparing(Edge::other))
        .forEach(
            e ->
                links.add(
                    new Link(
                        e, e.engagements().stream().map(i -> months.getOrDefault(i, 0)).toList())));
    return new Met(shown, links, all.size() - shown.size());
  }

  /** By the last day that the date can mean; else by when it was reported. */
  private static int month(Dossier told) {
    Optional<LocalDate> day =
        Engagements.of(told).date().map(PartialDate::last).or(() -> Engagements.reported(told));
    return day.map(YearMonth::from).map(Period::number).orElse(0);
  }
}
