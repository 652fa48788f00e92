package org.chancery.intake.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.chancery.report.Head;
import org.chancery.report.Material;

/**
 * What was fetched, as it is kept until all of it is where it belongs.
 *
 * @param address as it was asked for
 * @param at where it was in the end
 * @param mediaType as the server said
 * @param charset as the server said
 * @param fetched when
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Kept(
    String address,
    String at,
    Optional<String> mediaType,
    Optional<Charset> charset,
    Validators validators,
    Instant fetched,
    byte[] body) {
  private static final int HEAD = 4096;

  Head head() {
    return new Head(at, mediaType, java.util.Arrays.copyOf(body, Math.min(HEAD, body.length)));
  }

  /** As something to be read. */
  Material material() {
    return new Material(
        address, new ByteArrayInputStream(body), mediaType, charset, Optional.of(at), 0);
  }
}
