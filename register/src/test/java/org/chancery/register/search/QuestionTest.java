package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.record.PartialDate;
import org.junit.jupiter.api.Test;

class QuestionTest {
  @Test
  void aQuestionIsReadTermByTerm() {
    Question question =
        Question.parse(
            "who:\"Zuev\" topic:mine-action after:2023 kind:call \"return of displaced\" -word");
    assertThat(question.terms())
        .isEqualTo(
            List.of(
                new Question.In(false, Question.Field.WHO, List.of("Zuev")),
                new Question.In(false, Question.Field.TOPIC, List.of("mine-action")),
                new Question.When(false, Question.Side.AFTER, PartialDate.of(2023)),
                new Question.In(false, Question.Field.KIND, List.of("call")),
                new Question.Text(false, "return of displaced"),
                new Question.Text(true, "word")));
  }

  @Test
  void itsWordsReadBackTheSame() {
    for (String words :
        List.of(
            "who:Zuev",
            "who:\"Jane Roe\" -outlet:Herald",
            "on:2024-01-11 -before:2023 \"a b\" -\"c d\" e",
            "body:UN|UNICEF|\"foreign ministry\" -kind:call|letter",
            "\"either|or\" a",
            "\"10:30\" co-operation",
            "\"-3\"",
            "")) {
      Question question = Question.parse(words);
      assertThat(question.toString()).isEqualTo(words);
      assertThat(Question.parse(question.toString())).isEqualTo(question);
    }
  }

  @Test
  void whatIsNoQuestionIsRefusedWithAWord() {
    assertThatThrownBy(() -> Question.parse("whom:Zuev")).hasMessageContaining("whom");
    assertThatThrownBy(() -> Question.parse("who:")).hasMessageContaining("nothing");
    assertThatThrownBy(() -> Question.parse("who:Zuev|")).hasMessageContaining("nothing");
    assertThatThrownBy(() -> Question.parse("kind:call|party")).hasMessageContaining("party");
    assertThatThrownBy(() -> Question.parse("on:2024|2025")).hasMessageContaining("2024|2025");
    assertThatThrownBy(() -> Question.parse("kind:party")).hasMessageContaining("party");
    assertThatThrownBy(() -> Question.parse("after:soon")).hasMessageContaining("soon");
    assertThatThrownBy(() -> Question.parse("\"open")).hasMessageContaining("not closed");
    assertThatThrownBy(() -> Question.parse("- word")).hasMessageContaining("hyphen");
    assertThatThrownBy(() -> Question.parse("?!")).hasMessageContaining("no word");
  }
}
