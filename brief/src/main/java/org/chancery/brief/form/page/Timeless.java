package org.chancery.brief.form.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file without the time at which it was made: POI puts the clock's into each entry. */
final class Timeless {
  /**
   * Close to the first time that a zip file knows. To that one itself Java adds a second time,
   * which counts from the machine's time zone.
   */
  static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Timeless() {}

  /**
   * Writes the same entries in the same order.
   *
   * @param out is not closed
   */
  static void copy(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(FIRST);
        copy.putNextEntry(same);
        in.transferTo(copy);
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}
