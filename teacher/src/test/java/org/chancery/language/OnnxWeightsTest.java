package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OnnxWeightsTest {
  private static byte[] field(int number, byte[] value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(number << 3 | 2);
    for (int rest = value.length; ; rest >>>= 7) {
      if (rest < 0x80) {
        out.write(rest);
        break;
      }
      out.write(rest & 0x7F | 0x80);
    }
    out.write(value);
    return out.toByteArray();
  }

  private static byte[] number(int number, int value) {
    return new byte[] {(byte) (number << 3), (byte) value};
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  private static byte[] tensor(String name, int type, byte[] dimensions, float... values)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return joined(
        dimensions,
        number(2, type),
        field(8, name.getBytes(StandardCharsets.UTF_8)),
        field(9, bytes.array()));
  }

  @Test
  void readsTheNamedMatrices() throws IOException {
    byte[] apart = joined(number(1, 2), number(1, 3));
    byte[] packed = field(1, new byte[] {2, 3});
    byte[] graph =
        joined(
            field(2, "graph".getBytes(StandardCharsets.UTF_8)),
            field(5, tensor("a", 1, apart, 1, 2, 3, 4, 5, 6)),
            field(5, tensor("whole numbers", 7, apart, 1, 2)),
            field(5, tensor("b", 1, packed, 6, 5, 4, 3, 2, 1)));
    byte[] model = joined(number(1, 8), field(7, graph));
    Map<String, OnnxWeights.Tensor> read = OnnxWeights.read(new ByteArrayInputStream(model));
    assertThat(read).containsOnlyKeys("a", "b");
    OnnxWeights.Tensor b = Objects.requireNonNull(read.get("b"));
    assertThat(b.shape()).containsExactly(2, 3);
    assertThat(b.values()).containsExactly(6, 5, 4, 3, 2, 1);
  }
}
