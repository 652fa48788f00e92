package org.chancery.register.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.register.Told;
import org.chancery.register.link.Links;
import org.chancery.register.outcome.IntentId.Sort;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sameness;
import org.chancery.register.sameness.SightingId;
import org.junit.jupiter.api.Test;

class OutcomesTest {
  private static final String LIMA = "Ana Lima/President/AUS";
  private static final LocalDate LATER = LocalDate.parse("2025-01-01");

  private static Engagement visit(Status status, String date) {
    return Told.engagement(Kind.VISIT, status, date, "Suva", LIMA, "//FJI");
  }

  private static List<Fate> fates(LocalDate asOf, Record... records) {
    List<Intent> intents = new ArrayList<>();
    for (Record r : records) {
      intents.addAll(Intent.of(r));
    }
    List<Group> groups = Sameness.standard().groups(Told.sightings(records), Links.none());
    List<Fate> fates = Outcomes.fates(intents, groups, asOf);
    Collections.shuffle(intents, new Random(1));
    List<Group> turned = new ArrayList<>(groups);
    Collections.reverse(turned);
    assertThat(Outcomes.fates(intents, turned, asOf)).isEqualTo(fates);
    return fates;
  }

  private static Outcome first(LocalDate asOf, Record... records) {
    return fates(asOf, records).get(0).outcome();
  }

  @Test
  void aPlanIsHeld() {
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05")),
                Told.record("b", "2024-05-12", visit(Status.HELD, "2024-05-11"))))
        // The announcement is a sighting of the same engagement.
        .isEqualTo(new Outcome.Held(new SightingId("a", 0)));
  }

  @Test
  void anUndatedPlanIsHeldWithinMonths() {
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-03-01", visit(Status.PLANNED, "")),
                Told.record("b", "2024-05-12", visit(Status.HELD, "2024-05-11"))))
        .isEqualTo(new Outcome.Held(new SightingId("b", 0)));
  }

  @Test
  void whatWasOverBeforeDoesNotFulfil() {
    assertThat(
            first(
                LATER,
                Told.record("b", "2024-06-12", visit(Status.PLANNED, "")),
                Told.record("a", "2024-05-12", visit(Status.HELD, "2024-05-11"))))
        .isEqualTo(new Outcome.Open());
  }

  @Test
  void somebodyElseDoesNotFulfil() {
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05")),
                Told.record(
                    "b",
                    "2024-05-12",
                    Told.engagement(
                        Kind.VISIT, Status.HELD, "2024-05-11", "Suva", "Tom Bo/PM/AUS", "//FJI"))))
        .isEqualTo(new Outcome.Overdue(LocalDate.parse("2024-05-31")));
  }

  /** In a year and a country much takes place; the talks of one person are many. */
  @Test
  void whatHappensInTheYearOfAVaguePlanDoesNotFulfilIt() {
    Plan cop =
        new Plan(
            "COP29",
            Optional.of(PartialDate.parse("2024")),
            Optional.empty(),
            Optional.of("FJI"),
            "COP29 will be held this year",
            List.of());
    Record conference =
        Told.record(
            "b",
            "2024-05-12",
            Told.engagement(
                Kind.CONFERENCE, Status.HELD, "2024-05-11", "Suva", "Ana Lima//UNICEF", "//FJI"));
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-01-03", List.of(), List.of(cop), List.of()),
                conference))
        .isEqualTo(new Outcome.Overdue(LocalDate.parse("2024-12-31")));
    Engagement talks =
        Told.engagement(Kind.MEETING, Status.PLANNED, "2024", "", "Ana Lima//UNICEF");
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-01-03", talks),
                Told.record(
                    "b",
                    "2024-05-12",
                    Told.met("2024-05-11", "Suva", "Ana Lima//UNICEF", "//FJI"))))
        .isEqualTo(new Outcome.Overdue(LocalDate.parse("2024-12-31")));
  }

  @Test
  void aPlanIsOverdueAfterItsLastDay() {
    Record plan = Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05"));
    assertThat(first(LocalDate.parse("2024-05-31"), plan)).isEqualTo(new Outcome.Open());
    assertThat(first(LocalDate.parse("2024-06-01"), plan))
        .isEqualTo(new Outcome.Overdue(LocalDate.parse("2024-05-31")));
  }

  @Test
  void aPlanIsCalledOff() {
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05-11")),
                Told.record("b", "2024-05-02", visit(Status.CANCELLED, "2024-05-11"))))
        .isEqualTo(new Outcome.Cancelled(new IntentId("b", Sort.ENGAGEMENT, 0)));
  }

  @Test
  void aPlanIsPutOff() {
    List<Fate> fates =
        fates(
            LATER,
            Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05-11")),
            Told.record(
                "b",
                "2024-05-02",
                visit(Status.CANCELLED, "2024-05-11"),
                visit(Status.PLANNED, "2024-07-01")),
            Told.record("c", "2024-07-02", visit(Status.HELD, "2024-07-01")));
    Outcome off =
        new Outcome.Postponed(
            new IntentId("b", Sort.ENGAGEMENT, 1), PartialDate.parse("2024-07-01"));
    assertThat(fates)
        .extracting(Fate::outcome)
        .containsExactly(off, off, new Outcome.Held(new SightingId("b", 1)));
  }

  @Test
  void aPlanAndItsEngagementAreOneIntent() {
    Engagement e = visit(Status.PLANNED, "2024-05-11");
    Plan same =
        new Plan(
            "visit of Ana Lima to Fiji",
            Optional.of(PartialDate.parse("2024-05-11")),
            Optional.of("Suva"),
            Optional.of("FJI"),
            "Ana Lima will visit Fiji on 11 May",
            List.of());
    Plan other =
        new Plan("COP29", Optional.empty(), Optional.empty(), Optional.empty(), "COP29", List.of());
    Record r = Told.record("a", "2024-04-01", List.of(e), List.of(other, same), List.of());
    assertThat(Intent.of(r))
        .extracting(Intent::id)
        .containsExactly(new IntentId("a", Sort.ENGAGEMENT, 0), new IntentId("a", Sort.PLAN, 0));
    assertThat(Intent.of(r).get(0).plan()).contains(same);
  }

  @Test
  void anIntentSharesAKeyWithWhatFulfilsIt() {
    Record plan = Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05"));
    Record held = Told.record("b", "2024-05-12", visit(Status.HELD, "2024-05-11"));
    Group group = Sameness.standard().groups(Told.sightings(held), Links.none()).get(0);
    assertThat(Outcomes.keys(Intent.of(plan).get(0))).containsAnyElementsOf(Outcomes.keys(group));
  }

  /** "It will continue in Baku on Friday": the report that tells of the whole tells of the rest. */
  @Test
  void whatGoesOnIsHeldWithTheWhole() {
    Engagement conference =
        Told.engagement(Kind.CONFERENCE, Status.HELD, "2024-05-30", "Suva", LIMA, "Tom Bo/PM/FJI");
    Plan rest = plan("It will continue in Nadi on Friday", "2024-05-31", "Nadi");
    Record report = Told.record("a", "2024-05-30", List.of(conference), List.of(rest), List.of());
    assertThat(first(LATER, report)).isEqualTo(new Outcome.Overdue(LocalDate.parse("2024-05-31")));
    assertThat(first(LATER, report, Told.record("b", "2024-06-03", conference)))
        .isEqualTo(new Outcome.Held(new SightingId("a", 0)));
    Plan other = plan("The minister will be in Nadi on Friday", "2024-05-31", "Nadi");
    assertThat(
            first(
                LATER,
                Told.record("a", "2024-05-30", List.of(conference), List.of(other), List.of()),
                Told.record("b", "2024-06-03", conference)))
        .isEqualTo(new Outcome.Overdue(LocalDate.parse("2024-05-31")));
  }

  private static Plan plan(String text, String date, String place) {
    return new Plan(
        text,
        Optional.of(PartialDate.parse(date)),
        Optional.of(place),
        Optional.empty(),
        text,
        List.of(new Passage(Passage.TEXT, 10, 40)));
  }

  @Test
  void whatWasPutOffIsSeenToTakePlaceLater() {
    Record off = Told.record("a", "2024-05-02", visit(Status.CANCELLED, ""));
    assertThat(first(LATER, off))
        .isEqualTo(new Outcome.Cancelled(new IntentId("a", Sort.ENGAGEMENT, 0)));
    assertThat(first(LATER, off, Told.record("b", "2024-12-17", visit(Status.HELD, "2024-12-15"))))
        .isEqualTo(
            new Outcome.Cancelled(
                new IntentId("a", Sort.ENGAGEMENT, 0), Optional.of(new SightingId("b", 0))));
    Engagement other =
        Told.engagement(Kind.VISIT, Status.HELD, "2024-12-15", "Suva", "Tom Bo/PM/AUS", "//FJI");
    assertThat(first(LATER, off, Told.record("b", "2024-12-17", other)))
        .isEqualTo(new Outcome.Cancelled(new IntentId("a", Sort.ENGAGEMENT, 0)));
  }

  @Test
  void talksDoNotFulfilAForum() {
    Engagement forum =
        new Engagement(
            Kind.CONFERENCE,
            Status.PLANNED,
            Optional.of(PartialDate.parse("2024")),
            Optional.of("Suva"),
            Optional.of("FJI"),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.of("World Mine Forum"),
            List.of(Told.who("//FJI"), Told.who("//UN")),
            List.of(),
            List.of());
    assertThat(
            first(
                LocalDate.parse("2024-07-01"),
                Told.record("a", "2024-01-03", forum),
                Told.record("b", "2024-05-12", Told.met("2024-05-11", "Suva", "//FJI", "//UN"))))
        .isEqualTo(new Outcome.Open());
  }

  /** "The session before it will take place in Cairo on 4 November" says nothing of Suva. */
  @Test
  void aDayThatThePlanHasElsewhereIsNotTheEngagements() {
    Engagement e =
        new Engagement(
            Kind.CONFERENCE,
            Status.PLANNED,
            Optional.of(PartialDate.parse("2024-11-04")),
            Optional.of("Suva"),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.of("WUF13"),
            List.of(),
            List.of(),
            List.of(new Passage(Passage.TEXT, 0, 50)));
    Plan before = plan("The session before it will take place in Cairo", "2024-11-04", "Cairo");
    List<Intent> intents =
        Intent.of(Told.record("a", "2024-01-01", List.of(e), List.of(before), List.of()));
    assertThat(intents).hasSize(2);
    assertThat(intents.get(0).date()).isEmpty();
    assertThat(intents.get(1).date()).contains(PartialDate.parse("2024-11-04"));
  }

  @Test
  void whatFulfilsAPlanLiesInItsWindow() {
    for (String planned : List.of("2024-05", "2024-05-10", "2024", "")) {
      Intent intent =
          Intent.of(Told.record("a", "2024-04-01", visit(Status.PLANNED, planned))).get(0);
      Window window = Outcomes.window(intent);
      int possible = 0;
      for (LocalDate day = LocalDate.parse("2024-01-01");
          day.isBefore(LocalDate.parse("2026-01-01"));
          day = day.plusDays(1)) {
        Record held = Told.record("b", day.toString(), visit(Status.HELD, day.toString()));
        LocalDate on = day;
        boolean within =
            window.first().filter(on::isBefore).isEmpty()
                && window.last().filter(on::isAfter).isEmpty();
        if (Announcement.sought(intent)
            .possible(Happening.of(held.engagements().get(0)), Optional.of(day))) {
          possible++;
          assertThat(within).as(planned + " held on " + day).isTrue();
        }
      }
      assertThat(possible).as(planned).isPositive();
    }
    assertThat(
            Outcomes.window(
                Intent.of(Told.record("a", "2024-04-01", visit(Status.PLANNED, "2024-05"))).get(0)))
        .isEqualTo(
            new Window(
                Optional.of(LocalDate.parse("2024-04-28")),
                Optional.of(LocalDate.parse("2024-07-01"))));
  }
}
