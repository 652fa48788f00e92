package org.chancery.intake.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.intake.Reads;
import org.chancery.report.Bounds;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.junit.jupiter.api.Test;

class WarcFormatTest {
  private static final String WORDS = "The ministers met in the capital on Monday.";

  private static byte[] bytes(Object... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      out.write(part instanceof byte[] b ? b : ((String) part).getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] record(String type, String target, String fields, byte[] block)
      throws IOException {
    return bytes(
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + target
            + "\r\nWARC-Date: 2024-01-11T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + fields
            + "Content-Length: "
            + block.length
            + "\r\n\r\n",
        block,
        "\r\n\r\n");
  }

  private static byte[] response(String target, String header, byte[] body) throws IOException {
    return response(target, "", header, body);
  }

  private static byte[] response(String target, String fields, String header, byte[] body)
      throws IOException {
    return record(
        "response",
        target,
        fields + "Content-Type: application/http; msgtype=response\r\n",
        bytes(header.replace("\n", "\r\n") + "\r\n", body));
  }

  private static byte[] page(String path, String words) throws IOException {
    return response(
        "http://site.example" + path,
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n",
        ("<p>" + words).getBytes(UTF_8));
  }

  private static final String TEXT = "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=%s\n";

  @Test
  void whatWasAnsweredWithSuccessIsRead() throws IOException {
    byte[] warc =
        bytes(
            record(
                "warcinfo",
                "x:",
                "Content-Type: application/warc-fields\r\n",
                "a: b\r\n".getBytes(UTF_8)),
            record(
                "request",
                "http://site.example/a",
                "Content-Type: application/http; msgtype=request\r\n",
                "GET /a HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            page("/a?x=1", WORDS),
            response(
                "http://site.example/gone",
                "HTTP/1.1 404 No\nContent-Type: text/html\n",
                "<p>no".getBytes(UTF_8)),
            response(
                "http://site.example/i.png",
                "HTTP/1.1 200 OK\nContent-Type: image/png\n",
                "x".getBytes(UTF_8)),
            response(
                "http://site.example/robots.txt",
                TEXT.formatted("utf-8"),
                "User-agent: *".getBytes(UTF_8)),
            record(
                "revisit",
                "http://site.example/a",
                "WARC-Profile: x:\r\nContent-Type: application/http; msgtype=response\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8)),
            record(
                "metadata",
                "http://site.example/a",
                "Content-Type: application/warc-fields\r\n",
                "a: b\r\n".getBytes(UTF_8)),
            response(
                "http://site.example/b",
                TEXT.formatted("iso-8859-1"),
                "Mr. Muñoz".getBytes(ISO_8859_1)),
            record(
                "conversion",
                "http://site.example/c",
                "Content-Type: text/plain\r\n",
                "Converted.".getBytes(UTF_8)));
    List<Sheet> sheets = Reads.sheets("a.warc", warc);
    assertThat(Reads.texts(sheets)).containsExactly(WORDS, "Mr. Muñoz", "Converted.");
    assertThat(sheets)
        .extracting(s -> ((Page) s).source())
        .containsExactly(
            "a.warc#http://site.example/a?x=1",
            "a.warc#http://site.example/b",
            "a.warc#http://site.example/c");
    assertThat(((Page) sheets.get(1)).url()).contains("http://site.example/b");
    assertThat(Reads.texts(Reads.sheets("archive", warc))).hasSize(3);
  }

  @Test
  void transferEncodingsAreDecoded() throws IOException {
    byte[] packed = gzip(WORDS.getBytes(UTF_8));
    byte[] chunked = bytes(Integer.toHexString(packed.length) + "\r\n", packed, "\r\n0\r\n\r\n");
    String header =
        TEXT.formatted("utf-8") + "Content-Encoding: gzip\nTransfer-Encoding: chunked\n";
    assertThat(
            Reads.texts(Reads.sheets("a.warc", response("http://site.example/", header, chunked))))
        .containsExactly(WORDS);
  }

  @Test
  void archivesPackedARecordAtATime() throws IOException {
    byte[] warc =
        bytes(gzip(page("/a", "One.")), gzip(page("/b", "Two.")), gzip(page("/c", "Three.")));
    assertThat(Reads.texts(Reads.sheets("a.warc.gz", warc)))
        .containsExactly("One.", "Two.", "Three.");
    assertThat(Reads.texts(Reads.sheets("a", warc))).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void aBrokenRecordCostsNoOther() throws IOException {
    byte[] first = gzip(page("/a", "One."));
    byte[] second = gzip(page("/b", "Two."));
    Arrays.fill(second, 20, second.length - 10, (byte) 0x77);
    List<String> texts =
        Reads.texts(Reads.sheets("a.warc.gz", bytes(first, second, gzip(page("/c", "Three.")))));
    assertThat(texts).hasSize(3);
    assertThat(texts.get(1)).contains("a.warc.gz: the record at byte " + first.length);
    assertThat(texts.get(2)).isEqualTo("Three.");
    byte[] plain = page("/a", "One.");
    String broken =
        new String(page("/b", "Two."), UTF_8)
            .replaceFirst("Content-Length: \\d+", "Content-Length: x");
    texts = Reads.texts(Reads.sheets("a.warc", bytes(plain, broken, page("/c", "Three."))));
    assertThat(texts).hasSize(3);
    assertThat(texts.get(1))
        .contains(
            "the record at byte "
                + plain.length
                + " cannot be read: it does not say how long it is");
    assertThat(texts.get(2)).isEqualTo("Three.");
    texts =
        Reads.texts(
            Reads.sheets(
                "a.warc",
                bytes(
                    plain,
                    record(
                        "response",
                        "http://x.example",
                        "Content-Type: application/http\r\n",
                        "no HTTP".getBytes(UTF_8)),
                    page("/c", "Three."))));
    assertThat(texts).hasSize(3);
    assertThat(texts.get(2)).isEqualTo("Three.");
  }

  @Test
  void anotherDigestIsTold() throws IOException {
    byte[] changed =
        response(
            "http://site.example/a",
            "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
            TEXT.formatted("utf-8"),
            WORDS.getBytes(UTF_8));
    List<String> texts = Reads.texts(Reads.sheets("a.warc", bytes(changed, page("/b", "Two."))));
    assertThat(texts.get(0))
        .contains("a.warc: the record at byte 0 (http://site.example/a)")
        .contains("digest");
    assertThat(texts.get(1)).isEqualTo("Two.");
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] bomb =
        gzip(response("http://site.example/a", TEXT.formatted("utf-8"), new byte[5_000_000]));
    List<String> texts =
        Reads.texts(
            Reads.sheets(
                "a.warc.gz",
                bytes(bomb, gzip(page("/b", "Two."))),
                Bounds.defaults().withMostBytes(1_000_000)));
    assertThat(texts.get(0)).contains("larger than 1000000 bytes");
    assertThat(texts.get(1)).isEqualTo("Two.");
  }

  @Test
  void emptyCutOffAndChanged() throws IOException {
    assertThat(Reads.sentence(Reads.sheets("a.warc", new byte[0]))).contains("holds no page");
    byte[] whole = bytes(page("/a", "One."), page("/b", "Two."));
    byte[] packed = bytes(gzip(page("/a", "One.")), gzip(page("/b", "Two.")));
    java.util.Random random = new java.util.Random(5);
    for (byte[] warc : List.of(whole, packed)) {
      for (int length = 0; length < warc.length; length += 3) {
        assertThat(Reads.sheets("a.warc", Arrays.copyOf(warc, length))).isNotEmpty();
      }
      for (int i = 0; i < 300; i++) {
        byte[] changed = warc.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        assertThat(Reads.sheets("a.warc", changed)).isNotEmpty();
      }
    }
    assertThat(Reads.sheets("a.warc", "no archive".getBytes(UTF_8))).hasSize(1);
  }
}
