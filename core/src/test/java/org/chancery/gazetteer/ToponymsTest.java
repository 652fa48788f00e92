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
}
