package org.chancery.account.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.account.cast.Casts;
import org.chancery.language.Engine;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code speech.tsv}, read with the language models that come with Chancery. */
class SpeechExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    boolean models =
        Stream.of("words", "tagger", "parser", "names")
            .allMatch(
                m -> Engine.class.getResource("/org/chancery/language/" + m + ".model") != null);
    assumeTrue(models, "The language models are not there");
    Engine engine = Engine.load();
    Casts casts = Casts.standard();
    return Speech.standard().all().stream()
        .flatMap(
            e ->
                Stream.concat(
                    e.fires().stream().map(x -> fires(e, x, engine, casts)),
                    e.silent().stream().map(x -> silent(e, x, engine, casts))));
  }

  private static DynamicTest fires(Expression e, String example, Engine engine, Casts casts) {
    String text = example.replace("[", "").replace("]", "");
    String content = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    return DynamicTest.dynamicTest(
        example, () -> assertThat(contents(text, engine, casts)).as(e.form()).contains(content));
  }

  private static DynamicTest silent(Expression e, String example, Engine engine, Casts casts) {
    return DynamicTest.dynamicTest(
        example, () -> assertThat(contents(example, engine, casts)).as(e.form()).isEmpty());
  }

  private static List<String> contents(String text, Engine engine, Casts casts) {
    Report report =
        new Report(
            "example",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 3, 3)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            List.of(new Paragraph(Paragraph.Role.BODY, new Span(0, text.length()))));
    Casts.Result told = casts.cast(engine.read(report));
    return Statements.rules().find(told.document(), told.cast()).stream()
        .map(f -> f.spans().get(0).in(text))
        .toList();
  }
}
