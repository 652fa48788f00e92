package org.chancery.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What tells a material's format before it is read.
 *
 * @param name its path or address
 * @param mediaType as somebody besides says
 * @param bytes the first ones, 4,096 at most; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // looked at and forgotten, never compared
public record Head(String name, Optional<String> mediaType, byte[] bytes) {
  /** How many bytes are looked at. */
  public static final int LONGEST = 4096;

  /** Of a material that was read already; it is cut to what is looked at. */
  public static Head of(String name, Optional<String> mediaType, byte[] whole) {
    return new Head(name, mediaType, Arrays.copyOf(whole, Math.min(LONGEST, whole.length)));
  }

  /**
   * Whether the name ends so.
   *
   * @param ending with its dot, in small letters
   */
  public boolean ends(String ending) {
    return path().endsWith(ending);
  }

  /** The name without what stands behind an address's path, in small letters. */
  private String path() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:")
        ? lower.replaceFirst("[?#].*$", "")
        : lower;
  }

  /** Whether the bytes begin with these characters (ISO 8859-1). */
  public boolean begins(String signature) {
    return begins(signature, 0);
  }

  /** Whether these characters (ISO 8859-1) stand at an offset. */
  public boolean begins(String signature, int at) {
    if (bytes.length < at + signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[at + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first bytes as characters of ISO 8859-1, without a byte order mark of UTF-8 and white space
   * before them: enough to look for marks, which are ASCII.
   */
  public String opening() {
    int from = Utf8.markLength(bytes, 0, bytes.length);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).stripLeading();
  }
}
