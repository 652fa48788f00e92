package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {
  private static final Engine ENGINE = Engine.load();

  private static Report report(String text, Span... paragraphs) {
    return new Report(
        "test",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Stream.of(paragraphs).map(s -> new Paragraph(Paragraph.Role.BODY, s)).toList());
  }

  private static Document read(String text) {
    return ENGINE.read(report(text, new Span(0, text.length())));
  }

  private static List<String> names(String text, Name.Type type) {
    Document document = read(text);
    return IntStream.range(0, document.sentences().size())
        .boxed()
        .flatMap(
            s ->
                document.names().get(s).stream()
                    .filter(name -> name.type() == type)
                    .map(n -> document.sentences().get(s).span(n.first(), n.last()).in(text)))
        .toList();
  }

  @Test
  void aReportBecomesSentencesWithOffsetsInItsText() {
    String text = "MENU\n\nThe ministers met. They agreed.\n\nAd\n\nTalks went on.";
    Document document = ENGINE.read(report(text, new Span(6, 37), new Span(43, 57)));

    assertThat(document.sentences())
        .extracting(s -> s.span().in(text))
        .containsExactly("The ministers met.", "They agreed.", "Talks went on.");
    assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    assertThat(document.names()).hasSize(3);
    assertThat(document.times()).hasSize(3);
  }

  @Test
  void tokensHaveTagsLemmasAndATree() {
    Sentence sentence = read("The ministers met in Baku.").sentences().get(0);

    assertThat(sentence.xpos(1)).isEqualTo("NNS");
    assertThat(sentence.lemma(1)).isEqualTo("minister");
    assertThat(sentence.lemma(2)).isEqualTo("meet");
    assertThat(sentence.upos(4)).isEqualTo("PROPN");
    assertThat(sentence.head(2)).isEqualTo(-1);
    assertThat(sentence.relation(1)).isEqualTo("nsubj");
    assertThat(sentence.head(1)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Foreign Minister Jeyhun Bayramov met Antony J. Blinken.; Jeyhun Bayramov, Antony J. Blinken
          President H.E. Anura Kumara Disanayake spoke in Colombo.; Anura Kumara Disanayake
          The Regional Director for Europe and Central Asia Regina De Dominicis came.; Regina De Dominicis
          Mr Zuev thanked Mrs. Kallas.; Zuev, Kallas
          Prime Minister Mette FREDERIKSEN met Sheikh Mohammed bin Zayed Al Nahyan.; Mette FREDERIKSEN, Mohammed bin Zayed Al Nahyan
          """)
  void officesAndTitlesStayOutsideOfPersonsNames(String text, String persons) {
    assertThat(names(text, Name.Type.PERSON)).containsExactly(persons.split(", "));
  }

  @Test
  void bodiesAndPlacesAreTold() {
    String text = "Officials of UNICEF and the World Bank met in Tbilisi, Georgia.";

    assertThat(names(text, Name.Type.ORGANISATION)).containsExactly("UNICEF", "World Bank");
    assertThat(names(text, Name.Type.LOCATION)).containsExactly("Tbilisi", "Georgia");
  }

  @Test
  void timesComeFromWhoeverIsGiven() {
    Engine engine =
        Engine.load(
            (report, sentences) ->
                sentences.stream()
                    .map(
                        s ->
                            List.of(
                                new TimeExpression(
                                    0, 0, s.span(0, 0), new TimeValue.Other("PRESENT"))))
                    .toList());

    assertThat(engine.read(report("Now. Then.", new Span(0, 10))).times())
        .extracting(List::size)
        .containsExactly(1, 1);
  }

  @Test
  void severalThreadsMayReadAtOnce() {
    String text = "Minister Ali Sabry met UNICEF's envoy in Kandy. Sabry thanked her. ".repeat(20);
    String alone = describe(read(text));

    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> describe(read(text))).toList())
        .containsOnly(alone);
  }

  private static String describe(Document document) {
    StringBuilder all = new StringBuilder();
    for (Sentence s : document.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        all.append(s.form(i)).append(s.xpos(i)).append(s.head(i)).append(s.relation(i));
      }
    }
    return all.append(document.names()).toString();
  }
}
