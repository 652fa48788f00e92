package org.chancery.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
  private static SortedMap<Integer, Set<String>> all(int n) {
    SortedMap<Integer, Set<String>> blocks = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      blocks.put(i, Set.of("k"));
    }
    return blocks;
  }

  private static List<List<Integer>> members(List<Cluster<Integer>> clusters) {
    return clusters.stream().map(Cluster::members).toList();
  }

  /** Random likelihoods, the same for the same pair. */
  private static Likelihood<Integer> random(long seed) {
    return (a, b) -> {
      long pair = Math.min(a, b) * 1000L + Math.max(a, b);
      double p = new Random(seed * 31 + pair).nextDouble();
      return p < 0.1 ? 0 : p;
    };
  }

  @Test
  void whatIsLikelyOneIsJoinedAndWhatIsNotStaysApart() {
    Likelihood<Integer> parity = (a, b) -> a % 2 == b % 2 ? 0.9 : 0.1;
    assertThat(members(Clusters.of(all(5), parity, 0.5, Links.none())))
        .containsExactly(List.of(0, 2, 4), List.of(1, 3));
  }

  @Test
  void aThirdDoesNotBridgeTwoThatExcludeEachOther() {
    // 0 and 2 exclude each other; 1 may be either.
    Likelihood<Integer> bridge = (a, b) -> Math.abs(a - b) == 1 ? 0.9 : 1e-6;
    assertThat(members(Clusters.of(all(3), bridge, 0.5, Links.none())))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void itemsWithoutACommonKeyAreNoNeighbours() {
    SortedMap<Integer, Set<String>> blocks = new TreeMap<>();
    blocks.put(0, Set.of("a"));
    blocks.put(1, Set.of("b"));
    assertThat(members(Clusters.of(blocks, (a, b) -> 1, 0.5, Links.none())))
        .containsExactly(List.of(0), List.of(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void linksAreObeyed(long seed) {
    Random random = new Random(seed);
    int n = 12;
    Set<Pair<Integer>> must = new HashSet<>();
    Set<Pair<Integer>> cannot = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      int a = random.nextInt(n);
      int b = (a + 1 + random.nextInt(n - 1)) % n;
      (random.nextBoolean() ? must : cannot).add(Pair.of(a, b));
    }
    List<Cluster<Integer>> clusters =
        Clusters.of(all(n), random(seed), 0.5, new Links<>(must, cannot));
    for (Pair<Integer> p : cannot) {
      assertThat(clusters)
          .noneMatch(c -> c.members().contains(p.first()) && c.members().contains(p.second()));
    }
    for (Pair<Integer> p : must) {
      boolean contradicted = !cannot.isEmpty();
      if (!contradicted) {
        assertThat(clusters)
            .anyMatch(c -> c.members().contains(p.first()) && c.members().contains(p.second()));
      }
    }
    assertThat(members(clusters).stream().flatMap(List::stream).sorted().toList())
        .isEqualTo(all(n).keySet().stream().toList());
  }

  @Test
  void aMustLinkHoldsAgainstEveryLikelihood() {
    Links<Integer> links = new Links<>(Set.of(Pair.of(0, 1)), Set.of());
    assertThat(members(Clusters.of(all(2), (a, b) -> 0, 0.5, links)))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void ofContradictoryLinksTheCannotWins() {
    Links<Integer> links = new Links<>(Set.of(Pair.of(0, 1), Pair.of(1, 2)), Set.of(Pair.of(0, 2)));
    assertThat(members(Clusters.of(all(3), (a, b) -> 0.9, 0.5, links)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  /** What a store relies on when it groups a neighbourhood anew. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theGroupsOfANeighbourhoodAreThoseOfTheWhole(long seed) {
    int n = 40;
    Likelihood<Integer> within = (a, b) -> a % 4 == b % 4 ? random(seed).of(a, b) : 0.01;
    List<List<Integer>> whole = members(Clusters.of(all(n), within, 0.5, Links.none()));
    List<List<Integer>> parts = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      SortedMap<Integer, Set<String>> blocks = new TreeMap<>();
      for (int i = part; i < n; i += 4) {
        blocks.put(i, Set.of("k"));
      }
      parts.addAll(members(Clusters.of(blocks, within, 0.5, Links.none())));
    }
    parts.sort((a, b) -> Collections.min(a) - Collections.min(b));
    assertThat(parts).isEqualTo(whole);
  }
}
