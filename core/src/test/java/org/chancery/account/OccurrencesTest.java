package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.PartialDate;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  private static List<Event> events(String text) {
    return Understanding.standard()
        .read(new PageReader(Options.defaults()).read(Page.of("example", text + "\n")))
        .events();
  }

  private static List<String> codes(List<Event.Actor> actors) {
    return actors.stream().map(a -> a.plover().orElse("-")).toList();
  }

  @Test
  void whatEngagementAndSentenceTellStandsOnce() {
    List<Event> events =
        events(
            "Foreign Minister Jonas Feld of Norway met Foreign Minister Ana Ruiz of Peru in Lima on"
                + " 4 March 2024. The ministers discussed fisheries and trade.");
    assertThat(events).filteredOn(e -> e.type() == EventType.CONSULT).hasSize(1);
    Event consult = events.get(0);
    assertThat(consult.date()).isEqualTo(Optional.of(PartialDate.parse("2024-03-04")));
    assertThat(codes(consult.source())).containsExactly("NOR");
    assertThat(codes(consult.target())).containsExactly("PER");
  }

  @Test
  void whatIsNotDoneIsNoEvent() {
    assertThat(events("Norway cooperates with Peru in the search for the trawler."))
        .extracting(Event::type)
        .contains(EventType.COOPERATE);
    assertThat(events("Norway does not cooperate with Peru in the search for the trawler."))
        .extracting(Event::type)
        .doesNotContain(EventType.COOPERATE);
    assertThat(events("Norway's navy attacked a trawler of Peru on Monday."))
        .extracting(Event::type)
        .contains(EventType.ASSAULT);
    assertThat(events("Norway denied on Monday that its navy had attacked a trawler of Peru."))
        .extracting(Event::type)
        .doesNotContain(EventType.ASSAULT);
  }

  @Test
  void whatASentenceTellsHasItsSidesCodeDayAndWords() {
    String text = "Norway suspended food aid to Peru on 4 March 2024 because of the fishing row.";
    assertThat(events(text))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.type()).isEqualTo(EventType.SANCTION);
              assertThat(e.cameo().orElse("")).startsWith("162");
              assertThat(codes(e.source())).containsExactly("NOR");
              assertThat(codes(e.target())).containsExactly("PER");
              assertThat(e.date()).contains(PartialDate.parse("2024-03-04"));
              assertThat(e.confidence()).isPresent();
              assertThat(text.substring(e.evidence().get(0).start(), e.evidence().get(0).end()))
                  .isEqualTo("Norway suspended food aid to Peru");
            });
  }

  @Test
  void stancesTurnADeedIntoAnother() {
    assertThat(events("Norway refused on Monday to send food aid to Peru."))
        .extracting(Event::type)
        .containsExactly(EventType.REJECT);
    assertThat(events("Norway agreed on Monday to lift the sanctions on Peru."))
        .extracting(Event::type)
        .containsExactly(EventType.AGREE);
    assertThat(events("Norway threatened on Monday to suspend food aid to Peru."))
        .extracting(Event::type)
        .containsExactly(EventType.THREATEN);
  }
}
