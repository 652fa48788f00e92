package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  private static Figures figures(String name, double value) {
    Figures figures = new Figures();
    figures.put(name, value);
    return figures;
  }

  @Test
  void isWrittenInMarkdown() {
    Table table = new Table("who", "speed");
    table.row("a", Table.cell(OptionalDouble.of(1234.56), 1));
    table.row("b", Table.cell(OptionalDouble.empty(), 1));

    assertThat(table).hasToString("| who | speed |\n| --- | ---: |\n| a | 1,234.6 |\n| b | – |\n");
    assertThatThrownBy(() -> table.row("c")).hasMessage("1 cells below a head of 2");
  }

  @Test
  void speedsAreTimesThoseOfCoreNlp() {
    Map<Entrant, Figures> round =
        Map.of(
            Entrant.RECORD, figures("reports.second", 50),
            Entrant.CORENLP, figures("reports.second", 4));
    Findings.compare(round);
    Findings findings = new Findings(round, List.of(new Findings.Heap(100, new Figures())));

    assertThat(findings.reading().toString())
        .contains("| Chancery, whole record | 50.0 | 12.5 | – |");
    assertThat(findings.smallHeaps().toString()).contains("| 100 MiB | not enough | – | – |");
  }

  @Test
  void theMedianIsTakenOfEachFigure() {
    assertThat(Figures.median(List.of(figures("a", 9), figures("a", 1), figures("a", 2))).get("a"))
        .hasValue(2);
    assertThat(Figures.median(List.of(figures("a", 1), figures("a", 2))).get("a")).hasValue(1.5);
    assertThat(Figures.median(List.of(figures("a", 1), figures("b", 2))).get("b")).hasValue(2);
  }

  @Test
  void figuresSurviveBeingWritten(@TempDir Path folder) throws IOException {
    Figures figures = figures("a", 1.5);
    figures.put("none", Double.NaN);
    figures.write(folder.resolve("figures.tsv"));

    Figures read = Figures.read(folder.resolve("figures.tsv"));

    assertThat(read.get("a")).hasValue(1.5);
    assertThat(read.get("none")).isEmpty();
  }

  @Test
  void aPageIsFilledBetweenItsMarks() {
    String page = "before\n" + MarkedPage.BEGIN + "\nold\n" + MarkedPage.END + "\nbehind\n";

    String filled = MarkedPage.filled(page, "new\n");

    assertThat(filled)
        .isEqualTo("before\n" + MarkedPage.BEGIN + "\n\nnew\n\n" + MarkedPage.END + "\nbehind\n");
    assertThat(MarkedPage.filled(filled, "new")).isEqualTo(filled);
    assertThatThrownBy(() -> MarkedPage.filled("no marks", "new"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
