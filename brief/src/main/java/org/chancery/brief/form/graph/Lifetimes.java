package org.chancery.brief.form.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Graph;
import org.chancery.brief.graph.Node;

/**
 * From when to when nodes and edges are seen. An edge without a date is there always, and so are
 * both its ends: a node that were gone before would take it along.
 */
final class Lifetimes {
  /** The first day and the last; of a month or a year all days count. */
  record Lifetime(LocalDate from, LocalDate to) {
    Lifetime with(Lifetime other) {
      return new Lifetime(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
  }

  private final Map<String, Lifetime> nodes = new HashMap<>();
  private final Set<String> always = new HashSet<>();

  private Lifetimes() {}

  static Lifetimes of(Graph graph) {
    Lifetimes lifetimes = new Lifetimes();
    for (Edge edge : graph.edges()) {
      Optional<Lifetime> lifetime = lifetimes.of(edge);
      if (lifetime.isPresent()) {
        lifetimes.nodes.merge(edge.one(), lifetime.get(), Lifetime::with);
        lifetimes.nodes.merge(edge.other(), lifetime.get(), Lifetime::with);
      } else {
        lifetimes.always.add(edge.one());
        lifetimes.always.add(edge.other());
      }
    }
    return lifetimes;
  }

  /** Whether nothing has a date. */
  boolean none() {
    return nodes.isEmpty();
  }

  Optional<Lifetime> of(Node node) {
    return always.contains(node.id())
        ? Optional.empty()
        : Optional.ofNullable(nodes.get(node.id()));
  }

  Optional<Lifetime> of(Edge edge) {
    return edge.first()
        .or(edge::last)
        .map(
            first ->
                new Lifetime(first.first(), edge.last().orElse(first).last())
                    .with(new Lifetime(first.first(), first.last())));
  }
}
