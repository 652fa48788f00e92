package org.chancery.account.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final LinearModel TWO =
      new LinearModel(2, Map.of("a", new int[] {-300, 300}, "b", new int[] {5, -5}));
  private static final LinearModel THREE =
      new LinearModel(3, Map.of("c=x y", new int[] {0, 40, -70}));

  private static byte[] written() throws IOException {
    Map<String, LinearModel> models = new LinkedHashMap<>();
    models.put("two", TWO);
    models.put("three", THREE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(out, "Of a test.", models, 10);
    return out.toByteArray();
  }

  private static LinearModel read(String name) throws IOException {
    return Objects.requireNonNull(ModelFile.read(new ByteArrayInputStream(written())).get(name));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertThat(ModelFile.read(new ByteArrayInputStream(written())).keySet())
        .containsExactly("two", "three");
    assertThat(read("two").odds(List.of("a", "unknown"))).isEqualTo(600);
    assertThat(read("three").best(List.of("c=x y"))).isEqualTo(1);
  }

  @Test
  void weightsTooSmallAreLeftOut() throws IOException {
    assertThat(read("two").scores(List.of("b"))).containsExactly(0, 0);
  }

  @Test
  void theSameModelsGiveTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void ofEqualClassesTheFirstIsBest() {
    assertThat(TWO.best(List.of("unknown"))).isZero();
  }

  @Test
  void ofOneClassTheScoreIsTheSum() {
    LinearModel one = new LinearModel(1, Map.of("a", new int[] {-300}, "b", new int[] {500}));
    assertThat(one.score(List.of("a", "b", "unknown"))).isEqualTo(200);
  }

  @Test
  void amongSeveralAModelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ModelFile.named(Map.of("two", TWO), "four"))
        .hasMessageContaining("\"four\"");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> ModelFile.shipped("/org/chancery/none.gz"))
        .hasMessageContaining("/org/chancery/none.gz");
  }
}
