package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each word that denies does so in its own example, and does not in its counter-example. */
class DenialsTest {
  private static final Denials DENIALS = Denials.load();
  private static final TellingFinder FINDER = new TellingFinder(Triggers.load());

  @TestFactory
  Stream<DynamicTest> examples() {
    return DENIALS.words().stream()
        .flatMap(
            w ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        w.lemma() + ": " + w.yes(), () -> assertThat(denies(w.yes())).isTrue()),
                    DynamicTest.dynamicTest(
                        w.lemma() + ", not: " + w.no(),
                        () -> assertThat(!w.no().equals("-") && denies(w.no())).isFalse())));
  }

  private static boolean denies(String sentence) {
    TellingFinder.Scene scene = Scenes.of(sentence);
    return FINDER.find(scene).stream().anyMatch(t -> DENIALS.cover(scene.tree(), t.token()));
  }
}
