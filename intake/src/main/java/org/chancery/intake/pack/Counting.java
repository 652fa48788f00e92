package org.chancery.intake.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read. */
final class Counting extends FilterInputStream {
  private final LongConsumer counted;

  /**
   * @param counted told of bytes as they are read, how many at a time
   */
  Counting(InputStream in, LongConsumer counted) {
    super(in);
    this.counted = counted;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    counted.accept(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    counted.accept(Math.max(0, n));
    return n;
  }
}
