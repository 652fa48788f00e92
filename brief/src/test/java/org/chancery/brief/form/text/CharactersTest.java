package org.chancery.brief.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void textStaysAsItIs() {
    String text = "Señor عبد 𝔘\t\r\n\u0085\uE000\uFFFD";
    assertThat(Characters.clean(text)).isEqualTo(text);
  }

  @Test
  void whatXmlForbidsGoes() {
    assertThat(Characters.clean("a\u0000b\u001Fc\u000Bd\uFFFEe\uFFFF")).isEqualTo("abcde");
    assertThat(Characters.clean("a\uD800b\uDC00")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void aLineIsOneLine() {
    assertThat(Characters.line(" a \r\n\t b\u0007 ")).isEqualTo("a b");
  }
}
