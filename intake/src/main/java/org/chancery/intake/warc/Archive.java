package org.chancery.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.report.Encoding;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Sheets;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The records of an archive of the web; one that is no report has no sheets. */
final class Archive implements Sheets.Parts {
  /** Most of an archive is none of ours: pages bring along what they are drawn with. */
  private static final Set<String> NO_REPORTS = Set.of("image", "audio", "video", "font", "model");

  private static final Set<String> NO_TEXTS =
      Set.of("css", "javascript", "x-javascript", "ecmascript", "json", "dns", "octet-stream");

  private final Material material;
  private final Options options;
  private final Records records;
  private final boolean packed;

  Archive(Material material, Options options) throws IOException {
    this.material = material;
    this.options = options;
    this.records = new Records(material.in());
    this.packed = records.isPacked();
  }

  @Override
  public Optional<Sheets> next() throws IOException {
    try {
      Optional<InputStream> bytes = records.next();
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      WarcReader reader = new WarcReader(Channels.newChannel(bytes.get()));
      reader.calculateBlockDigest();
      Optional<WarcRecord> record = reader.next();
      return Optional.of(record.isEmpty() ? Sheets.none() : sheets(record.get(), records.begin()));
    } catch (IOException | RuntimeException e) {
      // what is wrong with a record is told, whatever it is, and the next one is looked for
      long at = records.begin();
      if (!records.pass()) {
        records.recover(packed);
      }
      return Optional.of(broken(at, e instanceof IOException ? e.getMessage() : null));
    }
  }

  private Sheets broken(long at, @org.jspecify.annotations.Nullable String why) {
    String name = material.name() + "@" + at;
    return Sheets.of(
        new Input.Refused(
            name,
            material.name()
                + ": the record at byte "
                + at
                + " cannot be read"
                + (why != null && why.startsWith("it ") ? ": " + why : ": it is broken")
                + ". It was passed over."));
  }

  private Sheets sheets(WarcRecord record, long at) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!"http".equals(response.contentType().subtype())) {
        return Sheets.none();
      }
      HttpResponse http = response.http();
      return http.status() == 200 && isWanted(http.contentType())
          ? sheets(response, http.contentType(), http.bodyDecoded(), at)
          : Sheets.none();
    }
    boolean whole = record instanceof WarcResource || record instanceof WarcConversion;
    return whole && record instanceof WarcTargetRecord target && isWanted(record.contentType())
        ? sheets(target, record.contentType(), record.body(), at)
        : Sheets.none();
  }

  private static boolean isWanted(MediaType type) {
    return !NO_REPORTS.contains(type.type().toLowerCase(Locale.ROOT))
        && !NO_TEXTS.contains(type.subtype().toLowerCase(Locale.ROOT));
  }

  private Sheets sheets(WarcTargetRecord record, MediaType type, MessageBody body, long at)
      throws IOException {
    String target = record.target();
    String name = material.name() + "#" + target;
    long most = options.bounds().mostBytes();
    String mediaType = type.base().toString().toLowerCase(Locale.ROOT);
    Material page =
        material.within(name, body.stream(), Optional.of(mediaType)).fetchedFrom(target);
    Optional<byte[]> bytes = page.bytes(most);
    if (bytes.isEmpty()) {
      return Sheets.of(
          Input.Refused.of(
              name, "is larger than " + most + " bytes, unpacked. Raise the limit to read it."));
    }
    if (!isWhole(record)) {
      return Sheets.of(
          new Input.Refused(
              name,
              material.name()
                  + ": the record at byte "
                  + at
                  + " ("
                  + target
                  + ") is not what was archived: its digest is another. It was passed over."));
    }
    Head head = Head.of(target, Optional.of(mediaType), bytes.get());
    if (bytes.get().length == 0
        || target.endsWith("/robots.txt")
        || !Opening.reads(head, options)) {
      return Sheets.none();
    }
    Material whole = page.from(new ByteArrayInputStream(bytes.get()));
    Optional<Charset> charset = Encoding.named(type.parameters().getOrDefault("charset", ""));
    return Opening.inner(charset.map(whole::encoded).orElse(whole), options);
  }

  private static boolean isWhole(WarcRecord record) throws IOException {
    Optional<WarcDigest> stated = record.blockDigest();
    Optional<WarcDigest> own = record.calculatedBlockDigest();
    return stated.isEmpty()
        || own.isEmpty()
        || !stated.get().algorithm().equalsIgnoreCase(own.get().algorithm())
        || Arrays.equals(stated.get().bytes(), own.get().bytes());
  }
}
