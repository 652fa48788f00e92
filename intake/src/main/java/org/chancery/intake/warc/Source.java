package org.chancery.intake.warc;

import java.io.IOException;
import java.io.InputStream;

/** A stream of which the next bytes can be looked at, and that knows where it is. */
final class Source extends InputStream {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long base;

  Source(InputStream in) {
    this.in = in;
  }

  /** How many bytes have been read. */
  long offset() {
    return base + at;
  }

  @Override
  public int read() throws IOException {
    return has(1) ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!has(1)) {
      return -1;
    }
    int n = Math.min(length, end - at);
    System.arraycopy(buffer, at, out, from, n);
    at += n;
    return n;
  }

  /** Whether so many bytes (at most a few) are there. */
  boolean has(int bytes) throws IOException {
    while (end - at < bytes) {
      if (at > 0) {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        base += at;
        end -= at;
        at = 0;
      }
      int n = in.read(buffer, end, buffer.length - end);
      if (n < 0) {
        return false;
      }
      end += n;
    }
    return true;
  }

  /** Whether these characters (ISO 8859-1) are next. */
  boolean begins(String signature) throws IOException {
    if (!has(signature.length())) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((buffer[at + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Goes on to where these characters are next, or to the end. */
  void seek(String signature) throws IOException {
    while (has(1) && !begins(signature)) {
      at++;
    }
  }

  /** Gives an inflater what is there. */
  void feed(java.util.zip.Inflater inflater) throws IOException {
    if (has(1)) {
      inflater.setInput(buffer, at, end - at);
      at = end;
    }
  }

  /** Takes back what an inflater left of what it was given last. */
  void takeBack(int bytes) {
    at -= bytes;
  }
}
