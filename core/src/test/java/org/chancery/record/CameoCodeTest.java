package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CameoCodeTest {
  /** {@code 0841: RETREAT, release, legal # Return, release person(s)}. */
  private static final Pattern OFFICIAL =
      Pattern.compile("([0-9]{3,4}): ([A-Z]+) *,([^,#]*),([^#]*)#.*");

  /** Where the official table has a mode that PLOVER's type has not; the head of ours says so. */
  private static final Set<String> OTHER_MODE = Set.of("085", "1321", "1712", "175");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "010,-,-,0.0,1",
        "0256,-,-,-0.3,1",
        "042,CONSULT,visit,1.9,1",
        "057,SUPPORT,-,8.0,1",
        "0874,RETREAT,disarm,10.0,2",
        "094,ACCUSE,investigate,-2.0,3",
        "163,COERCE,restrict,-8.0,4",
        "1454,PROTEST,riot,-7.5,4",
        "2042,ASSAULT,unconventional,-10.0,4",
      })
  void aCodeHasTypeModeScoreAndClass(
      String code, String type, String mode, double goldstein, int quad) {
    CameoCode it = CameoCode.of(code);
    assertThat(it.type().map(EventType::name)).isEqualTo(Optional.ofNullable(type));
    assertThat(it.mode()).isEqualTo(Optional.ofNullable(mode));
    assertThat(it.goldstein()).isEqualTo(goldstein);
    assertThat(it.quadClass().number()).isEqualTo(quad);
  }

  @Test
  void allCodesFrom01To2042AreThere() {
    List<String> codes = CameoCode.all().stream().map(CameoCode::code).toList();
    assertThat(codes).hasSize(313).isSorted().doesNotHaveDuplicates();
    assertThat(codes).startsWith("01", "010", "011").endsWith("204", "2041", "2042");
    assertThat(codes.stream().filter(c -> c.length() == 2)).hasSize(20);
    assertThat(CameoCode.all()).extracting(CameoCode::label).doesNotHaveDuplicates();
    assertThat(CameoCode.all())
        .allSatisfy(
            c -> {
              assertThat(c.label()).matches("[a-z][a-z:, -]+[a-z]");
              assertThat(c.goldstein()).isBetween(-10.0, 10.0);
              assertThat(c.type().isEmpty())
                  .isEqualTo(c.root().equals("01") || c.root().equals("02"));
              assertThat(codes).contains(c.root(), c.base());
              c.mode()
                  .ifPresent(
                      m -> assertThat(c.type().orElseThrow().modes()).as(c.code()).contains(m));
            });
  }

  @Test
  void whatCameoHasNotIsUnderTheClosestAboveIt() {
    assertThat(CameoCode.nearest("041")).contains(CameoCode.of("041"));
    assertThat(CameoCode.nearest("1951")).contains(CameoCode.of("195"));
    assertThat(CameoCode.nearest("0499")).contains(CameoCode.of("04"));
    assertThat(CameoCode.nearest("99")).isEmpty();
    assertThat(CameoCode.nearest("")).isEmpty();
    assertThat(CameoCode.find("1951")).isEmpty();
    assertThatThrownBy(() -> CameoCode.of("1951")).hasMessage("CAMEO has no code \"1951\"");
    assertThat(CameoCode.all().stream().map(CameoCode::stated))
        .allMatch(c -> c.code().length() > 2);
    assertThat(CameoCode.of("05").stated()).isEqualTo(CameoCode.of("050"));
    assertThat(CameoCode.of("0251").stated()).isEqualTo(CameoCode.of("0251"));
    assertThat(CameoCode.of("0251").base()).isEqualTo("025");
    assertThat(CameoCode.of("0251").root()).isEqualTo("02");
  }

  @ParameterizedTest
  @EnumSource
  void aTypesOwnCodeSaysNothingMore(EventType type) {
    CameoCode code = type.cameo();
    assertThat(code.type()).contains(type);
    assertThat(code.goldstein()).isCloseTo(type.score(), within(2.7));
    assertThat(type.modes()).doesNotHaveDuplicates();
    assertThat(EventType.of(type.name().toLowerCase(Locale.ROOT))).isEqualTo(type);
  }

  @Test
  void typesModesAndContextsAreAllThere() {
    assertThat(EventType.values()).hasSize(16);
    assertThat(EventType.REJECT.modes()).isEqualTo(EventType.REQUEST.modes());
    assertThat(EventType.AGREE.modes()).isEmpty();
    assertThat(Context.values()).hasSize(37);
    assertThat(Context.of("pro-autocracy")).isEqualTo(Context.PRO_AUTOCRACY);
    assertThat(Context.of("human_rights")).isEqualTo(Context.HUMAN_RIGHTS);
    assertThatThrownBy(() -> Context.of("pro_autocracy"))
        .hasMessage("PLOVER has no context \"pro_autocracy\"");
    assertThatThrownBy(() -> EventType.of("DEMAND"))
        .hasMessage("PLOVER of 2021 has no type \"DEMAND\"");
    for (Status status : Status.values()) {
      assertThat(EventStatus.of(status).label()).isEqualTo(status.label());
    }
  }

  @Test
  @Tag("gold")
  void everyCodeOfTheOfficialTableIsThereWithItsType() throws IOException {
    Path table =
        Path.of(System.getProperty("chancery.shared", ""))
            .resolve("gold/plover-gsr/CAMEO2PLOVER-2021.txt");
    Set<String> seen = new HashSet<>();
    for (String line : Files.readAllLines(table)) {
      Matcher row = OFFICIAL.matcher(line);
      if (!row.matches()) {
        continue;
      }
      CameoCode ours = CameoCode.of(row.group(1));
      seen.add(ours.code());
      assertThat(ours.type()).as(line).contains(EventType.of(row.group(2)));
      if (!OTHER_MODE.contains(ours.code())) {
        assertThat(ours.mode().orElse("")).as(line).isEqualTo(row.group(3).strip());
        assertThat(ours.contexts()).as(line).isEqualTo(contexts(row.group(4)));
      }
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            CameoCode.all().stream()
                .filter(c -> c.type().isPresent() && c.code().length() > 2)
                .map(CameoCode::code)
                .toList());
  }

  private static List<Context> contexts(String cell) {
    List<Context> contexts = new ArrayList<>();
    for (String name : cell.split(";")) {
      switch (name.strip()) {
        case "" -> {}
        case "democracy" -> contexts.add(Context.PRO_DEMOCRACY);
        case "pro_autocracy" -> contexts.add(Context.PRO_AUTOCRACY);
        case "humanitarian" -> contexts.add(Context.HUMAN_SECURITY);
        default -> contexts.add(Context.of(name.strip()));
      }
    }
    return contexts;
  }
}
