package org.chancery.intake.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What lies in a ZIP archive (APPNOTE 6.3.10) that is in memory, by the directory at its end.
 * Archives in the form for more than 4 GB are not read.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;

  /** Lengths of these without their names and comments. */
  private static final int END_LENGTH = 22;

  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;

  /**
   * A file.
   *
   * @param name as it stands there: it is shown, and never opened
   * @param readable whether it is packed in a way that is read
   * @param packed bytes of it
   * @param at where its local header begins
   */
  record Entry(String name, boolean readable, boolean deflated, int packed, int at) {}

  private final ByteBuffer zip;
  private final long most;
  private final List<Entry> entries = new ArrayList<>();
  private long unpacked;

  private ZipDirectory(byte[] bytes, long most) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.most = most;
  }

  static ZipDirectory of(byte[] bytes, long most) throws IOException {
    ZipDirectory directory = new ZipDirectory(bytes, most);
    try {
      directory.read();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("it is broken or was cut off", e);
    }
    return directory;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Whether more has come out of all entries together than any archive of reports holds. */
  boolean isExhausted() {
    return unpacked > most && unpacked / 100 > zip.capacity();
  }

  private void read() throws IOException {
    int end = end();
    int n = zip.getShort(end + 10) & 0xFFFF;
    int at = zip.getInt(end + 16);
    if (at == -1 || n == 0xFFFF) {
      throw new IOException("it is too large");
    }
    for (int i = 0; i < n; i++) {
      if (zip.getInt(at) != ENTRY) {
        throw new IOException("its directory is broken");
      }
      int flags = zip.getShort(at + 8);
      int method = zip.getShort(at + 10);
      int packed = zip.getInt(at + 20);
      int nameLength = zip.getShort(at + 28) & 0xFFFF;
      int rest = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
      byte[] name = new byte[nameLength];
      zip.get(at + ENTRY_LENGTH, name);
      boolean readable = (flags & 1) == 0 && (method == 0 || method == 8) && packed >= 0;
      entries.add(new Entry(name(name), readable, method == 8, packed, zip.getInt(at + 42)));
      at += ENTRY_LENGTH + nameLength + rest;
    }
  }

  /** Where the end of the directory is told; a comment may stand behind it. */
  private int end() throws IOException {
    int last = zip.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("it was cut off, or is no archive");
  }

  /** UTF-8, which today's programs write, or the code page of those that did not. */
  private static String name(byte[] bytes) {
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      name = new String(bytes, Charset.forName("IBM437"));
    }
    return name.replaceAll("\\p{Cntrl}", " ").replace('\\', '/');
  }

  InputStream open(Entry entry) {
    long begin;
    try {
      if (zip.getInt(entry.at()) != LOCAL) {
        return broken();
      }
      begin =
          (long) entry.at()
              + LOCAL_LENGTH
              + (zip.getShort(entry.at() + 26) & 0xFFFF)
              + (zip.getShort(entry.at() + 28) & 0xFFFF);
    } catch (IndexOutOfBoundsException e) {
      return broken();
    }
    if (begin + entry.packed() > zip.capacity()) {
      return broken();
    }
    InputStream raw = new ByteArrayInputStream(zip.array(), (int) begin, entry.packed());
    InputStream in = entry.deflated() ? new InflaterInputStream(raw, new Inflater(true)) : raw;
    return new Unpacking(new Counting(in, n -> unpacked += n), entry::packed, most);
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("it is broken or was cut off");
      }
    };
  }
}
