package org.chancery.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningTest {
  /** A format of boxes: {@code BOX} and what lies in it; "BOX!" breaks. */
  private record Boxes() implements Format {
    @Override
    public String name() {
      return "a box";
    }

    @Override
    public List<String> endings() {
      return List.of(".box");
    }

    @Override
    public Fit fit(Head head) {
      return head.begins("BOX") ? Fit.SIGNED : head.ends(".box") ? Fit.CALLED : Fit.NONE;
    }

    @Override
    public Sheets open(Material material, Options options) throws IOException {
      String held = new String(material.in().readAllBytes(), UTF_8).substring(3);
      if (held.startsWith("!")) {
        throw new IllegalStateException("broken");
      }
      return Opening.of(
          material.within(
              material.name() + "/in",
              new ByteArrayInputStream(held.getBytes(UTF_8)),
              Optional.empty()),
          options);
    }
  }

  private static final Options OPTIONS = Options.defaults().withFormats(List.of(new Boxes()));

  private static Sheet only(String name, String held, Options options) throws IOException {
    return only(Material.of(name, new ByteArrayInputStream(held.getBytes(UTF_8))), options);
  }

  private static Sheet only(Material material, Options options) throws IOException {
    List<Sheet> all = new ArrayList<>();
    try (Sheets sheets = Opening.of(material, options)) {
      for (Optional<Sheet> s = sheets.next(); s.isPresent(); s = sheets.next()) {
        all.add(s.get());
      }
    }
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String sentence(Sheet sheet) {
    return sheet instanceof Input.Refused r ? r.sentence() : "read: " + sheet;
  }

  @Test
  void theFormatThatFitsBestReads() throws IOException {
    assertThat(only("a.txt", "BOXwords", OPTIONS)).isEqualTo(Page.of("a.txt/in", "words"));
    assertThat(only("a", "BOXBOXwords", OPTIONS)).isEqualTo(Page.of("a/in/in", "words"));
    assertThat(only("a.txt", "words", OPTIONS)).isEqualTo(Page.of("a.txt", "words"));
    assertThat(only("a.txt", "{\"text\":\"words\"}", OPTIONS))
        .isEqualTo(Page.of("a.txt", "{\"text\":\"words\"}"));
    assertThat(only("a", " {\"text\":\"words\"}", OPTIONS)).isEqualTo(Page.of("a:1", "words"));
  }

  @Test
  void aBrokenMaterialIsToldInASentence() throws IOException {
    assertThat(sentence(only("a.box", "BOX!", OPTIONS)))
        .isEqualTo(
            "a.box is broken, or no box: it cannot be read. Save it anew, or give its text.");
  }

  @Test
  void whatLiesTooDeepIsRefused() throws IOException {
    assertThat(only("a", "BOX".repeat(8) + "words", OPTIONS)).isInstanceOf(Page.class);
    assertThat(sentence(only("a", "BOX".repeat(9) + "words", OPTIONS)))
        .contains("lies in more than 8 others");
  }

  @Test
  void anEncodingIsForcedMarkedStatedOrDetected() throws IOException {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Options detecting =
        Options.defaults().withDetector(bytes -> Optional.of(StandardCharsets.ISO_8859_1));
    assertThat(encoding(latin, Optional.empty(), detecting)).isEqualTo("ISO-8859-1 DETECTED");
    assertThat(encoding(latin, Optional.of("windows-1252"), detecting))
        .isEqualTo("windows-1252 DECLARED");
    assertThat(
            encoding(
                latin,
                Optional.of("windows-1252"),
                detecting.withEncoding(StandardCharsets.ISO_8859_1)))
        .isEqualTo("ISO-8859-1 FORCED");
    assertThat(
            encoding(
                "\uFEFFwords".getBytes(StandardCharsets.UTF_16LE), Optional.empty(), detecting))
        .isEqualTo("UTF-16LE DECLARED");
    Sheet utf8 = only("a.txt", "caf\u00e9", detecting);
    assertThat(utf8).isEqualTo(Page.of("a.txt", "caf\u00e9"));
    assertThat(
            sentence(
                only(Material.of("a.txt", new ByteArrayInputStream(latin)), Options.defaults())))
        .isEqualTo(
            "a.txt is not UTF-8 at byte 3. Save it as UTF-8. Or name the encoding that it is in.");
  }

  private static String encoding(byte[] bytes, Optional<String> stated, Options options)
      throws IOException {
    Material material = Material.of("a.txt", new ByteArrayInputStream(bytes));
    Sheet sheet =
        only(
            stated.isPresent()
                ? material.encoded(java.nio.charset.Charset.forName(stated.get()))
                : material,
            options);
    assertThat(sheet).isInstanceOf(Page.class);
    Original original = ((Page) sheet).original().orElseThrow();
    assertThat(original.open().readAllBytes()).isEqualTo(bytes);
    return original.encoding().map(e -> e.charset().name() + " " + e.knownBy()).orElse("none");
  }

  @Test
  void anAddressIsNotFetchedUnasked() {
    try (var inputs = Inputs.of(List.of("https://example.org/a"), Options.defaults())) {
      assertThat(inputs.map(i -> i instanceof Input.Refused r ? r.sentence() : "read"))
          .containsExactly(
              "https://example.org/a is an address, and addresses are not fetched here."
                  + " Save the page, and give its file.");
    }
  }
}
