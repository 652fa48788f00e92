package org.chancery.register.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
  private static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(" w").append(random.nextInt(5000));
    }
    return out.toString();
  }

  private static Copy copy(String report, String published, String text) {
    return new Copy(
        report,
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)),
        Optional.empty(),
        Sketch.of(text));
  }

  @Test
  void anEditedCopyIsNearAndAnotherTextIsNot() {
    String text = text(1, 300);
    Sketch original = Sketch.of(text);
    Sketch edited = Sketch.of("KUALA LUMPUR (Agency) - " + text + " Additional reporting by us.");
    assertThat(Copies.near(original, edited)).isTrue();
    assertThat(edited.likeness(original)).isEqualTo(original.likeness(edited));
    assertThat(original.keys()).containsAnyElementsOf(edited.keys());
    assertThat(Copies.near(original, Sketch.of(text(2, 300)))).isFalse();
  }

  @Test
  void caseAndWhiteSpaceDoNotCount() {
    String text = text(1, 50);
    assertThat(Sketch.of(text.toUpperCase(java.util.Locale.ROOT).replace(" ", "\n ")))
        .isEqualTo(Sketch.of(text));
  }

  @Test
  void aSketchIsKeptAsText() {
    Sketch sketch = Sketch.of(text(3, 100));
    assertThat(Sketch.decoded(sketch.encoded())).isEqualTo(sketch);
    assertThatThrownBy(() -> Sketch.decoded("12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("640 hexadecimal digits");
  }

  @Test
  void theFirstIsShown() {
    String text = text(4, 200);
    List<Family> families =
        Copies.families(
            List.of(
                copy("c", "2024-05-03", text),
                copy("a", "2024-05-02", text + " Ends."),
                copy("b", "2024-05-02", text),
                copy("d", "", text),
                copy("x", "2024-05-01", text(5, 200))));
    assertThat(families).hasSize(2);
    assertThat(families.get(0).reports())
        .extracting(Copy::report)
        .containsExactly("a", "b", "c", "d");
    assertThat(families.get(0).first()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderDoesNotCount(long seed) {
    List<Copy> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(copy("r" + i, "2024-05-0" + (1 + i % 9), text(i % 7, 120) + " " + text(i, 20)));
    }
    List<Family> families = Copies.families(all);
    assertThat(families).hasSize(7);
    Collections.shuffle(all, new Random(seed));
    assertThat(Copies.families(all)).isEqualTo(families);
  }
}
