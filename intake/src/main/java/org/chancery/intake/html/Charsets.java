package org.chancery.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encodings by the names that pages give, which browsers take for others (WHATWG, Encoding). */
final class Charsets {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Bytes in which a page must state its encoding; pages do so later, too. */
  private static final int STATED_WITHIN = 16_384;

  private static final Pattern META =
      Pattern.compile(
          "(?i)<meta\\b[^>]{0,400}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})");

  private static final Pattern XML =
      Pattern.compile(
          "^\\s{0,99}<\\?xml\\b[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{2,40})");

  /** Browsers' encodings by Java's names of those that they stand for. */
  private static final Map<String, String> MEANT =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-11", "x-windows-874",
          "TIS-620", "x-windows-874",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "EUC-KR", "x-windows-949",
          "Shift_JIS", "windows-31j",
          "Big5", "Big5-HKSCS");

  private Charsets() {}

  /** What a page states of itself; the first characters are enough. */
  static Optional<Charset> stated(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, STATED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher m = META.matcher(head);
    if (m.find()) {
      return named(m.group(1));
    }
    m = XML.matcher(head);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      // whoever could read this statement has read ASCII
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(meant(Charset.forName(name.equals("x-user-defined") ? "latin1" : name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The encoding that browsers take where this is stated. */
  static Charset meant(Charset stated) {
    String name = MEANT.getOrDefault(stated.name(), stated.name());
    return Charset.isSupported(name) ? Charset.forName(name) : stated;
  }
}
