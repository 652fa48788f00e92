package org.chancery.account.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTest {
  @Test
  void spansSubtreesAndSurvivesCycles() {
    Tree tree =
        new Tree(
            Typed.document("The/the/DT/2/det envoy/envoy/NN/3/nsubj left/leave/VBD/0/root")
                .sentences()
                .get(0));
    assertThat(tree.first(2)).isZero();
    assertThat(tree.last(1)).isEqualTo(1);
    assertThat(tree.dominates(2, 0)).isTrue();
    assertThat(tree.child(2, "nsubj")).isEqualTo(1);

    Tree cyclic = new Tree(Typed.document("a/a/DT/2/det b/b/NN/1/nsubj").sentences().get(0));
    assertThat(cyclic.first(0)).isZero();
  }
}
