package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;

/** Ways of telling that need more than one word of the list. */
class WordingTest {
  private static final TellingFinder FINDER = new TellingFinder(Triggers.load());

  private static List<Telling> tellings(String sentence) {
    TellingFinder.Scene scene = Scenes.of(sentence);
    return FINDER.find(scene).stream().flatMap(t -> Separation.of(scene, t).stream()).toList();
  }

  private static List<String> names(Telling t) {
    return t.parties().stream()
        .map(
            p ->
                switch (p) {
                  case Party.Person person -> person.name();
                  case Party.Body body -> body.name();
                  case Party.Sides sides -> "sides";
                })
        .toList();
  }

  @Test
  void callsFromOneAndFromAnotherAreTwo() {
    assertThat(
            tellings(
                "Foreign Minister Jane Roe received two calls from Foreign Minister Paul Lund of"
                    + " Norway and from the Foreign Minister of Peru, Ana Ruiz."))
        .filteredOn(t -> t.kind() == Kind.CALL)
        .extracting(WordingTest::names)
        .containsExactlyInAnyOrder(
            List.of("Jane Roe", "Paul Lund"), List.of("Jane Roe", "Ana Ruiz"));
  }

  @Test
  void talksWithSeveralTogetherAreOne() {
    assertThat(
            tellings(
                "Foreign Minister Jane Roe had a phone call with Foreign Minister Paul Lund of"
                    + " Norway and Foreign Minister Ana Ruiz of Peru."))
        .filteredOn(t -> t.kind() == Kind.CALL)
        .singleElement()
        .satisfies(
            t ->
                assertThat(names(t))
                    .containsExactlyInAnyOrder("Jane Roe", "Paul Lund", "Ana Ruiz"));
  }

  @Test
  void aPaperMayBeSignedInARelativeClause() {
    assertThat(
            tellings(
                "He recalled the declaration which the leaders of Peru and Chile signed in Lima on"
                    + " 8 August 2023."))
        .anySatisfy(
            t -> {
              assertThat(t.kind()).isEqualTo(Kind.SIGNING);
              assertThat(t.parties()).hasSize(2);
            });
  }

  @Test
  void aVisitIsPlannedThatSomebodyWillPay() {
    assertThat(
            tellings(
                "The visit that Foreign Minister Jane Roe will pay to Peru was at the centre of the"
                    + " conversation."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.status()).isEqualTo(Status.PLANNED);
              assertThat(names(t)).containsExactly("Jane Roe");
            });
  }

  @Test
  void whereSomebodyFliesOnToIsArrangedInRunningText() {
    assertThat(tellings("From Lima Foreign Minister Jane Roe flies on to Santiago."))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .isNotEmpty()
        .allMatch(t -> t.status() == Status.PLANNED);
  }

  @Test
  void whoIsQuotedAtABriefingGivesIt() {
    assertThat(
            tellings(
                "Much of the copper comes from Chile, recalled Foreign Minister Ana Ruiz in a"
                    + " briefing on Monday."))
        .anySatisfy(
            t -> {
              assertThat(t.kind()).isEqualTo(Kind.PRESS_BRIEFING);
              assertThat(names(t)).containsExactly("Ana Ruiz");
            });
  }
}
