package org.chancery.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides an archive into its records, so that a broken one costs no other: behind it, the next is
 * looked for by how records begin.
 */
final class Records {
  private static final String GZIP = "\u001f\u008b\u0008";
  private static final String WARC = "WARC/";
  private static final int LONGEST_HEADER = 1 << 16;
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

  private final Source source;
  private Optional<InputStream> open = Optional.empty();
  private long begin;

  Records(InputStream in) {
    source = new Source(in);
  }

  /** Where the record begins that was read, or tried, last. */
  long begin() {
    return begin;
  }

  /** The bytes of the next record, unpacked; empty at the end of the archive. */
  Optional<InputStream> next() throws IOException {
    if (open.isPresent()) {
      InputStream before = open.get();
      open = Optional.empty();
      before.transferTo(java.io.OutputStream.nullOutputStream());
    }
    while (source.begins("\r") || source.begins("\n")) {
      source.read();
    }
    if (!source.has(1)) {
      return Optional.empty();
    }
    begin = source.offset();
    InputStream bytes;
    if (source.begins(GZIP)) {
      bytes = new Member(source);
      open = Optional.of(bytes);
    } else if (source.begins(WARC)) {
      bytes = plain();
    } else {
      throw new IOException("it does not begin as a record does");
    }
    return Optional.of(bytes);
  }

  /** Passes over the rest of a record, if its end can be told. */
  boolean pass() {
    try {
      if (open.isPresent()) {
        open.get().transferTo(java.io.OutputStream.nullOutputStream());
      }
      return open.isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Goes on to what looks like the beginning of a record, behind something broken. */
  void recover(boolean packed) throws IOException {
    open = Optional.empty();
    source.seek(packed ? GZIP : "\n" + WARC);
  }

  boolean isPacked() throws IOException {
    return source.begins(GZIP);
  }

  private InputStream plain() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int newlines = 0;
    while (newlines < 2) {
      int b = source.read();
      if (b < 0) {
        throw new EOFException("it was cut off");
      }
      header.write(b);
      newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
      if (header.size() > LONGEST_HEADER) {
        throw new IOException("its header has no end");
      }
    }
    Matcher length = LENGTH.matcher(header.toString(StandardCharsets.ISO_8859_1));
    if (!length.find()) {
      throw new IOException("it does not say how long it is");
    }
    InputStream content = new Bounded(source, Long.parseLong(length.group(1)));
    open = Optional.of(content);
    return new SequenceInputStream(
        java.util.Collections.enumeration(
            List.of(
                new ByteArrayInputStream(header.toByteArray()),
                content,
                new ByteArrayInputStream(END))));
  }

  /** The next bytes of a stream, which must be there. */
  private static final class Bounded extends InputStream {
    private final Source in;
    private long left;

    Bounded(Source in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int n = in.read(out, from, (int) Math.min(length, left));
      if (n < 0) {
        throw new EOFException("it was cut off");
      }
      left -= n;
      return n;
    }
  }
}
