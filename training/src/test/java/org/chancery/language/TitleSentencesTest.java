package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chancery.language.Treebank.Tree;
import org.junit.jupiter.api.Test;

class TitleSentencesTest {
  @Test
  void phrasesKeepTheirTrees() {
    Phrase minister =
        Phrase.word("minister", "NN NOUN")
            .before("det", Phrase.word("the", "DT DET"))
            .after(
                "nmod",
                Phrase.word("Kenya", "NNP PROPN").before("case", Phrase.word("of", "IN ADP")));
    Tree tree = Phrase.word("spoke", "VBD VERB").before("nsubj", minister).tree("d");
    assertThat(tree.forms()).containsExactly("The", "minister", "of", "Kenya", "spoke");
    assertThat(tree.heads()).containsExactly(1, 4, 3, 1, -1);
    assertThat(tree.relations()).containsExactly("det", "nsubj", "case", "nmod", "root");
    assertThat(tree.tagPair(2)).isEqualTo("IN ADP");
  }

  @Test
  void everySentenceIsOneTreeAndTheSameEachTime() throws IOException {
    List<Tree> trees = TitleSentences.make(200, 1);
    assertThat(trees).hasSize(200);
    for (Tree tree : trees) {
      assertThat(tree.heads()).containsOnlyOnce(-1);
      assertThat(tree.forms()).endsWith(".").doesNotContain("?");
    }
    assertThat(TitleSentences.make(200, 1).stream().map(Tree::forms).toList())
        .isEqualTo(trees.stream().map(Tree::forms).toList());
  }
}
