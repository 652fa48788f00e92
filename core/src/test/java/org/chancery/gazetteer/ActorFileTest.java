package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFileTest {
  @TempDir Path folder;

  @Test
  void columnsAtTheEndMayBeLeftOut() throws IOException {
    List<Actor> actors =
        read("\uFEFFname\tother names\tkind\n# ours\n\nZubrowka\tZubrowkan\tstate\tZUB\n");
    assertThat(actors).hasSize(1);
    assertThat(actors.get(0).plover()).contains("ZUB");
    assertThat(actors.get(0).origin()).endsWith("line 4");
    assertThat(actors.get(0).from()).isEmpty();
  }

  @Test
  void yearsAndMonthsAreTheirFirstAndLastDay() throws IOException {
    Actor a = read("A Lenz\t\tperson\tZUB\t\tGOV\tZubrowka\tminister\t2019\t2020-02\n").get(0);
    assertThat(a.from()).contains(LocalDate.of(2019, 1, 1));
    assertThat(a.to()).contains(LocalDate.of(2020, 2, 29));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lenz person; 1 column where 3 to 10 are due. Part them by tabs",
        "Lenz|x|wizard; the kind \"wizard\" is unknown. Write one of: person",
        "Lenz|x|person|ZUB|zubrowka; the PLOVER code \"zubrowka\" is none. Write",
        "Lenz|x|person|ZUB|ZUB|Gov; the sector \"Gov\" is none of PLOVER's. Write",
        "Lenz|x|person|ZUB|ZUB|GOV|b|r|spring; \"spring\" is no date. Write it as 2024",
        "Lenz|x|person|ZUB|ZUB|GOV|b|r|2024|2023; before it begins on 2024. Swap",
        "|x|person; no name. Write one",
      })
  void anErrorNamesFileLineAndRemedy(String row, String message) {
    assertThatThrownBy(() -> read("# comment\n" + row.replace('|', '\t') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.tsv, line 2: ")
        .hasMessageContaining(message);
  }

  @Test
  void whatIsNoFileOrNoUtf8IsToldSo() throws IOException {
    assertThatThrownBy(() -> ActorFile.read(folder.resolve("none.tsv")))
        .hasMessageContaining("none.tsv does not exist. Give");
    Path latin = folder.resolve("latin.tsv");
    Files.write(latin, "Lenz\t\tpers\u00F6n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ActorFile.read(latin)).hasMessageContaining("is not UTF-8. Save");
  }

  @Test
  void shippedListsAreInOrder() {
    List<Actor> holders = ActorFile.shipped("office-holders.tsv");
    assertThat(holders).hasSizeGreaterThan(1000).allMatch(a -> a.kind() == Actor.Kind.PERSON);
    assertThat(holders).allMatch(a -> a.role().isPresent());
    assertThat(ActorFile.shipped("actors.tsv"))
        .allMatch(a -> a.sector().isPresent() || a.kind() == Actor.Kind.NGO);
    Gazetteer known = Gazetteer.standard();
    for (Actor a : holders) {
      a.code()
          .ifPresent(
              c ->
                  assertThat(known.state(c).isPresent() || known.body(c).isPresent())
                      .as(c)
                      .isTrue());
    }
    for (String[] row : Tables.rows("body-sectors.tsv", 2)) {
      assertThat(known.body(row[0])).as(row[0]).isPresent();
    }
  }

  /** Offices that one person holds at a time. */
  private static final Pattern OF_ONE =
      Pattern.compile(
          "president|prime minister|premier|chancellor|king|queen|emir|taoiseach|supreme leader"
              + "|(foreign|defence|interior|finance|economy|external affairs|home) minister"
              + "|(foreign|home|defence) secretary|chancellor of the exchequer"
              + "|secretary of (state|defense|the treasury|commerce|energy)"
              + "|(chief minister|minister-president|governor|mayor) of .+"
              + "|chief of the General Staff|army chief|attorney general"
              + "|secretary[- ]general|managing director");

  @Test
  void noTwoHoldOneOfficeAtATime() {
    Map<String, List<String[]>> holders = new TreeMap<>();
    for (String[] row : Tables.rows("office-holders.tsv", 10)) {
      if (!row[8].isEmpty() && OF_ONE.matcher(row[7]).matches()) {
        holders.computeIfAbsent(row[3] + row[4] + " " + row[7], k -> new ArrayList<>()).add(row);
      }
    }
    assertThat(holders).hasSizeGreaterThan(400);
    holders.forEach(
        (office, all) -> {
          for (String[] a : all) {
            for (String[] b : all) {
              assertThat(a[0].equals(b[0]) || daysOfBoth(a, b) <= 31)
                  .as("%s: %s and %s", office, a[0], b[0])
                  .isTrue();
            }
          }
        });
  }

  @Test
  void aPersonOfTheListIsWrittenInOneWay() {
    Map<String, String> names = new TreeMap<>();
    for (Actor a : ActorFile.shipped("office-holders.tsv")) {
      assertThat(a.name()).doesNotContain(",").doesNotContain("  ").isEqualTo(a.name().strip());
      String other =
          names.putIfAbsent(a.plover().orElse("") + PersonWords.of(a.name()).key(), a.name());
      assertThat(other == null || other.equals(a.name())).as("%s, %s", other, a.name()).isTrue();
    }
  }

  /** Days on which both were surely in office: terms may be known to the month or year alone. */
  private static long daysOfBoth(String[] a, String[] b) {
    LocalDate from = Collections.max(List.of(last(a[8]), last(b[8])));
    LocalDate to = Collections.min(List.of(first(a[9]), first(b[9])));
    return to.toEpochDay() - from.toEpochDay();
  }

  private static LocalDate first(String day) {
    return day.isEmpty()
        ? LocalDate.MAX
        : LocalDate.parse(day + "-01-01".substring(Math.min(6, (day.length() - 4) / 3 * 3)));
  }

  private static LocalDate last(String day) {
    LocalDate first = first(day);
    return switch (day.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  private List<Actor> read(String text) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, text);
    return ActorFile.read(file);
  }
}
