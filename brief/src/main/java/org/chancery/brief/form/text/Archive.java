package org.chancery.brief.form.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives, which office documents are, without the time at which they were made. */
public final class Archive {
  /**
   * Archives tell of no time before 1980, and of its first day only with the machine's time zone.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Archive() {}

  /** Writes an archive's entries in their order, all of one and the same time. */
  public static void copy(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(e.getName());
        timeless.setTimeLocal(ALWAYS);
        copy.putNextEntry(timeless);
        entries.transferTo(copy);
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}
