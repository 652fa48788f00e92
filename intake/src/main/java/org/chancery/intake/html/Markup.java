package org.chancery.intake.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.report.Encoding;
import org.chancery.report.Encoding.KnownBy;
import org.chancery.report.Options;

/**
 * A page's characters. The first of these that there is counts: the encoding that the options
 * force; a byte order mark; UTF-8, if the bytes are valid as such; what the server states, then the
 * page; what the detector ventures; windows-1252, as in browsers. Bytes that are none in it become
 * U+FFFD: a page with one broken letter is still a page.
 */
record Markup(String text, Encoding encoding) {
  private static final char BROKEN = '\uFFFD';

  private static final String MARK = "\uFEFF";

  /** Decodes a page. */
  static Markup of(byte[] bytes, Optional<Charset> stated, Options options) {
    if (options.encoding().isPresent()) {
      return as(bytes, options.encoding().get(), KnownBy.FORCED);
    }
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return as(bytes, marked.get(), KnownBy.DECLARED);
    }
    Markup utf8 = as(bytes, StandardCharsets.UTF_8, KnownBy.DECLARED);
    if (utf8.text.indexOf(BROKEN) < 0) {
      return utf8;
    }
    Optional<Charset> said = stated.map(Charsets::meant).or(() -> Charsets.stated(bytes));
    boolean utf8Said = said.filter(StandardCharsets.UTF_8::equals).isPresent();
    if (utf8Said && utf8.isMostlyRight()) {
      return utf8;
    }
    if (said.isPresent() && !utf8Said) {
      return as(bytes, said.get(), KnownBy.DECLARED);
    }
    return as(
        bytes,
        options.detector().likely(bytes).map(Charsets::meant).orElse(Charsets.WINDOWS_1252),
        KnownBy.DETECTED);
  }

  /** Whether more letters beyond ASCII are right than broken. */
  private boolean isMostlyRight() {
    int broken = 0;
    int right = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == BROKEN ? 1 : 0;
      right += c > 127 && c != BROKEN ? 1 : 0;
    }
    return right > broken;
  }

  /** Whether it is full of what no page has: control characters and broken letters. */
  boolean isBinary() {
    long odd =
        text.chars()
            .filter(c -> c == BROKEN || (c < ' ' && c != '\0' && !Character.isWhitespace(c)))
            .count();
    return odd > 8 && odd * 20 > text.length();
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (bytes.length < 2) {
      return Optional.empty();
    }
    return switch ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static Markup as(byte[] bytes, Charset charset, KnownBy knownBy) {
    CharBuffer decoded;
    try {
      decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes));
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IllegalStateException("Broken bytes are replaced, yet " + charset + " fails", e);
    }
    String text = decoded.toString();
    return new Markup(
        text.startsWith(MARK) ? text.substring(1) : text, new Encoding(charset, knownBy));
  }
}
