package org.chancery.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes characters of a whole input's bytes. The first of these that there is counts: the encoding
 * that the options force; a byte order mark; UTF-16 without one, if every other byte shows it;
 * UTF-8, if the bytes are valid as such; what somebody besides states; what the detector ventures.
 */
public final class Decoding {
  private Decoding() {}

  /** Text, or why there is none. */
  public sealed interface Decoded {
    /**
     * Text.
     *
     * @param text without a byte order mark
     */
    record Text(String text, Encoding encoding) implements Decoded {}

    /**
     * No text.
     *
     * @param reason to be read behind the input's name
     */
    record Refused(String reason) implements Decoded {}
  }

  /**
   * Decodes bytes.
   *
   * @param stated the encoding that somebody besides states (a server, a declaration within)
   */
  public static Decoded of(byte[] bytes, Optional<Charset> stated, Options options) {
    if (options.encoding().isPresent()) {
      return forced(bytes, options.encoding().get());
    }
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return strictly(bytes, marked.get())
          .map(t -> text(t, new Encoding(marked.get(), Encoding.KnownBy.DECLARED)))
          .orElseGet(() -> new Decoded.Refused("is broken " + marked.get() + ". Save it anew."));
    }
    if (stated.filter(Decoding::escapes).isPresent()) {
      Optional<Decoded> escaped = as(bytes, stated, Encoding.KnownBy.DECLARED);
      if (escaped.isPresent()) {
        return escaped.get();
      }
    }
    Optional<Charset> wide = Utf16.unmarked(bytes);
    if (wide.isPresent()) {
      return as(bytes, wide, Encoding.KnownBy.DETECTED).orElseThrow();
    }
    return switch (Utf8.decode(bytes, 0, bytes.length, 0)) {
      case Utf8.Decoded.Text t -> new Decoded.Text(t.text(), Encoding.UTF_8);
      case Utf8.Decoded.Binary b -> new Decoded.Refused(b.reason());
      case Utf8.Decoded.Malformed m ->
          as(bytes, stated, Encoding.KnownBy.DECLARED)
              .or(() -> as(bytes, options.detector().likely(bytes), Encoding.KnownBy.DETECTED))
              .orElseGet(
                  () -> new Decoded.Refused(m.reason() + " Or name the encoding that it is in."));
    };
  }

  /** Whether its bytes are ASCII, whatever the letters: they would be valid UTF-8, and wrong. */
  private static boolean escapes(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  private static Decoded forced(byte[] bytes, Charset charset) {
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = strict(charset).decode(in, out, true);
    if (result.isError()) {
      return new Decoded.Refused(
          "is not "
              + charset
              + " at byte "
              + in.position()
              + ". Name another encoding, or none, so that it is looked for.");
    }
    return text(out.flip().toString(), new Encoding(charset, Encoding.KnownBy.FORCED));
  }

  private static Optional<Decoded> as(
      byte[] bytes, Optional<Charset> charset, Encoding.KnownBy knownBy) {
    return charset.flatMap(c -> strictly(bytes, c).map(t -> text(t, new Encoding(c, knownBy))));
  }

  private static Decoded text(String decoded, Encoding encoding) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (text.indexOf('\0') >= 0) {
      return new Decoded.Refused(
          "is binary: it holds U+0000 when read as "
              + encoding.charset()
              + ". Give plain text as UTF-8.");
    }
    return new Decoded.Text(text, encoding);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    return switch ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
