package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InletTest {
  private static final String WORDS =
      "They met in Baku, and the minister’s visit – his first – ends today.\r\n";

  @TempDir Path folder;

  private String file(String encoding) throws IOException {
    return Files.write(folder.resolve("a.txt"), WORDS.getBytes(Charset.forName(encoding)))
        .toString();
  }

  @Test
  void anEncodingThatIsToldFromTheWordsIsSaid() throws IOException {
    String file = file("windows-1252");
    Call call = Call.of(Made.ONE_OF_EACH, "read", file);
    assertThat(call.code()).isZero();
    assertThat(call.err())
        .contains(
            file
                + " does not say its encoding; it was read as windows-1252. If letters are wrong,"
                + " name another with --encoding.");
  }

  @Test
  void nothingIsSaidOfAnEncodingThatIsSure() throws IOException {
    assertThat(Call.of(Made.ONE_OF_EACH, "read", file("UTF-8")).err()).doesNotContain("encoding");
    Call named =
        Call.of(Made.ONE_OF_EACH, "read", "--encoding", "windows-1252", file("windows-1252"));
    assertThat(named.code()).isZero();
    assertThat(named.err()).doesNotContain("encoding");
  }
}
