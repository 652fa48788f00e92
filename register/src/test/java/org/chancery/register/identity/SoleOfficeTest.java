package org.chancery.register.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Office;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoleOfficeTest {
  private static Office office(String text) {
    List<String> parts = List.of(text.split("/", -1));
    return new Office(
        Optional.of(parts.get(0)),
        Optional.of(parts.get(1)).filter(b -> !b.isEmpty()),
        Optional.of(parts.get(2)).filter(c -> !c.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister/Fiji/FJI, FOREIGN@FJI",
    "Minister of Foreign Affairs and Expatriates//JOR, FOREIGN@JOR",
    "President/United States/USA, STATE@USA",
    "Minister of Foreign Affairs and AI/Fiji/FJI, FOREIGN@FJI",
    "Prime Minister/Fiji/FJI, GOVERNMENT@FJI",
    "Chancellor/Germany/DEU, GOVERNMENT@DEU",
    "Secretary of State/United States/USA, FOREIGN@USA",
    "Secretary-General/NATO/NATO, general-secretary@NATO",
  })
  void thereIsOne(String text, String key) {
    assertThat(SoleOffice.asked(office(text))).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vice President/United States/USA",
        "Deputy Foreign Minister/Fiji/FJI",
        "Foreign Ministers/Fiji/FJI",
        "President of the National Assembly/France/FRA",
        "Premier/Ontario/CAN",
        "Chancellor/United Kingdom/GBR",
        "Foreign Secretary/India/IND",
        "Minister of Foreign Trade/Finland/FIN",
        "President-elect/Fiji/FJI",
        "former Foreign Minister/Fiji/FJI",
        "new Foreign Minister/Fiji/FJI",
        "Ambassador/Fiji/FJI",
        "Chargé d'Affaires a.i./Fiji/FJI",
        "Foreign Minister//",
        "Director-General/European Commission/EU",
        "Deputy Secretary-General/NATO/NATO",
      })
  void thereAreSeveralOrItIsNotHeld(String text) {
    assertThat(SoleOffice.of(office(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acting Foreign Minister/Fiji/FJI",
        "Acting Minister of Finance/Fiji/FJI",
        "interim President/Fiji/FJI",
        "Foreign Minister a.i./Fiji/FJI",
        "Foreign Minister a. i./Fiji/FJI",
        "Foreign Minister ai/Fiji/FJI",
        "Foreign Minister ad interim/Fiji/FJI",
        "Prime Minister ad interim/Fiji/FJI",
      })
  void whoHoldsItForNowIsSeenInItButNotMeantByIt(String text) {
    assertThat(SoleOffice.of(office(text))).isPresent();
    assertThat(SoleOffice.asked(office(text))).isEmpty();
  }
}
