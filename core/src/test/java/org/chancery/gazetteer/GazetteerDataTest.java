package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerDataTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  /**
   * Wordings that mean several things, all of them right; the first of the table is the likeliest.
   */
  private static final Set<String> AMBIGUOUS = Set.of("Congolese");

  @Test
  void codesAreIso3166() {
    Set<String> known = new HashSet<>();
    for (String iso2 : Locale.getISOCountries()) {
      known.add(iso2 + Locale.of("", iso2).getISO3Country());
    }
    known.add("XKXKX");
    assertThat(gazetteer.states()).allSatisfy(s -> assertThat(known).contains(s.iso2() + s.iso3()));
    assertThat(gazetteer.states().stream().map(State::iso2)).doesNotHaveDuplicates();
  }

  @Test
  void allMembersOfTheUnitedNationsAreThere() {
    assertThat(gazetteer.states())
        .filteredOn(s -> s.status() == State.Status.MEMBER)
        .hasSize(193)
        .allSatisfy(
            s -> {
              assertThat(s.capitals()).as(s.name()).isNotEmpty();
              assertThat(gazetteer.capital(s.iso3())).as(s.name()).isPresent();
            });
  }

  @Test
  void manyBodiesAreThereAndTheirPartsFit() {
    assertThat(gazetteer.bodies()).hasSizeGreaterThan(1000);
    for (Body b : gazetteer.bodies()) {
      b.parent()
          .ifPresent(
              p ->
                  assertThat(gazetteer.body(p).isPresent() || gazetteer.state(p).isPresent())
                      .as(b + " has parent " + p)
                      .isTrue());
      b.plover()
          .filter(p -> !Set.of("IGO", "NGO", "IMG", "MNC").contains(p))
          .ifPresent(p -> assertThat(gazetteer.state(p)).as(b.toString()).isPresent());
      // The Non-Aligned Movement's usual acronym is also Namibia's code.
      assertThat(b.code().filter(c -> !c.equals("NAM")).flatMap(gazetteer::state).isPresent())
          .as(b.toString())
          .isEqualTo(b.kind().ofState());
    }
  }

  @Test
  void placesAreInKnownStates() {
    for (String[] row : Tables.rows("places.tsv", 6)) {
      assertThat(row[3].isEmpty() || gazetteer.state(row[3]).isPresent()).as(row[0]).isTrue();
      assertThat(Double.parseDouble(row[4])).as(row[0]).isBetween(-90.0, 90.0);
      assertThat(Double.parseDouble(row[5])).as(row[0]).isBetween(-180.0, 180.0);
    }
  }

  @Test
  void everyWordingFindsItsEntryFirstOrIsListedAsAmbiguous() {
    Map<String, Entry> unresolved = new TreeMap<>();
    for (String[] row : Tables.rows("states.tsv", 10)) {
      State state = gazetteer.state(row[0]).orElseThrow();
      List<String> wordings = new ArrayList<>(List.of(row[2]));
      boolean capitalIsNoWording = row[7].startsWith("=");
      for (String cell :
          List.of(row[3], row[4], row[5], row[6], capitalIsNoWording ? "" : row[7], row[8])) {
        wordings.addAll(Tables.alternatives(cell));
      }
      check(wordings, state, unresolved);
    }
    for (String[] row : Tables.sourced("bodies.tsv", 7, 3)) {
      Body body = gazetteer.body(row[0]).orElseThrow();
      check(
          Stream.concat(Stream.of(row[1]), Tables.alternatives(row[2]).stream()).toList(),
          body,
          unresolved);
    }
    assertThat(unresolved.keySet()).isEqualTo(new TreeSet<>(AMBIGUOUS));
  }

  private void check(List<String> wordings, Entry entry, Map<String, Entry> unresolved) {
    for (String wording : wordings) {
      List<String> tokens = Words.tokens(wording);
      List<Match> found = gazetteer.all(tokens, 0);
      assertThat(found)
          .as(wording)
          .anyMatch(m -> m.entry().equals(entry) && m.length() == tokens.size());
      if (!found.get(0).entry().equals(entry)) {
        unresolved.put(wording, entry);
      }
    }
  }
}
