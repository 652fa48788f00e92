package org.chancery.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.brief.subject.Finding;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.chancery.report.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a register of all annotated reports and the seeds, as they are read. */
@Tag("gold")
class BriefsGoldTest {
  private static final Path SHARED = Path.of(System.getProperty("chancery.shared", ""));

  @TempDir Path folder;

  @Test
  void everyLineOfTheBriefsOnAllPersonsIsCited() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "no reports at " + SHARED);
    try (Register register = SqliteRegister.open(folder.resolve("r.db"), new Desk.HandClock())) {
      register.add(entries());
      Set<String> names = Asked.persons(register);
      int briefs = 0;
      int citations = 0;
      for (String name : names) {
        if (Asked.find(register, name) instanceof Finding.Found) {
          citations += Cited.check(Asked.brief(register, name, "2026-11-26").page());
          briefs++;
        }
      }
      for (String words : List.of("Azerbaijan and the UN", "mine action", "UNICEF")) {
        Cited.check(Asked.brief(register, words, "2026-11-26").page());
      }
      // Names that several bear are listed, and not briefed on; they are few.
      assertThat(briefs).isGreaterThan(names.size() * 9 / 10);
      assertThat(citations).isGreaterThan(3 * briefs);
    }
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String at : List.of("gold/engagements/dev", "seeds")) {
      try (Stream<Path> files = Files.list(SHARED.resolve(at))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          Given given =
              new Given(
                  Page.of(at + "/" + file.getFileName(), Files.readString(file)), Optional.empty());
          entries.add(new Entry(given, Understanding.standard().read(given.report()), "1"));
        }
      }
    }
    return entries;
  }
}
