package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be checked of the lists without any other: sources, codes, years, parents, wordings. */
class SourcesTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  /**
   * Wordings that two bodies bear on purpose; the first of the table is the likelier. A wording is
   * compared without regard to case here.
   */
  private static final Set<String> SHARED = Set.of("norad", "afd");

  /** Every row stands under a head that says where it is from. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "states.tsv",
        "state-codes.tsv",
        "former-states.tsv",
        "bodies.tsv",
        "body-sectors.tsv",
        "actors.tsv",
        "offices.tsv",
        "portfolios.tsv",
        "provinces.tsv",
        "institutions.tsv",
        "honorifics.tsv"
      })
  void everyRowHasASource(String table) throws IOException {
    List<String> without = new ArrayList<>();
    StringBuilder head = new StringBuilder();
    boolean inHead = false;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Tables.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      for (String line : in.lines().toList()) {
        if (line.startsWith("#")) {
          // A mere heading within a table leaves the source of the table's head as it is.
          if (!inHead && line.contains("Source:")) {
            head.setLength(0);
          }
          head.append(line);
          inHead = true;
        } else {
          inHead = false;
          if (!head.toString().matches(".*Source: \\S.*\\w\\.\\w.*")) {
            without.add(line);
          }
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void everyBodyHasASource() {
    assertThat(gazetteer.bodies()).allSatisfy(b -> assertThat(b.source()).isPresent());
    assertThat(gazetteer.body("UNICEF").flatMap(Body::source).orElseThrow()).contains("un.org");
    assertThat(gazetteer.body("OAU").flatMap(Body::source)).contains("au.int");
  }

  @Test
  void yearsOfAnEndedBodyAreInOrder() {
    for (Body b : gazetteer.bodies()) {
      b.to().ifPresent(to -> assertThat(to).as(b.name()).isBetween(1919, 2026));
      b.from()
          .ifPresent(
              from -> assertThat(b.to().orElseThrow()).as(b.name()).isGreaterThanOrEqualTo(from));
    }
    assertThat(gazetteer.body("UNMIL").flatMap(Body::years)).contains("2003 to 2018");
    assertThat(gazetteer.body("UNIFIL").flatMap(Body::years)).isEmpty();
  }

  @Test
  void noBodyIsPartOfItself() {
    for (Body b : gazetteer.bodies()) {
      Set<String> above = new HashSet<>(Set.of(b.id()));
      Optional<Body> up = b.parent().flatMap(gazetteer::body);
      while (up.isPresent()) {
        assertThat(above.add(up.get().id())).as(b.id() + " is part of itself").isTrue();
        up = up.get().parent().flatMap(gazetteer::body);
      }
    }
  }

  @Test
  void noWordingStandsForTwoBodiesUnlessMeant() {
    Map<String, String> owner = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String[] row : Tables.sourced("bodies.tsv", 7, 3)) {
      List<String> wordings = new ArrayList<>(List.of(row[1]));
      wordings.addAll(Tables.alternatives(row[2]));
      for (String wording : wordings) {
        String key = String.join(" ", Words.tokens(wording)).toLowerCase(java.util.Locale.ROOT);
        String before = owner.putIfAbsent(key, row[0]);
        if (before != null && !before.equals(row[0]) && !SHARED.contains(key)) {
          twice.add(wording + ": " + before + ", " + row[0]);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void codesOfStatesAreWellFormedAndTheirOwn() {
    Set<String> cow = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    for (State s : gazetteer.states()) {
      assertThat(s.iso3()).matches("[A-Z]{3}");
      assertThat(s.iso2()).matches("[A-Z]{2}");
      assertThat(s.latitude()).as(s.name()).isBetween(-90.0, 90.0);
      assertThat(s.longitude()).as(s.name()).isBetween(-180.0, 180.0);
      s.cow()
          .ifPresent(
              c -> {
                assertThat(c.abbreviation()).matches("[A-Z]{3}");
                assertThat(cow.add(c.abbreviation())).as(c.abbreviation()).isTrue();
                assertThat(numbers.add(c.number())).as(c.abbreviation()).isTrue();
              });
    }
    assertThat(cow).hasSize(195);
    assertThat(gazetteer.states().stream().map(State::iso3).toList())
        .contains("ATF", "BES", "BLM", "BVT", "CCK", "HMD", "MAF", "SGS", "UMI");
  }

  @Test
  void formerStatesHaveYearsInOrderAndSuccessorsThatExist() {
    for (FormerState f : gazetteer.formerStates()) {
      assertThat(f.to()).as(f.name()).isGreaterThanOrEqualTo(f.from());
      assertThat(f.successors()).as(f.name()).isNotEmpty();
      f.successors().forEach(c -> assertThat(gazetteer.state(c)).as(f.name()).isPresent());
      f.iso4().ifPresent(c -> assertThat(c).matches("[A-Z]{4}"));
    }
  }

  @Test
  void anEndedBodySaysSo() {
    Resolution r = Resolver.standard().resolve("UNMIL", "", Optional.empty()).orElseThrow();
    assertThat(r.name()).isEqualTo("United Nations Mission in Liberia");
    assertThat(r.why().get(0)).contains("2003 to 2018");
    assertThat(r.why()).anyMatch(w -> w.contains("peacekeeping.un.org"));
  }
}
