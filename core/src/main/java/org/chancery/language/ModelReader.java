package org.chancery.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** Reads back, in the same order, the parts that a {@link ModelWriter} has written. */
final class ModelReader {
  private final byte[] body;
  private int at;

  private ModelReader(byte[] body) {
    this.body = body;
  }

  /**
   * Opens one of the model files that come with the library.
   *
   * @param file its name, beside this class
   * @throws IllegalStateException if it is not there or damaged
   */
  static ModelReader resource(String file, String kind) {
    try (InputStream in = ModelReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The model file " + file + " is missing. Maybe the jar was built without resources.");
      }
      return open(in, file, kind);
    } catch (DamagedModelException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the model file " + file, e);
    }
  }

  /**
   * Reads and checks a whole model file.
   *
   * @param file how messages call it
   * @throws DamagedModelException if the bytes are not those that were written
   */
  static ModelReader open(InputStream in, String file, String kind) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (bytes.length < ModelWriter.HEAD
        || !Arrays.equals(bytes, 0, ModelWriter.MAGIC.length, ModelWriter.MAGIC, 0, 8)) {
      throw new DamagedModelException(file + " is no Chancery model file.");
    }
    ByteBuffer head = ByteBuffer.wrap(bytes, 8, 16);
    int version = head.getInt();
    if (version != ModelWriter.VERSION) {
      throw new DamagedModelException(
          "%s has model format %d; this version reads %d. Maybe the model is from another release."
              .formatted(file, version, ModelWriter.VERSION));
    }
    int length = head.getInt();
    if (length != bytes.length - ModelWriter.HEAD) {
      throw new DamagedModelException(
          "%s is damaged: %d bytes instead of %d. Maybe a download or checkout was cut short."
              .formatted(file, bytes.length - ModelWriter.HEAD, length));
    }
    CRC32 crc = new CRC32();
    crc.update(bytes, ModelWriter.HEAD, length);
    if (head.getInt() != (int) crc.getValue()) {
      throw new DamagedModelException(
          file + " is damaged: its checksum is wrong. Maybe it was changed as a text file.");
    }
    if (head.getInt() != (int) Features.hash(kind)) {
      throw new DamagedModelException(file + " is a model of another kind than " + kind + ".");
    }
    try (InflaterInputStream inflate =
        new InflaterInputStream(new ByteArrayInputStream(bytes, ModelWriter.HEAD, length))) {
      return new ModelReader(inflate.readAllBytes());
    }
  }

  /** An unsigned number. */
  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = body[at++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /** A number that says how many parts follow; each has at least one byte. */
  int count() {
    int count = number();
    if (count < 0 || count > body.length) {
      throw new IllegalStateException("A model part of impossible length: " + count);
    }
    return count;
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  String text() {
    int length = count();
    String text = new String(body, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  List<String> texts() {
    int count = count();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  /** A model file that is not what was written. */
  static final class DamagedModelException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedModelException(String message) {
      super(message);
    }
  }
}
