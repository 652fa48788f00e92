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

  private static final Crowd<Integer> CROWD = new Crowd<>(50, 8, i -> "");

  /**
   * Two kinds of items, of which one in twenty is vague and may be either, but rather the first.
   */
  private static double crowded(int a, int b) {
    boolean vague = a % 20 == 19 || b % 20 == 19;
    return vague ? (a % 2 == 1 && b % 2 == 1 ? 0.8 : 0.55) : a % 2 == b % 2 ? 0.95 : 0.02;
  }

  @Test
  void aCrowdIsGroupedWithoutComparingAllPairs() {
    int n = 3000;
    long[] compared = {0};
    Likelihood<Integer> counted =
        (a, b) -> {
          compared[0]++;
          return crowded(a, b);
        };
    List<Cluster<Integer>> found = Clusters.of(all(n), counted, 0.5, Links.none(), CROWD);
    assertThat(found).hasSize(2);
    assertThat(found.get(0).members()).hasSize(n / 2).allMatch(i -> i % 2 == 0);
    assertThat(compared[0]).isLessThan(20L * n);
  }

  @Test
  void aSmallNeighbourhoodIsGroupedAsEver() {
    for (long seed = 0; seed < 20; seed++) {
      Crowd<Integer> large = new Crowd<>(40, 8, i -> "");
      assertThat(Clusters.of(all(40), random(seed), 0.5, Links.none(), large))
          .isEqualTo(Clusters.of(all(40), random(seed), 0.5, Links.none()));
    }
  }

  @Test
  void whatIsRememberedOfACrowdChangesNothing() {
    for (long seed = 0; seed < 10; seed++) {
      Memory<Integer> memory = new Memory<>();
      List<Integer> order = new ArrayList<>(all(200).keySet());
      Collections.shuffle(order, new Random(seed));
      for (int n = 60; n <= 200; n += 20) {
        List<Integer> some = order.subList(0, n);
        assertThat(Clusters.within(some, random(seed), Links.none(), CROWD, memory))
            .isEqualTo(
                Clusters.within(
                    some.reversed(), random(seed), Links.none(), CROWD, new Memory<>()));
      }
    }
  }

  @Test
  void thoseThatAreToldApartStayApartInACrowd() {
    Crowd<Integer> pairs = new Crowd<>(50, 8, i -> "report " + i / 2);
    Likelihood<Integer> one = (a, b) -> a / 2 == b / 2 ? 0 : 0.9;
    for (Cluster<Integer> c : Clusters.of(all(300), one, 0.5, Links.none(), pairs)) {
      assertThat(c.members().stream().map(i -> i / 2).distinct().count())
          .isEqualTo(c.members().size());
    }
  }

  @Test
  void whatAnAnalystSaysHoldsInACrowd() {
    Links<Integer> links =
        new Links<>(Set.of(Pair.of(200, 201)), Set.of(Pair.of(100, 102), Pair.of(2, 4)));
    List<List<Integer>> found =
        members(Clusters.of(all(300), ClustersTest::crowded, 0.5, links, CROWD));
    assertThat(found).anyMatch(c -> c.contains(200) && c.contains(201));
    assertThat(found).noneMatch(c -> c.contains(100) && c.contains(102));
    assertThat(found).noneMatch(c -> c.contains(2) && c.contains(4));
  }
}
