package org.chancery.account.event.petrarch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Engine;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;

/** Small dictionaries, and what sentences come to with them. */
final class Sample {
  private static final Engine ENGINE = Engine.load();

  static final List<String> ACTORS =
      List.of(
          "FREEDONIA [FRE]",
          "+FREEDONIAN",
          "SYLVANIA [SYL]",
          "+SYLVANIAN",
          "ZUBROWKA [ZUB]",
          "LAKE_COUNCIL [LKC]");
  static final List<String> AGENTS =
      List.of("MINISTER [~GOV]", "POLICE {} [~COP]", "SOLDIER [~MIL]", "GOOSE {GEESE} [~GGS]");
  static final List<String> VERBS =
      List.of(
          "--- ATTACK [190] ---",
          "ATTACK",
          "",
          "--- MEET [040:041] ---",
          "MEET {MEETS MET MEETING}");

  private Sample() {}

  /** "FRE SYL 190" for each event of a text of today. */
  static List<String> events(PetrarchDictionaries dictionaries, String text) {
    return events(dictionaries, text, Optional.empty());
  }

  static List<String> events(
      PetrarchDictionaries dictionaries, String text, Optional<LocalDate> day) {
    return coded(dictionaries, text, day).stream()
        .map(c -> c.source() + " " + c.target() + " " + c.code())
        .toList();
  }

  static List<Coded> coded(
      PetrarchDictionaries dictionaries, String text, Optional<LocalDate> day) {
    return new PetrarchCoder(dictionaries)
        .code(ENGINE.read(new PageReader(Options.defaults()).read(Page.of("a test", text))), day);
  }

  /** These verbs with the usual actors and agents. */
  static PetrarchDictionaries verbs(Path folder, String... verbs) {
    return of(folder, ACTORS, AGENTS, List.of(verbs), List.of());
  }

  static PetrarchDictionaries actors(Path folder, String... actors) {
    return of(folder, List.of(actors), AGENTS, VERBS, List.of());
  }

  static PetrarchDictionaries of(
      Path folder,
      List<String> actors,
      List<String> agents,
      List<String> verbs,
      List<String> discards) {
    List<Path> files = new ArrayList<>();
    files.add(write(folder, "our.actors.txt", actors));
    files.add(write(folder, "our.agents.txt", agents));
    files.add(write(folder, "our.verbs.txt", verbs));
    files.add(write(folder, "our.discards.txt", discards));
    return PetrarchDictionaries.read(files);
  }

  static Path write(Path folder, String name, List<String> lines) {
    try {
      return Files.write(folder.resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
