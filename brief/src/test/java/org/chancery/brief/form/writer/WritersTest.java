package org.chancery.brief.form.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.brief.form.Form;
import org.chancery.brief.form.FormTrouble;
import org.junit.jupiter.api.Test;

class WritersTest {
  @Test
  void eachFormHasItsWriter() {
    for (Form form : Form.values()) {
      Form writes =
          switch (form.shape()) {
            case PAGE, CALENDAR -> form;
            case TABLE -> form == Form.PARQUET ? form : Writers.ofTables(form).form();
            case GRAPH -> Writers.ofGraphs(form).form();
            case EXCERPT -> Writers.ofExcerpts(form).form();
          };
      assertThat(writes).isEqualTo(form);
    }
  }

  @Test
  void anOptionalPartThatIsNotThereSaysHowToAddIt() {
    assertThatThrownBy(() -> Writers.ofTables(Form.PARQUET))
        .isInstanceOf(FormTrouble.class)
        .hasMessageContaining("mvn -Pparquet -pl parquet -am -DskipTests package");
  }

  @Test
  void whatDoesNotFitSaysWhatDoes() {
    assertThatThrownBy(() -> Writers.ofGraphs(Form.CSV))
        .isInstanceOf(FormTrouble.class)
        .hasMessage("The form csv cannot hold a graph; ask for one of gexf, graphml.");
    assertThatThrownBy(() -> Writers.ofTables(Form.TURTLE))
        .hasMessage(
            "The form turtle cannot hold a table; ask for one of csv, excel, jsonl, parquet.");
  }
}
