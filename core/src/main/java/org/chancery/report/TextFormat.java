package org.chancery.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plain text: one report a file. */
final class TextFormat implements Format {
  static final TextFormat INSTANCE = new TextFormat();

  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public Fit fit(Head head) {
    return head.ends(".txt") || head.mediaType().filter("text/plain"::equals).isPresent()
        ? Fit.CALLED
        : Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    return Sheets.of(sheet(material, options));
  }

  private static Sheet sheet(Material material, Options options) throws IOException {
    String name = material.name();
    Optional<byte[]> bytes = material.bytes(options.bounds().mostBytesOfReport());
    return bytes.isEmpty() ? tooLong(name, options) : sheet(material, bytes.get(), options);
  }

  private static Sheet sheet(Material material, byte[] bytes, Options options) {
    String name = material.name();
    return switch (Decoding.of(bytes, material.charset(), options)) {
      case Decoding.Decoded.Refused r -> Input.Refused.of(name, r.reason());
      case Decoding.Decoded.Text t -> {
        if (t.text().length() > options.bounds().longestReport()) {
          yield tooLong(name, options);
        }
        if (t.text().isBlank()) {
          yield Input.Refused.of(name, "is empty. Give a file that holds a report's text.");
        }
        Page page = Page.of(name, t.text()).at(material.address());
        yield t.encoding().equals(Encoding.UTF_8)
            ? page
            : page.madeFrom(Original.of("text/plain", t.encoding(), bytes));
      }
    };
  }

  private static Input.Refused tooLong(String name, Options options) {
    return Input.Refused.of(
        name,
        "is longer than "
            + options.bounds().longestReport()
            + " characters. Divide it into its reports, or raise the limit.");
  }
}
