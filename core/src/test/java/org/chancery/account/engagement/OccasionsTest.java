package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.language.Engine;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

class OccasionsTest {
  private static final Engine ENGINE = Engine.load();

  private static Tree tree(String sentence) {
    return Tree.of(
        ENGINE
            .read(new PageReader(Options.defaults()).read(Page.of("example", sentence)))
            .sentences()
            .get(0));
  }

  private static int token(Tree tree, String form) {
    Sentence s = tree.sentence();
    for (int t = 0; t < s.size(); t++) {
      if (s.form(t).equals(form)) {
        return t;
      }
    }
    throw new AssertionError("No " + form);
  }

  private static Optional<String> occasion(String sentence, String teller) {
    Tree tree = tree(sentence);
    return Occasions.of(tree, token(tree, teller));
  }

  @Test
  void theLargerEventIsNamedAfterItsMargins() {
    assertThat(
            occasion(
                "The minister met the ambassador on the sidelines of the Oslo Water Forum on Monday.",
                "met"))
        .contains("Oslo Water Forum");
    assertThat(
            occasion(
                "The minister met the ambassador within the framework of the Oslo Water Forum.",
                "met"))
        .contains("Oslo Water Forum");
  }

  @Test
  void whomOneMeetsWhereOneWentToAttendAnEventOneMeetsOnItsMargins() {
    assertThat(
            occasion("The minister arrived in Norway to attend the Oslo Water Forum.", "arrived"))
        .contains("Oslo Water Forum");
  }

  @Test
  void aFrameworkOfOtherThingsIsNoOccasion() {
    assertThat(
            occasion(
                "The minister met the ambassador as part of the efforts of Norway on Monday.",
                "met"))
        .isEmpty();
    assertThat(occasion("The minister met the ambassador in Oslo on Monday.", "met")).isEmpty();
  }

  @Test
  void anEventsNameIsWithoutItsArticleAndItsPlace() {
    Tree tree = tree("The minister opened the Third Oslo Water Forum in Bergen on Friday.");
    assertThat(EventNames.of(tree, token(tree, "opened"))).contains("Third Oslo Water Forum");
  }

  @Test
  void anEventWithoutANameHasNone() {
    Tree tree = tree("The minister opened the annual conference of farmers on Friday.");
    assertThat(EventNames.of(tree, token(tree, "opened"))).isEmpty();
  }
}
