package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.record.Topic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TopicsTest {
  private static Call call(String... arguments) {
    return Call.of(Understanding::blank, arguments);
  }

  @Test
  void theTableShowsEveryTopicWithItsMatches() {
    Call call = call("topics");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    List<String> lines = call.out().lines().toList();
    assertThat(lines.get(0)).matches("topic +PLOVER +SDG +IPTC medtop:");
    for (Topic topic : Topic.values()) {
      assertThat(lines).filteredOn(l -> (l + " ").startsWith(topic + " ")).hasSize(1);
    }
    assertThat(lines).allMatch(l -> Wrap.length(l) <= 80).noneMatch(l -> l.endsWith(" "));
    assertThat(call.out())
        .containsPattern("health +=health +~3 +=07000000 health\n")
        .doesNotContain("\u001b");
  }

  @Test
  void theColumnsStandUnderTheirHeadings() {
    List<String> lines = call("topics").out().lines().toList();
    int plover = lines.get(0).indexOf("PLOVER");
    int sdg = lines.get(0).indexOf("SDG");
    int iptc = lines.get(0).indexOf("IPTC");
    for (String line : lines.subList(1, lines.size() - 2)) {
      String padded = line + " ".repeat(100);
      for (int column : List.of(plover, sdg, iptc)) {
        assertThat(padded.substring(column - 2, column)).as(line).isBlank();
      }
    }
  }

  @Test
  void theTopicsAskedForAreShownAlone() {
    Call call = call("topics", "border", "crime");
    assertThat(call.code()).isZero();
    assertThat(call.out().lines().filter(l -> l.matches("[a-z].*")).map(l -> l.split(" ")[0]))
        .containsExactly("topic", "border", "crime");
    assertThat(Call.at("out", Map.of(), Understanding::blank, "topics", "border").out())
        .contains("\u001b[36mborder\u001b[0m");
  }

  @Test
  void theJsonHasOneTopicALineWithEveryField() {
    Call call = call("topics", "--json");
    List<JsonNode> lines = call.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines.stream().map(l -> l.path("topic").asString()))
        .containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::label).toList());
    for (JsonNode line : lines) {
      assertThat(List.copyOf(line.propertyNames()))
          .containsExactly("topic", "plover", "sdg", "iptc");
    }
    assertThat(call("topics", "--json", "crime").out())
        .isEqualTo(
            "{\"topic\":\"crime\",\"plover\":[{\"context\":\"crime\",\"match\":\"close\"},"
                + "{\"context\":\"illegal_drugs\",\"match\":\"narrow\"},"
                + "{\"context\":\"trafficking\",\"match\":\"narrow\"}],"
                + "\"sdg\":[{\"goal\":16,\"target\":\"16.4\",\"match\":\"close\"},"
                + "{\"goal\":16,\"target\":null,\"match\":\"broad\"}],"
                + "\"iptc\":[{\"code\":\"medtop:20000082\",\"name\":\"crime\",\"match\":\"close\"},"
                + "{\"code\":\"medtop:20000129\",\"name\":\"law enforcement\","
                + "\"match\":\"close\"}]}\n");
  }

  @Test
  void whatIsNoTopicIsToldInOneSentence() {
    Call call = call("topics", "weather");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().strip())
        .isEqualTo(
            "There is no topic \"weather\"; chancery topics, with no word behind it, shows all.");
  }

  @Test
  void aBadOptionIsTold() {
    Call call = call("topics", "--xml");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().lines())
        .containsExactly("Unknown option: '--xml'.", "Try: chancery topics --help");
  }

  @Test
  void theHelpTellsWhatTheSignsMean() {
    Call call = call("topics", "--help");
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("chancery topics crime border", "~ close", "docs/topics.md");
    assertThat(call("--help").out()).contains("topics");
  }
}
