package org.chancery.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 that has no byte order mark. In text with spaces and line ends, one half of many
 * units is zero, and always the same one.
 */
final class Utf16 {
  /** Of the units of text in any alphabet, at least one in so many is a space or a line end. */
  private static final int SCARCEST = 50;

  private Utf16() {}

  static Optional<Charset> unmarked(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int first = 0;
    int second = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      first += bytes[i] == 0 ? 1 : 0;
      second += bytes[i + 1] == 0 ? 1 : 0;
    }
    Charset likelier = first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    int most = Math.max(first, second);
    boolean shows =
        most * (long) SCARCEST >= bytes.length / 2 && most >= 4L * (first + second - most);
    return shows && isText(bytes, likelier) ? Optional.of(likelier) : Optional.empty();
  }

  /** Whether they are characters that text has, with white space between some. */
  private static boolean isText(byte[] bytes, Charset charset) {
    CharSequence text;
    try {
      text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return false;
    }
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c)
          || Character.getType(c) == Character.UNASSIGNED
          || Character.getType(c) == Character.PRIVATE_USE) {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters;
  }
}
