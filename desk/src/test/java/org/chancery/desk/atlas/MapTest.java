package org.chancery.desk.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MapTest {
  @AutoClose
  static final Opened opened =
      Opened.with(
          List.of(
              Desk.entry(
                  "a.txt",
                  "2024-05-03",
                  "Foreign Minister Jane Roe met UNICEF Representative Ana Lima in Suva on May"
                      + " 2, 2024. They discussed climate change.\n"),
              Desk.entry(
                  "b.txt",
                  "2024-09-03",
                  "Foreign Minister Jane Roe met UNESCO Director Paul Bright in Suva on September"
                      + " 2, 2024. They discussed health.\n"),
              Desk.entry(
                  "c.txt",
                  "2025-03-03",
                  "Foreign Minister Jane Roe met WHO Director Eva Stone in Geneva on March 2,"
                      + " 2025. They discussed health.\n"),
              Desk.entry(
                  "d.txt",
                  "2025-03-03",
                  "Foreign Minister Jane Roe visited Japan on March 1, 2025.\n")));

  /** The area of a small square on the drawing, by its share of the sphere's. */
  private static double area(double latitude) {
    EqualEarth.Point a = EqualEarth.of(latitude, 10);
    EqualEarth.Point b = EqualEarth.of(latitude, 10.1);
    EqualEarth.Point c = EqualEarth.of(latitude + 0.1, 10);
    double across = b.x() - a.x();
    double up = a.y() - c.y();
    double sphere =
        Math.toRadians(0.1)
            * (Math.sin(Math.toRadians(latitude + 0.1)) - Math.sin(Math.toRadians(latitude)));
    return across * up / sphere;
  }

  @Test
  void areasCompareAsOnTheGlobe() {
    for (double latitude : new double[] {-60, -20, 35, 50, 70}) {
      assertThat(area(latitude) / area(0)).isCloseTo(1, within(0.005));
    }
    assertThat(EqualEarth.of(0, 0).x()).isCloseTo(500, within(1e-9));
    assertThat(EqualEarth.of(0, 180).x()).isCloseTo(1000, within(1e-9));
    assertThat(EqualEarth.of(90, 0).y()).isCloseTo(0, within(1e-9));
    // The proportions that its authors give: 2.05458 to 1.
    assertThat(EqualEarth.WIDTH / EqualEarth.HEIGHT).isCloseTo(2.05458, within(0.0005));
  }

  @Test
  void theBaseMapIsSmallAndHoldsNothingButLines() {
    BaseMap base = BaseMap.standard();
    assertThat(base.land()).matches("[MlzZ0-9. -]+");
    assertThat(base.borders()).matches("[MlzZ0-9. -]+");
    assertThat(base.land().length() + base.borders().length()).isBetween(20_000, 250_000);
  }

  @Test
  void aCircleTellsItsPlaceAndLeadsToWhatTookPlaceThere() {
    Document page = opened.page("/map");
    Element suva = page.expectFirst("svg.map a:has(title:contains(Suva))");
    assertThat(suva.select("title").text())
        .isEqualTo("Suva (FJI): 2 engagements, the last on 2 September 2024");
    assertThat(suva.attr("href")).startsWith("/search?q=place%3ASuva");
    Element geneva = page.expectFirst("svg.map a:has(title:contains(Geneva))");
    double two = Double.parseDouble(suva.select(".dot").attr("r"));
    double one = Double.parseDouble(geneva.select(".dot").attr("r"));
    assertThat(two * two / (one * one)).isCloseTo(2, within(0.1));
    assertThat(page.select(".places tbody th").eachText()).contains("Suva (FJI)");
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.text()).contains("Natural Earth").contains("takes no side");
  }

  @Test
  void aCountryAloneIsVagueAndATownIsNot() {
    Document page = opened.page("/map");
    Element japan = page.expectFirst("svg.map a:has(title:contains(Japan))");
    assertThat(Double.parseDouble(japan.select(".ring").attr("r")))
        .isGreaterThan(Double.parseDouble(japan.select(".dot").attr("r")));
    assertThat(page.select("svg.map a:has(title:contains(Suva)) .ring")).isEmpty();
    assertThat(page.select(".places tr:contains(Japan)").text()).contains("the country alone");
  }

  @Test
  void itIsOfATimeATopicOrSomebody() {
    assertThat(places("/map?from=2025-01")).containsExactlyInAnyOrder("Geneva (CHE)", "Japan");
    assertThat(places("/map?topic=health")).containsExactlyInAnyOrder("Geneva (CHE)", "Suva (FJI)");
    assertThat(places("/map?of=WHO")).containsExactly("Geneva (CHE)");
    Document page = opened.page("/map?topic=health&until=2024-12");
    assertThat(page.select("svg.map a title").eachText())
        .containsExactly("Suva (FJI): 1 engagement, the last on 2 September 2024");
  }

  private static List<String> places(String path) {
    return opened.page(path).select(".places tbody th").eachText();
  }

  @Test
  void partsOfTheMapAreLinksThatKeepTheRest() {
    Document page = opened.page("/map?topic=health&region=europe");
    assertThat(page.select("svg.map").attr("viewBox")).isEqualTo(Region.EUROPE.viewBox());
    assertThat(page.select(".regions a[aria-current]").text()).isEqualTo("Europe");
    assertThat(page.select(".regions a:contains(Africa)").attr("href"))
        .isEqualTo("/map?region=africa&topic=health");
    EqualEarth.Point paris = EqualEarth.of(48.9, 2.4);
    assertThat(Region.EUROPE.holds(paris)).isTrue();
    assertThat(Region.AFRICA.holds(EqualEarth.of(-1.3, 36.8))).isTrue();
    assertThat(Region.AFRICA.holds(EqualEarth.of(-12, -77))).isFalse();
  }
}
