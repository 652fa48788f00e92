package org.chancery.intake.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * Something packed with gzip: what it is is told by its bytes and by its name without {@code .gz}.
 * Its reports are named {@code FILE.gz#FILE}.
 */
public final class GzipFormat implements Format {
  @Override
  public String name() {
    return "a gzip file";
  }

  @Override
  public List<String> endings() {
    return List.of(".txt.gz", ".jsonl.gz", ".ndjson.gz", ".html.gz", ".htm.gz", ".mbox.gz");
  }

  @Override
  public Fit fit(Head head) {
    // an archive of the web is packed a record at a time, and read so
    return !Gzip.is(head) ? Fit.NONE : Gzip.inner(head).begins("WARC/") ? Fit.LOOKS : Fit.SIGNED;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    AtomicLong packed = new AtomicLong();
    Counting counting = new Counting(material.in(), packed::addAndGet);
    GZIPInputStream unpacked =
        new GZIPInputStream(new BufferedInputStream(counting, 1 << 14), 1 << 14);
    Unpacking in = new Unpacking(unpacked, packed::get, options.bounds().mostBytes());
    return Opening.of(
        material.within(material.name() + "#" + innerName(material.name()), in, Optional.empty()),
        options);
  }

  private static String innerName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? last.substring(0, last.length() - 3)
        : last;
  }
}
