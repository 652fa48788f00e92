package org.chancery.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.chancery.report.Options;

/** What a list is made of, as far as the bounds allow. */
final class Bytes {
  private static final int HEAD = 4096;

  private Bytes() {}

  static byte[] of(InputStream in, Options options) throws IOException, Unreadable {
    long most = Math.min(options.bounds().mostBytes(), Integer.MAX_VALUE - 16L);
    byte[] bytes = in.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw new Unreadable(
          "is larger than " + most + " bytes. Raise the limit if it is what it should be.");
    }
    return bytes;
  }

  /** Unpacked, if they were packed with gzip. */
  static byte[] unpacked(byte[] bytes, Options options) throws IOException, Unreadable {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
      return bytes;
    }
    try {
      return of(new GZIPInputStream(new ByteArrayInputStream(bytes)), options);
    } catch (ZipException | java.io.EOFException e) {
      throw new Unreadable("is packed with gzip, and broken. Save it anew.");
    }
  }

  static byte[] first(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
  }
}
