package org.chancery.account.event.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The elements of a dictionary of actors, each by what it makes of a sentence. */
class ActorsTest {
  @TempDir Path folder;

  private String source(PetrarchDictionaries d, String subject, String day) {
    List<String> events =
        Sample.events(
            d, subject + " attacked Sylvania on Monday.", Optional.of(LocalDate.parse(day)));
    return events.isEmpty() ? "" : events.get(0).split(" ")[0];
  }

  private String source(PetrarchDictionaries d, String subject) {
    return source(d, subject, "2020-05-05");
  }

  @Test
  void synonymsHaveOneCode() {
    PetrarchDictionaries d =
        Sample.actors(
            folder, "FREEDONIA [FRE] # a comment", "+RUFUS_FIREFLY ; too", "SYLVANIA [SYL]");
    assertThat(source(d, "Freedonia")).isEqualTo("FRE");
    assertThat(source(d, "Rufus Firefly")).isEqualTo("FRE");
    assertThat(source(d, "Firefly")).isEmpty();
  }

  @Test
  void wordsAreWholeWithAndWithoutAnUnderscoreBehindThem() {
    PetrarchDictionaries d =
        Sample.actors(folder, "FREEDONIA_ [FRE]", "UN [UNO]", "SYLVANIA [SYL]");
    assertThat(source(d, "Freedonia")).isEqualTo("FRE");
    assertThat(source(d, "A Freedonian")).isEmpty();
    assertThat(source(d, "Unity")).isEmpty();
  }

  @Test
  void underscoresJoinAndBlanksLeaveRoom() {
    PetrarchDictionaries d =
        Sample.actors(
            folder, "FREEDONIA TELEVISION [FRETV]", "FREEDONIA_RADIO [FRERD]", "SYLVANIA [SYL]");
    assertThat(source(d, "Freedonia Television")).isEqualTo("FRETV");
    assertThat(source(d, "Freedonia state television")).isEqualTo("FRETV");
    assertThat(source(d, "Freedonia Radio")).isEqualTo("FRERD");
    assertThat(source(d, "Freedonia state radio")).isEmpty();
  }

  @Test
  void whoeverIsNamedByMostWordsCounts() {
    PetrarchDictionaries d =
        Sample.actors(folder, "FREEDONIA [FRE]", "NEW_FREEDONIA [NFR]", "SYLVANIA [SYL]");
    assertThat(source(d, "New Freedonia")).isEqualTo("NFR");
  }

  @Test
  void codesDependOnTheDayLimitsIncluded() {
    PetrarchDictionaries d =
        Sample.actors(
            folder,
            "AGATHA_LENZ [ZUBCVL]",
            "\t[ZUBOPP < 20190430]",
            "\t[ZUBJUD 20190601-20190603]",
            "\t[ZUBGOV 190501 - 20220630]",
            "\t[LKC >20230101]",
            "SYLVANIA [SYL]");
    assertThat(source(d, "Agatha Lenz", "2019-04-30")).isEqualTo("ZUBOPP");
    assertThat(source(d, "Agatha Lenz", "2019-05-01")).isEqualTo("ZUBGOV");
    assertThat(source(d, "Agatha Lenz", "2019-06-02")).as("the first").isEqualTo("ZUBJUD");
    assertThat(source(d, "Agatha Lenz", "2022-06-30")).isEqualTo("ZUBGOV");
    assertThat(source(d, "Agatha Lenz", "2022-07-01")).as("none of them").isEqualTo("ZUBCVL");
    assertThat(source(d, "Agatha Lenz", "2023-01-01")).isEqualTo("LKC");
    assertThat(Sample.events(d, "Agatha Lenz attacked Sylvania."))
        .as("no day known")
        .containsExactly("ZUBCVL SYL 190");
  }

  @Test
  void withoutACodeForTheDayHeIsNobody() {
    PetrarchDictionaries d =
        Sample.actors(folder, "AGATHA_LENZ", "[ZUBGOV 910501-991231]", "SYLVANIA [SYL]");
    assertThat(source(d, "Agatha Lenz", "1995-01-01")).isEqualTo("ZUBGOV");
    assertThat(source(d, "Agatha Lenz", "2001-01-01")).isEmpty();
  }

  @Test
  void oneNameMayBeSeveralActorsOrNone() {
    PetrarchDictionaries d =
        Sample.actors(folder, "THE_BROTHERS [FRE/ZUB]", "NOBODY_KNOWN [---]", "SYLVANIA [SYL]");
    assertThat(Sample.events(d, "The Brothers attacked Sylvania."))
        .containsExactly("FRE SYL 190", "ZUB SYL 190");
    assertThat(source(d, "Nobody Known")).isEmpty();
  }

  @Test
  void aPronounIsNoActor() {
    PetrarchDictionaries d = Sample.actors(folder, "US [USA]", "FREEDONIA [FRE]", "SYLVANIA [SYL]");
    assertThat(Sample.events(d, "Freedonia attacked us in Sylvania."))
        .containsExactly("FRE SYL 190");
    assertThat(Sample.events(d, "US soldiers attacked Sylvania."))
        .containsExactly("USAMIL SYL 190");
  }

  @Test
  void wrongLinesAreToldAllAtOnce() {
    assertThatThrownBy(
            () ->
                Sample.actors(
                    folder,
                    "+FIREFLY",
                    "FREEDONIA [FRE",
                    "SYLVANIA [SYL > 2019]",
                    "ZUBROWKA [Z 20200101-20190101]"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("our.actors.txt, line 1: there is no actor above it.")
        .contains("line 2: \"[\" is not closed.")
        .contains("line 3: \"2019\" is no day. Write it as 20200131 or 200131.")
        .contains("line 4: \"[Z 20200101-20190101]\" ends before it begins.");
  }

  @Test
  void anActorWithoutACodeIsLeftOutAndTold() {
    assertThat(Sample.actors(folder, "FREEDONIA", "SYLVANIA [SYL]").remarks())
        .singleElement()
        .asString()
        .endsWith("our.actors.txt, line 1: left out, for it has no code.");
  }
}
