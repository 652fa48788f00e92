package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The manual says what the help says, and those who show manual pages find nothing wrong with it.
 */
class ManualTest {
  @TempDir Path folder;

  private List<Path> pages() throws IOException {
    Call call = Call.of(Made.ONE_OF_EACH, "man", "--to", folder.toString(), "--date", "2026-11-01");
    assertThat(call.code()).isZero();
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }

  @Test
  void eachCommandHasAPageAndHiddenOnesHaveNone() throws IOException {
    assertThat(pages())
        .contains(folder.resolve("chancery.1"), folder.resolve("chancery-read.1"))
        .doesNotContain(folder.resolve("chancery-man.1"));
    assertThat(folder.resolve("chancery.1"))
        .content(StandardCharsets.US_ASCII)
        .startsWith(".TH \"CHANCERY\" \"1\" \"2026-11-01\"")
        .contains("\\fBcompletion\\fR\nPrints what makes")
        .contains("\\fBchancery\\-read\\fR(1)")
        .contains("register.db")
        .doesNotContain("fBman");
  }

  @Test
  void aPageHasTheOptionsTheirValuesAndTheExamples() {
    String page = Call.of(Made.ONE_OF_EACH, "man", "read").out();
    assertThat(page)
        .contains(".SH NAME\nchancery\\-read \\- Reads reports")
        .contains(".TP\n\\fB\\-\\-min\\-confidence\\fR=\\fIP\\fR\n")
        .contains(".SH EXAMPLES\n.nf\n.RS 4\nchancery read talks.txt ")
        .contains("\nEnds with 0, or with 2 if an input could not be read")
        .doesNotContain("DEFAULT\\-VALUE")
        .doesNotContain("%n");
  }

  @Test
  void whatIsNotAsciiHasAName() {
    assertThat(Roff.escaped("a-b “c” \\d 'e'"))
        .isEqualTo("a\\-b \\[u201C]c\\[u201D] \\ed \\(aqe\\(aq");
    assertThat(new Roff("T", "", "").paragraph("A.").paragraph(".SH is no heading").toString())
        .endsWith("\n.PP\n\\&.SH is no heading\n");
  }

  @Test
  void anUnknownPageIsNamed() {
    Call call = Call.of(Made.ONE_OF_EACH, "man", "raed");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("no page on \"raed\"");
  }

  @Test
  void groffFindsNothingWrong() throws Exception {
    assumeTrue(CompletionTest.found("groff"), "groff is not here");
    assertThat(said(List.of("groff", "-man", "-ww", "-Tutf8", "-z"))).isEmpty();
  }

  @Test
  void mandocFindsNothingWrong() throws Exception {
    assumeTrue(CompletionTest.found("mandoc"), "mandoc is not here");
    assertThat(said(List.of("mandoc", "-T", "lint", "-W", "warning"))).isEmpty();
  }

  private String said(List<String> program) throws Exception {
    List<String> command = new ArrayList<>(program);
    pages().forEach(page -> command.add(page.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
