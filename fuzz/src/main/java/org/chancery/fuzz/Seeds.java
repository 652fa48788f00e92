package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** What the fuzzer begins with: a small whole input or two for each target, made here. */
final class Seeds {
  private static final String WORDS = "The ministers met in the capital on Monday.\nThey talked.\n";

  private Seeds() {}

  /** Writes the seeds of one target into a folder. */
  public static void main(String[] arguments) throws IOException {
    int n = 0;
    for (byte[] seed : all().getOrDefault(arguments[0], List.of())) {
      Files.write(Path.of(arguments[1], "seed-" + n++), seed);
    }
  }

  /** By the names of targets. */
  static Map<String, List<byte[]>> all() throws IOException {
    byte[] words = WORDS.getBytes(UTF_8);
    byte[] mail =
        ("From: \"Press\" <a@b.example>\r\nDate: Thu, 11 Jan 2024 10:00:00 +0100\r\nSubject:"
                + " =?UTF-8?Q?Talks_h=C3=A9ld?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=iso-8859-1; format=flowed\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe ministers =\r\nm=E9t.\r\n> old\r\n--\r\n"
                + "--b\r\nContent-Type: application/octet-stream; name=a.txt\r\nContent-Disposition:"
                + " attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhleSB0YWxrZWQu\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nForwarded.\r\n--b--\r\n")
            .getBytes(UTF_8);
    byte[] body = ("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + WORDS).getBytes(UTF_8);
    byte[] warc =
        joined(
            ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/x\r\nWARC-Date:"
                    + " 2024-01-11T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type:"
                    + " application/http; msgtype=response\r\nContent-Length: "
                    + body.length
                    + "\r\n\r\n")
                .getBytes(UTF_8),
            body,
            "\r\n\r\n".getBytes(UTF_8));
    Map<String, List<byte[]>> out = new LinkedHashMap<>();
    out.put(
        "Text",
        List.of(
            words, WORDS.getBytes(StandardCharsets.UTF_16LE), new byte[] {'a', (byte) 0x92, 's'}));
    out.put(
        "Lines",
        List.of("{\"id\":1,\"text\":\"They met.\",\"date\":\"2024-01-11\"}\n{}\n".getBytes(UTF_8)));
    out.put("Gzip", List.of(gzip(words), gzip(gzip(words))));
    out.put("Zip", List.of(zip("a.txt", words, "b/c.jsonl", "{\"text\":\"x\"}".getBytes(UTF_8))));
    out.put("Warc", List.of(joined(warc, warc), joined(gzip(warc), gzip(warc))));
    out.put(
        "Mail",
        List.of(
            mail,
            ("Subject: x\n\n---------- Forwarded message ---------\nFrom: x <a@b>\nDate: Tue, Jan 9, 2024\n\n"
                    + WORDS)
                .getBytes(UTF_8)));
    out.put(
        "Mailbox",
        List.of(
            joined(
                "From a Thu Jan 11 10:00:00 2024\n".getBytes(UTF_8),
                mail,
                "\n\nFrom b\nSubject: y\n\n>From z\n".getBytes(UTF_8))));
    out.put("Word", List.of(word()));
    out.put("Pdf", List.of(pdf()));
    out.put("Html", List.of(html().getBytes(UTF_8), "<p>caf\u00e9".getBytes(UTF_8)));
    out.put("Feed", List.of(rss().getBytes(UTF_8), atom().getBytes(UTF_8)));
    out.put("Sitemap", List.of(sitemap().getBytes(UTF_8)));
    return out;
  }

  private static String html() {
    return "<!doctype html><html lang=en><head><meta charset=utf-8><title>Talks | Press</title>"
        + "<meta property='article:published_time' content='2024-01-11T10:00:00Z'>"
        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks\","
        + "\"author\":[{\"name\":\"A\"}],\"articleBody\":\"They met.\"}</script></head>"
        + "<body><nav><a href=/>Home</a></nav><article><h1>Talks</h1><p>"
        + WORDS.repeat(3)
        + "</p><table><tr><td>a<td>b</table><ul><li>one</ul></article></body></html>";
  }

  private static String rss() {
    return "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        + "<channel><title>Press</title><item><title>Talks</title><link>http://a.example/1</link>"
        + "<pubDate>Thu, 11 Jan 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>"
        + WORDS
        + "</p>]]></content:encoded></item></channel></rss>";
  }

  private static String atom() {
    return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Press</title><entry><title>Talks</title>"
        + "<link href='http://a.example/2'/><updated>2024-01-11T10:00:00Z</updated>"
        + "<content type='html'>&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>";
  }

  private static String sitemap() {
    return "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        + "<url><loc>http://a.example/1</loc><lastmod>2024-01-11</lastmod></url></urlset>";
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
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

  private static byte[] zip(Object... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.DEFLATED);
      for (int i = 0; i < files.length; i += 2) {
        ZipEntry entry = new ZipEntry((String) files[i]);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write((byte[]) files[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] word() throws IOException {
    String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String body =
        "<w:document xmlns:w='"
            + w
            + "'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Lima</w:t><w:br/></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p></w:body></w:document>";
    String core = "<p xmlns:dc='d'><dc:title>Talks</dc:title><dc:creator>Ana Ruiz</dc:creator></p>";
    return zip(
        "[Content_Types].xml",
        "<Types/>".getBytes(UTF_8),
        "word/document.xml",
        body.getBytes(UTF_8),
        "docProps/core.xml",
        core.getBytes(UTF_8));
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream words = new PDPageContentStream(document, page)) {
        words.beginText();
        words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        words.newLineAtOffset(72, 600);
        words.showText("The ministers met in the capital on Monday.");
        words.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
