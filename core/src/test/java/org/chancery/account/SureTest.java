package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.record.Confidence;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;

/** How sure the record of a whole report is, and what is left of it when only the sure is kept. */
class SureTest {
  private static final Report REPORT =
      new PageReader(Options.defaults())
          .read(
              Page.of(
                  "example",
                  """
                  Lima, 14 March 2024

                  Foreign Minister of Peru Ana Ruiz met with Foreign Minister of Norway Marit Lund in Lima on \
                  Monday. She stressed that the fisheries agreement must be signed soon. Minister Lund will visit \
                  Chile in May. The harbour master, a cousin of an envoy to Bolivia, greeted the delegation of \
                  the bank with the mayor.
                  """));

  private static Stream<Double> all(Record r) {
    return Stream.of(
            r.engagements().stream().map(Engagement::confidence),
            r.engagements().stream()
                .flatMap(e -> e.participants().stream())
                .map(Participant::confidence),
            r.statements().stream().map(Statement::confidence),
            r.plans().stream().map(Plan::confidence),
            r.holdings().stream().map(Holding::confidence))
        .flatMap(s -> s)
        .map(c -> c.orElseThrow());
  }

  @Test
  void everyObjectSaysHowSureItIs() {
    Record record = Understanding.standard().read(REPORT);
    assertThat(record.engagements()).isNotEmpty();
    assertThat(record.statements()).isNotEmpty();
    assertThat(record.plans()).isNotEmpty();
    assertThat(record.holdings()).isNotEmpty();
    assertThat(all(record))
        .allSatisfy(c -> assertThat(c).isBetween(0.01, 0.99))
        .hasSizeGreaterThan(6);
    assertThat(all(record).distinct().count()).as("they differ").isGreaterThan(2);
  }

  @Test
  void nobodyTakesPartMoreSurelyThanThereWasAnythingToTakePartIn() {
    for (Engagement e : Understanding.standard().read(REPORT).engagements()) {
      assertThat(e.participants())
          .allSatisfy(
              p ->
                  assertThat(p.confidence().orElseThrow())
                      .isLessThanOrEqualTo(e.confidence().orElseThrow()));
    }
  }

  @Test
  void whatIsNotSureEnoughIsLeftOut() {
    Record whole = Understanding.standard().read(REPORT);
    for (double least : all(whole).distinct().toList()) {
      Record sure = Understanding.standard().atLeast(least).read(REPORT);
      assertThat(all(sure)).allSatisfy(c -> assertThat(c).isGreaterThanOrEqualTo(least));
      assertThat(all(sure).count()).isEqualTo(all(whole).filter(c -> c >= least).count());
      assertThat(sure.id()).isEqualTo(whole.id());
      assertThat(sure.events())
          .isEqualTo(Confidence.atLeast(least, whole.events(), Event::confidence));
    }
    assertThat(Understanding.standard().atLeast(0).read(REPORT)).isEqualTo(whole);
    assertThat(all(Understanding.standard().atLeast(1).read(REPORT))).isEmpty();
  }
}
