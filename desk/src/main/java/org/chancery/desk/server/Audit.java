package org.chancery.desk.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log of what was done at a desk: who was let in, who was not, what was changed and what was
 * taken away as a file. A line of JSON each, in a file beside the register that only its owner may
 * read.
 */
public final class Audit {
  /** When the file is longer, it becomes the older one, and the one before that goes. */
  private static final long LONGEST = 8L << 20;

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final Clock clock;

  private Audit(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  static Audit beside(Path register, Clock clock) {
    return new Audit(register.resolveSibling(register.getFileName() + ".desk.log"), clock);
  }

  /**
   * @param what was done: "entered", "refused", "changed", "taken"
   * @param path of the request; its query may hold names, and is left out
   */
  synchronized void note(String what, String who, String method, String path, int status) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("what", what);
    line.put("who", who);
    line.put("method", method);
    line.put("path", path.length() > 200 ? path.substring(0, 200) : path);
    line.put("status", status);
    try {
      if (Files.exists(file) && Files.size(file) > LONGEST) {
        Files.move(
            file,
            file.resolveSibling(file.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      if (!Files.exists(file)
          && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(
          file,
          JSON.writeValueAsString(line) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      // What cannot be noted down must not be done.
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
