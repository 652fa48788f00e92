package org.chancery.brief.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
  private static String text(Page page, int width, Ink ink) {
    return new String(new TextForm(width, ink).bytes(page), StandardCharsets.UTF_8);
  }

  @Test
  void citationsAreNumberedAndTheirSourcesFollow() {
    String text = text(SamplePage.unmarked(), 90, Ink.PLAIN);

    assertThat(text)
        .startsWith("Fiji and the United Nations Children’s Fund\n")
        .contains(
            "  • Jane Roe, Minister of Foreign Affairs of Fiji, in office since 3 May 2021 [1]\n",
            "    – UNICEF thanked the Government [1] [9]\n",
            "\nWhat was promised\n  Nothing on record.\n",
            """
               [2] Ministry of Foreign Affairs, 20 January 2024: “The sides discussed mine action and
                   the return of displaced persons to their homes before the rainy season.”
                   https://gazette.example/2024/a_b?id=1&lang=en
            """,
            "   [5] Island Gazette, 16 February 2024: “Minister” (headline)\n",
            "   [7] Pacific Wire, undated: ",
            "  [27] Outlet not named, 1 September 2024: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100})
  void noLineIsWiderThanTheTerminalButForAWordThatIs(int width) {
    assertThat(text(SamplePage.marked(), width, Ink.PLAIN).lines())
        .allMatch(l -> Columns.of(l) <= width || !l.strip().contains(" "));
  }

  @Test
  void aTableThatFitsHasColumnsAndOneThatDoesNotIsAList() {
    assertThat(text(SamplePage.unmarked(), 90, Ink.PLAIN))
        .containsPattern(
            "  Date +Who +What was said \\| in short +Status\n  ─+\n  3 March 2024 +Min");
    assertThat(text(SamplePage.unmarked(), 50, Ink.PLAIN))
        .contains("  Date: 3 March 2024\n  Who: Ministry of Foreign Affairs of Fiji\n")
        .doesNotContain("─");
  }

  @Test
  void colourAddsNothingButColour() {
    String coloured = text(SamplePage.marked(), 70, Ink.COLOURED);

    assertThat(coloured).contains("\u001b[1mJane Roe\u001b[0m, ");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(text(SamplePage.marked(), 70, Ink.PLAIN));
  }

  @Test
  void theMarkingStandsFirstAndLast() {
    assertThat(text(SamplePage.marked(), 80, Ink.PLAIN).lines())
        .startsWith(SamplePage.MARKING)
        .endsWith(SamplePage.MARKING);
    assertThat(text(SamplePage.rich(Optional.of(" ")), 80, Ink.PLAIN))
        .isEqualTo(text(SamplePage.unmarked(), 80, Ink.PLAIN));
  }

  @Test
  void aReportCannotSteerTheTerminal() {
    assertThat(text(SamplePage.marked(), 80, Ink.PLAIN).codePoints())
        .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202e || c == 0xfffe);
  }

  @Test
  void wideLettersTakeTwoColumns() {
    Page page =
        new Page(
            "A",
            "b",
            Optional.empty(),
            List.of(
                new Section(
                    "C", List.of(new Block.Line(0, List.of(new Run.Plain("王毅 王毅 王毅 王毅")))))),
            List.of());

    assertThat(text(page, 14, Ink.PLAIN)).endsWith("  • 王毅 王毅\n    王毅 王毅\n");
  }
}
