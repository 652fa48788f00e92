package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Engine;
import org.chancery.language.Sentence;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** Whom titles, pronouns and other words mean that give no name. */
class ReferencesTest {
  private static final Engine ENGINE = Engine.load();
  private static final Casts CASTS = Casts.standard();

  private static Casts.Result read(String text) {
    return CASTS.cast(
        ENGINE.read(new PageReader(Options.defaults()).read(Page.of("typed.txt", text + "\n"))));
  }

  /** Whom each place means where the text has the word: name, or office and code. */
  private static List<String> meant(String text, String word) {
    Casts.Result r = read(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < r.document().sentences().size(); i++) {
      Sentence s = r.document().sentences().get(i);
      for (int t = 0; t < s.size(); t++) {
        if (s.form(t).equals(word)) {
          out.add(r.cast().at(i, t).map(ReferencesTest::shown).orElse("nobody"));
        }
      }
    }
    return out;
  }

  private static String shown(Party p) {
    return switch (p) {
      case Party.Person q -> q.name();
      case Party.Body b -> b.role().orElse("") + "|" + b.code().orElse(b.name());
      case Party.Sides s -> "sides";
    };
  }

  @Test
  void anOfficeMayBeWordedInAnotherWay() {
    String text =
        "Peruvian Prime Minister Ana Ruiz met Chilean Minister of Foreign Affairs Jon Paz in Lima. "
            + "The premier thanked him. The FM invited her to Santiago de Chile.";
    assertThat(meant(text, "premier")).containsExactly("Ana Ruiz");
    assertThat(meant(text, "FM")).containsExactly("Jon Paz");
  }

  @Test
  void theHeadOfStateIsThePresident() {
    assertThat(
            meant(
                "President of Peru Ana Ruiz received the Chilean Ambassador Jon Paz. The head of state wished him success.",
                "state"))
        .containsExactly("Ana Ruiz");
  }

  @Test
  void anAcronymOfAnOfficeIsNoName() {
    String text =
        "Minister for External Affairs (EAM) Dr. Asha Ruiz of India was in the Maldives. EAM called on President of the Maldives Ibrahim Paz.";
    assertThat(meant(text, "EAM")).doesNotContain("Eam");
    String plain =
        "External Affairs Minister (EAM) Dr. Asha Ruiz was in Malé. EAM called on Foreign Minister of the Maldives Ibrahim Paz.";
    assertThat(meant(plain, "EAM")).containsExactly("Asha Ruiz", "Asha Ruiz");
  }

  @Test
  void theAmirIsNoName() {
    assertThat(
            meant(
                "HH the Amir of Qatar Sheikh Rakan bin Ruiz received a call from HE Jon Paz, President of Peru. HH the Amir thanked him.",
                "Amir"))
        .containsOnly("Rakan bin Ruiz");
  }

  @Test
  void excellenciesAreNoPronouns() {
    assertThat(
            meant(
                "The president of Peru, Jon Paz, spoke. HE Minister of State Rakan Ruiz of Qatar replied.",
                "HE"))
        .doesNotContain("Jon Paz");
  }

  @Test
  void theGuestIsTheOneFromAbroad() {
    assertThat(
            meant(
                "LIMA, May 3. - Foreign Minister of Peru Ana Ruiz received Chilean Ambassador Jon Paz in Lima. Minister Ruiz thanked the guest for his work.",
                "guest"))
        .containsExactly("Jon Paz");
  }

  @Test
  void oneOfficeOfSeveralStatesHasAHolderInEach() {
    String text = "The transport ministers of Peru, Chile and Kenya met in Lima.";
    assertThat(meant(text, "Chile")).containsExactly("transport minister|CHL");
    assertThat(meant(text, "Kenya")).containsExactly("transport minister|KEN");
    String counterparts =
        "Foreign Minister of Peru Ana Ruiz spoke. Her counterparts from Chile and Kenya agreed.";
    assertThat(meant(counterparts, "Kenya")).containsExactly("Foreign Minister|KEN");
  }

  @Test
  void aStateMayStandBeforeEachHolder() {
    String text =
        "The heads of diplomacy of Angola, Ana Ruiz, of Peru, Jon Paz, and of Chile, Eva Lund, met in Luanda.";
    List<String> codes =
        read(text).cast().parties().stream()
            .filter(p -> p instanceof Party.Person)
            .map(p -> (Party.Person) p)
            .map(p -> p.name() + " " + p.offices().get(0).code().orElse("-"))
            .toList();
    assertThat(codes).containsExactly("Ana Ruiz AGO", "Jon Paz PER", "Eva Lund CHL");
  }

  @Test
  void relativePronounsMeanWhoStandsBefore() {
    assertThat(
            meant(
                "President of Peru Ana Ruiz met Chilean Foreign Minister Jon Paz, with whom she discussed trade.",
                "whom"))
        .containsExactly("Jon Paz");
  }

  @Test
  void theLatterIsTheLastOneNamed() {
    assertThat(
            meant(
                "President of Peru Ana Ruiz met Chilean Foreign Minister Jon Paz. The latter spoke of trade.",
                "latter"))
        .containsExactly("Jon Paz");
  }

  @Test
  void aNationalIsOneOfThatState() {
    assertThat(
            meant(
                "President of Peru Ana Ruiz met Chilean Foreign Minister Jon Paz. In the evening the Chilean flew home.",
                "Chilean"))
        .endsWith("Jon Paz");
  }

  @Test
  void womenAndMenAreToldApartByTheirNames() {
    String text =
        "Prime Minister of Ukraine Denys Ruiz received the President of Peru, Carmen Paz. He promised to help. She thanked him.";
    assertThat(meant(text, "He")).containsExactly("Denys Ruiz");
    assertThat(meant(text, "She")).containsExactly("Carmen Paz");
    assertThat(meant(text, "him")).containsExactly("Denys Ruiz");
  }

  @Test
  void theWomenAreNotThoseWhoMet() {
    assertThat(
            meant("President of Peru Ana Ruiz spoke of the youth and the women of Lima.", "women"))
        .containsExactly("nobody");
  }

  @Test
  void reportersAreNoParty() {
    assertThat(meant("President of Peru Ana Ruiz told reporters that she would go.", "reporters"))
        .containsExactly("nobody");
  }

  @Test
  void aFormerOfficeMeansAKnownLeader() {
    assertThat(
            meant(
                "Secretary General of NATO Mark Rutte arrived in Kyiv. The former Dutch prime minister met President Zelenskyy.",
                "prime"))
        .containsExactly("Mark Rutte");
  }

  @Test
  void peopleSpokenOfInPassingAreNoParty() {
    assertThat(meant("President of Peru Ana Ruiz met experts, among other officials.", "officials"))
        .containsExactly("nobody");
    assertThat(meant("President of Peru Ana Ruiz met officials of Kenya.", "officials"))
        .containsExactly("officials|KEN");
  }
}
