package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadersTest {
  private final Leaders leaders = new Leaders();

  @Test
  void aFamilyNameIsEnough() {
    assertThat(leaders.bodies(PersonName.of("Erdoğan"))).containsExactly("TUR");
    assertThat(leaders.bodies(PersonName.of("Xi"))).containsExactly("CHN");
  }

  @Test
  void aGivenNameIsNot() {
    assertThat(leaders.bodies(PersonName.of("Recep"))).isEmpty();
  }

  @Test
  void anotherOfTheSameFamilyNameIsNobodyKnown() {
    assertThat(leaders.bodies(PersonName.of("Maria Erdoğan"))).isEmpty();
  }

  @Test
  void officesOfAStateAndOfAnOrganisationOneAfterTheOther() {
    assertThat(leaders.bodies(PersonName.of("Mark Rutte"))).containsExactly("NLD", "NATO");
  }

  @Test
  void theDayTellsWhichOfTwoOffices() {
    PersonName kallas = PersonName.of("Kaja Kallas");
    assertThat(leaders.bodies(kallas, "", Optional.of(LocalDate.of(2022, 5, 1))))
        .containsExactly("EST");
    assertThat(leaders.bodies(kallas, "", Optional.of(LocalDate.of(2025, 5, 1))))
        .containsExactly("EU");
  }

  @Test
  void theReportsWordsForTheOfficeTellWhoseItIs() {
    assertThat(
            leaders.bodies(PersonName.of("Francis"), "Pope", Optional.of(LocalDate.of(2022, 5, 1))))
        .containsExactly("VAT");
  }

  @Test
  void whoServesAPartOfAStateIsNoLeader() {
    assertThat(leaders.bodies(PersonName.of("Gretchen Whitmer"))).isEmpty();
  }

  @Test
  void theSpeakerOfAParliamentIsOne() {
    assertThat(leaders.bodies(PersonName.of("Vyacheslav Volodin"))).containsExactly("RUS");
  }
}
