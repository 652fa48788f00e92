package org.chancery.register.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Status;
import org.chancery.register.Told;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamenessTest {
  private static final String ROE = "Jane Roe/Foreign Minister/FJI";
  private static final String LIMA = "Ana Lima/Representative/UNICEF";

  private final Sameness sameness = Sameness.standard();

  private static Sighting told(String report, String published, Engagement e) {
    return Told.sightings(Told.record(report, published, e)).get(0);
  }

  private double probability(Sighting a, Sighting b) {
    double p = sameness.probability(a, b);
    assertThat(sameness.probability(b, a)).isEqualTo(p);
    if (p >= Sameness.LIKELY) {
      assertThat(sameness.keys(a)).containsAnyElementsOf(sameness.keys(b));
    }
    return p;
  }

  @Test
  void oneMeetingUnderOtherNamesIsOne() {
    Sighting a = told("a", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    Sighting b =
        told("b", "2024-05-03", Told.met("2024-05-01", "", "J. Roe/FM/FJI", "Lima Ana//UNICEF"));
    Sighting c = told("c", "2024-05-02", Told.met("2024-05", "Suva", ROE, "//UNICEF"));
    assertThat(probability(a, b)).isGreaterThan(0.9);
    assertThat(probability(a, c)).isGreaterThan(0.5);
  }

  @Test
  void theNextDayIsAnother() {
    Sighting a = told("a", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    Sighting b = told("b", "2024-05-03", Told.met("2024-05-02", "Suva", ROE, LIMA));
    assertThat(probability(a, b)).isLessThan(0.01);
  }

  @Test
  void aCallIsNoMeeting() {
    Sighting a = told("a", "2024-05-02", Told.met("2024-05-01", "", ROE, LIMA));
    Sighting b =
        told(
            "b",
            "2024-05-02",
            Told.engagement(Kind.CALL, Status.HELD, "2024-05-01", "", ROE, LIMA));
    assertThat(probability(a, b)).isLessThan(0.01);
  }

  @Test
  void aThirdSideMakesAnother() {
    Sighting a = told("a", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    Sighting b =
        told("b", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA, "Tom Bo/Envoy/AUS"));
    assertThat(probability(a, b)).isLessThan(0.2);
  }

  @Test
  void somebodyElseOfTheSameSideMakesAnother() {
    Sighting a = told("a", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    Sighting b =
        told("b", "2024-05-02", Told.met("2024-05-01", "Suva", "Al Vo/President/FJI", LIMA));
    assertThat(probability(a, b)).isLessThan(0.1);
  }

  @Test
  void whatAReportTellsApartIsTwo() {
    List<Sighting> two =
        Told.sightings(
            Told.record(
                "a",
                "2024-05-02",
                Told.met("2024-05-01", "Suva", ROE, LIMA),
                Told.met("2024-05-01", "Suva", ROE, LIMA)));
    assertThat(probability(two.get(0), two.get(1))).isZero();
    assertThat(sameness.groups(two, Links.none())).hasSize(2);
  }

  @Test
  void anAnnouncementAndWhatCameOfItAreOne() {
    Sighting plan =
        told(
            "a",
            "2024-04-28",
            Told.engagement(Kind.MEETING, Status.PLANNED, "2024-05-01", "Suva", ROE, LIMA));
    Sighting held = told("b", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    List<Group> groups = sameness.groups(List.of(held, plan), Links.none());
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).merged().engagement().status()).isEqualTo(Status.HELD);
  }

  @Test
  void theMergedViewHasTheBestOfAll() {
    List<Sighting> all =
        Told.sightings(
            Told.record("a", "2024-05-02", Told.met("2024-05", "", ROE, "//UNICEF")),
            Told.record("b", "2024-05-02", Told.met("2024-05-01", "Suva", "Roe//FJI", LIMA)),
            Told.record("c", "2024-05-02", Told.met("2024-05-01", "Suva", "J. Roe//FJI", LIMA)));
    List<Group> groups = sameness.groups(all, Links.none());
    assertThat(groups).hasSize(1);
    Engagement merged = groups.get(0).merged().engagement();
    assertThat(merged.date()).contains(PartialDate.parse("2024-05-01"));
    assertThat(merged.place()).contains("Suva");
    assertThat(merged.participants().stream().flatMap(p -> p.name().stream()))
        .containsExactlyInAnyOrder("Jane Roe", "Ana Lima");
    assertThat(groups.get(0).merged().people().get(0).names())
        .containsExactlyInAnyOrder("Jane Roe", "Roe", "J. Roe");
    assertThat(groups.get(0).confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void differencesAreKept() {
    List<Sighting> all =
        Told.sightings(
            Told.record("a", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA)),
            Told.record(
                "b",
                "2024-05-02",
                Told.engagement(
                    Kind.CONSULTATIONS,
                    Status.HELD,
                    "2024-05-01",
                    "Nadi",
                    ROE,
                    LIMA,
                    "Joe Kova/Deputy Minister/FJI")));
    Links<SightingId> one =
        new Links<>(Set.of(Pair.of(all.get(0).id(), all.get(1).id())), Set.of());
    List<Difference> differences = sameness.groups(all, one).get(0).differences();
    assertThat(differences)
        .hasAtLeastOneElementOfType(Difference.OfKind.class)
        .hasAtLeastOneElementOfType(Difference.OfPlace.class)
        .hasAtLeastOneElementOfType(Difference.OfParticipant.class)
        .doesNotHaveAnyElementsOfTypes(Difference.OfDate.class, Difference.OfTopic.class);
    Difference.OfParticipant joined =
        differences.stream()
            .filter(Difference.OfParticipant.class::isInstance)
            .map(Difference.OfParticipant.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(joined.participant().name()).contains("Joe Kova");
    assertThat(joined.without()).containsExactly(all.get(0).id());
  }

  @Test
  void anAnalystsWordHolds() {
    Sighting a = told("a", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    Sighting b = told("b", "2024-05-02", Told.met("2024-05-01", "Suva", ROE, LIMA));
    Sighting c = told("c", "2024-09-02", Told.met("2024-09-01", "Suva", ROE, LIMA));
    Links<SightingId> links =
        new Links<>(Set.of(Pair.of(a.id(), c.id())), Set.of(Pair.of(a.id(), b.id())));
    assertThat(sameness.groups(List.of(a, b, c), links))
        .extracting(g -> g.sightings().stream().map(s -> s.id().report()).toList())
        .containsExactly(List.of("a", "c"), List.of("b"));
  }

  /** Meetings of one pair of states, told by several outlets, some vaguely. */
  private static List<Sighting> many(long seed) {
    Random random = new Random(seed);
    List<Sighting> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int day = 1 + random.nextInt(6);
      String date = random.nextInt(5) == 0 ? "2024-05" : "2024-05-0" + day;
      String one = List.of("Jane Roe/FM/FJI", "J. Roe//FJI", "//FJI").get(random.nextInt(3));
      String other = List.of("Ana Lima//AUS", "Tom Bo//AUS", "//AUS").get(random.nextInt(3));
      Kind kind = random.nextInt(4) == 0 ? Kind.CALL : Kind.MEETING;
      Engagement e =
          Told.engagement(kind, Status.HELD, date, random.nextBoolean() ? "Suva" : "", one, other);
      all.add(told("r" + i, "2024-05-0" + Math.min(9, day + random.nextInt(2)), e));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderDoesNotCount(long seed) {
    List<Sighting> all = many(seed);
    List<Group> groups = sameness.groups(all, Links.none());
    List<Sighting> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(sameness.groups(shuffled, Links.none())).isEqualTo(groups);
    assertThat(groups.stream().mapToInt(g -> g.sightings().size()).sum()).isEqualTo(all.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void likelinessIsSymmetricAndNeverWithoutACommonKey(long seed) {
    List<Sighting> all = many(seed);
    for (Sighting a : all) {
      for (Sighting b : all) {
        probability(a, b);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void namesInTheMergedViewAreThoseOfTheReports(long seed) {
    for (Group g : sameness.groups(many(seed), Links.none())) {
      List<Optional<String>> told =
          g.sightings().stream()
              .flatMap(s -> s.engagement().participants().stream())
              .map(Participant::name)
              .toList();
      assertThat(told)
          .containsAll(
              g.merged().engagement().participants().stream().map(Participant::name).toList());
    }
  }
}
