package org.chancery.documents.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/** The mails of a mailbox, one at a time. */
final class Mailbox implements Sheets.Parts {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final Material material;
  private final Options options;
  private final InputStream in;
  private final long most;
  private final byte[] start = new byte[64];
  private int startLength;
  private int mails;
  private boolean ended;

  Mailbox(Material material, Options options) {
    this.material = material;
    this.options = options;
    this.in = new BufferedInputStream(material.in(), 1 << 16);
    this.most = options.bounds().mostBytes();
  }

  @Override
  public Optional<Sheets> next() throws IOException {
    return ended ? Optional.empty() : Optional.of(mail());
  }

  /** The next mail's sheets: none before the first line that begins one. */
  private Sheets mail() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    boolean fits = true;
    boolean inMail = startLength > 0;
    startLength = 0;
    boolean blankBefore = true;
    while (true) {
      Line line = line(out, fits && inMail, blankBefore);
      fits &= line.fits();
      if (line.begins() || line.ends()) {
        ended = line.ends();
        break;
      }
      blankBefore = line.blank();
    }
    if (!inMail) {
      return Sheets.none();
    }
    mails++;
    String name = material.name() + "#" + mails;
    return fits
        ? Opening.inner(
            material.within(
                name, new ByteArrayInputStream(out.toByteArray()), Optional.of("message/rfc822")),
            options)
        : Sheets.of(MailFormat.tooLarge(name, options));
  }

  /**
   * What a line was.
   *
   * @param begins whether it begins the next mail
   * @param fits whether the mail was still small enough to be kept
   */
  private record Line(boolean begins, boolean ends, boolean blank, boolean fits) {}

  /** Reads a line into a mail; ">From " was "From " before it was put into the box. */
  private Line line(ByteArrayOutputStream out, boolean keep, boolean blankBefore)
      throws IOException {
    int length = 0;
    int b = in.read();
    while (b >= 0 && b != '\n' && length < start.length) {
      start[length++] = (byte) b;
      b = in.read();
    }
    boolean from = length >= 5 && Arrays.equals(start, 0, 5, FROM, 0, 5);
    if (from && blankBefore) {
      while (b >= 0 && b != '\n') {
        b = in.read();
      }
      startLength = length;
      return new Line(true, false, false, true);
    }
    boolean blank = length == 0 || length == 1 && start[0] == '\r';
    boolean kept = keep;
    int skip = isEscaped(length) ? 1 : 0;
    if (kept) {
      out.write(start, skip, length - skip);
    }
    while (b >= 0) {
      if (kept) {
        out.write(b);
        if (out.size() > most) {
          out.reset();
          kept = false;
        }
      }
      if (b == '\n') {
        break;
      }
      b = in.read();
    }
    return new Line(false, b < 0, blank, kept || !keep);
  }

  private boolean isEscaped(int length) {
    int marks = 0;
    while (marks < length && start[marks] == '>') {
      marks++;
    }
    return marks > 0 && length >= marks + 5 && Arrays.equals(start, marks, marks + 5, FROM, 0, 5);
  }
}
