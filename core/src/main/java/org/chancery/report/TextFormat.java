package org.chancery.report;

import java.io.IOException;
import java.util.List;

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
    int longest = options.bounds().longestReport();
    long most = Math.min(options.bounds().mostBytes(), 4L * longest + 3);
    byte[] bytes = material.in().readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
    if (bytes.length > most) {
      return tooLong(name, options);
    }
    return switch (Decoding.of(bytes, material.charset(), options)) {
      case Decoding.Decoded.Refused r -> new Input.Refused(name, name + " " + r.reason());
      case Decoding.Decoded.Text t -> {
        if (t.text().length() > longest) {
          yield tooLong(name, options);
        }
        if (t.text().isBlank()) {
          yield new Input.Refused(
              name, name + " is empty. Give a file that holds a report's text.");
        }
        Page page = Page.of(name, t.text()).at(material.address());
        yield t.encoding().equals(Encoding.UTF_8)
            ? page
            : page.madeFrom(Original.of("text/plain", t.encoding(), bytes));
      }
    };
  }

  private static Input.Refused tooLong(String name, Options options) {
    return new Input.Refused(
        name,
        name
            + " is longer than "
            + options.bounds().longestReport()
            + " characters. Divide it into its reports, or raise the limit.");
  }
}
