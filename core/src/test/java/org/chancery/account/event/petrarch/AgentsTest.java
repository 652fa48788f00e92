package org.chancery.account.event.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The elements of a dictionary of agents, and how agents and actors come together. */
class AgentsTest {
  @TempDir Path folder;

  private PetrarchDictionaries agents(String... agents) {
    return Sample.of(folder, Sample.ACTORS, List.of(agents), Sample.VERBS, List.of());
  }

  private List<String> sources(PetrarchDictionaries d, String subject) {
    return Sample.events(d, subject + " attacked Zubrowka.").stream()
        .map(e -> e.split(" ")[0])
        .toList();
  }

  @Test
  void anAgentStandsBesideTheActor() {
    PetrarchDictionaries d = agents("MINISTER [~GOV]", "SOLDIER [~MIL]");
    assertThat(sources(d, "A Freedonian minister")).containsExactly("FREGOV");
    assertThat(sources(d, "Freedonia's minister")).containsExactly("FREGOV");
    assertThat(sources(d, "The minister of Freedonia")).containsExactly("FREGOV");
    assertThat(sources(d, "Soldiers from Freedonia")).containsExactly("FREMIL");
    assertThat(sources(d, "Soldiers in Freedonia")).containsExactly("FREMIL");
  }

  @Test
  void aNameMayStandBesideIt() {
    PetrarchDictionaries d = agents("MINISTER [~GOV]");
    assertThat(sources(d, "The minister, Freedonia,")).containsExactly("FREGOV");
    assertThat(sources(d, "The minister")).containsExactly("---GOV");
  }

  @Test
  void anAgentIsSharedByThoseNamedTogether() {
    PetrarchDictionaries d = agents("SOLDIER [~MIL]", "MEDIA {} [~MED]", "MINISTER [~GOV]");
    assertThat(sources(d, "The soldiers of Freedonia and Sylvania"))
        .containsExactly("FREMIL", "SYLMIL");
    assertThat(sources(d, "Freedonian media and soldiers")).containsExactly("FREMED", "FREMIL");
    assertThat(sources(d, "Freedonian and Sylvanian soldiers")).containsExactly("FREMIL", "SYLMIL");
    assertThat(sources(d, "Freedonia and the soldiers of Sylvania"))
        .containsExactly("FRE", "SYLMIL");
  }

  @Test
  void aCodeMayStandBeforeTheActors() {
    assertThat(sources(agents("RIGHTS_GROUP [NGO~]"), "A Freedonian rights group"))
        .containsExactly("NGOFRE");
  }

  @Test
  void noCodeStandsTwice() {
    PetrarchDictionaries d = agents("MINISTER [~GOV]", "OFFICIAL [~GOV]");
    assertThat(sources(d, "An official of the Freedonian minister")).containsExactly("FREGOV");
    assertThat(sources(d, "A Freedonian minister, an official,")).containsExactly("FREGOV");
  }

  @Test
  void whoIsSomethingNoMoreIsOfTheElite() {
    PetrarchDictionaries d = agents("MINISTER [~GOV]");
    assertThat(sources(d, "A former Freedonian minister")).containsExactly("FREELI");
    assertThat(sources(d, "The ex-minister of Freedonia")).containsExactly("FREELI");
  }

  @Test
  void pluralsAreRegularUnlessGiven() {
    PetrarchDictionaries d =
        agents("DEPUTY [~LEG]", "BOSS [~BUS]", "GOOSE {GEESE} [~GGS]", "MEDIA {} [~MED]");
    assertThat(sources(d, "Freedonian deputies")).containsExactly("FRELEG");
    assertThat(sources(d, "Freedonian bosses")).containsExactly("FREBUS");
    assertThat(sources(d, "Freedonian geese")).containsExactly("FREGGS");
    assertThat(sources(d, "Freedonian gooses")).containsExactly("FRE");
    assertThat(sources(d, "Freedonian medias")).containsExactly("FRE");
  }

  @Test
  void aMarkerStandsForSeveralWords() {
    PetrarchDictionaries d =
        agents(
            "!PERSON! = MAN, WOMAN",
            "CONGRESS!PERSON! [~LEG]",
            "!MIN! = MINISTER, MINISTRY",
            "!MIN!_OF_TRADE [~BUS]");
    assertThat(sources(d, "A Freedonian congressman")).containsExactly("FRELEG");
    assertThat(sources(d, "A Freedonian congresswoman")).containsExactly("FRELEG");
    assertThat(sources(d, "The Freedonian Ministry of Trade")).containsExactly("FREBUS");
  }

  @Test
  void wrongLinesAreTold() {
    assertThatThrownBy(() -> agents("MINISTER [GOV]", "CONGRESS!PERSON! [~LEG]"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("our.agents.txt, line 1: an agent has one code with a \"~\" at one end.")
        .contains("line 2: !PERSON! is not set. Write a line !PERSON! = WORD, WORD above.");
  }
}
