package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** What whole reports come to, on sentences written for the purpose. */
class UnderstandingTest {
  private static Record read(String text) {
    return Understanding.standard()
        .read(
            new PageReader(Options.defaults())
                .read(Page.of("example", " date 2024-03-14 " + text)));
  }

  private static List<Optional<String>> names(Engagement e) {
    return e.participants().stream().map(Participant::name).toList();
  }

  /** A family name may be a capital's, too. */
  @Test
  void whoIsCalledLikeACapitalIsNotItsGovernment() {
    Record r =
        read(
            "Foreign Minister Jane Roe of Fiji met Ana Lima, the UNICEF Representative, in Suva."
                + " Lima stressed the importance of girls' education.");
    assertThat(r.statements())
        .anySatisfy(
            s -> {
              assertThat(s.speaker()).contains("Ana Lima");
              assertThat(s.text()).contains("girls");
            });
    Record there =
        read("Foreign Minister Jane Roe of Fiji met Ana Lima, the UNICEF Representative, in Lima.");
    assertThat(there.engagements().get(0).place()).contains("Lima");
  }

  @Test
  void whatTwoSidesDoTogetherTheyMeetFor() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz and Foreign Minister of Norway Marit Lund planted a tree in Lima on"
                + " Monday. It is an old custom.");
    assertThat(record.engagements())
        .anySatisfy(
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.MEETING);
              assertThat(names(e))
                  .containsExactly(Optional.of("Ana Ruiz"), Optional.of("Marit Lund"));
            });
  }

  @Test
  void twoOfOneSideDoNotMeetByWorkingTogether() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz and Defence Minister of Peru Juan Soto opened a school in Lima on"
                + " Monday. It has room for two hundred children.");
    assertThat(record.engagements()).noneMatch(e -> e.kind() == Kind.MEETING);
  }

  @Test
  void eachOfSeveralCounterpartsIsMetApart() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz met with Prime Minister of Norway Marit Lund and Defence Minister of"
                + " Norway Olav Berg in Oslo on Monday.");
    assertThat(record.engagements()).filteredOn(e -> e.kind() == Kind.MEETING).hasSize(2);
  }

  @Test
  void whatWasCalledOffIsCancelled() {
    Record record =
        read(
            "The visit of Foreign Minister of Peru Ana Ruiz to Oslo was cancelled on Monday because of the storm, the"
                + " ministry said.");
    assertThat(record.engagements())
        .anySatisfy(e -> assertThat(e.status()).isEqualTo(Status.CANCELLED));
  }

  @Test
  void aTitleIsOneWordToTheParser() {
    Record record =
        read(
            "The Regional Director of the United Nations Children's Fund (UNICEF) for Europe and Central Asia Marit"
                + " Lund was received in Lima on Monday by the Minister of Foreign Affairs, Foreign Trade and Culture"
                + " of Peru, Ana Ruiz.");
    assertThat(record.engagements())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.participants())
                    .extracting(
                        p -> p.office().role().orElse(""), p -> p.office().code().orElse(""))
                    .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                            "Regional Director for Europe and Central Asia", "UNICEF"),
                        org.assertj.core.groups.Tuple.tuple(
                            "Minister of Foreign Affairs, Foreign Trade and Culture", "PER")));
  }

  private static void assertPlanned(Record record, Kind kind, String date) {
    assertThat(record.engagements())
        .anySatisfy(
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e.status()).isEqualTo(Status.PLANNED);
              assertThat(e.date().map(Object::toString)).contains(date);
            });
  }

  @Test
  void whoIsToFlySomewhereIsToVisitIt() {
    assertPlanned(
        read("Foreign Minister of Peru Ana Ruiz flies to Oslo on 18 March 2024."),
        Kind.VISIT,
        "2024-03-18");
  }

  @Test
  void theNextRoundIsBetweenThoseOfTheLast() {
    Record record =
        read(
            "Peru and Norway held consultations in Lima on 11 March 2024.\n\n"
                + "The next round will be held in Oslo on 20 March 2024.");
    assertPlanned(record, Kind.CONSULTATIONS, "2024-03-20");
  }

  @Test
  void whateverItIsCalledWhatComesNextIsBetweenTheSidesOfTheLast() {
    String last =
        "Foreign Minister of Peru Ana Ruiz and Foreign Minister of Norway Jon Lund held political"
            + " consultations in Lima on 11 March 2024.\n\n";
    for (String next :
        List.of(
            "It was agreed to hold the next round in Oslo on 20 May 2024.",
            "The fourth session will take place in Oslo on 20 May 2024.",
            "The 13th dialogue will be held in Oslo on 20 May 2024.")) {
      Record record = read(last + next);
      assertPlanned(record, Kind.CONSULTATIONS, "2024-05-20");
      assertThat(record.engagements())
          .as(next)
          .filteredOn(e -> e.status() == Status.PLANNED)
          .singleElement()
          .satisfies(
              e ->
                  assertThat(e.participants())
                      .extracting(p -> p.name().orElse(p.office().code().orElse("")))
                      .containsExactly("PER", "NOR"));
    }
  }

  @Test
  void whoWillMeetAgainDoSoOnce() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz and Foreign Minister of Norway Jon Lund held political"
                + " consultations in Lima on 11 March 2024.\n\n"
                + "The delegations will meet again in Oslo on 20 May 2024.");
    assertThat(record.engagements())
        .filteredOn(e -> e.status() == Status.PLANNED)
        .singleElement()
        .satisfies(e -> assertThat(e.date().map(Object::toString)).contains("2024-05-20"));
  }

  @Test
  void aSessionOfSomethingElseIsNotTheirs() {
    for (String session :
        List.of(
            "The session of parliament will open on 20 May 2024.",
            "The 29th session of the Conference of the Parties will be held in Oslo in May 2024.")) {
      Record record =
          read(
              "Foreign Minister of Peru Ana Ruiz met Foreign Minister of Norway Jon Lund in Lima on"
                  + " 11 March 2024.\n\n"
                  + session);
      assertThat(record.engagements())
          .as(session)
          .noneMatch(e -> e.status() == Status.PLANNED && e.kind() == Kind.CONSULTATIONS);
    }
  }

  @Test
  void whoGoesHomeVisitsNobody() {
    Record record = read("Foreign Minister of Peru Ana Ruiz will fly to Lima on 18 March 2024.");
    assertThat(record.plans()).isNotEmpty();
    assertThat(record.engagements()).noneMatch(e -> e.status() == Status.HELD);
  }

  @Test
  void aPlanHasThePlaceThatOneGoesTo() {
    Record record =
        read("Foreign Minister of Peru Ana Ruiz will fly from Lima to Oslo on 18 March 2024.");
    assertThat(record.plans()).hasSize(1);
    assertThat(record.plans().get(0).place()).contains("Oslo");
  }

  @Test
  void oneWhoGoesToTwoStatesHasTwoPlans() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz will travel to Norway and Finland on 18 March 2024.");
    assertThat(record.plans().stream().map(p -> p.country().orElse("")))
        .containsExactly("NOR", "FIN");
  }

  @Test
  void whoseCountriesAreTheObjectsOfAVisitAreSeveralPlansToo() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz will visit Norway and Finland on 18-20 March 2024.");
    assertThat(record.plans().stream().map(p -> p.country().orElse("")))
        .containsExactly("NOR", "FIN");
  }

  @Test
  void whatIsHeldSaysNothing() {
    Record record =
        read(
            "Foreign Minister of Peru Ana Ruiz met Prime Minister of Norway Marit Lund in Lima.\n\n"
                + "These meetings emphasized the importance of training young people.");
    assertThat(record.statements())
        .noneMatch(s -> s.speaker().filter("meetings"::equals).isPresent());
  }
}
