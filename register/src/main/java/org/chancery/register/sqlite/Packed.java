package org.chancery.register.sqlite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.RecordReader;

/** How the file holds what is long: deflated (RFC 1950), the JSON of records to a fifth. */
final class Packed {
  private Packed() {}

  static byte[] of(Record record) {
    return deflated(RecordJson.line(record).getBytes(StandardCharsets.UTF_8));
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1024);
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  static Record record(byte[] packed) {
    return RecordReader.read(json(packed));
  }

  static String json(byte[] packed) {
    return new String(inflated(packed), StandardCharsets.UTF_8);
  }

  static byte[] inflated(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
