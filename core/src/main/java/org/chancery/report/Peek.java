package org.chancery.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Looks at the beginning of a stream without losing it. */
final class Peek {
  private static final int LOOKED_AT = 4096;

  private final byte[] head;
  private final InputStream rest;

  Peek(InputStream in) throws IOException {
    head = in.readNBytes(LOOKED_AT);
    rest = in;
  }

  /** The first byte that is neither white space nor a byte order mark; 0 if there is none. */
  int first() {
    int at = Utf8.markLength(head, 0, head.length);
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    return at < head.length ? head[at] : 0;
  }

  InputStream all() {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }
}
