package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

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
  void whoServesAPartOfAStateIsNoLeader() {
    assertThat(leaders.bodies(PersonName.of("Gretchen Whitmer"))).isEmpty();
  }

  @Test
  void theSpeakerOfAParliamentIsOne() {
    assertThat(leaders.bodies(PersonName.of("Vyacheslav Volodin"))).containsExactly("RUS");
  }
}
