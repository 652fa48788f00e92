package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {
  private final Resolver resolver = Resolver.standard();

  @ParameterizedTest
  @CsvSource({
    "Joe Biden, 2015-06-01, USA, GOV, vice president",
    "Joe Biden, 2019-06-01, USA, ELI, former vice president",
    "Biden, 2022-06-01, USA, GOV, president",
    "President Biden, 2025-06-01, USA, ELI, former president",
    "Angela Merkel, 2021-01-01, DEU, GOV, chancellor",
    "Merkel, 2023-01-01, DEU, ELI, former chancellor",
    "Charles Michel, 2018-01-01, BEL, GOV, prime minister",
    "Charles Michel, 2022-01-01, IGO, GOV, president of the European Council",
    "Sergei Naryshkin, 2020-01-01, RUS, SPY, director of the Foreign Intelligence Service",
    "Mohammad bin Salman, 2020-01-01, SAU, GOV, crown prince",
    "Xi, 2020-01-01, CHN, GOV, president",
  })
  void theDateTellsTheOffice(
      String actor, LocalDate date, String plover, String sector, String office) {
    Resolution r = resolver.resolve(actor, "", Optional.of(date)).orElseThrow();
    assertThat(r.plover()).contains(plover);
    assertThat(r.sector()).contains(sector);
    assertThat(r.office()).contains(office);
    assertThat(r.why()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "two Norwegian frigates, NOR, MIL",
    "the Kremlin, RUS, GOV",
    "Ottawa, CAN, GOV",
    "Oslo police, NOR, COP",
    "Iran-backed militiamen in Iraq, IRQ, PRM",
    "a former MI6 officer, GBR, ELI",
    "the Bundestag, DEU, LEG",
    "Thai protesters, THA, CVL",
    "president of Harvard University, USA, EDU",
    "Ghana's central bank, GHA, GOV",
    "members of the Kenyan parliament, KEN, LEG",
    "Microsoft, USA, BUS",
    "Hamas, PSE, REB",
    "a Kremlin critic, RUS, CVL",
    "Catalan police, ESP, COP",
    "Hezbollah fighters, LBN, REB",
    "the North Korean leader, PRK, GOV",
    "ex-Philippine President, PHL, ELI",
    "the Merkel government, DEU, GOV",
    "Putin's spokesman, RUS, GOV",
    "Ukraine's Zelensky, UKR, GOV",
    "Abdel Fattah al-Burhan, SDN, GOV",
    "the Punjab Assembly, IND, LEG",
    "EU leaders, IGO, GOV",
    "a spokesman for the UN, IGO, GOV",
  })
  void wordsTellWhoseAndWhat(String actor, String plover, String sector) {
    Resolution r = resolver.resolve(actor, "", Optional.empty()).orElseThrow();
    assertThat(r.plover()).contains(plover);
    assertThat(r.sector()).contains(sector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a heavy rainfall", "Marta Bolz", "who", "it", "...", "42"})
  void whatNamesNobodyIsNobody(String actor) {
    assertThat(resolver.resolve(actor, "", Optional.empty())).isEmpty();
  }

  /** Many are called James or Frank; a lone given name means nobody but who leads a state. */
  @ParameterizedTest
  @ValueSource(strings = {"James", "Frank"})
  void aLoneGivenNameIsNobodyOfThatFamilyName(String actor) {
    assertThat(resolver.resolve(actor, "", Optional.empty()).flatMap(Resolution::plover)).isEmpty();
  }

  @Test
  void theContextDecidesBetweenSeveral() {
    assertThat(resolver.resolve("the PRD", "in Panama", Optional.empty()).orElseThrow().plover())
        .contains("PAN");
    assertThat(resolver.resolve("the PRD", "Mexican", Optional.empty()).orElseThrow().plover())
        .contains("MEX");
  }

  @Test
  void theContextDecidesBetweenRegionsOfOneName() {
    assertThat(
            resolver
                .resolve("the Punjab Assembly", "Pakistan", Optional.empty())
                .orElseThrow()
                .plover())
        .contains("PAK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bishop", "the King", "Speaker"})
  void anOfficeIsNobodyOfThatName(String actor) {
    assertThat(resolver.resolve(actor, "", Optional.empty()).orElseThrow().kind())
        .isNotEqualTo(Actor.Kind.PERSON);
  }

  @Test
  void anOwnActorComesFirst(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(
        file,
        "Zubrowka\tZubrowkan\tstate\tZUB\n"
            + "Sergey Lavrov\t\tperson\tZUB\tZUB\tMIL\tZubrowka\tgeneral\t2020\t\n");
    Resolver own = Resolver.with(ActorFile.read(file));
    Resolution lavrov =
        own.resolve("Lavrov", "", Optional.of(LocalDate.of(2021, 1, 1))).orElseThrow();
    assertThat(lavrov.plover()).contains("ZUB");
    assertThat(lavrov.why().get(0)).contains("own.tsv, line 2");
    Resolution soldiers = own.resolve("Zubrowkan soldiers", "", Optional.empty()).orElseThrow();
    assertThat(soldiers.plover()).contains("ZUB");
    assertThat(soldiers.sector()).contains("MIL");
  }

  @Test
  void deFactoAuthoritiesAreGivenToNoState() {
    Resolution r = resolver.resolve("Transnistria", "", Optional.empty()).orElseThrow();
    assertThat(r.plover()).isEmpty();
    assertThat(r.sector()).contains("PRE");
  }

  @Test
  void anySlipInAStatesNameIsTold() {
    assertThat(resolver.resolve("Kyrgzy", "", Optional.empty())).isEmpty();
    assertThat(resolver.resolve("Phillipines", "", Optional.empty())).isEmpty();
    assertThat(resolver.resolve("Uzbeksitan", "", Optional.empty()).orElseThrow().plover())
        .contains("UZB");
  }

  @Test
  void ownRowsMakeBodiesOfTheGazetteer(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, "Lake Council\tLKC\torganisation\tLKC\tIGO\n");
    Gazetteer mine = Gazetteer.standard().plus(ActorFile.read(file));
    assertThat(mine.find("LKC").flatMap(Entry::code)).contains("LKC");
    assertThat(mine.find("UNICEF")).isPresent();
    assertThat(List.copyOf(mine.bodies()).get(0).name()).isEqualTo("Lake Council");
  }
}
