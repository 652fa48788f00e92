package org.chancery.intake.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.report.Head;

/** Looks into gzip (RFC 1952). */
public final class Gzip {
  private Gzip() {}

  /** Whether it begins as gzip does. */
  public static boolean is(Head head) {
    return head.begins("\u001f\u008b\u0008");
  }

  /** The first bytes that were packed, as far as they are there: none if it is broken. */
  public static Head inner(Head head) {
    byte[] out = new byte[Head.LONGEST];
    int n = 0;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head.bytes()))) {
      for (int more = in.read(out); more > 0; more = in.read(out, n, out.length - n)) {
        n += more;
      }
    } catch (IOException e) {
      // cut off with its first bytes, or broken: whoever reads it on will tell
    }
    return new Head(head.name(), Optional.empty(), Arrays.copyOf(out, n));
  }
}
