package org.chancery.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The named weights in an ONNX file, which is a protocol buffer: of all its messages only the
 * graph's initialisers are read, and of those only the ones of 32-bit numbers.
 */
final class OnnxWeights {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALISER = 5;
  private static final int TENSOR_DIMENSION = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_BYTES = 9;
  private static final int FLOAT = 1;

  /** Numbers in rows, the last dimension first to change. */
  record Tensor(long[] shape, float[] values) {}

  private OnnxWeights() {}

  /** In the order of the file. */
  static Map<String, Tensor> read(InputStream in) throws IOException {
    Map<String, Tensor> weights = new LinkedHashMap<>();
    ByteBuffer model = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    fields(
        model,
        (field, graph) -> {
          if (field == MODEL_GRAPH) {
            fields(
                graph,
                (inner, tensor) -> {
                  if (inner == GRAPH_INITIALISER) {
                    add(tensor, weights);
                  }
                });
          }
        });
    return weights;
  }

  private interface Visitor {
    /** A field of bytes, or one of a number as the eight bytes of it. */
    void field(int number, ByteBuffer value);
  }

  private static void add(ByteBuffer message, Map<String, Tensor> weights) {
    List<Long> shape = new ArrayList<>();
    String[] name = {""};
    long[] type = {0};
    float[][] values = {new float[0]};
    fields(
        message,
        (field, value) -> {
          switch (field) {
            case TENSOR_DIMENSION -> {
              if (value.remaining() == Long.BYTES && value.isReadOnly()) {
                shape.add(value.getLong());
              } else {
                while (value.hasRemaining()) {
                  shape.add(varint(value));
                }
              }
            }
            case TENSOR_TYPE -> type[0] = value.getLong();
            case TENSOR_NAME -> name[0] = StandardCharsets.UTF_8.decode(value).toString();
            case TENSOR_BYTES -> {
              values[0] = new float[value.remaining() / Float.BYTES];
              value.asFloatBuffer().get(values[0]);
            }
            default -> {}
          }
        });
    if (type[0] == FLOAT && values[0].length > 0) {
      weights.put(
          name[0], new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values[0]));
    }
  }

  private static void fields(ByteBuffer message, Visitor visitor) {
    while (message.hasRemaining()) {
      long key = varint(message);
      int number = Math.toIntExact(key >>> 3);
      switch ((int) key & 7) {
        case 0 -> visitor.field(number, number(varint(message)));
        case 1 -> message.position(message.position() + Long.BYTES);
        case 2 -> {
          int length = Math.toIntExact(varint(message));
          ByteBuffer value =
              message.slice(message.position(), length).order(ByteOrder.LITTLE_ENDIAN);
          message.position(message.position() + length);
          visitor.field(number, value);
        }
        case 5 -> message.position(message.position() + Integer.BYTES);
        default -> throw new IllegalArgumentException("No ONNX file: field of kind " + (key & 7));
      }
    }
  }

  /** Read-only, to be told from bytes. */
  private static ByteBuffer number(long value) {
    return ByteBuffer.allocate(Long.BYTES).putLong(0, value).asReadOnlyBuffer();
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
