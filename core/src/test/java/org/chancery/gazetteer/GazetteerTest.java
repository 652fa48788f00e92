package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "Türkiye, TUR, NAME, 1",
    "Turkey, TUR, NAME, 1",
    "TURKEY, TUR, NAME, 1",
    "Republic of Türkiye and, TUR, OFFICIAL, 3",
    "Côte d'Ivoire, CIV, NAME, 2",
    "Cote d’Ivoire, CIV, NAME, 2",
    "U.S. officials, USA, ACRONYM, 1",
    "US officials, USA, ACRONYM, 1",
    "Guinea - Bissau, GNB, NAME, 3",
    "Guinea-Bissau, GNB, NAME, 1",
    "Azeri, AZE, ADJECTIVE, 1",
    "Azerbaijanis, AZE, DEMONYM, 1",
    "Frenchmen, FRA, DEMONYM, 1",
    "Kiev, UKR, CAPITAL, 1",
    "Kremlin spokesman, RUS, METONYM, 1",
    "Quai d'Orsay, FRA, METONYM, 2",
    "Democratic People 's Republic of Korea, PRK, OFFICIAL, 6",
    "DPRK, PRK, ACRONYM, 1",
    "The Hague, NLD, CAPITAL, 2",
    "WHO, WHO, ACRONYM, 1",
    "UN Security Council, UN, NAME, 3",
    "United Nations Children 's Fund, UNICEF, NAME, 5",
    "Nato, NATO, NAME, 1",
    "European Union 's, EU, NAME, 2",
  })
  void findsTheLongestWording(String text, String code, Wording wording, int length) {
    Match match = gazetteer.longest(List.of(text.split(" ")), 0).orElseThrow();
    assertThat(match.entry().code()).contains(code);
    assertThat(match.wording()).isEqualTo(wording);
    assertThat(match.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"who", "us", "china", "turkey", "May", "quad", "it", "un", "The", "'", "''"})
  void findsNothingInCommonWords(String word) {
    assertThat(gazetteer.longest(List.of(word, "said"), 0)).isEmpty();
  }

  @Test
  void inAHeadlineInCapitalsAnAcronymMayBeAWord() {
    assertThat(gazetteer.longest(List.of("WHO", "WILL", "LEAD", "THE", "TALKS"), 0)).isEmpty();
    assertThat(gazetteer.longest(List.of("NATO", "LEADERS", "MEET", "TODAY"), 0)).isPresent();
    assertThat(gazetteer.longest(List.of("LIMA", ",", "PERU"), 0).orElseThrow().wording())
        .isEqualTo(Wording.CAPITAL);
  }

  @Test
  void aCapitalIsItsStateFirstAndThenTheCity() {
    List<Match> senses = gazetteer.all(List.of("Paris"), 0);
    assertThat(senses).hasSize(2);
    assertThat(senses.get(0).entry()).isInstanceOf(State.class);
    assertThat(senses.get(1).entry()).isInstanceOf(Place.class);
  }

  @Test
  void findIgnoresCaseAndArticle() {
    assertThat(gazetteer.find("the republic of azerbaijan"))
        .contains(gazetteer.state("AZE").orElseThrow());
    assertThat(gazetteer.find("unicef")).contains(gazetteer.body("UNICEF").orElseThrow());
    assertThat(gazetteer.find("a republic of letters")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Azerbaijani Foreign Ministry, AZE",
    "Ministry of Defence of Georgia, GEO",
    "the European Commission, EU",
    "Senate of the Oliy Majlis, UZB",
    "U.S. Department of State, USA",
    "Verkhovna Rada, UKR",
    "Embassy of Georgia in Azerbaijan, GEO",
    "Embassy of Azerbaijan to Georgia, AZE",
    "Azerbaijan's Permanent Mission to the UN, AZE",
    "Delegation of the European Union to Azerbaijan, EU",
    "UNICEF Country Office in Kenya, UNICEF",
    "UN Mission in South Sudan, UN",
    "KFOR, NATO",
    "NATO-led mission, NATO",
    "Al-Azhar, EGY",
    "Georgia's Ministry for EU Affairs, GEO",
    "Chilean Senate, CHL",
    "Canadian Department of Agriculture, CAN",
    "ANAMA, AZE",
    "ICRC, ICRC",
    "the Pentagon, USA",
    "Minsk police, BLR",
    "Alzey, DEU",
  })
  void knowsWhoseAnInstitutionIs(String phrase, String code) {
    assertThat(gazetteer.codeOf(phrase).flatMap(Affiliation::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "The HALO Trust, NGO",
    "Communist Party of Vietnam, VNM",
    "Russian Red Cross, RUS",
    "Florida International University, USA",
    "Indian business leaders, IND",
    "Taliban, AFG",
  })
  void givesNoCodeToWhatIsNoStates(String phrase, String plover) {
    Affiliation affiliation = gazetteer.codeOf(phrase).orElseThrow();
    assertThat(affiliation.code()).isEmpty();
    assertThat(affiliation.plover()).contains(plover);
    assertThat(affiliation.reasons()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Ministry of Finance", "National Security Council", "Senate", "the Central Bank"})
  void leavesAnUnnamedStateOpen(String phrase) {
    assertThat(gazetteer.codeOf(phrase)).isEmpty();
    assertThat(gazetteer.isInstitutionOfUnnamedState(phrase)).isTrue();
  }

  @Test
  void whatIsNotKnownIsNobodysInstitution() {
    assertThat(gazetteer.codeOf("Wageningen University")).isEmpty();
    assertThat(gazetteer.isInstitutionOfUnnamedState("Wageningen University")).isFalse();
    assertThat(gazetteer.codeOf("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kiev, UKR",
    "Tripoli, LBY",
    "Sharm el-Sheikh, EGY",
    "the Hague, NLD",
    "Camp David, USA",
    "Urumqi, CHN",
    "'London, Ontario', CAN",
    "'Odesa, Ukraine', UKR",
    "Texas, USA",
    "Mykonos Town Nowhere,",
    "Nagorno-Karabakh,",
    "Jerusalem,",
  })
  void placesAreInTheirCountries(String name, String country) {
    assertThat(gazetteer.place(name, Optional.empty()).flatMap(Place::country))
        .isEqualTo(Optional.ofNullable(country));
  }

  @Test
  void aHintChoosesBetweenPlacesOfOneName() {
    assertThat(gazetteer.place("Tripoli", Optional.of("LBN")).flatMap(Place::country))
        .contains("LBN");
    assertThat(gazetteer.place("Springfield, Illinois", Optional.empty()).flatMap(Place::province))
        .contains("Illinois");
    assertThat(gazetteer.place("Geneva", Optional.of("XXX")).flatMap(Place::country))
        .contains("CHE");
  }

  @Test
  void placesHaveTheirCoordinates() {
    Place baku = gazetteer.capital("AZE").orElseThrow();
    assertThat(baku.latitude()).isBetween(40.2, 40.5);
    assertThat(baku.longitude()).isBetween(49.7, 50.0);
    Place lyon = gazetteer.place("Lyon", Optional.empty()).orElseThrow();
    assertThat(lyon.latitude()).isBetween(45.6, 45.9);
    assertThat(lyon.population()).isGreaterThan(400_000);
  }

  @Test
  void aUsersBodiesComeFirst(@TempDir Path dir) throws IOException {
    Path own = dir.resolve("own.tsv");
    Files.writeString(own, "XYZ\tExample Union\tEU|Eksempel\tNGO\t\tNGO\t\n");
    Gazetteer mine = gazetteer.plus(own);
    assertThat(mine.find("Eksempel").map(Entry::name)).contains("Example Union");
    assertThat(mine.find("EU").map(Entry::name)).contains("Example Union");
    assertThat(mine.find("European Union")).isPresent();
    assertThat(gazetteer.find("Eksempel")).isEmpty();
    Files.writeString(own, "XYZ\tExample Union\n");
    assertThatThrownBy(() -> gazetteer.plus(own)).hasMessageContaining("line 1");
  }

  @Test
  void citiesAreFoundInARunOfTokens() {
    List<String> forms = List.of("in", "Buenos", "Aires", ",");
    assertThat(gazetteer.longestPlace(forms, 1).get(0).length()).isEqualTo(2);
    assertThat(gazetteer.longestPlace(List.of("most"), 0)).isEmpty();
  }
}
