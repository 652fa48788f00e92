package org.chancery.brief.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {
  @Test
  void everyLineIsShownByItsExamples() {
    for (Levels.Row row : Levels.standard().rows()) {
      boolean state = !row.whose().equals("organisation");
      for (String yes : row.yes()) {
        assertThat(Levels.standard().of(yes, state)).as(yes).isEqualTo(row.level());
      }
      for (String no : row.no()) {
        assertThat(Levels.standard().of(no, state)).as(no).isNotEqualTo(row.level());
      }
    }
  }

  @Test
  void whoseOfficeItIsMakesADifference() {
    assertThat(Levels.standard().of("Acting President", true)).isEqualTo(Level.HEAD);
    assertThat(Levels.standard().of("President", false)).isEqualTo(Level.CHIEF);
    assertThat(Levels.standard().of("Head of Section", false)).isEqualTo(Level.OTHER);
  }
}
