package org.chancery.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One member of a gzip file (RFC 1952), unpacked; it ends at its end, and not at that of the file.
 */
final class Member extends InputStream {
  private static final int CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final Source source;
  private final Inflater inflater = new Inflater(true);
  private final byte[] one = new byte[1];
  private boolean ended;
  private boolean broken;

  Member(Source source) throws IOException {
    this.source = source;
    skip(3);
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        while (next() != 0) {
          // passed over
        }
      }
    }
    if ((flags & CRC) != 0) {
      skip(2);
    }
  }

  private int next() throws IOException {
    int b = source.read();
    if (b < 0) {
      throw new EOFException("it was cut off");
    }
    return b;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (broken) {
      throw new IOException("it is broken");
    }
    try {
      while (!ended) {
        int n = inflater.inflate(out, from, length);
        if (inflater.finished()) {
          ended = true;
          source.takeBack(inflater.getRemaining());
          inflater.end();
          skip(8);
        } else if (n == 0) {
          if (inflater.needsDictionary() || !source.has(1)) {
            throw new EOFException("it was cut off");
          }
          source.feed(inflater);
        }
        if (n > 0) {
          return n;
        }
      }
      return -1;
    } catch (DataFormatException e) {
      broken = true;
      source.takeBack(inflater.getRemaining());
      throw new IOException("it is broken", e);
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
