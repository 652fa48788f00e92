package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Holding;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said, what is to come and who holds which office, in many a report's manner. */
class SaidAndPlannedTest {
  private static Record read(String title, String sentence) {
    return Understanding.standard()
        .read(
            new PageReader(Options.defaults())
                .read(
                    Page.of(
                        "example",
                        " date 2024-03-14 "
                            + title
                            + "\n\nForeign Minister Marit Lund of Norway met Foreign Minister Ana Ruiz of Peru in Oslo. "
                            + sentence
                            + "\n")));
  }

  private static Record read(String sentence) {
    return read("Talks were held", sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The works will begin in June, the councillor for lighting, Andrea Pardo, said. | Andrea Pardo | The works will begin in June",
        "The army will leave the valley, the deputy spokesman of the Foreign Ministry, Jon Paz, said in a clip. | Jon Paz | The army will leave the valley",
        "Lund for her part called for a new bank and warned that Norway would leave. | Marit Lund | a new bank",
        "Ruiz demanded in the committee that Lund explain the delay. | Ana Ruiz | Lund explain the delay",
        "In turn, Lund, thanking the guest for the news, noted that the port was open. | Marit Lund | the port was open",
        "\"Nothing of the kind,\" said Ruiz. | Ana Ruiz | Nothing of the kind",
        "Lund invited the deputies to the capital in August. | Marit Lund | the deputies to the capital in August"
      })
  void isSaid(String sentence, String speaker, String words) {
    assertThat(read(sentence).statements())
        .anySatisfy(
            s -> {
              assertThat(s.speaker()).contains(speaker);
              assertThat(s.text()).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second conference has been set for Lima in May of next year.",
        "The signing has been moved to 20 March.",
        "A trip of the delegates to Bergen on 16 March is planned.",
        "The prime minister of Chile is awaited next week for talks on fisheries.",
        "The return visit of the minister is foreseen for the coming year.",
        "The flights to Lima could resume on 1 April."
      })
  void isToCome(String sentence) {
    assertThat(read(sentence).plans())
        .extracting(Plan::text)
        .contains(sentence.substring(0, sentence.length() - 1));
  }

  @Test
  void whatAJourneyIsForIsLeftOutWhereItIsLong() {
    String journey = "Jon Paz will travel to Lima on 6 May";
    String purpose =
        " to engage with government counterparts, civil society leaders and business partners on how"
            + " the two countries could reduce the pollution of their coastal waters.";
    assertThat(read(journey + purpose).plans()).extracting(Plan::text).contains(journey);
    assertThat(read(journey + " to meet the mayor.").plans())
        .extracting(Plan::text)
        .contains(journey + " to meet the mayor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The President's press secretary, Jon Paz, said the road was open. | Jon Paz | press secretary of the President",
        "She also met the newly elected Chancellor of Austria, Jon Paz. | Jon Paz | Chancellor",
        "Lund also met Deputy Prime Minister Koo Yun-cheol of South Korea. | Koo Yun-cheol | Deputy Prime Minister"
      })
  void holds(String sentence, String name, String office) {
    assertThat(read(sentence).holdings())
        .anySatisfy(
            h -> {
              assertThat(h.name()).isEqualTo(name);
              assertThat(h.office()).isEqualTo(office);
            });
  }

  @Test
  void aHyphenMayJoinAWordThatIsNoName() {
    assertThat(read("The President Ruiz-led mission left.").holdings())
        .extracting(Holding::name)
        .noneMatch(n -> n.contains("led"));
  }

  @Test
  void aHeadlineAloneMakesNobodyAnOfficeHolder() {
    List<String> names =
        read("Prime Minister Paz Bids Bula to Leaders", "They spoke about fisheries.")
            .holdings()
            .stream()
            .map(Holding::name)
            .toList();
    assertThat(names).containsExactlyInAnyOrder("Marit Lund", "Ana Ruiz");
  }

  @Test
  void whoSignsAStatementInItsHeadlineHoldsAnOffice() {
    assertThat(
            read("Statement by Spokesperson Jon Paz on the Talks in Oslo", "They spoke of fish.")
                .holdings())
        .extracting(Holding::name)
        .contains("Jon Paz");
  }
}
