package org.chancery.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What {@code sha256sum --check} reads. */
final class Checksums {
  private Checksums() {}

  static Path write(Path file, List<Path> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path path : files) {
      lines.append(of(path, "SHA-256")).append("  ").append(path.getFileName()).append('\n');
    }
    return Files.writeString(file, lines);
  }

  static String of(Path file, String algorithm) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance(algorithm))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm + ".", e);
    }
  }
}
