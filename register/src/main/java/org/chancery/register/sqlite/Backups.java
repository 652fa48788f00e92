package org.chancery.register.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.chancery.register.RegisterTrouble;

/** Copies of a register, whole and compact, made while others go on reading and writing it. */
final class Backups {
  private Backups() {}

  /**
   * Writes a copy to a file that is not there yet. Half a copy never stands under that name. By a
   * connection of its own, since SQLite makes no copy where a statement is under way, and full-text
   * indexes have one for as long as their connection is open.
   */
  static void write(Path register, Path to) {
    if (Files.exists(to)) {
      throw new RegisterTrouble(to + " is there already. Give a file that is not.");
    }
    Path half = to.resolveSibling(to.getFileName() + ".part");
    try {
      Files.deleteIfExists(half);
      if (to.toAbsolutePath().getParent() != null) {
        Files.createDirectories(to.toAbsolutePath().getParent());
      }
      try (Database database = Database.open(register)) {
        database.update("VACUUM INTO ?", half.toString());
      }
      keepPrivate(half);
      Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new RegisterTrouble(
          "The copy " + to + " cannot be written (" + e.getMessage() + "). Give another place.", e);
    }
  }

  /** What is confidential is its owner's alone, where files have owners. */
  static void keepPrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
