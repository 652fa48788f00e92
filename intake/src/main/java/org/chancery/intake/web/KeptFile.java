package org.chancery.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One answer in a file: a line for each thing that is known of it, an empty line, its bytes. */
final class KeptFile {
  private static final String SOON = ".new";

  private KeptFile() {}

  /** Writes it wholly or not at all. */
  static void write(Path file, Kept kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(kept.body().length + 512);
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    line(out, "address", Optional.of(kept.address()));
    line(out, "at", Optional.of(kept.at()));
    line(out, "type", kept.mediaType());
    line(out, "charset", kept.charset().map(Charset::name));
    line(out, "tag", kept.validators().tag());
    line(out, "modified", kept.validators().modified());
    line(out, "fetched", Optional.of(kept.fetched().toString()));
    line(out, "length", Optional.of(String.valueOf(kept.body().length)));
    out.print("\n");
    out.flush();
    bytes.write(kept.body());
    Path soon = file.resolveSibling(file.getFileName() + SOON);
    Files.write(soon, bytes.toByteArray());
    Files.move(soon, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void line(PrintStream out, String name, Optional<String> value) {
    value.ifPresent(v -> out.print(name + ": " + v.replaceAll("[\\r\\n]", " ") + "\n"));
  }

  /** Reads it; empty if it is not there, or not whole. */
  static Optional<Kept> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    Map<String, String> lines = new HashMap<>();
    int at = 0;
    while (at < bytes.length && bytes[at] != '\n') {
      int end = at;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
      int colon = line.indexOf(": ");
      if (colon > 0) {
        lines.put(line.substring(0, colon), line.substring(colon + 2));
      }
      at = end + 1;
    }
    int length = bytes.length - at - 1;
    if (!String.valueOf(length).equals(lines.get("length"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Kept(
              lines.getOrDefault("address", ""),
              lines.getOrDefault("at", ""),
              Optional.ofNullable(lines.get("type")),
              Optional.ofNullable(lines.get("charset")).map(Charset::forName),
              new Validators(
                  Optional.ofNullable(lines.get("tag")),
                  Optional.ofNullable(lines.get("modified"))),
              Instant.parse(lines.getOrDefault("fetched", "")),
              Arrays.copyOfRange(bytes, at + 1, bytes.length)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
