package org.chancery.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every target on its seeds, on some changed ones, and on what the fuzzer found. */
class TargetsTest {
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.ofEntries(
          Map.entry("Text", TextTarget::fuzzerTestOneInput),
          Map.entry("Lines", LinesTarget::fuzzerTestOneInput),
          Map.entry("Gzip", GzipTarget::fuzzerTestOneInput),
          Map.entry("Zip", ZipTarget::fuzzerTestOneInput),
          Map.entry("Warc", WarcTarget::fuzzerTestOneInput),
          Map.entry("Mail", MailTarget::fuzzerTestOneInput),
          Map.entry("Mailbox", MailboxTarget::fuzzerTestOneInput),
          Map.entry("Word", WordTarget::fuzzerTestOneInput),
          Map.entry("Pdf", PdfTarget::fuzzerTestOneInput),
          Map.entry("Html", HtmlTarget::fuzzerTestOneInput),
          Map.entry("Feed", FeedTarget::fuzzerTestOneInput),
          Map.entry("Sitemap", SitemapTarget::fuzzerTestOneInput));

  private static Consumer<byte[]> target(String name) {
    return Optional.ofNullable(TARGETS.get(name)).orElseThrow();
  }

  static Stream<String> targets() {
    return TARGETS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void seedsAndChangedSeeds(String target) throws IOException {
    Random random = new Random(11);
    List<byte[]> seeds = Seeds.all().getOrDefault(target, List.of());
    assertThat(seeds).isNotEmpty();
    for (byte[] seed : seeds) {
      target(target).accept(seed);
      for (int i = 0; i < 60; i++) {
        byte[] changed = seed.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        target(target).accept(changed);
      }
    }
  }

  /** What a format throws is found by the fuzzer, and not made a sentence of. */
  @ParameterizedTest
  @ValueSource(strings = {"TextFormat", "LinesFormat", "FeedFormat", "MailFormat", "HtmlFormat"})
  void aFailureShows(String format) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a failure");
          }
        };
    assertThatThrownBy(() -> Target.read(format, "a", broken)).hasMessage("a failure");
  }

  /** Lines of "target, Base64, what was wrong". */
  @Test
  void whatTheFuzzerFound() throws IOException {
    try (InputStream in = TargetsTest.class.getResourceAsStream("findings.tsv")) {
      for (String line :
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          target(cells[0]).accept(Base64.getDecoder().decode(cells[1]));
        }
      }
    }
  }
}
