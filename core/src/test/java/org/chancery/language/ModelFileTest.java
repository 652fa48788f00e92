package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static byte[] file() throws IOException {
    ModelWriter out = new ModelWriter();
    out.number(0);
    out.number(-1);
    out.number(300);
    out.signed(-65);
    out.signed(Integer.MIN_VALUE);
    out.texts(List.of("Genève", ""));
    Weights.write(
        out,
        3,
        new int[] {7, Integer.MAX_VALUE, -2},
        new int[] {2, 1, 1},
        new int[] {
          Weights.entry(0, 5), Weights.entry(2, -6), Weights.entry(1, 1), Weights.entry(1, 2)
        });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeTo(bytes, "test");
    return bytes.toByteArray();
  }

  private static ModelReader open(byte[] bytes, String kind) throws IOException {
    return ModelReader.open(new ByteArrayInputStream(bytes), "test.model", kind);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    ModelReader in = open(file(), "test");
    assertThat(in.number()).isEqualTo(0);
    assertThat(in.number()).isEqualTo(-1);
    assertThat(in.number()).isEqualTo(300);
    assertThat(in.signed()).isEqualTo(-65);
    assertThat(in.signed()).isEqualTo(Integer.MIN_VALUE);
    assertThat(in.texts()).containsExactly("Genève", "");
    Weights weights = Weights.read(in);
    int[] scores = new int[3];
    for (int key : new int[] {7, Integer.MAX_VALUE, -2, 8, 0}) {
      weights.add(key, scores);
    }
    assertThat(scores).containsExactly(5, 3, -6);
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    byte[] bytes = file();
    assertThatThrownBy(() -> open(Arrays.copyOf(bytes, bytes.length - 3), "test"))
        .isInstanceOf(ModelReader.DamagedModelException.class)
        .hasMessageContaining("test.model is damaged")
        .hasMessageContaining("cut short");
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    byte[] bytes = file();
    bytes[bytes.length - 5] ^= 1;
    assertThatThrownBy(() -> open(bytes, "test")).hasMessageContaining("checksum");
  }

  @Test
  void anotherKindOfFileIsRefused() throws IOException {
    byte[] bytes = file();
    assertThatThrownBy(() -> open(bytes, "names")).hasMessageContaining("another kind than names");
    assertThatThrownBy(() -> open(new byte[40], "test")).hasMessageContaining("no Chancery model");
    bytes[11] = 9;
    assertThatThrownBy(() -> open(bytes, "test")).hasMessageContaining("format 9");
  }

  @Test
  void aMissingModelSaysSo() {
    assertThatThrownBy(() -> ModelReader.resource("nothing.model", "test"))
        .hasMessageContaining("nothing.model is missing");
  }
}
