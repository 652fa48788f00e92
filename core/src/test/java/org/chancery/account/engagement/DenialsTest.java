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
    Stream<DynamicTest> fire =
        DENIALS.words().stream()
            .map(
                w ->
                    DynamicTest.dynamicTest(
                        w.lemma() + ": " + w.yes(), () -> assertThat(denies(w.yes())).isTrue()));
    Stream<DynamicTest> keepStill =
        DENIALS.words().stream()
            .filter(w -> !w.no().equals("-"))
            .map(
                w ->
                    DynamicTest.dynamicTest(
                        w.lemma() + ", not: " + w.no(),
                        () -> assertThat(denies(w.no())).isFalse()));
    return Stream.concat(fire, keepStill);
  }

  private static boolean denies(String sentence) {
    TellingFinder.Scene scene = Scenes.of(sentence);
    return FINDER.find(scene).stream().anyMatch(t -> DENIALS.cover(scene.tree(), t.token()));
  }
}
