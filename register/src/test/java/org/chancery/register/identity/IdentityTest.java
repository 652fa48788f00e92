package org.chancery.register.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.record.Office;
import org.chancery.register.Told;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
  private final Identity identity = Identity.standard();

  private static List<Appearance> seen(String... reports) {
    List<Appearance> all = new ArrayList<>();
    for (int i = 0; i < reports.length; i++) {
      List<String> parts = List.of(reports[i].split(" ", 2));
      all.addAll(Appearance.of(Told.record("r" + i, parts.get(0), Told.met("", "", parts.get(1)))));
    }
    return all;
  }

  private List<List<String>> persons(List<Appearance> all) {
    for (Appearance a : all) {
      for (Appearance b : all) {
        double p = identity.probability(a, b);
        assertThat(identity.probability(b, a)).isEqualTo(p);
        if (p >= Identity.LIKELY) {
          assertThat(identity.keys(a)).containsAnyElementsOf(identity.keys(b));
        }
      }
    }
    return identity.persons(all, Links.none()).stream().map(Person::names).toList();
  }

  @Test
  void aPersonIsOneUnderAllNames() {
    assertThat(
            persons(
                seen(
                    "2024-01-01 Ilham Aliyev/President/AZE",
                    "2024-02-01 İlham Əliyev/President/AZE",
                    "2024-03-01 I. Aliev/head of state/AZE",
                    "2024-03-02 Aliyev/President/AZE")))
        .hasSize(1);
  }

  @Test
  void twoOfOneNameStayTwo() {
    assertThat(
            persons(
                seen(
                    "2024-01-01 Li Wei/Ambassador/CHN",
                    "2024-02-01 Li Wei/Minister of Finance/SGP",
                    "2024-03-01 Li Wei/Ambassador/CHN")))
        .hasSize(2);
  }

  @Test
  void twoOfOneNameAndStateInTwoOfficesInTurnsStayTwo() {
    assertThat(
            persons(
                seen(
                    "2024-01-01 John Smith/Minister of Defence/GBR",
                    "2024-02-01 John Smith/Minister of Finance/GBR",
                    "2024-03-01 John Smith/Minister of Defence/GBR",
                    "2024-04-01 John Smith/Minister of Finance/GBR")))
        .hasSize(2);
  }

  @Test
  void anotherOfOneFamilyIsAnother() {
    assertThat(
            persons(
                seen(
                    "2024-01-01 Ilham Aliyev/President/AZE",
                    "1998-01-01 Heydar Aliyev/President/AZE")))
        .hasSize(2);
  }

  @Test
  void whoChangesOfficeOrSidesIsOne() {
    List<Appearance> all =
        seen(
            "2023-04-25 Kaja Kallas/Prime Minister/EST",
            "2024-12-02 Kaja Kallas/High Representative/EU");
    List<Person> persons = identity.persons(all, Links.none());
    assertThat(persons).hasSize(1);
    assertThat(persons.get(0).tenures())
        .extracting(Tenure::key)
        .containsExactly("GOVERNMENT@EST", "high-representative@EU");
  }

  @Test
  void anOfficeIsOneInAllItsWordings() {
    assertThat(
            List.of("FM", "foreign minister", "Minister of Foreign Affairs", "top diplomat")
                .stream()
                .map(
                    r ->
                        OfficeKey.of(
                                new Office(
                                    Optional.of(r), Optional.of("Türkiye"), Optional.of("TUR")))
                            .toString()))
        .containsOnly("FOREIGN@TUR");
  }

  @Test
  void tenuresAreAsSeenAndAChangeOfOfficeIsNoticed() {
    List<Person> persons =
        identity.persons(
            seen(
                "2024-01-01 Dmytro Kuleba/Foreign Minister/UKR",
                "2024-08-01 D. Kuleba/FM/UKR",
                "2024-09-05 Andrii Sybiha/Minister of Foreign Affairs/UKR",
                "2024-12-02 Andriy Sybiha/foreign minister/UKR"),
            Links.none());
    assertThat(persons).hasSize(2);
    Tenure kuleba = persons.get(0).tenures().get(0);
    assertThat(kuleba.from()).contains(LocalDate.parse("2024-01-01"));
    assertThat(kuleba.to()).contains(LocalDate.parse("2024-08-01"));
    assertThat(kuleba.evidence()).hasSize(2);
    List<Succession> changes = identity.successions(persons);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).before().name()).isEqualTo("Dmytro Kuleba");
    assertThat(changes.get(0).after().names()).contains("Andrii Sybiha", "Andriy Sybiha");
    assertThat(changes.get(0).firstSeen()).isEqualTo(LocalDate.parse("2024-09-05"));
  }

  @Test
  void whoWasSeenBeforeAndAfterIsWhoHoldsTheOffice() {
    Knowledge knowledge =
        new RegisterKnowledge(
            identity.persons(
                seen(
                    "2024-06-20 Dmytro Kuleba/Foreign Minister/UKR",
                    "2024-08-01 D. Kuleba/FM/UKR",
                    "2024-09-05 Andrii Sybiha/Minister of Foreign Affairs/UKR",
                    "2024-09-12 Andrii Sybiha/Minister of Foreign Affairs/UKR",
                    "2024-05-01 Dmitry Zuev/Envoy/RUS",
                    "2024-05-20 Dmitry Zuev/Envoy/RUS"),
                Links.none()));
    assertThat(holder(knowledge, "2024-07-10")).contains("Dmytro Kuleba");
    assertThat(holder(knowledge, "2024-08-01")).contains("Dmytro Kuleba");
    assertThat(holder(knowledge, "2024-08-20")).isEmpty();
    assertThat(holder(knowledge, "2024-10-01")).contains("Andrii Sybiha");
    assertThat(holder(knowledge, "2025-01-01")).isEmpty();
    assertThat(holder(knowledge, "2024-06-01")).isEmpty();
    LocalDate june = LocalDate.parse("2024-06-01");
    assertThat(knowledge.bearer("Zuev", june, Set.of("RUS")).orElseThrow().certainty())
        .isBetween(0.9, 0.98);
    assertThat(knowledge.bearer("Zuev", june, Set.of("UKR"))).isEmpty();
    assertThat(knowledge.bearer("Dmitry", june, Set.of("RUS"))).isEmpty();
    assertThat(knowledge.bearer("Nobody", june, Set.of("RUS"))).isEmpty();
  }

  private static Optional<String> holder(Knowledge knowledge, String day) {
    return knowledge.holder("FOREIGN@UKR", LocalDate.parse(day)).map(k -> k.person().name());
  }

  @Test
  void anAnalystsWordHolds() {
    List<Appearance> all =
        seen(
            "2024-01-01 Li Wei/Ambassador/CHN",
            "2024-02-01 Li Wei/Ambassador/CHN",
            "2024-02-01 Wang Wu/Ambassador/CHN");
    Links<AppearanceId> split =
        new Links<>(
            Set.of(Pair.of(all.get(1).id(), all.get(2).id())),
            Set.of(Pair.of(all.get(0).id(), all.get(1).id())));
    assertThat(identity.persons(all, split))
        .extracting(p -> p.appearances().stream().map(a -> a.id().report()).toList())
        .containsExactly(List.of("r0"), List.of("r1", "r2"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderDoesNotCount(long seed) {
    Random random = new Random(seed);
    List<String> names = List.of("Li Wei", "L. Wei", "Wei", "Li Wei Min", "Lee Way", "Wang Wei");
    List<String> offices = List.of("Ambassador/CHN", "FM/CHN", "Minister of Finance/SGP", "/UN");
    String[] reports = new String[40];
    for (int i = 0; i < reports.length; i++) {
      reports[i] =
          "20"
              + (10 + random.nextInt(15))
              + "-01-01 "
              + names.get(random.nextInt(names.size()))
              + "/"
              + offices.get(random.nextInt(offices.size()));
    }
    List<Appearance> all = seen(reports);
    List<Person> persons = identity.persons(all, Links.none());
    List<Appearance> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    assertThat(identity.persons(shuffled, Links.none())).isEqualTo(persons);
    assertThat(persons.stream().mapToInt(p -> p.appearances().size()).sum()).isEqualTo(all.size());
  }
}
