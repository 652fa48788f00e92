package org.chancery.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The names by which a report is known again: the first 96 bits of a SHA-256 (FIPS 180-4), as 24
 * hexadecimal digits. White space is folded first, so that a copy with other line ends has the same
 * text.
 */
public final class Fingerprint {
  private static final int BYTES = 12;

  /** Stands between the parts; no folded text holds it. */
  private static final char BETWEEN = '\n';

  private Fingerprint() {}

  /** Of a report: from its text, outlet and date. */
  public static String of(String text, Optional<String> outlet, Optional<LocalDate> published) {
    return hash(
        fold(text)
            + BETWEEN
            + outlet.map(Fingerprint::fold).orElse("")
            + BETWEEN
            + published.map(LocalDate::toString).orElse(""));
  }

  /** Of a text alone, which its copies share. */
  public static String ofText(String text) {
    return hash(fold(text));
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !folded.isEmpty();
      } else {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String hash(String folded) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
