package org.chancery.intake.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.chancery.report.Head;

/** Looks into gzip (RFC 1952). */
public final class Gzip {
  private Gzip() {}

  /** Whether it begins as gzip does. */
  public static boolean is(Head head) {
    return head.begins("\u001f\u008b\u0008");
  }

  /** The first bytes that were packed, as characters of ISO 8859-1; empty if it is broken. */
  public static String opening(Head head) {
    byte[] out = new byte[64];
    int n = 0;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head.bytes()))) {
      n = in.readNBytes(out, 0, out.length);
    } catch (IOException e) {
      // cut off within its first bytes, or broken: whoever reads it on will tell
    }
    return new String(out, 0, n, StandardCharsets.ISO_8859_1);
  }
}
