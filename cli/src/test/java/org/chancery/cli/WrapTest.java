package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(Wrap.lines("They met in Baku  and\nparted", 12, 2, 4, UnaryOperator.identity()))
        .containsExactly("  They met", "    in Baku", "    and", "    parted");
    assertThat(Wrap.lines("Donaudampfschiffahrt", 5, 1, 1, UnaryOperator.identity()))
        .containsExactly(" Donaudampfschiffahrt");
  }

  @Test
  void anExcerptEndsBehindAWord() {
    assertThat(Wrap.cut("They met in Baku, and parted", 18)).isEqualTo("They met in Baku…");
    assertThat(Wrap.cut("They  met", 18)).isEqualTo("They met");
    assertThat(Wrap.cut("Donaudampfschiffahrt", 6)).isEqualTo("Donau…");
  }
}
