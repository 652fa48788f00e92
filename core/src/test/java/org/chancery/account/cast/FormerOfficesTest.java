package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.account.Understanding;
import org.chancery.record.Holding;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who held an office once does not hold it now. */
class FormerOfficesTest {
  private static List<String> holders(String sentence) {
    return Understanding.standard()
        .read(
            new PageReader(Options.defaults())
                .read(
                    Page.of(
                        "example",
                        " date 2024-03-14 Talks were held\n\n"
                            + sentence
                            + " That is what the ministry said about it.\n")))
        .holdings()
        .stream()
        .map(Holding::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz, who was prime minister of Peru until July, met Foreign Minister Marit Lund of Norway.",
        "Foreign Minister Marit Lund of Norway met Ana Ruiz, foreign minister of Peru until last month.",
        "Foreign Minister Marit Lund of Norway met Ana Ruiz, foreign minister of Peru from 2014 to 2019.",
        "Foreign Minister Marit Lund of Norway met then-Prime Minister Ana Ruiz of Peru in 2019.",
        "Foreign Minister Marit Lund of Norway met then Prime Minister Ana Ruiz of Peru in 2019.",
        "Foreign Minister Marit Lund of Norway spoke about his predecessor as foreign minister, Ana Ruiz.",
        "Foreign Minister Marit Lund of Norway praised her predecessor, Minister Ana Ruiz, in Oslo.",
        "Foreign Minister Marit Lund of Norway met former Prime Minister Ana Ruiz of Peru."
      })
  void isNoHolding(String sentence) {
    assertThat(holders(sentence)).containsExactly("Marit Lund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz, who has been prime minister of Peru since July, met Foreign Minister Marit Lund of Norway.",
        "Ana Ruiz, who was appointed prime minister of Peru in July, met Foreign Minister Marit Lund of Norway.",
        "President Jon Paz of Chile and then Prime Minister Ana Ruiz of Peru met Foreign Minister Marit Lund of Norway."
      })
  void isAHolding(String sentence) {
    assertThat(holders(sentence)).contains("Ana Ruiz", "Marit Lund");
  }
}
