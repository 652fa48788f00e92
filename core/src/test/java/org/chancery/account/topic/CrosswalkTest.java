package org.chancery.account.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.topic.Crosswalk.Closeness;
import org.chancery.account.topic.Crosswalk.Context;
import org.chancery.account.topic.Crosswalk.Goal;
import org.chancery.account.topic.Crosswalk.Match;
import org.chancery.account.topic.Crosswalk.MediaTopic;
import org.chancery.account.topic.Crosswalk.Row;
import org.chancery.record.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalkTest {
  private static final Crosswalk CROSSWALK = Crosswalk.standard();
  private static final Path PAGE = Path.of("../docs/topics.md");

  @Test
  void everyTopicHasOneRowInItsPlace() {
    assertThat(CROSSWALK.rows()).extracting(Row::topic).containsExactly(Topic.values());
    for (Topic topic : Topic.values()) {
      assertThat(CROSSWALK.row(topic).topic()).isEqualTo(topic);
    }
  }

  @Test
  void matchesAreReadWithTheirCloseness() {
    Row health = CROSSWALK.row(Topic.HEALTH);
    assertThat(health.contexts())
        .containsExactly(new Match<>(Closeness.EXACT, new Context("health")));
    assertThat(health.goals()).containsExactly(new Match<>(Closeness.CLOSE, new Goal("3")));
    assertThat(health.mediaTopics())
        .containsExactly(new Match<>(Closeness.EXACT, new MediaTopic("medtop:07000000", "health")));
    assertThat(CROSSWALK.row(Topic.TERRORISM).goals())
        .containsExactly(new Match<>(Closeness.BROAD, new Goal("16.a")));
    assertThat(new Goal("16.a").number()).isEqualTo(16);
    assertThat(CROSSWALK.row(Topic.BORDER).mediaTopics()).isEmpty();
  }

  @Test
  void theClosestStandsFirstAndNothingTwice() {
    for (Row row : CROSSWALK.rows()) {
      for (List<? extends Match<?>> matches :
          List.of(row.contexts(), row.goals(), row.mediaTopics())) {
        assertThat(matches)
            .as(row.topic().label())
            .extracting(m -> m.target())
            .doesNotHaveDuplicates();
        List<Integer> ranks =
            matches.stream().map(m -> Math.min(m.closeness().ordinal(), 2)).toList();
        assertThat(ranks).as(row.topic().label()).isSorted();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "health\t=health\t=3",
        "wealth\t-\t-\t-",
        "health\thealth\t-\t-",
        "health\t=disease\t-\t-",
        "health\t-\t=18\t-",
        "health\t-\t=0\t-",
        "health\t-\t=3.z\t-",
        "health\t-\t-\t=07000000 health",
        "health\t-\t-\t=medtop:7 health",
        "health\t-\t-\t=medtop:07000000",
        "health\t-\t-\t",
        "health\t-\t=3|\t-",
      })
  void aBadRowIsToldWithItsLine(String row) {
    assertThatThrownBy(() -> Crosswalk.read(List.of("# head", row)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("topic-crosswalk.tsv, line 2: ");
  }

  @Test
  void aRowTooManyOrTooFewIsTold() {
    assertThatThrownBy(() -> Crosswalk.read(List.of("health\t-\t-\t-", "health\t-\t-\t-")))
        .hasMessageContaining("line 2: health has a row already");
    assertThatThrownBy(() -> Crosswalk.read(List.of("health\t-\t-\t-")))
        .hasMessage("topic-crosswalk.tsv has no row for peace-process");
  }

  @Test
  void aMediaTopicHasOneName() {
    assertThatThrownBy(
            () ->
                Crosswalk.read(
                    List.of(
                        "health\t-\t-\t=medtop:07000000 health",
                        "water\t-\t-\t<medtop:07000000 wealth")))
        .hasMessageContaining("line 2: medtop:07000000 is called \"health\" elsewhere");
  }

  /** The table of the page is that of the file; the failure shows the table to put there. */
  @Test
  void thePageShowsTheTable() throws IOException {
    String table =
        Stream.concat(
                Stream.of("| topic | PLOVER | SDG | IPTC |", "| --- | --- | --- | --- |"),
                CROSSWALK.rows().stream()
                    .map(
                        r ->
                            "| %s | %s | %s | %s |"
                                .formatted(
                                    r.topic(),
                                    cell(r.contexts()),
                                    cell(r.goals()),
                                    mediaTopics(r.mediaTopics()))))
            .collect(Collectors.joining("\n"));
    assertThat(between("<!-- crosswalk: begin -->\n", "\n<!-- crosswalk: end -->"))
        .isEqualTo(table);
  }

  @Test
  void thePageTellsWhatEachTopicIs() throws IOException {
    List<String> told = new ArrayList<>();
    for (String line : between("## What each is\n", "\n## ").lines().toList()) {
      if (line.startsWith("| ") && !line.startsWith("| topic |") && !line.startsWith("| ---")) {
        told.add(line.split(" \\| ", -1)[0].substring(2));
      }
    }
    assertThat(told)
        .containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::label).toList());
  }

  private static String between(String begin, String end) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(begin);
    assertThat(start).isNotNegative();
    int from = start + begin.length();
    return page.substring(from, page.indexOf(end, from));
  }

  private static String cell(List<? extends Match<?>> matches) {
    return matches.stream().map(m -> "`" + m + "`").collect(Collectors.joining("<br>"));
  }

  private static String mediaTopics(List<Match<MediaTopic>> matches) {
    return matches.stream()
        .map(m -> "`" + m.closeness().sign() + m.target().code() + "` " + m.target().name())
        .collect(Collectors.joining("<br>"));
  }
}
