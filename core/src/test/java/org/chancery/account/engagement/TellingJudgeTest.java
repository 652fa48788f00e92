package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.junit.jupiter.api.Test;

/** What becomes of a sentence when decisions of one's own are made on it. */
class TellingJudgeTest {
  private static final Triggers TRIGGERS = Triggers.load();

  /** Knows nothing, and says so. */
  private static class Undecided implements Judge {
    @Override
    public long met(Encounter pair) {
      return -1;
    }

    @Override
    public long linked(Link link) {
      return 0;
    }

    @Override
    public long stays(Stay stay) {
      return 0;
    }

    @Override
    public Kind kind(List<Encounter> pairs) {
      return Kind.MEETING;
    }

    @Override
    public long same(Draft draft, Telling telling, List<String> features) {
      return 0;
    }

    @Override
    public long real(Draft draft, List<String> features) {
      return 0;
    }

    @Override
    public long takesPart(Draft draft, Party party, List<String> features) {
      return 1;
    }
  }

  private static List<Telling> read(String sentence, Judge judge) {
    TellingFinder.Scene scene = Scenes.of(sentence);
    return new TellingJudge(TRIGGERS, judge)
        .complete(
            scene,
            new Surroundings(false, 0, Optional.empty()),
            new TellingFinder(TRIGGERS).find(scene),
            new HashMap<>());
  }

  private static List<String> names(Telling t) {
    return t.parties().stream().map(Party::name).toList();
  }

  @Test
  void rulesStandWhereNothingIsDecided() {
    String sentence = "Minister Ana Ruiz met Minister Marit Lund in Lima.";
    assertThat(read(sentence, new Undecided()))
        .isEqualTo(new TellingFinder(TRIGGERS).find(Scenes.of(sentence)));
  }

  @Test
  void whoSurelyMetDidThoughNoWordSaysSo() {
    Judge judge =
        new Undecided() {
          @Override
          public long met(Encounter pair) {
            return 2000;
          }
        };
    assertThat(read("Minister Ana Ruiz bade farewell to Ambassador Marit Lund.", judge))
        .singleElement()
        .satisfies(t -> assertThat(names(t)).containsExactly("Ana Ruiz", "Marit Lund"))
        .matches(Telling::implied);
  }

  @Test
  void threeWhoEachMetTheOthersAreOneCompany() {
    Judge judge =
        new Undecided() {
          @Override
          public long met(Encounter pair) {
            return pair.second().name().equals("Juan Soto") ? -2000 : 2000;
          }
        };
    assertThat(
            read(
                "Around the table were Minister Ana Ruiz, Minister Marit Lund, Minister Olav Berg and"
                    + " Minister Juan Soto.",
                judge))
        .filteredOn(Telling::implied)
        .singleElement()
        .satisfies(
            t -> assertThat(names(t)).containsExactly("Ana Ruiz", "Marit Lund", "Olav Berg"));
  }

  @Test
  void whoSurelyTakesNoPartIsLeftOut() {
    Judge judge =
        new Undecided() {
          @Override
          public long linked(Link link) {
            return link.party().name().equals("Marit Lund") ? -2000 : 0;
          }
        };
    assertThat(read("Minister Ana Ruiz met Minister Marit Lund in Lima.", judge))
        .allSatisfy(t -> assertThat(names(t)).doesNotContain("Marit Lund"));
  }

  @Test
  void aSureStayIsAVisit() {
    Judge judge =
        new Undecided() {
          @Override
          public long stays(Stay stay) {
            return 2000;
          }
        };
    assertThat(read("Minister Ana Ruiz of Peru opened a school in Oslo.", judge))
        .filteredOn(t -> t.kind() == Kind.VISIT)
        .singleElement()
        .satisfies(t -> assertThat(names(t)).containsExactly("Ana Ruiz"))
        .satisfies(t -> assertThat(t.site().flatMap(Site::country)).contains("NOR"));
  }

  @Test
  void whoMadeSomethingTogetherNeedNotHaveMetForIt() {
    Judge judge =
        new Undecided() {
          @Override
          public long met(Encounter pair) {
            return 2000;
          }
        };
    assertThat(
            read(
                "They praised the fund established by President Ana Ruiz and Premier Marit Lund.",
                judge))
        .isEmpty();
  }

  @Test
  void countriesThatSomebodyVisitsHoldNoConference() {
    Judge judge =
        new Undecided() {
          @Override
          public long met(Encounter pair) {
            boolean states =
                pair.first() instanceof Party.Body && pair.second() instanceof Party.Body;
            return states ? 2000 : -1;
          }

          @Override
          public Kind kind(List<Encounter> pairs) {
            return Kind.CONFERENCE;
          }
        };
    assertThat(read("Minister Ana Ruiz will visit Chile, Bolivia and Norway.", judge))
        .isNotEmpty()
        .allMatch(t -> t.kind() == Kind.VISIT);
  }
}
