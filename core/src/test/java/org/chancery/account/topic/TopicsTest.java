package org.chancery.account.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chancery.record.Topic;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private final Topics topics = Topics.standard();

  @Test
  void aPassageMayHaveSeveralInTheOrderOfTheEnum() {
    assertThat(topics.of("They discussed energy, demining and trade and economic ties"))
        .containsSubsequence(Topic.MINE_ACTION, Topic.ENERGY, Topic.TRADE);
  }

  @Test
  void courtesiesHaveNone() {
    assertThat(topics.of("The minister thanked his guest for the warm welcome")).isEmpty();
    assertThat(topics.of("")).isEmpty();
  }

  @Test
  void whatANameSaysIsNoTopic() {
    List<String> words = List.of("the", "norwegian", "refugee", "council", "met");
    assertThat(topics.of(new Wording(words, List.of(-1, 0, 0, 0, -1)))).isEmpty();
    assertThat(topics.of("the return of former IDPs and refugees"))
        .contains(Topic.DISPLACEMENT_RETURN);
  }

  @Test
  void aReportHasWhatItsSentencesTell() {
    List<Wording> report =
        List.of(
            Wording.of("The foreign minister received the ambassador of Qatar on Monday."),
            Wording.of("They talked about demining and about the supply of natural gas."),
            Wording.of("The ambassador thanked him."));
    assertThat(topics.ofReport(report)).contains(Topic.MINE_ACTION, Topic.ENERGY);
    assertThat(topics.ofReport(report)).doesNotContain(Topic.HEALTH, Topic.SPACE);
    assertThat(topics.ofReport(List.of())).isEmpty();
  }

  @Test
  void aPartHasNoTopicThatTheWholeDoesNotHave() {
    Features part = Topics.features(Wording.of("They talked about demining and natural gas."));
    assertThat(topics.ofPartSeen(part, List.of(Topic.ENERGY, Topic.SPACE)))
        .containsExactly(Topic.ENERGY);
  }

  @Test
  void theBestPartIsFound() {
    List<Features> parts =
        List.of(
            Topics.features(Wording.of("They talked about trade.")),
            Topics.features(Wording.of("They talked about demining.")));
    assertThat(topics.bestSeen(parts, Topic.MINE_ACTION)).isEqualTo(1);
  }

  @Test
  void anotherModelDecides() {
    int n = Topic.values().length;
    int[] bias = new int[n];
    java.util.Arrays.fill(bias, -1);
    bias[Topic.SPACE.ordinal()] = 0;
    TopicModel model =
        new TopicModel(
            new int[n][Features.SLOTS],
            new int[n][Features.SLOTS],
            bias,
            new int[n],
            new int[0],
            new int[1],
            new byte[0],
            new short[0],
            0,
            0);
    assertThat(Topics.with(model).of("anything")).containsExactly(Topic.SPACE);
  }

  @Test
  void aModelIsWrittenAndReadAlike() throws IOException {
    byte[] once =
        Topics.class.getResourceAsStream("/org/chancery/account/topics.model").readAllBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TopicModel.read(new ByteArrayInputStream(once)).write(out);
    TopicModel again = TopicModel.read(new ByteArrayInputStream(out.toByteArray()));
    TopicModel first = TopicModel.read(new ByteArrayInputStream(once));
    assertThat(again.weights()).isEqualTo(first.weights());
    assertThat(again.keys()).isEqualTo(first.keys());
    assertThat(again.passageSlots()).isDeepEqualTo(first.passageSlots());
    assertThat(again.reportThreshold()).isEqualTo(first.reportThreshold());
  }
}
