package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every word that tells of an engagement does so in its own example, and does not in its
 * counter-example.
 */
class TriggerExamplesTest {
  private static final Triggers TRIGGERS = Triggers.load();
  private static final TellingFinder FINDER = new TellingFinder(TRIGGERS);

  @TestFactory
  Stream<DynamicTest> examples() {
    return TRIGGERS.rows().stream()
        .flatMap(
            t ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        t.lemma() + ": " + t.yes(),
                        () -> assertThat(tellings(t.yes())).anyMatch(x -> tells(x, t))),
                    DynamicTest.dynamicTest(
                        t.lemma() + ", not: " + t.no(),
                        () ->
                            assertThat(t.no().equals("-") ? List.<Telling>of() : tellings(t.no()))
                                .noneMatch(x -> tells(x, t)))));
  }

  private static boolean tells(Telling told, Trigger trigger) {
    return told.kind() == trigger.kind() && !told.presence();
  }

  private static List<Telling> tellings(String sentence) {
    return FINDER.find(Scenes.of(sentence));
  }
}
