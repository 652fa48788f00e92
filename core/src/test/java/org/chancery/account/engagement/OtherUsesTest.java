package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.language.Tree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each use in which a word tells of no engagement is known in its example, and not elsewhere. */
class OtherUsesTest {
  private static final OtherUses USES = OtherUses.load();
  private static final Triggers TRIGGERS = Triggers.load();

  @TestFactory
  Stream<DynamicTest> examples() {
    return USES.uses().stream()
        .flatMap(
            u ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        u.lemma() + ": " + u.yes(),
                        () -> {
                          assertThat(covered(u, u.yes())).isTrue();
                          assertThat(told(u, u.yes())).isFalse();
                        }),
                    DynamicTest.dynamicTest(
                        u.lemma() + ", not: " + u.no(),
                        () -> {
                          assertThat(covered(u, u.no())).isFalse();
                          assertThat(told(u, u.no())).isTrue();
                        })));
  }

  private static boolean covered(OtherUses.Use use, String sentence) {
    Tree tree = Scenes.of(sentence).tree();
    List<Trigger> words =
        TRIGGERS.rows().stream()
            .filter(t -> t.verb() == use.verb() && t.lemma().equals(use.lemma()))
            .toList();
    return IntStream.range(0, tree.sentence().size())
        .filter(t -> tree.sentence().xpos(t).startsWith(use.verb() ? "VB" : "NN"))
        .filter(t -> tree.sentence().lemma(t).equals(words.get(0).key()))
        .anyMatch(t -> words.stream().anyMatch(w -> USES.cover(tree.sentence(), t, w)));
  }

  private static boolean told(OtherUses.Use use, String sentence) {
    Tree tree = Scenes.of(sentence).tree();
    return IntStream.range(0, tree.sentence().size())
        .mapToObj(t -> TRIGGERS.at(tree, t))
        .flatMap(List::stream)
        .anyMatch(t -> t.verb() == use.verb() && t.lemma().equals(use.lemma()));
  }
}
