package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Engine;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

class ToponymsTest {
  private static final Engine ENGINE = Engine.load();

  private static List<Toponym> read(String text) {
    return Toponyms.of(ENGINE.read(new PageReader(Options.defaults()).read(Page.of("test", text))));
  }

  private static Toponym named(String name, String text) {
    return read(text).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aNameIsThePlaceThatTheReportSaysItIsIn() {
    Toponym illinois =
        named("Springfield", "The governor spoke to farmers in Springfield, Illinois, on Monday.");
    assertThat(illinois.latitude()).isBetween(39.0, 40.5);
    Toponym massachusetts =
        named("Springfield", "The governor spoke to workers in Springfield, Mass., on Monday.");
    assertThat(massachusetts.longitude()).isBetween(-73.0, -72.0);
  }

  @Test
  void aNameIsThePlaceThatTheOtherPlacesAreNear() {
    assertThat(
            named(
                    "Tripoli",
                    "The mayor of Beirut travelled to Tripoli. Lebanon's army had closed the road"
                        + " from Sidon in Lebanon.")
                .longitude())
        .isGreaterThan(30);
    assertThat(
            named("Tripoli", "Fighting broke out in Tripoli. The army of Libya left Misrata.")
                .longitude())
        .isLessThan(20);
    assertThat(
            named("Georgia", "He drove from Atlanta through Georgia to Florida and Alabama.")
                .longitude())
        .isNegative();
    assertThat(
            named("Georgia", "The minister flew to Georgia and met his colleague in Tbilisi.")
                .longitude())
        .isPositive();
  }

  @Test
  void aCapitalThatSpeaksIsAPlace() {
    assertThat(
            named("Moscow", "The minister visited Tripoli. Moscow said that it would help.").use())
        .isEqualTo(Toponym.Use.ASSOCIATIVE);
    assertThat(read("He thanked them. Jon Moscow said that he would help."))
        .noneMatch(t -> t.name().equals("Moscow"));
  }

  @Test
  void aDatelineIsNamedAsWritten() {
    assertThat(named("BEIRUT", "BEIRUT, 3 March 2024 – The minister arrived.").place().name())
        .isEqualTo("Beirut");
  }

  @Test
  void sizeIsTold() {
    List<Toponym> all =
        read(
            "The convoy left Nairobi in Kenya for the Sahel, crossed Africa and came to Idlib Governorate.");
    assertThat(all)
        .extracting(Toponym::precision)
        .contains(
            Toponym.Precision.CITY,
            Toponym.Precision.STATE,
            Toponym.Precision.REGION,
            Toponym.Precision.CONTINENT);
    assertThat(all).allSatisfy(t -> assertThat(t.reach()).isPositive());
  }

  @Test
  void thePlaceAndWhoeverBelongsThereAreToldApart() {
    assertThat(named("Moscow", "The delegations met in Moscow on Friday.").use())
        .isEqualTo(Toponym.Use.LITERAL);
    assertThat(named("Moscow", "Moscow accused the alliance of a threat.").use())
        .isEqualTo(Toponym.Use.ASSOCIATIVE);
    assertThat(named("Turkish", "The Turkish minister arrived in Baku.").use())
        .isEqualTo(Toponym.Use.ASSOCIATIVE);
    assertThat(named("Baku", "The Turkish minister arrived in Baku.").use())
        .isEqualTo(Toponym.Use.LITERAL);
  }

  @Test
  void aDisputedPlaceIsGivenToNobody() {
    for (String name : List.of("Crimea", "Sevastopol", "Jerusalem", "Kashmir")) {
      Toponym t =
          named(name, "The delegation from Israel, India and Ukraine spoke in " + name + ".");
      assertThat(t.place().code()).as(name).isEqualTo(Optional.empty());
    }
    assertThat(Localities.standard().of(List.of("Crimea")))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(l.place().country()).isEmpty());
  }

  @Test
  void smallTownsDistrictsAndLandformsAreKnown() {
    assertThat(named("Euphrates", "Troops crossed the Euphrates near Raqqa.").precision())
        .isEqualTo(Toponym.Precision.REGION);
    assertThat(Localities.standard().of(List.of("Cook", "County")))
        .anyMatch(l -> l.place().kind() == Place.Kind.DISTRICT);
    assertThat(Localities.standard().of(List.of("Nowhere", "Atall"))).isEmpty();
    assertThat(Localities.standard().size()).isGreaterThan(50_000);
  }

  @Test
  void everyLocalityIsFoundByItsName() {
    Localities all = Localities.standard();
    for (int i = 0; i < all.size(); i += 997) {
      Localities.Locality l = all.locality(i);
      assertThat(all.of(Words.tokens(l.place().name()))).contains(l);
    }
  }

  @Test
  void wordsThatAreTownsTooAreNone() {
    assertThat(read("They agreed to meet in March. Members of Congress backed the Union."))
        .isEmpty();
  }

  @Test
  void spansAreTheNames() {
    String text = "Officials met in Geneva.\n\nThe talks in Addis Ababa ended.";
    assertThat(read(text))
        .hasSize(2)
        .allSatisfy(
            t -> assertThat(text.substring(t.span().start(), t.span().end())).isEqualTo(t.name()));
  }

  private static void isNear(Toponym t, double latitude, double longitude) {
    assertThat(ToponymSense.kilometres(t.latitude(), t.longitude(), latitude, longitude))
        .as(t.name())
        .isLessThan(161);
  }

  @Test
  void aDatelineNamesPlaces() {
    String text =
        "LAS VEGAS, Nev. (AP) — Officials met on Monday to talk about water.\n\nThey left early.";
    List<Toponym> all = read(text);
    assertThat(all.get(0).use()).isEqualTo(Toponym.Use.LITERAL);
    isNear(all.get(0), 36.2, -115.1);
    assertThat(text.substring(all.get(0).span().start(), all.get(0).span().end()))
        .isEqualTo("LAS VEGAS");
  }

  @Test
  void theStateBehindATownIsTheStateThoughACityOfItsNameIsLarger() {
    Toponym state =
        named("New York", "The singer grew up in Saratoga Springs, New York, and left.");
    assertThat(state.precision()).isEqualTo(Toponym.Precision.PROVINCE);
    isNear(named("OK", "They drove from Okmulgee, OK, on Friday."), 35.5, -97.5);
    isNear(named("Calif", "The fire in Fresno, Calif., was put out."), 37.2, -119.5);
  }

  @Test
  void aSmallPlaceThatTheListLacksInTheNamedProvinceIsThereAllTheSame() {
    Toponym t = named("Alpine", "The family had lived in Alpine, Arizona, for years.");
    assertThat(t.precision()).isEqualTo(Toponym.Precision.VICINITY);
    isNear(t, 34.3, -111.7);
  }

  @Test
  void theTextSaysInWhatAPlaceLies() {
    isNear(named("Tripoli", "Shots were fired in Lebanon's Tripoli on Monday."), 34.4, 35.8);
    isNear(named("Tripoli", "Two were shot in the Lebanese city of Tripoli."), 34.4, 35.8);
    isNear(named("Birmingham", "They met in Birmingham, Ala., on Monday."), 33.5, -86.8);
    isNear(named("Hama", "The convoy reached Hama in western Syria."), 35.1, 36.8);
  }

  @Test
  void facilitiesLieAtTheirPlace() {
    isNear(
        named("University of Pisa", "He taught at the University of Pisa for years."), 43.7, 10.4);
    isNear(named("Stanford University", "She spoke at Stanford University."), 37.4, -122.2);
    isNear(
        named("Eldoret International Airport", "The jet left Eldoret International Airport."),
        0.4,
        35.2);
    isNear(
        named(
            "Victoria Station",
            "A fire at Victoria Station closed roads in London, Leeds and"
                + " Bristol, police in Manchester said."),
        51.5,
        -0.1);
  }

  @Test
  void shortFormsAndOtherNamesAreKnown() {
    isNear(named("St. George", "A school in St. George, Utah, was closed."), 37.1, -113.6);
    isNear(named("Esfahan", "The delegation left Esfahan by train."), 32.7, 51.7);
    isNear(named("Hull", "The ship sailed from Hull to Leeds and London."), 53.7, -0.3);
  }

  @Test
  void aVillageAbroadIsNotMeantWhereNothingElseIsThere() {
    Toponym t =
        named(
            "Euston",
            "The march began near Euston. Police in London, Manchester and Leeds closed roads.");
    assertThat(t.longitude()).isBetween(-3.0, 1.0);
  }

  @Test
  void lettersAndCommonWordsAreNoTowns() {
    assertThat(read("The ED announced grants. The Secretary thanked God."))
        .extracting(Toponym::name)
        .doesNotContain("ED", "Secretary", "God");
  }

  @Test
  void continentsLieWhereGeoNamesPutsThem() {
    isNear(named("Europe", "They travelled across Europe by train."), 48.69, 9.14);
    isNear(named("Africa", "They travelled across Africa by train."), 7.19, 21.09);
  }

  private static List<String> names(String text) {
    return read(text).stream().map(Toponym::name).toList();
  }

  @Test
  void theTownWithinABodysNameIsFound() {
    assertThat(names("The Cleveland Police Department and the Bank of Scotland said nothing."))
        .contains("Cleveland", "Scotland");
    assertThat(names("He joined the Pawtucket Red Sox and the Bradenton Marauders in spring."))
        .contains("Pawtucket", "Bradenton");
    assertThat(names("The Punjab and Haryana High Court in Chandigarh ruled on Friday."))
        .contains("Punjab", "Haryana", "Chandigarh");
    assertThat(names("She wrote for The New York Times and met the US State Department."))
        .contains("New York", "US");
  }

  @Test
  void aGivenNameIsNoTown() {
    assertThat(names("Actress Paris Hilton and writer Jack London met Chelsea Clinton."))
        .doesNotContain("Paris", "London", "Chelsea");
  }

  @Test
  void whoeverComesFromATownTellsOfIt() {
    assertThat(names("A Batley woman and two Dewsbury men were taken to hospital near Leeds."))
        .contains("Batley", "Dewsbury", "Leeds");
    assertThat(names("The Smith family and a Jones cousin went home."))
        .doesNotContain("Smith", "Jones");
  }

  @Test
  void provincesAndLargeCitiesHaveAdjectivesAndInhabitants() {
    String text = "The Bavarian town of Passau gave a Texan and two Londoners a home.";
    isNear(named("Bavarian", text), 49.0, 11.5);
    isNear(named("Texan", text), 31.25, -99.25);
    isNear(named("Londoners", text), 51.5, -0.1);
    assertThat(named("Bavarian", text).use()).isEqualTo(Toponym.Use.LITERAL);
    assertThat(named("Texan", text).use()).isEqualTo(Toponym.Use.ASSOCIATIVE);
  }

  @Test
  void everyAdjectiveBelongsToAPlace() {
    // The table is read only if each of its places is known.
    ToponymTables tables = new ToponymTables(Gazetteer.standard());
    for (String nobodys : List.of("Crimean", "Kashmiri", "African")) {
      assertThat(tables.peoples(List.of(nobodys), 0))
          .singleElement()
          .satisfies(h -> assertThat(h.value().country()).isEmpty());
    }
    assertThat(tables.peoples(List.of("Roman"), 0)).isEmpty();
  }

  @Test
  void countiesInARowAreCounties() {
    String text = "Floods reached Tarrant, Dallas and Collin counties in Texas on Monday.";
    assertThat(named("Tarrant", text).precision()).isEqualTo(Toponym.Precision.DISTRICT);
    isNear(named("Tarrant", text), 32.8, -97.3);
    isNear(named("Collin", text), 33.2, -96.6);
  }

  @Test
  void aTownIsInTheProvinceOfTheReportsOtherTowns() {
    isNear(
        named(
            "Huntsville",
            "HOUSTON (Agency) - Rain fell in Fort Worth, Conroe and Galveston, Texas, on Monday."
                + " Schools in Huntsville closed, and Dallas stayed dry."),
        30.7,
        -95.6);
  }

  @Test
  void aTownBesideOthersInARowIsNobody() {
    assertThat(names("Police from Mallow and Bandon went to Fermoy and Cork in Ireland."))
        .contains("Mallow", "Bandon", "Fermoy", "Cork");
  }

  @Test
  void whatStandsBesideTheProseIsRead() {
    List<Toponym> all =
        read("Tulsa\n\nTulsa is a city in the United States. It lies on the Arkansas River.");
    assertThat(all.get(0).span().start()).isZero();
    isNear(all.get(0), 36.15, -95.99);
  }

  @Test
  void theStateBehindADatelineIsFound() {
    isNear(
        named("N.C", "RALEIGH, N.C. (AP) — A fire at a club killed six people, officials said."),
        35.5,
        -80.0);
  }

  @Test
  void aCountysPoliceOrCouncilIsTheCountys() {
    String text = "Kent Police and Essex County Council spoke to voters in Kettering and London.";
    isNear(named("Kent", text), 51.2, 0.7);
    isNear(named("Essex County", text), 51.8, 0.6);
  }

  @Test
  void aProvinceIsNoGivenName() {
    assertThat(names("Kentucky Derby winner Nyquist runs at Churchill Downs in Louisville."))
        .contains("Kentucky");
    assertThat(names("Rocky Mount Mayor Sandy Roberson and former Raleigh mayor Tom Brown spoke."))
        .contains("Rocky Mount", "Raleigh");
  }

  @Test
  void federalStatesLieWhereGeoNamesPutsThem() {
    isNear(named("Nevada", "They drove through Nevada on Friday."), 39.25, -116.75);
    isNear(named("Quebec", "They drove through Quebec in Canada on Friday."), 52, -72);
    isNear(named("Japan", "They flew to Japan on Friday."), 35.69, 139.75);
  }
}
