package org.chancery.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Looks at the beginning of a stream without losing it. */
final class Peek {
  private final byte[] head;
  private final InputStream rest;

  Peek(InputStream in) throws IOException {
    head = in.readNBytes(Head.LONGEST);
    rest = in;
  }

  /** The first bytes. */
  byte[] head() {
    return head;
  }

  InputStream all() {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }
}
