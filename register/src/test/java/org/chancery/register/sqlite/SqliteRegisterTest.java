package org.chancery.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Status;
import org.chancery.register.Desk;
import org.chancery.register.Dossier;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Glimpse;
import org.chancery.register.Moment;
import org.chancery.register.Planned;
import org.chancery.register.Register;
import org.chancery.register.RegisterContract;
import org.chancery.register.RegisterTrouble;
import org.chancery.register.Told;
import org.chancery.register.search.Question;
import org.chancery.report.Page;
import org.junit.jupiter.api.Test;

class SqliteRegisterTest extends RegisterContract {
  @Override
  protected Register open(String name, Clock clock) {
    return SqliteRegister.open(folder.resolve("made/" + name + ".db"), clock);
  }

  private Path file(String name) {
    return folder.resolve("made/" + name + ".db");
  }

  @Test
  void noWordOfWhatIsRemovedStaysInAnyFile() throws IOException {
    String words = "Xylophonia Quizzaciously";
    try (Register register = open("words", clock)) {
      register.add(Desk.samples());
      register.add(
          List.of(
              Desk.entry(
                  "secret.txt", "2024-06-03", "President " + words + " met Ana Lima in Oslo.")));
      assertThat(bytesOfAll("words")).containsIgnoringCase("xylophonia");
      register.remove("secret.txt");
      assertThat(bytesOfAll("words")).doesNotContainIgnoringCase("xylophonia");
      assertThat(bytesOfAll("words")).doesNotContainIgnoringCase("quizzacious");
      assertThat(bytesOfAll("words")).doesNotContain("secret.txt");
    }
  }

  private String bytesOfAll(String name) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve("made"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith(name)).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void whatAnotherWritesIsSeenAtOnceThoughMuchIsHeldInMemory() {
    try (Register reader = open("shared", clock);
        Register writer = open("shared", clock)) {
      writer.add(
          List.of(
              Desk.entry(
                  "plan.txt",
                  "2024-06-03",
                  "President Jane Roe of Fiji will visit Oslo on 1 July.")));
      assertThat(told(reader)).isEqualTo(told(writer));
      Entry visit =
          Desk.entry(
              "visit.txt", "2024-07-02", "President Jane Roe of Fiji visited Oslo on 1 July.");
      writer.add(List.of(visit));
      assertThat(told(reader)).isEqualTo(told(writer)).contains("visit.txt");
      reader.remove("visit.txt");
      assertThat(told(reader)).isEqualTo(told(writer)).doesNotContain("visit.txt");
      assertThat(told(writer)).doesNotContain("visit.txt");
    }
  }

  private String told(Register register) {
    Question fiji = Question.parse("body:FJI");
    return register.plans(fiji, Moment.now(), 10)
        + " "
        + register.engagements(fiji, Moment.now(), 10)
        + " "
        + register.search(Question.parse("oslo"), Moment.now(), 10);
  }

  @Test
  void twoWritersLoseNothing() throws Exception {
    open("two", clock).close();
    List<Entry> samples = Desk.samples();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> writers =
          Stream.of(0, 1)
              .<Future<?>>map(half -> threads.submit(() -> addHalf(samples, half)))
              .toList();
      for (Future<?> writer : writers) {
        writer.get();
      }
    } finally {
      threads.shutdown();
    }
    try (Register two = open("two", clock)) {
      assertThat(two.keys()).hasSize(samples.size());
      assertThat(two.check()).isEmpty();
    }
  }

  private void addHalf(List<Entry> samples, int half) {
    try (Register register = open("two", clock)) {
      for (int i = half; i < samples.size(); i += 2) {
        register.add(List.of(samples.get(i)));
      }
    }
  }

  @Test
  void aSecondWriterSaysClearlyWhyItCannot() {
    try (Register register = open("busy", clock);
        Database other = Database.open(file("busy"))) {
      other.run("PRAGMA busy_timeout = 10");
      register.add(List.of(Desk.samples().get(0)));
      Database holding = Database.open(file("busy"));
      holding.run("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> other.write(() -> 1))
          .isInstanceOf(RegisterTrouble.class)
          .hasMessageContaining("is being written by another program")
          .hasMessageContaining("Nothing is lost");
      holding.run("ROLLBACK");
      holding.close();
      assertThat(register.keys()).hasSize(1);
    }
  }

  @Test
  void whatIsNoRegisterIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "These are notes. ".repeat(100));
    assertThatThrownBy(() -> SqliteRegister.open(text, clock))
        .isInstanceOf(RegisterTrouble.class)
        .hasMessageContaining("is no register");
    Path foreign = folder.resolve("foreign.db");
    Files.createFile(foreign);
    try (Database database = Database.open(foreign)) {
      database.run("CREATE TABLE songs (name TEXT)");
    }
    assertThatThrownBy(() -> SqliteRegister.open(foreign, clock))
        .isInstanceOf(RegisterTrouble.class)
        .hasMessageContaining("another program");
  }

  @Test
  void aRegisterOfAnEarlierSchemaIsBroughtUpToDateAndKeptAsItWas() {
    try (Register register = open("old", clock)) {
      register.add(List.of(Desk.samples().get(0)));
    }
    Schema later =
        new Schema(
            Stream.concat(
                    Schema.standard().steps().stream(),
                    Stream.of("CREATE TABLE more (words TEXT); INSERT INTO more VALUES ('added')"))
                .toList());
    try (Database database = Database.open(file("old"))) {
      later.bringUpToDate(database);
      assertThat(database.words("SELECT words FROM more")).containsExactly("added");
      assertThat(database.number("SELECT count(*) FROM report")).isEqualTo(1);
    }
    assertThatThrownBy(() -> open("old", clock))
        .isInstanceOf(RegisterTrouble.class)
        .hasMessageContaining("later Chancery");
    try (Register before = SqliteRegister.open(folder.resolve("made/old.db.schema-5"), clock)) {
      assertThat(before.keys()).hasSize(1);
    }
  }

  @Test
  void aBackupIsTheWholeRegister() {
    Path copy = folder.resolve("copies/backup.db");
    List<String> lines = new ArrayList<>();
    List<String> copied = new ArrayList<>();
    try (Register register = open("whole", clock)) {
      register.add(Desk.samples());
      register.export(true, lines::add);
      register.backup(copy);
      assertThatThrownBy(() -> register.backup(copy)).hasMessageContaining("is there already");
    }
    try (Register backup = SqliteRegister.open(copy, clock)) {
      backup.export(true, copied::add);
    }
    assertThat(copied).isEqualTo(lines);
  }

  @Test
  void aCheckNamesWhatIsWrong() {
    try (Register register = open("wrong", clock)) {
      register.add(Desk.samples());
      assertThat(register.check()).isEmpty();
      try (Database database = Database.open(file("wrong"))) {
        database.run("UPDATE report SET body = substr(body, 30) WHERE seq = 2");
        database.run("UPDATE member SET team = 1, neighbourhood = 1 WHERE sort = 1");
      }
      assertThat(register.check().stream().map(f -> f.sentence()).toList())
          .anyMatch(s -> s.contains("is not what was given"))
          .anyMatch(s -> s.contains("does not hold the words cited"))
          .anyMatch(s -> s.contains("Which engagements are one"));
    }
  }

  @Test
  void aRegisterIsItsOwnersAlone() throws IOException {
    open("own", clock).close();
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(file("own")).toString())
          .doesNotContain("OTHERS")
          .doesNotContain("GROUP");
    }
  }

  /** More reports of one engagement than are compared pair by pair, in words that differ. */
  private static List<Entry> crowd(int n) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String words =
          IntStream.range(0, 40)
              .mapToObj(k -> "word" + Integer.toHexString(Integer.hashCode(k * 7919)))
              .collect(Collectors.joining(" "));
      String text = "Outlet " + i + " tells, in its words: " + words.repeat(i % 3) + " " + i * i;
      Given given =
          new Given(
              new Page(
                  "crowd/" + i,
                  text,
                  Optional.empty(),
                  Optional.of(LocalDate.parse("2024-05-0" + (2 + i % 3))),
                  Optional.of("Outlet " + i),
                  Optional.empty()),
              Optional.empty());
      String[] who =
          i % 5 == 0
              ? new String[] {"Roe/Foreign Minister/FJI", "Li Wu/President/UN"}
              : new String[] {"Jane Roe/Foreign Minister/FJI", "Li Wu/President/UN"};
      Engagement meeting = Told.met("2024-05-01", i % 2 == 0 ? "Suva" : "", who);
      Engagement call =
          Told.engagement(
              Kind.CALL,
              Status.HELD,
              "2024-05-01",
              "",
              "Jane Roe/Foreign Minister/FJI",
              "Ed Fox//WHO");
      entries.add(
          new Entry(
              given, Told.record("crowd/" + i, "2024-05-0" + (2 + i % 3), meeting, call), "1"));
    }
    return entries;
  }

  private List<String> exported(String name, List<Entry> entries, int batch) {
    List<String> lines = new ArrayList<>();
    try (Register register = open(name, clock)) {
      for (int at = 0; at < entries.size(); at += batch) {
        register.add(entries.subList(at, Math.min(at + batch, entries.size())));
      }
      List<Dossier> told = register.engagements(Question.parse("after:2023"), Moment.now(), 20);
      assertThat(told.stream().map(d -> d.tellings().size()))
          .containsExactlyInAnyOrder(entries.size(), entries.size());
      register.export(false, lines::add);
    }
    return lines;
  }

  @Test
  void anEventOfWhichHundredsTellIsOneInWhateverOrderTheyCome() {
    List<Entry> entries = crowd(330);
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(exported("crowd", entries, 50)).isEqualTo(exported("shuffled", shuffled, 32));
    try (Register register = open("crowd", clock)) {
      assertThat(register.check().stream().map(f -> f.sentence()))
          .noneMatch(s -> s.contains("are one"));
    }
  }

  @Test
  void aFaceOfTheFirstSchemaGetsItsOfficesAndKeys() {
    List<String> before = new ArrayList<>();
    try (Register register = open("faces", clock)) {
      register.add(Desk.samples());
      register.persons("Kamikawa", Moment.now(), 5).forEach(b -> before.add(b.toString()));
      assertThat(before).isNotEmpty();
    }
    try (Database database = Database.open(file("faces"))) {
      EarlierSchema.of(database, 1);
    }
    try (Register register = open("faces", clock)) {
      List<String> after = new ArrayList<>();
      register.persons("Kamikawa", Moment.now(), 5).forEach(b -> after.add(b.toString()));
      assertThat(after).isEqualTo(before);
    }
    try (Database database = Database.open(file("faces"))) {
      assertThat(database.number("SELECT count(*) FROM face WHERE offices IS NULL")).isZero();
      assertThat(database.number("SELECT count(*) FROM block WHERE sort = 7")).isPositive();
    }
  }

  @Test
  void anEngagementOfTheFourthSchemaGetsWhatOverviewsCountBy() {
    List<Glimpse> before = new ArrayList<>();
    List<Glimpse> after = new ArrayList<>();
    Question year = Question.parse("on:2026");
    List<Planned> planned;
    try (Register register = open("glances", clock)) {
      register.add(Desk.samples());
      register.glance(Moment.now(), before::add);
      planned = register.plans(year, Moment.now(), 50);
      assertThat(before).isNotEmpty();
      assertThat(planned).isNotEmpty();
    }
    try (Database database = Database.open(file("glances"))) {
      EarlierSchema.of(database, 4);
    }
    try (Register register = open("glances", clock)) {
      register.glance(Moment.now(), after::add);
      assertThat(register.plans(year, Moment.now(), 50)).isEqualTo(planned);
    }
    assertThat(after).isEqualTo(before);
  }
}
