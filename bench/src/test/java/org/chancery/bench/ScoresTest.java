package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final Treebank TREES =
      Treebank.read(
          """
          # newdoc id = a
          # sent_id = a-1
          1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
          1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
          2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
          3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
          3.1\tgone\tgo\tVERB\tVB\t_\t_\t_\t_\t_
          4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

          # sent_id = a-2
          1\tAnna\tAnna\tPROPN\tNNP\t_\t2\tnsubj:pass\t_\t_
          2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

          """
              .lines()
              .toList());

  @Test
  void putsRawTextTogetherAgain() {
    assertThat(TREES.paragraphs())
        .containsExactly(
            new Treebank.Paragraph(
                "Don't go. Anna left",
                new Cut(
                    Set.of(
                        new Span(0, 2),
                        new Span(2, 5),
                        new Span(6, 8),
                        new Span(8, 9),
                        new Span(10, 14),
                        new Span(15, 19)),
                    Set.of(new Span(0, 9), new Span(10, 19))),
                Set.of(new Span(0, 5))));
  }

  @Test
  void contractionsCountInOneFigureAndNotInTheOther() {
    Cut cut =
        new Cut(
            Set.of(
                new Span(0, 5), new Span(6, 8), new Span(8, 9), new Span(10, 14), new Span(15, 19)),
            Set.of(new Span(0, 19)));

    Figures figures = CutScore.of("a", TREES.paragraphs(), text -> cut);

    assertThat(figures.get("a.sentences")).hasValue(0);
    assertThat(figures.get("a.tokens")).hasValue(200.0 * 4 / 11);
    assertThat(figures.get("a.even.tokens")).hasValue(100);
  }

  @Test
  void subtypesAndPunctuationCountInOneFigureAndNotInTheOther() {
    Analysis first =
        new Analysis(
            List.of("VB", "RB", "VB", ":"),
            List.of(),
            List.of(2, 2, -1, 1),
            List.of("aux", "advmod", "root", "punct"),
            Set.of());
    Analysis second =
        new Analysis(
            List.of("NNP", "VBD"),
            List.of(),
            List.of(1, -1),
            List.of("nsubj", "root"),
            Set.of(new Analysis.Name("PER", 0, 0), new Analysis.Name("PER", 1, 1)));

    Figures figures =
        AnalysisScore.of(
            TREES.sentences(),
            Map.of("a-2", Set.of(new Analysis.Name("PER", 0, 0))),
            List.of(first, second));

    assertThat(figures.get("given.xpos")).hasValue(500.0 / 6);
    assertThat(figures.get("given.upos")).isEmpty();
    assertThat(figures.get("given.uas")).hasValue(500.0 / 6);
    assertThat(figures.get("given.las")).hasValue(400.0 / 6);
    assertThat(figures.get("given.even.las")).hasValue(100);
    assertThat(figures.get("given.names")).hasValue(200.0 / 3);
  }

  @Test
  void readsNames() {
    List<String> lines =
        List.of(
            "# sent_id = a-1",
            "1\tAnna\tB-PER\t-\t-",
            "2\tLee\tI-PER\t-\t-",
            "3\tOslo\tB-LOC",
            "",
            "# sent_id = a-2",
            "1\tUN\tB-ORG\t-\t-");

    assertThat(Treebank.names(lines))
        .isEqualTo(
            Map.of(
                "a-1", Set.of(new Analysis.Name("PER", 0, 1), new Analysis.Name("LOC", 2, 2)),
                "a-2", Set.of(new Analysis.Name("ORG", 0, 0))));
  }
}
