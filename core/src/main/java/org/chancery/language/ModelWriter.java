package org.chancery.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Collects the parts of a model and writes them as a model file.
 *
 * <p>Such a file is a head of 24 bytes, all numbers big-endian: the letters {@code CHANCERY}, the
 * format's version, the length of the body and its CRC-32, each of 4 bytes, and 4 bytes for the
 * model's kind (the hash of its name); then the body, deflated. The body's parts are numbers of 1
 * to 5 bytes, seven bits in each, the lowest first; signed ones have their sign in the lowest bit;
 * a text is its length in UTF-8 and the bytes.
 */
final class ModelWriter {
  static final byte[] MAGIC = "CHANCERY".getBytes(StandardCharsets.US_ASCII);
  static final int VERSION = 1;
  static final int HEAD = 24;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** A number, taken as unsigned. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      body.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    body.write(rest);
  }

  /** A number of either sign, small ones short. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    body.writeBytes(bytes);
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /**
   * Writes the file.
   *
   * @param kind what the model is for; it is only read back as the same
   */
  void writeTo(OutputStream out, String kind) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, deflater)) {
      body.writeTo(deflate);
    } finally {
      deflater.end();
    }
    byte[] bytes = packed.toByteArray();
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.put(MAGIC).putInt(VERSION).putInt(bytes.length);
    head.putInt((int) crc.getValue()).putInt((int) Features.hash(kind));
    out.write(head.array());
    out.write(bytes);
  }
}
