package org.chancery.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes strictly: what is not UTF-8, or no text, is told with the place. */
final class Utf8 {
  /** Text, or why there is none. */
  sealed interface Decoded {
    record Text(String text) implements Decoded {}

    /** No text. */
    sealed interface Refused extends Decoded {
      /** To be read behind the input's name. */
      String reason();
    }

    /** No text in any encoding. */
    record Binary(String reason) implements Refused {}

    /** Maybe text in another encoding. */
    record Malformed(String reason) implements Refused {}
  }

  private Utf8() {}

  /** Length of a byte order mark of UTF-8. */
  static int markLength(byte[] bytes, int from, int to) {
    return to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /**
   * Decodes a stretch of bytes.
   *
   * @param offset of the first byte in its file
   */
  static Decoded decode(byte[] bytes, int from, int to, long offset) {
    int start = offset == 0 ? from + markLength(bytes, from, to) : from;
    int controls = 0;
    for (int i = start; i < to; i++) {
      int b = bytes[i];
      if (b == 0) {
        return new Decoded.Binary(
            "is binary: it holds U+0000 at byte "
                + (offset + i - from)
                + ". Give plain text as UTF-8.");
      }
      controls += b > 0 && b < 9 || b > 13 && b < 32 ? 1 : 0;
    }
    if (controls > 8 && controls * 50L > to - start) {
      return new Decoded.Binary(
          "is binary: it is full of control characters. Give plain text as UTF-8.");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, to - start);
    CharBuffer out = CharBuffer.allocate(to - start);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new Decoded.Malformed(
          "is not UTF-8 at byte " + (offset + in.position() - from) + ". Save it as UTF-8.");
    }
    return new Decoded.Text(out.flip().toString());
  }
}
