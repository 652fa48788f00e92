package org.chancery.account.event.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who acts upon whom. */
class PetrarchCoderTest {
  @TempDir Path folder;

  private PetrarchDictionaries dictionaries;

  @BeforeEach
  void read() {
    dictionaries =
        Sample.of(
            folder,
            Sample.ACTORS,
            Sample.AGENTS,
            List.of(
                "<!-- a comment",
                "     of two lines -->",
                "--- ATTACK [190] ---",
                "ATTACK",
                "--- CRITICIZE [111] ---",
                "CRITICIZE",
                "--- SAY [010] ---",
                "SAY {SAYS SAID SAYING}"),
            List.of("CHESS_OLYMPIAD", "FOOTBALL", "OSCAR_", "+SNOW QUEEN"));
  }

  private List<String> events(String text) {
    return Sample.events(dictionaries, text);
  }

  @Test
  void theSubjectActsUponTheFirstActorBehindTheVerb() {
    assertThat(events("Freedonia attacked the capital of Sylvania."))
        .containsExactly("FRE SYL 190");
    assertThat(events("Freedonia criticized an attack by Sylvanian soldiers in Zubrowka."))
        .containsExactly("FRE SYLMIL 111");
    assertThat(events("Freedonia attacked.")).isEmpty();
    assertThat(events("The attack surprised Sylvania and Freedonia.")).isEmpty();
  }

  @Test
  void byTurnsAPassiveRound() {
    assertThat(events("Freedonia was attacked yesterday by Sylvania."))
        .containsExactly("SYL FRE 190");
    assertThat(events("Freedonia and Zubrowka have been attacked by the police of Sylvania."))
        .containsExactly("SYLCOP FRE 190", "SYLCOP ZUB 190");
  }

  @Test
  void severalActUponSeveral() {
    assertThat(events("Freedonia, Zubrowka and the Lake Council criticized Sylvania."))
        .containsExactly("FRE SYL 111", "ZUB SYL 111", "LKC SYL 111");
    assertThat(events("Freedonia criticized Zubrowka and the minister of Sylvania."))
        .containsExactly("FRE ZUB 111", "FRE SYLGOV 111");
  }

  @Test
  void nobodyActsUponHimself() {
    assertThat(events("Freedonia and Sylvania attacked Sylvania and Zubrowka."))
        .containsExactly("FRE SYL 190", "FRE ZUB 190", "SYL ZUB 190");
  }

  @Test
  void anEventIsCodedOnceASentence() {
    assertThat(events("Freedonia attacked Sylvania and attacked Sylvania."))
        .containsExactly("FRE SYL 190");
    assertThat(events("Freedonia attacked Sylvania. Freedonia attacked Sylvania again."))
        .hasSize(2);
  }

  @Test
  void verbsJoinedByAndShareTheSubject() {
    assertThat(events("Freedonia criticized Zubrowka and attacked Sylvania."))
        .containsExactly("FRE ZUB 111", "FRE SYL 190");
    assertThat(events("Freedonia criticized Zubrowka, and Sylvania attacked the Lake Council."))
        .containsExactly("FRE ZUB 111", "SYL LKC 190");
  }

  @Test
  void aPronounIsWhoeverSpeaks() {
    assertThat(events("Freedonia said it attacked Sylvania."))
        .containsExactly("FRE SYL 010", "FRE SYL 190");
    assertThat(events("Soldiers of Freedonia, who attacked Sylvania, left."))
        .containsExactly("FREMIL SYL 190");
  }

  @Test
  void whoTellsOfItIsNotActedUpon() {
    assertThat(events("Freedonia attacked the capital, a Sylvanian minister said on Saturday."))
        .isEmpty();
    assertThat(events("Freedonia attacked Sylvania, a Zubrowka minister said on Saturday."))
        .containsExactly("FRE SYL 190");
  }

  @Test
  void someSentencesAndSomeDocumentsAreDiscarded() {
    assertThat(
            events(
                "Freedonia attacked Sylvania in the Chess Olympiad. Sylvania attacked Zubrowka."))
        .containsExactly("SYL ZUB 190");
    assertThat(events("Freedonia attacked Sylvania's footballers.")).as("a stem").isEmpty();
    assertThat(events("Freedonia attacked Sylvania's Oscars.")).containsExactly("FRE SYL 190");
    assertThat(events("Freedonia attacked Sylvania. The Snow Queen wept.")).isEmpty();
  }

  @Test
  void theWordsForEachAreToldWithTheSentence() {
    String text = "The sun shone. The Freedonian police attacked Sylvania.";
    assertThat(Sample.coded(dictionaries, text, Optional.empty()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.sentence()).isEqualTo(1);
              assertThat(c.sourceSpan().in(text)).isEqualTo("The Freedonian police");
              assertThat(c.verbSpan().in(text)).isEqualTo("attacked");
              assertThat(c.targetSpan().in(text)).isEqualTo("Sylvania");
            });
  }

  @Test
  void aFileSaysByItsNameWhatItHolds() {
    Path actors = Sample.write(folder, "our.actors.txt", Sample.ACTORS);
    Path other = Sample.write(folder, "list.txt", Sample.ACTORS);
    assertThatThrownBy(() -> PetrarchDictionaries.read(List.of(actors, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("list.txt: its name does not say what it holds.");
    assertThatThrownBy(() -> PetrarchDictionaries.read(List.of(actors)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("There is no dictionary of verbs among");
    assertThatThrownBy(() -> PetrarchDictionaries.read(List.of(folder.resolve("no.verbs.txt"))))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("no.verbs.txt does not exist.");
  }
}
