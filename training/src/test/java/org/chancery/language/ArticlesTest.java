package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.language.Treebank.Tree;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  @Test
  void theRestOfTheTreeStays() {
    Tree tree =
        new Tree(
            "d",
            List.of("The", "minister", "briefed", "the", "guest", "on", "that", "."),
            List.of("DT", "NN", "VBD", "DT", "NN", "IN", "DT", "."),
            List.of("DET", "NOUN", "VERB", "DET", "NOUN", "ADP", "PRON", "PUNCT"),
            new int[] {1, 2, -1, 4, 2, 6, 2, 2},
            List.of("det", "nsubj", "root", "det", "obj", "case", "obl", "punct"));
    Tree without = Articles.without(tree);
    assertThat(without.forms()).containsExactly("minister", "briefed", "guest", "on", "that", ".");
    assertThat(without.xpos()).containsExactly("NN", "VBD", "NN", "IN", "DT", ".");
    assertThat(without.heads()).containsExactly(1, -1, 1, 4, 1, 1);
    assertThat(without.relations()).containsExactly("nsubj", "root", "obj", "case", "obl", "punct");
  }
}
