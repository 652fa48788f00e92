package org.chancery.intake.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What comes out of something packed, until it is a bomb: more than a document may have, and more
 * than a hundred times what went in. An archive of many reports may be as long as it likes; text
 * packs to a fifth, and repetitive JSON to a twentieth.
 */
final class Unpacking extends FilterInputStream {
  private static final int MOST_FOLD = 100;

  private final LongSupplier packed;
  private final long most;
  private long unpacked;

  /**
   * @param packed bytes that went in so far
   * @param most bytes that may come out, however few went in
   */
  Unpacking(InputStream in, LongSupplier packed, long most) {
    super(in);
    this.packed = packed;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    return b < 0 ? b : (int) counted(1, b);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    return n < 0 ? n : (int) counted(n, n);
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    return counted(skipped, skipped);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private long counted(long n, long value) throws IOException {
    unpacked += n;
    if (unpacked > most && unpacked / MOST_FOLD > packed.getAsLong()) {
      throw new IOException(
          "it unpacks to more than " + most + " bytes, a hundred times its size and more");
    }
    return value;
  }
}
