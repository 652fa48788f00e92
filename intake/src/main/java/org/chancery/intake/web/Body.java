package org.chancery.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads the body of an answer, and never more of it than is allowed, packed or unpacked. */
final class Body {
  private Body() {}

  /** It is larger than allowed. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** It is packed in a way that was not asked for. */
  static final class Packed extends IOException {
    private static final long serialVersionUID = 1;

    Packed(String coding) {
      super(coding);
    }
  }

  /**
   * Its bytes, unpacked.
   *
   * @param codings the header {@code Content-Encoding}: in the order in which they were applied
   */
  static byte[] read(InputStream in, String codings, Client.Most most) throws IOException {
    InputStream unpacked = new Counted(in, most);
    List<String> order = new ArrayList<>();
    for (String coding : codings.toLowerCase(Locale.ROOT).split(",", -1)) {
      if (!coding.isBlank() && !coding.strip().equals("identity")) {
        order.add(coding.strip());
      }
    }
    if (order.size() > 2) {
      throw new Packed(codings);
    }
    Collections.reverse(order);
    for (String coding : order) {
      unpacked = unpacked(unpacked, coding);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Counted(unpacked, most).transferTo(out);
    return out.toByteArray();
  }

  private static InputStream unpacked(InputStream in, String coding) throws IOException {
    PushbackInputStream begun = new PushbackInputStream(in);
    int first = begun.read();
    if (first < 0) {
      return new ByteArrayInputStream(new byte[0]);
    }
    begun.unread(first);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(begun, 8192);
      // Some servers leave out the two bytes that it should begin with (RFC 9110, 8.4.1.2).
      case "deflate" -> new InflaterInputStream(begun, new Inflater((first & 0x0F) != 8));
      default -> throw new Packed(coding);
    };
  }

  /** Lets so many bytes through. */
  private static final class Counted extends FilterInputStream {
    private final boolean cut;
    private long left;

    Counted(InputStream in, Client.Most most) {
      super(in);
      this.left = most.bytes();
      this.cut = most.cut();
    }

    @Override
    public int read() throws IOException {
      if (cut && left == 0) {
        return -1;
      }
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (cut && left == 0) {
        return -1;
      }
      int n = in.read(into, from, cut ? (int) Math.min(length, left) : length);
      count(n);
      return n;
    }

    private void count(int n) throws TooLarge {
      left -= Math.max(0, n);
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
