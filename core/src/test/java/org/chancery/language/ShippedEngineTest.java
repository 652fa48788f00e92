package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The models that come with the library, on plain sentences. */
class ShippedEngineTest {
  private static ParsedSentence read(String sentence) {
    List<String> forms = List.of(sentence.split(" "));
    int[] starts = new int[forms.size()];
    int[] ends = new int[forms.size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      ends[i] = at + forms.get(i).length();
      at = ends[i] + 1;
    }
    return new ParsedSentence(
        0, forms, starts, ends, Tagger.shipped().tag(forms), forms, Parser.shipped());
  }

  /** "nsubj(met, Bayramov)" for each word that is not the root. */
  private static List<String> arcs(Sentence sentence) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.head(i) >= 0) {
        arcs.add(
            "%s(%s, %s)"
                .formatted(
                    sentence.relation(i), sentence.form(sentence.head(i)), sentence.form(i)));
      }
    }
    return arcs;
  }

  @Test
  void tagsAPlainSentence() {
    Sentence sentence = read("The minister has met with two officials in Geneva .");
    List<String> xpos = new ArrayList<>();
    List<String> upos = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      xpos.add(sentence.xpos(i));
      upos.add(sentence.upos(i));
    }
    assertThat(xpos).containsExactly("DT", "NN", "VBZ", "VBN", "IN", "CD", "NNS", "IN", "NNP", ".");
    assertThat(upos)
        .containsExactly(
            "DET", "NOUN", "AUX", "VERB", "ADP", "NUM", "NOUN", "ADP", "PROPN", "PUNCT");
  }

  @Test
  void parsesActiveAndPassive() {
    assertThat(arcs(read("The minister met the ambassador on Monday .")))
        .containsExactly(
            "det(minister, The)",
            "nsubj(met, minister)",
            "det(ambassador, the)",
            "obj(met, ambassador)",
            "case(Monday, on)",
            "obl(met, Monday)",
            "punct(met, .)");
    assertThat(arcs(read("The envoy was received by the President .")))
        .contains(
            "nsubj:pass(received, envoy)",
            "aux:pass(received, was)",
            "obl:agent(received, President)");
  }

  @Test
  void joinsTwoSubjects() {
    Sentence sentence = read("President Aliyev and Prime Minister Kishida met in Tokyo .");
    assertThat(arcs(sentence))
        .contains("nsubj(met, Aliyev)", "conj(Aliyev, Kishida)", "cc(Kishida, and)");
  }

  @Test
  void readsALongTitleBeforeAName() {
    Sentence sentence =
        read("Minister of Foreign Affairs of Kenya Amina Tanaka has met with the Director .");
    assertThat(arcs(sentence))
        .contains(
            "nsubj(met, Amina)",
            "nmod:desc(Amina, Minister)",
            "nmod(Minister, Affairs)",
            "nmod(Minister, Kenya)",
            "flat(Amina, Tanaka)",
            "obl(met, Director)");
  }

  @Test
  void aSentenceOfOneWordIsItsRoot() {
    Sentence sentence = read("Statement");
    assertThat(sentence.head(0)).isEqualTo(-1);
    assertThat(sentence.relation(0)).isEqualTo("root");
    assertThat(sentence.span().start()).isEqualTo(0);
    assertThat(sentence.span().end()).isEqualTo(9);
  }

  @Test
  void threadsGetTheSameTree() {
    String text = "She said that the two sides had agreed to hold talks in Doha .";
    List<String> alone = arcs(read(text));
    List<List<String>> together =
        List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream().map(i -> arcs(read(text))).toList();
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void partsOfUnequalLengthAreRefused() {
    Tagger.Tags tags = Tagger.shipped().tag(List.of("Hello"));
    assertThatThrownBy(
            () ->
                new ParsedSentence(
                    0,
                    List.of("Hello"),
                    new int[1],
                    new int[2],
                    tags,
                    List.of("hello"),
                    Parser.shipped()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 ends");
  }

  @Test
  void knowsWordsByTheirCluster() {
    Lexicon lexicon = Lexicon.shipped();
    assertThat(lexicon.cluster("Zqxvw")).isEqualTo(1);
    assertThat(Lexicon.prefix(lexicon.cluster("Tuesday"), 8))
        .isEqualTo(Lexicon.prefix(lexicon.cluster("Monday"), 8))
        .isNotEqualTo(Lexicon.prefix(lexicon.cluster("met"), 8));
    assertThat(lexicon.ambiguityClass("meeting")).isPositive();
    assertThat(Lexicon.simplified("COP29-2024")).isEqualTo("cop0-0");
  }
}
