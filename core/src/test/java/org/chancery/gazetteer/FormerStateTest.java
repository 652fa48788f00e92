package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormerStateTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void aNameMeansTheStateOfItsTime() {
    assertThat(gazetteer.formerState("Yugoslavia", 1970).orElseThrow().successors()).hasSize(6);
    assertThat(gazetteer.formerState("Yugoslavia", 2020)).isEmpty();
    FormerState zaire = gazetteer.formerState("Zaire", 1990).orElseThrow();
    assertThat(zaire.iso3()).contains("ZAR");
    assertThat(zaire.successors()).isEqualTo(List.of("COD"));
    assertThat(zaire.in(1971)).isTrue();
    assertThat(zaire.in(1998)).isFalse();
    assertThat(gazetteer.formerState("USSR", 1985).orElseThrow().cow())
        .contains(new State.Cow("RUS", 365));
  }

  @Test
  void everySuccessorIsKnownAndEveryCodeWellFormed() {
    Set<String> withdrawn = Locale.getISOCountries(Locale.IsoCountryCode.PART3);
    assertThat(gazetteer.formerStates()).hasSizeGreaterThan(40);
    for (FormerState f : gazetteer.formerStates()) {
      assertThat(f.successors()).as(f.name()).isNotEmpty();
      assertThat(f.successors())
          .as(f.name())
          .allSatisfy(s -> assertThat(gazetteer.state(s)).as(s).isPresent());
      assertThat(f.from()).as(f.name()).isLessThan(f.to());
      f.iso4().ifPresent(c -> assertThat(withdrawn).as(f.name()).contains(c));
      f.iso3().ifPresent(c -> assertThat(c).matches("[A-Z]{3}"));
    }
  }

  @Test
  void correlatesOfWarCodesAreWellFormedAndOneStates() {
    assertThat(gazetteer.state("DEU").orElseThrow().cow()).contains(new State.Cow("GMY", 255));
    assertThat(gazetteer.stateOfCow("USA").map(State::iso3)).contains("USA");
    assertThat(gazetteer.stateOfCow("UKG").map(State::iso3)).contains("GBR");
    assertThat(gazetteer.state("HKG").orElseThrow().cow()).isEmpty();
    List<State.Cow> codes = gazetteer.states().stream().flatMap(s -> s.cow().stream()).toList();
    assertThat(codes).hasSizeGreaterThan(190).doesNotHaveDuplicates();
    assertThat(codes.stream().map(State.Cow::number)).doesNotHaveDuplicates();
    assertThat(codes)
        .allSatisfy(
            c -> {
              assertThat(c.abbreviation()).matches("[A-Z]{3}");
              assertThat(c.number()).isBetween(2, 990);
            });
  }

  @Test
  void everyStateLiesNearItsCapital() {
    for (State s : gazetteer.states()) {
      gazetteer
          .capital(s.iso3())
          .ifPresent(
              c ->
                  assertThat(
                          ToponymSense.kilometres(
                              s.latitude(), s.longitude(), c.latitude(), c.longitude()))
                      .as(s.name())
                      .isLessThan(s.iso3().matches("RUS|CAN|USA|CHN|CHL|KIR") ? 4500 : 2400));
    }
  }
}
