package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.account.cast.Casts;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.language.Tree;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every word that tells of an engagement does so in its own example, and does not in its
 * counter-example.
 */
class TriggerExamplesTest {
  private static final Engine ENGINE = Engine.load();
  private static final Casts CASTS = Casts.standard();
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
    // A second sentence keeps the page reader from taking the first for a headline.
    String text =
        sentence + " That is what the ministry said about it in the afternoon of the same day.\n";
    Casts.Result told =
        CASTS.cast(ENGINE.read(new PageReader(Options.defaults()).read(Page.of("example", text))));
    Document document = told.document();
    Sites sites = Sites.of(document, Gazetteer.standard());
    return FINDER.find(
        0, Tree.of(document.sentences().get(0)), told.cast(), document.times().get(0), sites.of(0));
  }
}
