package org.chancery.account.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  static Stream<Lexicon.Example> examples() {
    return LEXICON.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesOfTheList(Lexicon.Example example) {
    assertThat(strong(example.text()).contains(example.topic()))
        .as(example.toString())
        .isEqualTo(example.fires());
  }

  @Test
  void everyTopicHasExamplesOfBothKinds() {
    for (Topic topic : Topic.values()) {
      List<Boolean> kinds =
          LEXICON.examples().stream()
              .filter(e -> e.topic() == topic)
              .map(Lexicon.Example::fires)
              .distinct()
              .toList();
      assertThat(kinds).as(topic.label()).containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void officesAreNoTopics() {
    assertThat(
            strong("He met the Minister of Health and Sports and the foreign and trade ministers"))
        .isEmpty();
    assertThat(strong("The Ministry of Agriculture and the Department of Energy took part"))
        .isEmpty();
  }

  @Test
  void plainWordsBesideAnOfficeStillCount() {
    assertThat(strong("The health minister spoke of vaccines")).containsExactly(Topic.HEALTH);
  }

  @Test
  void spellingsAndHyphensAreFolded() {
    assertThat(strong("U.S. defense cooperation")).contains(Topic.DEFENCE_COOPERATION);
    assertThat(strong("defence-cooperation")).contains(Topic.DEFENCE_COOPERATION);
  }

  @Test
  void aPartOfALongerNameIsNoTopicButTheNameItselfMayBe() {
    List<String> words = List.of("unifil", "met", "the", "refugee", "council");
    List<Hit> hits = LEXICON.hits(new Wording(words, List.of(0, -1, 1, 1, 1)).folded());
    assertThat(hits)
        .filteredOn(h -> !h.office() && h.level() == Level.STRONG)
        .extracting(h -> Topic.values()[h.topic()])
        .containsExactly(Topic.PEACEKEEPING);
  }

  private static Set<Topic> strong(String text) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Hit hit : LEXICON.hits(Wording.of(text).folded())) {
      if (hit.level() == Level.STRONG && !hit.office()) {
        topics.add(Topic.values()[hit.topic()]);
      }
    }
    return topics;
  }
}
