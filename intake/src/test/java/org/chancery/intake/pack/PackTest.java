package org.chancery.intake.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.intake.Reads;
import org.chancery.report.Bounds;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.junit.jupiter.api.Test;

class PackTest {
  private static final String WORDS = "The ministers met in the capital on Monday.";
  private static final Bounds SMALL = Bounds.defaults().withMostBytes(1_000_000);

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** An archive of files, each a name and what it holds. */
  private static byte[] zip(Object... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) files[i]));
        zip.write(files[i + 1] instanceof byte[] b ? b : ((String) files[i + 1]).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static List<String> sources(List<Sheet> sheets) {
    return sheets.stream().map(s -> ((Page) s).source()).toList();
  }

  @Test
  void theNameWithoutGzTellsWhatItIs() throws IOException {
    List<Sheet> sheets = Reads.sheets("in/a.html.gz", gzip(("<p>" + WORDS).getBytes(UTF_8)));
    assertThat(Reads.texts(sheets)).containsExactly(WORDS);
    assertThat(sources(sheets)).containsExactly("in/a.html.gz#a.html");
    byte[] lines = ("{\"text\":\"" + WORDS + "\"}\n").repeat(3).getBytes(UTF_8);
    assertThat(Reads.texts(Reads.sheets("a.jsonl.gz", gzip(lines)))).hasSize(3);
    assertThat(Reads.texts(Reads.sheets("-", gzip(WORDS.getBytes(UTF_8))))).containsExactly(WORDS);
  }

  @Test
  void archivesOfManyReportsMayBeLong() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int w = 0; w < 40; w++) {
        words.append(Long.toString(random.nextLong(), 36)).append(' ');
      }
      lines.write(("{\"text\":\"" + words + "\"}\n").getBytes(UTF_8));
    }
    assertThat(lines.size()).isGreaterThan(2_000_000);
    assertThat(Reads.sheets("a.jsonl.gz", gzip(lines.toByteArray()), SMALL)).hasSize(5_000);
  }

  @Test
  void gzipBombsAreRefused() throws IOException {
    byte[] bomb = gzip(new byte[5_000_000]);
    for (String name : List.of("a.txt.gz", "a.jsonl.gz", "a.html.gz")) {
      String sentence = Reads.sentence(Reads.sheets(name, bomb, SMALL));
      assertThat(sentence).startsWith(name);
    }
    byte[] twice = gzip(gzip(new byte[500_000_000]));
    assertThat(Reads.sentence(Reads.sheets("a.jsonl.gz", twice, SMALL)))
        .contains("unpacks to more than");
    byte[] deep = WORDS.getBytes(UTF_8);
    for (int i = 0; i < 12; i++) {
      deep = gzip(deep);
    }
    assertThat(Reads.sentence(Reads.sheets("a.gz", deep))).contains("lies in more than 8");
  }

  @Test
  void brokenAndCutOffGzip() throws IOException {
    byte[] whole = gzip(WORDS.repeat(50).getBytes(UTF_8));
    for (int length = 0; length < whole.length; length++) {
      assertThat(Reads.sheets("a.txt.gz", Arrays.copyOf(whole, length))).hasSize(1);
    }
    whole[whole.length / 2] ^= 0x55;
    assertThat(Reads.sentence(Reads.sheets("a.txt.gz", whole))).startsWith("a.txt.gz");
  }

  @Test
  void theFilesOfAnArchiveInTheOrderOfTheirNames() throws IOException {
    List<Sheet> sheets =
        Reads.sheets(
            "a.zip",
            zip(
                "b.txt",
                "Second.",
                "a/x.html",
                "<p>First.",
                "c.png",
                "x",
                "__MACOSX/a.txt",
                "x",
                ".hidden.txt",
                "x",
                "../d.txt",
                "Outside.",
                "/e.txt",
                "Root."));
    assertThat(sources(sheets))
        .containsExactly("a.zip#../d.txt", "a.zip#/e.txt", "a.zip#a/x.html", "a.zip#b.txt");
    assertThat(Reads.texts(sheets)).containsExactly("Outside.", "Root.", "First.", "Second.");
  }

  @Test
  void archivesInArchives() throws IOException {
    byte[] inner = zip("a.txt", WORDS);
    assertThat(Reads.texts(Reads.sheets("a.zip", zip("b.zip", inner)))).containsExactly(WORDS);
    for (int i = 0; i < 12; i++) {
      inner = zip("n.zip", inner);
    }
    assertThat(Reads.sentence(Reads.sheets("a.zip", inner))).contains("lies in more than 8");
  }

  @Test
  void zipBombsAreRefused() throws IOException {
    byte[] bomb = zip("a.txt", new byte[20_000_000], "b.txt", WORDS);
    List<Sheet> sheets = Reads.sheets("a.zip", bomb, SMALL);
    assertThat(Reads.texts(sheets)).hasSize(2);
    assertThat(Reads.texts(sheets).get(0)).startsWith("refused: a.zip#a.txt");
    assertThat(Reads.texts(sheets).get(1)).isEqualTo(WORDS);
    // each by itself is small enough; all of them are not
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add("x" + (100 + i) + ".jsonl");
      many.add(new byte[900_000]);
    }
    List<String> texts = Reads.texts(Reads.sheets("a.zip", zip(many.toArray()), SMALL));
    assertThat(texts).hasSizeLessThan(60);
    assertThat(texts.get(texts.size() - 1)).contains("what is behind it was not read");
  }

  @Test
  void thousandsOfFilesAreReadOneAtATime() throws IOException {
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      many.add((10_000 + i) + ".txt");
      many.add(WORDS + i);
    }
    assertThat(Reads.sheets("a.zip", zip(many.toArray()))).hasSize(3_000);
  }

  @Test
  void brokenCutOffAndEmptyArchives() throws IOException {
    byte[] whole = zip("a.txt", WORDS, "b.txt", WORDS);
    for (int length = 0; length < whole.length; length++) {
      Reads.sentence(Reads.sheets("a.zip", Arrays.copyOf(whole, length)));
    }
    java.util.Random random = new java.util.Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] broken = whole.clone();
      broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      assertThat(Reads.sheets("a.zip", broken)).isNotEmpty();
    }
    assertThat(Reads.sentence(Reads.sheets("a.zip", zip("a.png", "x"))))
        .contains("holds no reports");
  }
}
