package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    assertThat(holders).allMatch(a -> a.from().isPresent() && a.role().isPresent());
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

  private List<Actor> read(String text) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, text);
    return ActorFile.read(file);
  }
}
