package org.chancery.brief.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormTest {
  @Test
  void formsGoByLabelOrEnding() {
    assertThat(Form.named("Excel")).contains(Form.EXCEL);
    assertThat(Form.named(".XLSX")).contains(Form.EXCEL);
    assertThat(Form.named("ttl")).contains(Form.TURTLE);
    assertThat(Form.named("pdf")).isEmpty();
  }

  @Test
  void theLongestEndingOfAFileCounts() {
    assertThat(Form.of(Path.of("out", "all.jsonl"))).contains(Form.JSON_LINES);
    assertThat(Form.of(Path.of("out", "all.FTM.jsonl"))).contains(Form.FOLLOW_THE_MONEY);
    assertThat(Form.of(Path.of("csv"))).isEmpty();
    assertThat(Form.of(Path.of("/"))).isEmpty();
  }

  @Test
  void noTwoFormsShareAnEnding() {
    Set<String> seen = new HashSet<>();
    for (Form form : Form.values()) {
      form.endings().forEach(e -> assertThat(seen.add(e)).as(e).isTrue());
    }
  }
}
