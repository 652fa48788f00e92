package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** What was done takes no date and place from what is still to come, and the other way round. */
class WhatIsAheadTest {
  private static Record read(String sentence) {
    return Understanding.standard()
        .read(
            new PageReader(Options.defaults())
                .read(
                    Page.of(
                        "example",
                        " date 2024-03-14 Talks were held\n\n"
                            + sentence
                            + " That is what the ministry said about it.\n")));
  }

  private static Engagement only(Record r, Kind kind) {
    List<Engagement> found = r.engagements().stream().filter(e -> e.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aMeetingIsNotThatForWhichItPrepares() {
    Engagement e =
        only(
            read(
                "Foreign Minister Ana Ruiz of Peru met Foreign Minister Marit Lund of Norway to prepare"
                    + " for the conference of donors in Lima in June."),
            Kind.MEETING);
    assertThat(e.status()).isEqualTo(Status.HELD);
    assertThat(e.date()).isEmpty();
  }

  @Test
  void aMeetingIsNotWhereTheVisitAheadOfItGoes() {
    Engagement e =
        only(
            read(
                "Foreign Minister Ana Ruiz of Peru met Foreign Minister Marit Lund of Norway ahead of the"
                    + " visit of President Jon Paz to Oslo next week."),
            Kind.MEETING);
    assertThat(e.status()).isEqualTo(Status.HELD);
    assertThat(e.place()).isEmpty();
  }

  @Test
  void anAgreementIsNotSignedWhereItsSubjectWillBe() {
    Engagement e =
        only(
            read("Peru and Norway have signed an agreement on holding the forum in Lima in 2026."),
            Kind.SIGNING);
    assertThat(e.status()).isEqualTo(Status.HELD);
    assertThat(e.date()).isEmpty();
    assertThat(e.place()).isEmpty();
  }

  @Test
  void whatIsToComeIsNotOnTheDayOfWhatWasDone() {
    assertThat(
            read("The agreement, which Peru and Norway signed on Monday, will enter into force in 2027.")
                .plans())
        .extracting(Plan::date)
        .extracting(d -> d.map(Object::toString))
        .containsExactly(Optional.of("2027"));
  }

  @Test
  void whoWillGoOnSupportingTravelsNowhere() {
    assertThat(
            read("Foreign Minister Ana Ruiz of Peru will continue her journey to Norway.")
                .engagements())
        .anyMatch(e -> e.kind() == Kind.VISIT);
    assertThat(
            read("Foreign Minister Ana Ruiz of Peru will continue to support the peace process in Norway.")
                .engagements())
        .noneMatch(e -> e.kind() == Kind.VISIT);
  }
}
