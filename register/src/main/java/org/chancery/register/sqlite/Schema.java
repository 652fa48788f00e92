package org.chancery.register.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.register.RegisterTrouble;

/**
 * What tables a register has, version by version. A register of an earlier version is brought up to
 * date when it is opened, and kept beside as it was.
 *
 * @param steps the statements that lead from each version to the next, from version 0, which is an
 *     empty file
 */
record Schema(List<String> steps) {
  /** "Chan", by which a register is told from other SQLite files. */
  private static final int APPLICATION = 0x4368616e;

  private static final int VERSION = 5;

  Schema {
    steps = List.copyOf(steps);
  }

  /** The one of this version of Chancery. */
  static Schema standard() {
    return new Schema(IntStream.rangeClosed(1, VERSION).mapToObj(Schema::step).toList());
  }

  int version() {
    return steps.size();
  }

  /**
   * Brings a register up to date, if it is not.
   *
   * @throws RegisterTrouble if it is none, or of a later version than this
   */
  void bringUpToDate(Database database) {
    long version = checked(database);
    if (version == version()) {
      return;
    }
    if (version > 0) {
      keepAsItWas(database, version);
    }
    database.write(
        () -> {
          // Another process may have done it meanwhile.
          long from = checked(database);
          for (String step : steps.subList((int) from, steps.size())) {
            database.run(step);
          }
          database.run("PRAGMA application_id = " + APPLICATION);
          database.run("PRAGMA user_version = " + version());
          return version();
        });
  }

  /**
   * Looks whether there is a register, of a version that this one can bring up to date.
   *
   * @throws RegisterTrouble if not
   */
  void mustBeRegister(Database database) {
    if (checked(database) == 0) {
      throw new RegisterTrouble(database.file() + " is empty, and no register. Give another file.");
    }
  }

  private long checked(Database database) {
    long application = database.number("PRAGMA application_id");
    long version = database.number("PRAGMA user_version");
    boolean empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !empty) {
      throw new RegisterTrouble(
          database.file()
              + " is the database of another program, and no register. Give another file.");
    }
    if (version > version()) {
      throw new RegisterTrouble(
          "The register "
              + database.file()
              + " was written by a later Chancery (schema "
              + version
              + ", this one knows "
              + version()
              + "). Use that one.");
    }
    return version;
  }

  private static void keepAsItWas(Database database, long version) {
    Path file = database.file().toAbsolutePath();
    Path kept = file.resolveSibling(file.getFileName() + ".schema-" + version);
    if (!Files.exists(kept)) {
      Backups.write(file, kept);
    }
  }

  private static String step(int version) {
    try (InputStream in = Schema.class.getResourceAsStream(version + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("The schema " + version + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
