package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two reports that Chancery was first thought of with, and that it is never fitted to. They are no
 * part of the repository.
 */
@Tag("gold")
class SeedsTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("chancery.shared", "")).resolve("seeds").toAbsolutePath();

  private static Record seed(String beginning) throws Exception {
    assumeTrue(Files.isDirectory(SEEDS), "no seeds at " + SEEDS);
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(beginning))
              .filter(f -> f.toString().endsWith(".txt"))
              .findFirst()
              .orElseThrow();
      Call call = Call.of(Understanding.standard(), "read", "--json", file.toString());
      assertThat(call.code()).as(call.err()).isZero();
      return RecordReader.read(call.out());
    }
  }

  /** A meeting with the United Nations' Zuev. */
  private static Record first() throws Exception {
    return seed("000_");
  }

  /** A meeting with UNICEF's De Dominicis. */
  private static Record second() throws Exception {
    return seed("002_");
  }

  @Test
  void datesAndOutletsAreThoseOfTheNewspapers() throws Exception {
    assertThat(first().published().map(Object::toString)).contains("2023-05-26");
    assertThat(first().outlet().map(String::toLowerCase)).contains("news.az");
    assertThat(first().attribution()).contains("the ministry");
    assertThat(second().published().map(Object::toString)).contains("2024-01-11");
    assertThat(second().outlet()).contains("Trend News Agency");
    assertThat(second().syndicator()).contains("MENAFN");
    assertThat(second().attribution()).contains("the Azerbaijani Foreign Ministry");
  }

  @Test
  void theMinisterMeetsTheUnitedNations() throws Exception {
    Engagement met = first().engagements().get(0);
    assertThat(met.kind()).isEqualTo(Kind.MEETING);
    assertThat(met.status()).isEqualTo(Status.HELD);
    assertThat(met.date()).isEmpty();
    assertThat(named(met, "Jeyhun Bayramov").office())
        .isEqualTo(office("Minister of Foreign Affairs", "Azerbaijan", "AZE"));
    assertThat(met.participants()).extracting(p -> p.office().code()).contains(Optional.of("UN"));
  }

  @Test
  void zuevIsThereByNameInHisWholeOffice() throws Exception {
    Participant zuev = named(first().engagements().get(0), "Alexander Zuev");
    assertThat(zuev.office().role())
        .contains("Assistant Secretary-General for Rule of Law and Security Institutions");
    assertThat(zuev.office().code()).contains("UN");
    assertThat(first().holdings())
        .extracting(Holding::name)
        .containsExactly("Jeyhun Bayramov", "Alexander Zuev");
  }

  @Test
  void theFirstReportTellsOfOneMeeting() throws Exception {
    assertThat(first().engagements()).hasSize(1);
  }

  @Test
  void theMinisterMeetsTheDirectorInAllHerOffices() throws Exception {
    Engagement met = second().engagements().get(0);
    assertThat(met.kind()).isEqualTo(Kind.MEETING);
    assertThat(met.status()).isEqualTo(Status.HELD);
    assertThat(met.date()).isEmpty();
    assertThat(named(met, "Jeyhun Bayramov").office())
        .isEqualTo(office("Foreign Minister", "Azerbaijan", "AZE"));
    Participant director = named(met, "Regina De Dominicis");
    assertThat(Stream.concat(Stream.of(director.office()), director.also().stream()))
        .extracting(o -> o.role().orElse(""))
        .containsExactly(
            "Regional Director for Europe and Central Asia",
            "Representative at the UN Geneva Office",
            "Special Coordinator for Refugees and Migrants in Europe");
    assertThat(Stream.concat(Stream.of(director.office()), director.also().stream()))
        .allSatisfy(o -> assertThat(o.code()).contains("UNICEF"));
    assertThat(second().holdings())
        .extracting(Holding::name)
        .containsExactly(
            "Jeyhun Bayramov", "Regina De Dominicis", "Regina De Dominicis", "Regina De Dominicis");
  }

  @Test
  void theSecondReportTellsOfOneMeeting() throws Exception {
    assertThat(second().engagements()).hasSize(1);
  }

  @Test
  void theyMeetWhereTheAgencyReportsFrom() throws Exception {
    Engagement met = second().engagements().get(0);
    assertThat(met.place()).contains("Baku");
    assertThat(met.country()).contains("AZE");
  }

  @Test
  void statementsOfTheMinisterAreTheMinisters() throws Exception {
    assertThat(speaker(first(), "the process of mine clearance")).contains("Jeyhun Bayramov");
    assertThat(speaker(first(), "the importance of increasing")).contains("Jeyhun Bayramov");
    assertThat(speaker(second(), "the importance of drawing")).contains("Jeyhun Bayramov");
    assertThat(speaker(second(), "since the first days")).contains("Jeyhun Bayramov");
  }

  @Test
  void statementsOfTheGuestAreTheGuests() throws Exception {
    assertThat(speaker(first(), "the detailed information")).contains("Alexander Zuev");
    assertThat(speaker(first(), "he had witnessed")).contains("Alexander Zuev");
    assertThat(speaker(first(), "holding an important")).contains("Alexander Zuev");
    assertThat(speaker(second(), "UNICEF is interested")).contains("Regina De Dominicis");
  }

  @Test
  void theUnitedNationsRepresentativeIsZuev() throws Exception {
    assertThat(speaker(first(), "security in Azerbaijan")).contains("Alexander Zuev");
  }

  @Test
  void whatNobodySaysHasNoSpeaker() throws Exception {
    assertThat(speaker(first(), "despite the fact")).isEmpty();
    assertThat(speaker(first(), "The assistance provided")).isEmpty();
    assertThat(speaker(second(), "The reconstruction")).isEmpty();
    assertThat(speaker(second(), "UNICEF is ready")).isEmpty();
  }

  @Test
  void whatIsComingIsPlannedWithItsYear() throws Exception {
    List<Plan> plans = second().plans();
    assertThat(plans)
        .extracting(Plan::date)
        .containsExactly(Optional.of(PartialDate.of(2024)), Optional.of(PartialDate.of(2026)));
    assertThat(plans.get(0).what()).contains("COP29");
    assertThat(plans.get(0).country()).contains("AZE");
  }

  @Test
  void theForumIsPlannedByItsName() throws Exception {
    assertThat(second().plans()).extracting(Plan::what).endsWith("World Urban Forum");
  }

  private static Participant named(Engagement e, String name) {
    return e.participants().stream()
        .filter(p -> p.name().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + e.participants()));
  }

  private static Office office(String role, String body, String code) {
    return new Office(Optional.of(role), Optional.of(body), Optional.of(code));
  }

  /** Who says what begins with these words. */
  private static Optional<String> speaker(Record r, String words) {
    List<Statement> found =
        r.statements().stream().filter(s -> s.text().startsWith(words)).toList();
    assertThat(found).as(words).hasSize(1);
    return found.get(0).speaker();
  }
}
