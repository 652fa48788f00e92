package org.chancery.account.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpeechTest {
  @Test
  void noExpressionStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (Expression e : Speech.standard().all()) {
      assertThat(seen.add(e.part() + " " + e.form())).as(e.part() + " " + e.form()).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(200);
  }

  @Test
  void theLongestFormComesFirst() {
    assertThat(Speech.standard().of(Expression.Part.VERB, "call"))
        .extracting(Expression::form)
        .startsWith("call … attention to")
        .endsWith("call");
  }

  @Test
  void aVerbIsFoundByItsFormWhereTheLemmaIsWrong() {
    assertThat(Speech.standard().verbs("prais", "praised"))
        .extracting(Expression::form)
        .containsExactly("praise");
    assertThat(Speech.standard().verbs("table", "tabled")).isEmpty();
  }
}
