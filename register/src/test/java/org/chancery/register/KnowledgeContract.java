package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.record.Engagement;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.search.Question;
import org.chancery.report.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom every register takes for "the minister" and for "Zuev", and whom it does not. */
public abstract class KnowledgeContract {
  @TempDir protected Path folder;
  protected final Desk.HandClock clock = new Desk.HandClock();
  private final List<Register> opened = new ArrayList<>();
  private Register register;

  /** The register of that name; a new one where there is none. */
  protected abstract Register open(String name, Clock clock);

  @BeforeEach
  void openIt() {
    register = fresh("one");
  }

  @AfterEach
  void closeAll() {
    opened.forEach(Register::close);
  }

  private Register fresh(String name) {
    Register it = open(name, clock);
    opened.add(it);
    return it;
  }

  /** A report of a day on engagements that are undated, as if it had been read so. */
  private static Entry told(String path, String published, Engagement... engagements) {
    Given given =
        new Given(
            new Page(
                path,
                "The report " + path + " of " + published + ", in words of its own.",
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                Optional.of("Outlet of " + path),
                Optional.empty()),
            Optional.empty());
    return new Entry(given, Told.record(path, published, engagements), "1");
  }

  private static Entry met(String path, String published, String... who) {
    return told(path, published, Told.met("", "", who));
  }

  /** Two reports that have Jane Roe in her office. */
  private static List<Entry> seen() {
    return List.of(
        met("seen-1", "2024-04-02", "Jane Roe/Foreign Minister/FJI", "Ana Lima/Envoy/UNICEF"),
        met("seen-2", "2024-05-06", "Jane Roe/Minister of Foreign Affairs/FJI", "Li Wu/Envoy/WHO"));
  }

  private static Entry minister(String published) {
    return met("open", published, "/Foreign Minister/FJI", "Ed Fox/President/PNG");
  }

  private void add(List<Entry> entries, Entry... more) {
    register.add(entries);
    register.add(List.of(more));
  }

  private Biography roe() {
    return register.persons("Jane Roe", Moment.now(), 9).get(0);
  }

  private List<Hit> search(String question) {
    return register.search(Question.parse(question), Moment.now(), 9);
  }

  @Test
  void theMinisterIsWhoWasSeenInTheOfficeNextToTheDay() {
    add(seen(), minister("2024-05-20"));
    assertThat(roe().engagements()).isEqualTo(3);
    assertThat(roe().recognised()).isEqualTo(1);
    assertThat(roe().reports()).isEqualTo(2);
    Dossier told = roe().latest().get(0);
    assertThat(told.tellings().get(0).source().paths()).containsExactly("open");
    // What the report says stays what it says.
    Dossier.Recognised recognised = told.recognised().get(0);
    assertThat(told.group().merged().engagement().participants())
        .contains(recognised.participant());
    assertThat(recognised.participant().name()).isEmpty();
    assertThat(recognised.name()).isEqualTo("Jane Roe");
    assertThat(recognised.confidence()).isBetween(0.9, 0.99);
    assertThat(recognised.seen())
        .extracting(s -> s.source().paths().get(0))
        .containsExactly("seen-2");
    assertThat(search("who:roe")).hasSize(3);
    assertThat(search("who:\"Jane Roe\" who:Fox")).hasSize(1);
    assertThat(search("-who:roe")).isEmpty();
    assertThat(register.engagements(Question.parse("who:Roe"), Moment.now(), 9)).hasSize(3);
  }

  @Test
  void itIsTheSameInWhateverOrderReportsCame() {
    List<Entry> all = new ArrayList<>(seen());
    all.add(minister("2024-05-20"));
    all.add(met("lone", "2024-05-21", "Roe", "/Envoy/FJI"));
    register.add(all);
    List<String> lines = new ArrayList<>();
    register.export(false, lines::add);
    String biography = told(register);
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(all, new Random(round));
      Register other = fresh("round-" + round);
      all.forEach(e -> other.add(List.of(e)));
      List<String> exported = new ArrayList<>();
      other.export(false, exported::add);
      assertThat(exported).isEqualTo(lines);
      assertThat(told(other)).isEqualTo(biography);
    }
  }

  private static String told(Register register) {
    Biography b = register.persons("Jane Roe", Moment.now(), 9).get(0);
    return b.engagements()
        + " "
        + b.recognised()
        + b.latest().stream().map(d -> d.id() + " " + d.recognised().size()).toList();
  }

  @Test
  void whatIsKnownLaterIsNotKnownBefore() {
    register.add(List.of(minister("2024-05-20")));
    clock.set("2026-02-01T12:00:00Z");
    register.add(seen());
    Moment before = new Moment.EndOf(LocalDate.parse("2026-01-15"));
    assertThat(register.engagements(Question.parse("who:Roe"), before, 9)).isEmpty();
    assertThat(register.engagements(Question.parse("kind:meeting"), before, 9).get(0).recognised())
        .isEmpty();
    assertThat(roe().recognised()).isEqualTo(1);
    register.remove("seen-1");
    assertThat(roe().recognised()).isZero();
  }

  @Test
  void nobodyIsToldFromOneReportAlone() {
    add(seen().subList(0, 1), minister("2024-04-20"));
    assertThat(roe().engagements()).isEqualTo(1);
  }

  @Test
  void nobodyIsToldTooLongAfter() {
    add(seen(), minister("2024-09-20"));
    assertThat(roe().engagements()).isEqualTo(2);
  }

  @Test
  void nobodyIsToldBeforeTheyWereSeen() {
    add(seen(), minister("2024-03-30"));
    assertThat(roe().engagements()).isEqualTo(2);
  }

  @Test
  void nobodyIsToldBetweenTwoHolders() {
    add(
        seen(),
        minister("2024-05-20"),
        met("next", "2024-06-01", "Peter Poe/Foreign Minister/FJI", "Ana Lima/Envoy/UNICEF"));
    assertThat(roe().engagements()).isEqualTo(2);
    assertThat(search("who:Poe")).hasSize(1);
  }

  @Test
  void whoWasFollowedIsToldNoMore() {
    add(
        seen(),
        met("next-1", "2024-05-10", "Peter Poe/Foreign Minister/FJI", "Ana Lima/Envoy/UNICEF"),
        met("next-2", "2024-05-12", "Peter Poe/Foreign Minister/FJI", "Li Wu/Envoy/WHO"),
        minister("2024-05-20"));
    assertThat(roe().engagements()).isEqualTo(2);
    assertThat(search("who:Poe")).hasSize(3);
  }

  @Test
  void anotherStatesOfficeIsAnother() {
    add(seen(), met("open", "2024-05-20", "/Foreign Minister/TON", "Ed Fox/President/PNG"));
    assertThat(roe().engagements()).isEqualTo(2);
  }

  @Test
  void anOfficeThatManyHoldMeansNobody() {
    add(
        List.of(
            met("seen-1", "2024-04-02", "Jane Roe/Ambassador/FJI", "Ana Lima/Envoy/UNICEF"),
            met("seen-2", "2024-05-06", "Jane Roe/Ambassador/FJI", "Li Wu/Envoy/WHO")),
        met("open", "2024-05-20", "/Ambassador/FJI", "Ed Fox/President/PNG"));
    assertThat(roe().engagements()).isEqualTo(2);
  }

  @Test
  void whomAnotherReportOfItNamesIsNotGuessed() {
    add(
        seen(),
        told(
            "open",
            "2024-05-20",
            Told.met("2024-05-20", "", "/Foreign Minister/FJI", "Ed Fox/President/PNG")),
        told(
            "names",
            "2024-05-20",
            Told.met("2024-05-20", "", "Peter Poe/Foreign Minister/FJI", "Ed Fox/President/PNG")));
    assertThat(search("who:Poe")).hasSize(1);
    assertThat(search("who:Poe").get(0).also()).isEqualTo(1);
    assertThat(search("who:Poe").get(0).engagements().get(0).recognised()).isEmpty();
    assertThat(roe().engagements()).isEqualTo(2);
  }

  @Test
  void aFamilyNameAloneIsTheOneWhoBearsItAndServesASideOfTheReport() {
    add(seen(), met("open", "2024-05-20", "Roe", "/Embassy/FJI"));
    assertThat(roe().engagements()).isEqualTo(3);
    assertThat(roe().recognised()).isEqualTo(1);
    assertThat(roe().latest().get(0).recognised().get(0).name()).isEqualTo("Jane Roe");
    assertThat(search("who:\"Jane Roe\"")).hasSize(3);
  }

  @Test
  void aFamilyNameAloneIsNobodysWhereTwoBearIt() {
    add(
        seen(),
        met("open", "2024-05-20", "Roe", "/Embassy/FJI"),
        met("other", "2022-05-20", "Ben Roe/Envoy/PNG", "Ed Fox/President/PNG"));
    assertThat(roe().engagements()).isEqualTo(2);
  }

  @Test
  void aFamilyNameAloneIsNobodysInAReportOnOthers() {
    add(seen(), met("open", "2024-05-20", "Roe", "/Embassy/PNG"));
    assertThat(roe().engagements()).isEqualTo(2);
  }

  /** An analyst's word on who is who counts for whom the register recognises, too. */
  @Test
  void anAnalystsTwoAreTwo() {
    add(seen(), minister("2024-05-20"));
    String one = seen().get(0).given().key();
    String other = seen().get(1).given().key();
    register.correct(
        List.of(
            Correction.of(
                "me",
                clock.instant(),
                "",
                new Change.OtherPerson(
                    new Mention(one, "Jane Roe"), new Mention(other, "Jane Roe")))));
    assertThat(register.persons("Jane Roe", Moment.now(), 9))
        .extracting(Biography::recognised)
        .containsOnly(0L);
  }

  /** Two that were one by a report that is read otherwise now are still counted once as of then. */
  @Test
  void engagementsAreCountedAsOfTheDay() {
    Entry one =
        told(
            "a",
            "2024-05-20",
            Told.met("2024-05-20", "", "Jane Roe/Foreign Minister/FJI", "Ed Fox/President/PNG"));
    Entry other =
        told(
            "b",
            "2024-05-21",
            Told.met("2024-05-20", "", "Jane Roe/Foreign Minister/FJI", "Ed Fox/President/PNG"));
    register.add(List.of(one, other));
    clock.set("2026-02-01T12:00:00Z");
    register.reread(
        List.of(
            new Entry(
                one.given(),
                Told.record(
                    "a",
                    "2024-05-20",
                    Told.met(
                        "2024-05-20",
                        "Suva",
                        "Jane Roe/Foreign Minister/FJI",
                        "Ed Fox/President/PNG")),
                "2"),
            new Entry(
                other.given(),
                Told.record(
                    "b",
                    "2024-05-21",
                    Told.met(
                        "2024-05-20",
                        "Suva",
                        "Jane Roe/Foreign Minister/FJI",
                        "Ed Fox/President/PNG")),
                "2")),
        c -> {});
    Moment before = new Moment.EndOf(LocalDate.parse("2026-01-15"));
    assertThat(register.persons("Roe", before, 0).get(0).engagements()).isEqualTo(1);
    assertThat(roe().engagements()).isEqualTo(1);
  }

  @Test
  void ofManyWhoBearANameTheMostOftenNamedAreTold() {
    List<Entry> entries = new ArrayList<>();
    for (String given :
        List.of(
            "Ann", "Bob", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal", "Ian", "Joy", "Kim", "Lou")) {
      entries.add(met(given, "2024-05-06", given + " Roe/Envoy/FJI", "Li Wu/Envoy/WHO"));
    }
    entries.add(met("again", "2024-05-08", "Lou Roe/Envoy/FJI", "Ana Lima/Envoy/UNICEF"));
    register.add(entries);
    List<Biography> found = register.persons("Roe", Moment.now(), 5);
    assertThat(found).hasSize(12);
    assertThat(found.get(0).person().name()).isEqualTo("Lou Roe");
    assertThat(found.get(0).latest()).hasSize(2);
    assertThat(found.get(9).latest()).hasSize(1);
    assertThat(found.get(10).latest()).isEmpty();
    assertThat(found.get(10).engagements()).isEqualTo(1);
  }
}
