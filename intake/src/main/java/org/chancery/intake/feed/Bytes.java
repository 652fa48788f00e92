package org.chancery.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.chancery.report.Material;
import org.chancery.report.Options;

/** What a list is made of, as far as the bounds allow. */
final class Bytes {
  private Bytes() {}

  static byte[] of(Material material, Options options) throws IOException, Unreadable {
    long most = options.bounds().mostBytes();
    return material
        .bytes(most)
        .orElseThrow(
            () ->
                new Unreadable(
                    "is larger than " + most + " bytes. Raise the limit with --max-bytes."));
  }

  /** Unpacked, if they were packed with gzip. */
  static byte[] unpacked(Material material, Options options) throws IOException, Unreadable {
    byte[] bytes = of(material, options);
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
      return bytes;
    }
    try {
      return of(material.from(new GZIPInputStream(new ByteArrayInputStream(bytes))), options);
    } catch (ZipException | java.io.EOFException e) {
      throw new Unreadable("is packed with gzip, and broken. Save it anew.");
    }
  }
}
