package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was there, in reports that list them. */
class RollsTest {
  private static Report report(String rest) {
    return new PageReader(Options.defaults())
        .read(
            Page.of(
                "example",
                " date 2024-03-14 Ministers meet on clean water\n\n"
                    + "Foreign Minister Marit Lund of Norway met Foreign Minister Ana Ruiz of Peru in"
                    + " Oslo on Thursday. They discussed clean water.\n\n"
                    + rest
                    + "\n"));
  }

  private static Record read(String rest) {
    return Understanding.standard().read(report(rest));
  }

  private static List<String> there(Record record) {
    return record.engagements().stream()
        .filter(e -> e.kind() == Kind.MEETING)
        .findFirst()
        .map(Engagement::participants)
        .orElse(List.of())
        .stream()
        .map(p -> p.name().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participants:\n\n- Jon Paz, Director, Water Trust\n- Olga Berg, Mayor of Bergen\n- Tom Aas, Engineer",
        "The meeting was attended by:\n\n1. Jon Paz, Director, Water Trust 2. Olga Berg, Mayor of Bergen 3. Tom Aas, Engineer",
        "Meeting participants included:\n\n- Jon Paz, Director, Water Trust - Olga Berg, Mayor of Bergen - Tom Aas, Engineer",
        "Joining the ministers at the meeting were:\n\n- Jon Paz, Water Trust\n- Olga Berg, Mayor of Bergen\n- Tom Aas, Engineer",
        "Business leaders:\n\n- Jon Paz, Water Trust\n- Olga Berg, Mayor of Bergen\n- Tom Aas, Engineer",
        "Attendees:*\n\n• Jon Paz, Director, Water Trust\n\n• Olga Berg, Mayor of Bergen\n\n• Tom Aas, Engineer"
      })
  void whoeverIsListedTookPart(String list) {
    assertThat(there(read(list)))
        .contains("Marit Lund", "Ana Ruiz", "Jon Paz", "Olga Berg", "Tom Aas");
  }

  @Test
  void eachIsCitedWhereHeIsListed() {
    Report report =
        report("Participants:\n\n- Jon Paz, Director, Water Trust\n- Olga Berg, Mayor of Bergen");
    assertThat(Understanding.standard().read(report).engagements().get(0).evidence())
        .anySatisfy(
            p ->
                assertThat(report.text().substring(p.start(), p.end()))
                    .contains("Olga Berg, Mayor of Bergen"));
  }

  @Test
  void anItemSaysWhoseTheOfficeIs() {
    Record record =
        read(
            "Participants:\n\n- Jon Paz, President and CEO, Alder Water Trust\n- Olga Berg, Mayor of Bergen");
    assertThat(record.engagements().get(0).participants())
        .filteredOn(p -> p.name().equals(Optional.of("Jon Paz")))
        .extracting(Participant::office)
        .anySatisfy(o -> assertThat(o.body()).contains("Alder Water Trust"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers discussed the following:\n\n- Jon Paz, Director, Water Trust\n- Olga Berg, Mayor of Bergen",
        "Participants heard reports on the work of:\n\n- Jon Paz, Director, Water Trust\n- Olga Berg, Mayor of Bergen"
      })
  void whoIsListedForSomethingElseDidNot(String list) {
    assertThat(there(read(list))).containsExactly("Marit Lund", "Ana Ruiz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Peruvian delegation included Jon Paz, Director of Water, Olga Berg, Ambassador of Peru to Norway, and Tom Aas, Deputy Director.",
        "Representing Peru were Director of Water Jon Paz, Ambassador Olga Berg and Deputy Director Tom Aas."
      })
  void whoIsOfTheDelegationTookPart(String sentence) {
    assertThat(there(read(sentence))).contains("Jon Paz", "Olga Berg", "Tom Aas");
  }

  @Test
  void theMinistersOfSeveralStatesMetAtOnce() {
    Report report =
        new PageReader(Options.defaults())
            .read(
                Page.of(
                    "example",
                    " date 2024-03-14 Ministers meet\n\n"
                        + "Foreign Minister Jane Roe of Fiji met the foreign ministers of Norway,"
                        + " Sweden, Denmark, Finland and Iceland in Oslo on Thursday.\n"));
    assertThat(Understanding.standard().read(report).engagements())
        .singleElement()
        .satisfies(e -> assertThat(e.participants()).hasSize(6));
  }
}
