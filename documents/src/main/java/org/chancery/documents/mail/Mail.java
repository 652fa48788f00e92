package org.chancery.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.report.Decoding;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Original;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/** The pages of one mail: its words, then what is attached. */
final class Mail implements Sheets.Parts {
  private final Material material;
  private final Options options;
  private final Message message;
  private final Original original;
  private final Deque<Material> attached = new ArrayDeque<>();
  private boolean begun;

  Mail(Material material, byte[] bytes, Options options) throws IOException {
    this.material = material;
    this.options = options;
    this.message = Message.of(bytes);
    this.original = Original.of("message/rfc822", bytes);
    int n = 0;
    for (Part part : message.parts()) {
      n++;
      if (part.attached() && isRead(part)) {
        attached.add(
            material.within(
                material.name()
                    + "#"
                    + part.fileName().filter(f -> !f.isEmpty()).orElse("part-" + n),
                new ByteArrayInputStream(part.bytes()),
                Optional.of(part.mediaType()).filter(t -> !t.equals("application/octet-stream"))));
      }
    }
  }

  @Override
  public Optional<Sheets> next() throws IOException {
    if (!begun) {
      begun = true;
      return Optional.of(first().map(Sheets::of).orElse(Sheets.none()));
    }
    return Optional.ofNullable(attached.poll()).map(m -> Opening.inner(m, options));
  }

  private boolean isRead(Part part) {
    String type = part.mediaType();
    if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")) {
      return false;
    }
    byte[] bytes = part.bytes();
    return bytes.length > 0
        && Opening.reads(Head.of(part.fileName().orElse(""), Optional.of(type), bytes), options);
  }

  private Optional<Sheet> first() throws IOException {
    String plain = "";
    for (Part part : message.parts()) {
      if (part.isWords("text/plain")) {
        switch (Decoding.of(part.bytes(), part.charset(), options)) {
          case Decoding.Decoded.Refused r -> {
            return Optional.of(Input.Refused.of(material.name(), r.reason()));
          }
          case Decoding.Decoded.Text t ->
              plain += (plain.isBlank() ? "" : "\n\n") + lines(t.text(), part.flowed());
        }
      }
    }
    List<Part> pages = new ArrayList<>();
    for (Part part : message.parts()) {
      if (part.isWords("text/html") && part.bytes().length > 0) {
        pages.add(part);
      }
    }
    boolean stub =
        !pages.isEmpty()
            && plain.strip().length() < 200
            && pages.get(0).bytes().length > 20L * plain.length();
    if (plain.isBlank() || stub) {
      Optional<Sheet> page = pages.isEmpty() ? Optional.empty() : html(pages.get(0));
      if (page.isPresent() || plain.isBlank()) {
        return page;
      }
    }
    Letter letter = Letter.of(plain);
    return letter.text().isBlank() ? Optional.empty() : Optional.of(page(letter));
  }

  /** The page that the HTML of a mail is, under the mail's own title and date. */
  private Optional<Sheet> html(Part part) throws IOException {
    Material page =
        material.within(
            material.name(), new ByteArrayInputStream(part.bytes()), Optional.of("text/html"));
    try (Sheets sheets = Opening.inner(part.charset().map(page::encoded).orElse(page), options)) {
      return sheets
          .next()
          .map(
              s ->
                  switch (s) {
                    case Input.Refused r -> r;
                    case Page p -> page(Letter.of(p.text()));
                  });
    }
  }

  private Page page(Letter letter) {
    Optional<String> subject = message.field("subject").map(Mail::bare);
    return new Page(
        material.name(),
        letter.text(),
        letter.title().map(Mail::bare).or(() -> subject),
        letter.forwarded() ? letter.date() : message.field("date").flatMap(MailDate::in),
        Optional.empty(),
        material.address(),
        letter.forwarded() ? letter.author() : message.field("from").flatMap(Sender::of),
        Optional.of(original));
  }

  /** Without "Re:" and "Fwd:". */
  private static String bare(String subject) {
    String rest = subject;
    while (rest.toLowerCase(Locale.ROOT).matches("(?:re|fwd?|aw|wg)(?:\\[\\d+\\])?:.*")) {
      rest = rest.substring(rest.indexOf(':') + 1).strip();
    }
    return rest.isEmpty() ? subject : rest;
  }

  private static String lines(String text, boolean flowed) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    // a line that ends in a space goes on, but for the one before a signature
    return flowed ? lines.replaceAll("(?<!(?:^|\n)--) \n(?![ >\n])", " ") : lines;
  }
}
