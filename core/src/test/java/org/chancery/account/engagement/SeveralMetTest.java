package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.account.Understanding;
import org.chancery.record.Kind;
import org.chancery.record.Participant;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** Whom somebody met together, and whom apart; never both. */
class SeveralMetTest {
  private static List<List<String>> meetings(String title, String sentence) {
    return Understanding.standard()
        .read(
            new PageReader(Options.defaults())
                .read(
                    Page.of(
                        "example",
                        " date 2024-03-14 "
                            + title
                            + "\n\n"
                            + sentence
                            + " That is what the ministry said about it.\n")))
        .engagements()
        .stream()
        .filter(e -> e.kind() == Kind.MEETING)
        .map(
            e ->
                e.participants().stream()
                    .map(Participant::name)
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList())
        .toList();
  }

  @Test
  void ofSeveralStatesTogether() {
    assertThat(
            meetings(
                "Talks were held",
                "Foreign Minister Ana Ruiz of Peru met Foreign Minister Marit Lund of Norway and Foreign"
                    + " Minister Jon Paz of Chile in Lima on Monday."))
        .containsExactly(List.of("Ana Ruiz", "Jon Paz", "Marit Lund"));
  }

  @Test
  void eachApartAndNotTogetherToo() {
    assertThat(
            meetings(
                "Talks were held",
                "President Ana Ruiz of Peru held separate talks with President Jon Paz of Chile and Prime"
                    + " Minister Lena Berg of Sweden."))
        .containsExactlyInAnyOrder(
            List.of("Ana Ruiz", "Jon Paz"), List.of("Ana Ruiz", "Lena Berg"));
  }

  @Test
  void asOneWhereTheHeadlineSaysSo() {
    String sentence =
        "Foreign Minister Ana Ruiz of Peru met Swedish Prime Minister Lena Berg and Swedish Trade Minister"
            + " Karl Moe in Oslo on Monday.";
    assertThat(
            meetings(
                "Foreign Minister Ruiz's meeting with Prime Minister Berg and Minister Moe",
                sentence))
        .containsExactly(List.of("Ana Ruiz", "Karl Moe", "Lena Berg"));
    assertThat(meetings("Talks were held", sentence))
        .containsExactlyInAnyOrder(
            List.of("Ana Ruiz", "Karl Moe"), List.of("Ana Ruiz", "Lena Berg"));
  }
}
