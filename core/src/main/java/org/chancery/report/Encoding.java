package org.chancery.report;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * How bytes are characters.
 *
 * @param knownBy who says so
 */
public record Encoding(Charset charset, KnownBy knownBy) {
  public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, KnownBy.DECLARED);

  /** The encoding of a name, if it is known here. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Who says how bytes are characters. */
  public enum KnownBy {
    /** Whoever gave the input. */
    FORCED,
    /** The input itself, by a mark or a declaration; or it is valid UTF-8. */
    DECLARED,
    /** Nobody: it is told from the bytes, and may be wrong. */
    DETECTED
  }

  /** Tells the encoding of bytes that do not say it themselves. */
  @FunctionalInterface
  public interface Detector {
    /** Ventures nothing. */
    Detector NONE = bytes -> Optional.empty();

    /**
     * The encoding that bytes are likely in.
     *
     * @param bytes a whole input, not UTF-8; they are not changed
     */
    Optional<Charset> likely(byte[] bytes);
  }
}
