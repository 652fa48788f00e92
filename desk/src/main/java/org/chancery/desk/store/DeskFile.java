package org.chancery.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the desk remembers between its runs, in a small file beside the register that only its owner
 * may read: the secret by which calendars are subscribed to and programs let in, and when the
 * visitor was last there. Without it, only that is forgotten.
 */
public final class DeskFile {
  /** After so long without a request, the next one is another visit. */
  private static final Duration BREAK = Duration.ofMinutes(30);

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final String secret;
  private @Nullable Instant seen;
  private @Nullable Instant before;
  private Instant written = Instant.MIN;

  private DeskFile(Path file, String secret, @Nullable Instant seen, @Nullable Instant before) {
    this.file = file;
    this.secret = secret;
    this.seen = seen;
    this.before = before;
  }

  /** The one that belongs to a register. */
  public static DeskFile beside(Path register) {
    Path file = register.resolveSibling(register.getFileName() + ".desk");
    JsonNode kept = kept(file);
    String secret = kept.path("secret").asString("");
    if (secret.matches("[0-9a-f]{64}")) {
      return new DeskFile(file, secret, instant(kept, "seen"), instant(kept, "before"));
    }
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    DeskFile fresh = new DeskFile(file, HexFormat.of().formatHex(bytes), null, null);
    fresh.write();
    return fresh;
  }

  private static JsonNode kept(Path file) {
    try {
      return Files.exists(file) ? JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
    } catch (IOException | JacksonException e) {
      // A file that was cut short holds nothing that could not be made anew.
      return JSON.createObjectNode();
    }
  }

  private static @Nullable Instant instant(JsonNode node, String name) {
    long millis = node.path(name).asLong(0);
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }

  /** 64 hexadecimal digits that nobody else knows. */
  public String secret() {
    return secret;
  }

  /** Notes that the visitor is there. */
  public synchronized void seen(Instant now) {
    if (seen == null || Duration.between(seen, now).compareTo(BREAK) > 0) {
      before = seen;
    }
    seen = now;
    if (Duration.between(written, now).compareTo(Duration.ofMinutes(1)) > 0) {
      write();
      written = now;
    }
  }

  /** When the visit before this one ended; none if this is the first. */
  public synchronized Optional<Instant> lastVisit() {
    return Optional.ofNullable(before);
  }

  /** Writes down what is not written yet. */
  public synchronized void keep() {
    write();
  }

  private void write() {
    ObjectNode node = JSON.createObjectNode();
    node.put("secret", secret);
    Optional.ofNullable(seen).ifPresent(s -> node.put("seen", s.toEpochMilli()));
    Optional.ofNullable(before).ifPresent(b -> node.put("before", b.toEpochMilli()));
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.deleteIfExists(part);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            part,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(part, JSON.writeValueAsString(node) + "\n");
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
