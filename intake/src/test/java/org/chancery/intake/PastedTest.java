package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {
  private static final String WORDS =
      "“We agreed,” the minister said.\r\n\r\nThe minister’s visit – his first – ends today.\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16", "x-MacRoman"})
  void standardInputInAnyEncodingWithTheLineEndsOfWindows(String encoding) {
    byte[] bytes = WORDS.getBytes(Charset.forName(encoding));
    try (Stream<Input> inputs =
        Inputs.of(List.of("-"), Intake.standard(), new ByteArrayInputStream(bytes))) {
      assertThat(inputs)
          .singleElement()
          .isInstanceOfSatisfying(
              Input.Read.class, read -> assertThat(read.page().text()).isEqualTo(WORDS));
    }
  }
}
