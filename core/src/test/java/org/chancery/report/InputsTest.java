package org.chancery.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String TEXT = "The ministers met in the capital on Monday.";

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private static List<Input> all(Options options, String... paths) {
    try (Stream<Input> inputs = Inputs.of(List.of(paths), options)) {
      return inputs.toList();
    }
  }

  private static List<Input> all(String... paths) {
    return all(Options.defaults(), paths);
  }

  private static Report report(Input input) {
    return switch (input) {
      case Input.Read read -> read.report();
      case Input.Refused refused -> throw new AssertionError(refused.sentence());
    };
  }

  private static String sentence(Input input) {
    return switch (input) {
      case Input.Read read -> throw new AssertionError("read " + read.report().source());
      case Input.Refused refused -> refused.sentence();
    };
  }

  @Test
  void foldersAreReadInTheOrderOfTheirNames() throws IOException {
    write("in/b.txt", TEXT);
    write("in/a/z.txt", TEXT);
    write(
        "in/c.jsonl",
        "{\"id\":\"one\",\"text\":\"" + TEXT + "\"}\n\n{\"id\":2,\"text\":\"" + TEXT + "\"}");
    write("in/d.pdf", "no");
    assertThat(all(folder.resolve("in").toString()))
        .extracting(i -> report(i).source().replaceAll(".*in.(?=a|b)", ""))
        .containsExactly("a/z.txt", "b.txt", "one", "2");
  }

  @Test
  void aFileIsReadWhenItIsAskedFor() throws IOException {
    String first = write("1.txt", TEXT);
    Path second = folder.resolve("2.txt");
    Iterator<Input> inputs =
        Inputs.of(List.of(first, second.toString()), Options.defaults()).iterator();
    assertThat(report(inputs.next()).text()).isEqualTo(TEXT);
    Path later = folder.resolve("3.txt");
    assertThat(later).doesNotExist();
    assertThat(sentence(inputs.next())).contains("2.txt").contains("no such file");
  }

  @Test
  void globs() throws IOException {
    write("g/a1.txt", TEXT);
    write("g/a2.txt", TEXT);
    write("g/sub/a3.txt", TEXT);
    assertThat(all(folder + "/g/a*.txt")).hasSize(2).allMatch(Input.Read.class::isInstance);
    assertThat(all(folder + "/g/**.txt")).hasSize(3);
    assertThat(all(folder + "/g/**")).hasSize(3);
    assertThat(sentence(all(folder + "/g/b*.txt").get(0))).contains("b*.txt matches nothing");
    assertThat(sentence(all(folder + "/g/b[.txt").get(0))).contains("b[.txt");
  }

  @Test
  void standardInputIsTextOrJsonLines() {
    InputStream text = new ByteArrayInputStream(TEXT.getBytes(UTF_8));
    assertThat(Inputs.of(List.of("-"), Options.defaults(), text).map(i -> report(i).text()))
        .containsExactly(TEXT);
    InputStream lines =
        new ByteArrayInputStream(
            ("\uFEFF {\"text\":\""
                    + TEXT
                    + "\",\"date\":\"2024-05-03T10:00:00Z\"}\n{\"text\":\""
                    + TEXT
                    + "\"}")
                .getBytes(UTF_8));
    assertThat(
            Inputs.of(List.of("-"), Options.defaults(), lines)
                .map(i -> report(i).source() + " " + report(i).published().orElse(LocalDate.MIN)))
        .containsExactly("-:1 2024-05-03", "-:2 " + LocalDate.MIN);
    InputStream none = new ByteArrayInputStream(new byte[0]);
    assertThat(Inputs.of(List.of("-"), Options.defaults(), none).map(InputsTest::sentence))
        .allMatch(s -> s.startsWith("Standard input is empty"));
  }

  @Test
  void badFilesAreToldAndTheOthersRead() throws IOException {
    byte[] broken = (TEXT + " é").getBytes(UTF_8);
    broken[broken.length - 1] = 'x';
    List<Input> inputs =
        all(
            write("empty.txt", ""),
            write("binary.txt", "abc\0def"),
            write("latin.txt", broken),
            write("wide.txt", TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_16)),
            write("good.txt", "\uFEFF" + TEXT + "\r\n"));
    assertThat(sentence(inputs.get(0))).contains("empty.txt is empty");
    assertThat(sentence(inputs.get(1))).contains("binary.txt is binary").contains("byte 3");
    assertThat(sentence(inputs.get(2))).contains("not UTF-8 at byte " + (TEXT.length() + 1));
    assertThat(report(inputs.get(3)).text()).isEqualTo(TEXT);
    assertThat(report(inputs.get(4)).text()).isEqualTo(TEXT + "\r\n");
  }

  @Test
  void badLinesAreToldAndTheOthersRead() throws IOException {
    Options options = Options.defaults().withBounds(Bounds.defaults().withLongestReport(200));
    List<Input> inputs =
        all(
            options,
            write(
                "mixed.jsonl",
                "{\"text\":\""
                    + TEXT
                    + "\"}\n{\"text\": \n[1]\n{\"text\":3}\n{\"title\":\"x\"}\n"
                    + "{\"text\":\""
                    + "x".repeat(9000)
                    + "\"}\n"
                    + "{\"text\":\""
                    + TEXT
                    + "\",\"date\":\"soon\"}\n{\"text\":\""
                    + TEXT
                    + "\"}"));
    assertThat(report(inputs.get(0)).text()).isEqualTo(TEXT);
    assertThat(sentence(inputs.get(1))).contains("line 2").contains("broken JSON");
    assertThat(sentence(inputs.get(2))).contains("line 3").contains("not a JSON object");
    assertThat(sentence(inputs.get(3))).contains("line 4").contains("\"text\"");
    assertThat(sentence(inputs.get(4))).contains("line 5").contains("no text");
    assertThat(sentence(inputs.get(5))).contains("line 6").contains("200 characters");
    assertThat(sentence(inputs.get(6))).contains("line 7").contains("soon");
    assertThat(report(inputs.get(7)).source()).endsWith("mixed.jsonl:8");
    assertThat(sentence(all(options, write("long.txt", "x".repeat(201))).get(0))).contains("200");
  }

  @Test
  void aFolderThatLinksBackEnds() throws IOException {
    write("loop/a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("loop/back"), folder.resolve("loop"));
    List<Input> inputs = all(folder.resolve("loop").toString());
    assertThat(inputs).hasSize(2);
    assertThat(sentence(inputs.get(1))).contains("back links back");
  }

  @Test
  void nothingThere() throws IOException {
    Files.createDirectories(folder.resolve("none"));
    assertThat(sentence(all(folder.resolve("none").toString()).get(0)))
        .contains("holds no reports");
    assertThat(sentence(all("").get(0))).contains("empty path");
    assertThat(sentence(all("no\0name").get(0))).contains("name of a file");
  }
}
