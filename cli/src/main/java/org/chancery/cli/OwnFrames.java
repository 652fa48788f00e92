package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.account.event.OwnWords;
import org.chancery.account.event.petrarch.PetrarchDictionaries;
import picocli.CommandLine.Option;

/** The option for words and dictionaries of the user's own that tell of events. */
final class OwnFrames {
  private static final String TABLE = ".tsv";

  @Option(
      names = "--frames",
      paramLabel = "FILE",
      description =
          "What words tell of events: a table of your own (.tsv), whose words come before those that"
              + " Chancery knows; or dictionaries in PETRARCH's format, which are then gone by"
              + " alone. May be given again. docs/dictionaries.md shows both.")
  private List<Path> files = new ArrayList<>();

  /** What was given. */
  sealed interface Frames {
    record None() implements Frames {}

    record Table(OwnWords words) implements Frames {}

    record Dictionaries(PetrarchDictionaries dictionaries) implements Frames {}
  }

  boolean given() {
    return !files.isEmpty();
  }

  /**
   * All of them, in the order given.
   *
   * @throws Complaint if a file cannot be read, a line is wrong, or there are files of both kinds
   */
  Frames read() {
    if (files.isEmpty()) {
      return new Frames.None();
    }
    List<Path> tables = files.stream().filter(OwnFrames::isTable).toList();
    List<Path> others = files.stream().filter(f -> !isTable(f)).toList();
    if (!tables.isEmpty() && !others.isEmpty()) {
      throw new Complaint(
          "--frames takes tables (.tsv) or dictionaries in PETRARCH's format, not both at once;"
              + " leave out "
              + tables.get(0)
              + " or "
              + others.get(0)
              + ".");
    }
    try {
      return others.isEmpty()
          ? new Frames.Table(OwnWords.read(tables))
          : new Frames.Dictionaries(PetrarchDictionaries.read(others));
    } catch (IllegalArgumentException e) {
      throw new Complaint(String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isTable(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(TABLE);
  }
}
