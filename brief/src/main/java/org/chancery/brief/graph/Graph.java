package org.chancery.brief.graph;

import java.util.List;

/**
 * Who met whom.
 *
 * @param nodes by their ids
 * @param edges by their ends; none is directed
 */
public record Graph(List<Node> nodes, List<Edge> edges) {
  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
