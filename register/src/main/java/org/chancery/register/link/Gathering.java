package org.chancery.register.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.link.Constraints.Place2;
import org.chancery.register.link.Memory.Fit;
import org.chancery.register.link.Memory.Grouped;

/** Groups one neighbourhood, as {@link Crowd} says. */
final class Gathering<T extends Comparable<? super T>> {
  private final List<T> all;
  private final Constraints constraints;
  private final Set<Integer> linked = new HashSet<>();
  private final Likelihood<Integer> likelihood;
  private final Crowd<T> crowd;
  private final Memory<T> memory;
  private final Map<T, Integer> places = new HashMap<>();
  private final List<Cluster<Integer>> clusters = new ArrayList<>();

  /**
   * @param all sorted; places of constraints and likelihoods are places in it
   */
  Gathering(
      List<T> all,
      Constraints constraints,
      Likelihood<Integer> likelihood,
      Crowd<T> crowd,
      Memory<T> memory) {
    this.all = all;
    this.constraints = constraints;
    this.likelihood = likelihood;
    this.crowd = crowd;
    this.memory = memory;
    for (Set<Place2> pairs : List.of(constraints.must(), constraints.cannot())) {
      for (Place2 pair : pairs) {
        linked.add(pair.low());
        linked.add(pair.high());
      }
    }
  }

  /**
   * The groups.
   *
   * @param neighbourhood places in order
   */
  List<Cluster<Integer>> clusters(List<Integer> neighbourhood) {
    List<Integer> left = neighbourhood;
    while (left.size() > crowd.whole()) {
      left = round(left);
    }
    if (!left.isEmpty()) {
      clusters.addAll(new Agglomeration(left, constraints, likelihood).clusters());
    }
    return clusters;
  }

  /** A group that grows. */
  private static final class Growing {
    final List<Integer> members;
    final Set<String> labels = new HashSet<>();
    double likelihoods;
    double pairs;

    Growing(List<Integer> members, double confidence) {
      this.members = new ArrayList<>(members);
      this.pairs = members.size() * (members.size() - 1) / 2.0;
      this.likelihoods = confidence * pairs;
    }
  }

  private List<Integer> round(List<Integer> items) {
    List<Integer> core = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    int first = 0;
    boolean free = true;
    for (int i : items) {
      boolean named = linked.contains(i);
      free &= !named;
      if (named || first++ < crowd.core()) {
        core.add(i);
      } else {
        others.add(i);
      }
    }
    Grouped<T> grouped = grouped(core, free);
    List<Growing> growing = new ArrayList<>();
    for (Cluster<T> group : grouped.groups()) {
      Growing g =
          new Growing(group.members().stream().map(this::place).toList(), group.confidence());
      group.members().forEach(m -> g.labels.add(crowd.apart().apply(m)));
      growing.add(g);
    }
    List<Integer> left = new ArrayList<>();
    for (int i : others) {
      if (!joins(i, grouped, growing)) {
        left.add(i);
      }
    }
    for (Growing g : growing) {
      clusters.add(
          new Cluster<>(
              g.members.stream().sorted().toList(), g.pairs == 0 ? 1 : g.likelihoods / g.pairs));
    }
    return left;
  }

  private int place(T item) {
    if (places.isEmpty()) {
      for (int i = 0; i < all.size(); i++) {
        places.put(all.get(i), i);
      }
    }
    return places.getOrDefault(item, -1);
  }

  private Grouped<T> grouped(List<Integer> core, boolean free) {
    List<T> items = core.stream().map(all::get).toList();
    // What an analyst links is not a function of the items; it is not remembered.
    Memory<T> kept = free ? memory : new Memory<>();
    return kept.of(items)
        .orElseGet(
            () ->
                kept.keep(
                    items,
                    new Agglomeration(core, constraints, likelihood)
                        .clusters().stream()
                            .map(
                                c ->
                                    new Cluster<>(
                                        c.members().stream().map(all::get).toList(),
                                        c.confidence()))
                            .toList()));
  }

  private boolean joins(int item, Grouped<T> grouped, List<Growing> growing) {
    T value = all.get(item);
    String label = crowd.apart().apply(value);
    List<Fit> fits = grouped.fits().get(value);
    if (fits == null) {
      fits = fits(item, grouped);
      grouped.fits().put(value, fits);
    }
    for (Fit fit : fits) {
      Growing group = growing.get(fit.group());
      if (label.isEmpty() || group.labels.add(label)) {
        group.members.add(item);
        group.likelihoods += fit.likelihoods();
        group.pairs += grouped.groups().get(fit.group()).members().size();
        return true;
      }
    }
    return false;
  }

  private List<Fit> fits(int item, Grouped<T> grouped) {
    List<Fit> fits = new ArrayList<>();
    for (int g = 0; g < grouped.groups().size(); g++) {
      double odds = 0;
      double sum = 0;
      List<T> members = grouped.groups().get(g).members();
      for (T member : members) {
        int other = place(member);
        double p = likelihood.of(Math.min(item, other), Math.max(item, other));
        odds += Agglomeration.logOdds(p);
        sum += p;
      }
      if (odds > 0) {
        fits.add(new Fit(g, odds / members.size(), sum));
      }
    }
    fits.sort(Comparator.comparingDouble(Fit::mean).reversed().thenComparingInt(Fit::group));
    return fits;
  }
}
