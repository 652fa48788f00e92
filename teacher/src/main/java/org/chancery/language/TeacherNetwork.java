package org.chancery.language;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * A transformer encoder with heads for tags, names and, after Dozat and Manning (2017), a tree's
 * arcs and relations by biaffine forms.
 */
final class TeacherNetwork {
  private static final int WIDTH = 384;
  private static final int LAYERS = 8;
  private static final int ATTENTIONS = 12;
  private static final int SHAPE_WIDTH = 32;
  private static final int WORD = WIDTH + SHAPE_WIDTH;
  private static final int ARC = 384;
  private static final int RELATION = 128;
  private static final int TAG = 256;
  private static final float HEAD_DROPOUT = 0.33f;
  private static final float DROPOUT = 0.1f;
  private static final float EPSILON = 1e-12f;

  private final NDManager manager;
  private final Map<String, NDArray> weights = new LinkedHashMap<>();
  private final int relations;

  /** Weights that are learned from the start, not only mended. */
  private final List<String> fresh = new ArrayList<>();

  private TeacherNetwork(NDManager manager, int relations) {
    this.manager = manager;
    this.relations = relations;
  }

  /** One that has the encoder's weights and heads that know nothing. */
  static TeacherNetwork untaught(
      NDManager manager,
      Map<String, OnnxWeights.Tensor> encoder,
      int tags,
      int relations,
      int names) {
    TeacherNetwork network = new TeacherNetwork(manager, relations);
    network.encoder(encoder);
    SplittableRandom random = new SplittableRandom(1);
    network.fresh("shape", random, 0.1, Pieces.SHAPES, SHAPE_WIDTH);
    network.layer("tag", random, WORD, TAG);
    network.layer("tag.out", random, TAG, tags);
    network.layer("name", random, WORD, TAG);
    network.layer("name.out", random, TAG, names);
    network.layer("arc.dependent", random, WORD, ARC);
    network.layer("arc.head", random, WORD, ARC);
    network.fresh("arc.form", random, 0, ARC, ARC);
    network.fresh("arc.bias", random, 0, ARC, 1);
    network.layer("relation.dependent", random, WORD, RELATION);
    network.layer("relation.head", random, WORD, RELATION);
    network.fresh("relation.form", random, 0, RELATION, relations * RELATION);
    network.fresh("relation.from", random, 0, RELATION, relations);
    network.layer("relation.to", random, RELATION, relations);
    return network;
  }

  static TeacherNetwork taught(NDManager manager, NDList saved, int relations) {
    TeacherNetwork network = new TeacherNetwork(manager, relations);
    for (NDArray array : saved) {
      network.weights.put(array.getName(), array);
    }
    return network;
  }

  NDList saved() {
    NDList list = new NDList();
    weights.forEach(
        (name, array) -> {
          array.setName(name);
          list.add(array);
        });
    return list;
  }

  /** Weights by name that are learned; those of words and places stay as they were. */
  Map<String, NDArray> learned() {
    Map<String, NDArray> learned = new LinkedHashMap<>(weights);
    learned.keySet().removeIf(name -> name.startsWith("fixed."));
    return learned;
  }

  boolean isFresh(String name) {
    return fresh.contains(name);
  }

  // ---- making

  private void put(String name, float[] values, long... shape) {
    weights.put(name, manager.create(values, new Shape(shape)));
  }

  private void fresh(String name, SplittableRandom random, double spread, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((random.nextDouble() * 2 - 1) * spread);
    }
    put(name, values, rows, columns);
    fresh.add(name);
  }

  private void layer(String name, SplittableRandom random, int in, int out) {
    fresh(name, random, Math.sqrt(6.0 / (in + out)), in, out);
    put(name + ".bias", new float[out], out);
    fresh.add(name + ".bias");
  }

  private void encoder(Map<String, OnnxWeights.Tensor> from) {
    OnnxWeights.Tensor words = tensor(from, "embeddings.word_embeddings.weight");
    put("fixed.words", words.values(), words.shape());
    float[] type = tensor(from, "embeddings.token_type_embeddings.weight").values();
    OnnxWeights.Tensor places = tensor(from, "embeddings.position_embeddings.weight");
    float[] placed = places.values().clone();
    for (int i = 0; i < placed.length; i++) {
      placed[i] += type[i % WIDTH];
    }
    put("fixed.places", placed, places.shape());
    norm("embeddings.LayerNorm", "norm", from);
    // Matrices have lost their names; they stand in the order of use.
    List<OnnxWeights.Tensor> matrices =
        from.entrySet().stream()
            .filter(e -> e.getKey().startsWith("onnx::MatMul"))
            .map(Map.Entry::getValue)
            .toList();
    if (matrices.size() < 6 * LAYERS) {
      throw new IllegalArgumentException("Not the encoder expected: " + matrices.size());
    }
    String[] parts = {
      "attention.self.query",
      "attention.self.key",
      "attention.self.value",
      "attention.output.dense",
      "intermediate.dense",
      "output.dense"
    };
    for (int layer = 0; layer < LAYERS; layer++) {
      String path = "encoder.layer." + layer + ".";
      for (int part = 0; part < parts.length; part++) {
        OnnxWeights.Tensor matrix = matrices.get(6 * layer + part);
        put(layer + "." + parts[part], matrix.values(), matrix.shape());
        OnnxWeights.Tensor bias = tensor(from, path + parts[part] + ".bias");
        put(layer + "." + parts[part] + ".bias", bias.values(), bias.shape());
      }
      norm(path + "attention.output.LayerNorm", layer + ".attention.norm", from);
      norm(path + "output.LayerNorm", layer + ".norm", from);
    }
  }

  private static OnnxWeights.Tensor tensor(Map<String, OnnxWeights.Tensor> from, String name) {
    return Objects.requireNonNull(from.get(name), name);
  }

  private void norm(String in, String name, Map<String, OnnxWeights.Tensor> from) {
    OnnxWeights.Tensor scale = tensor(from, in + ".weight");
    put(name, scale.values(), scale.shape());
    OnnxWeights.Tensor bias = tensor(from, in + ".bias");
    put(name + ".bias", bias.values(), bias.shape());
  }

  // ---- computing

  private NDArray weight(String name) {
    NDArray weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("no weight " + name);
    }
    return weight;
  }

  private NDArray linear(NDArray in, String name) {
    return in.matMul(weight(name)).add(weight(name + ".bias"));
  }

  private NDArray normed(NDArray in, String name) {
    return LayerNorm.layerNorm(in, new Shape(WIDTH), weight(name), weight(name + ".bias"), EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropped(NDArray in, float rate, boolean learning) {
    return learning ? Dropout.dropout(in, rate, true).singletonOrThrow() : in;
  }

  private static NDArray rows(NDArray indices, NDArray table) {
    return Embedding.embedding(indices, table, SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray mlp(NDArray words, String name, boolean learning) {
    return dropped(Activation.relu(linear(words, name)), HEAD_DROPOUT, learning);
  }

  /** What the heads say of a batch's words; (sentences, words, ...). */
  record Out(NDArray tags, NDArray names, NDArray arcs, NDArray dependents, NDArray heads) {}

  Out forward(LessonBatch batch, boolean learning) {
    NDManager scratch = batch.ids.getManager();
    NDArray places = scratch.arange(batch.pieces).toType(DataType.INT64, false);
    NDArray x = rows(batch.ids, weight("fixed.words")).add(rows(places, weight("fixed.places")));
    x = dropped(normed(x, "norm"), DROPOUT, learning);
    for (int layer = 0; layer < LAYERS; layer++) {
      NDArray attended = linear(attention(batch, x, layer), layer + ".attention.output.dense");
      x = normed(x.add(dropped(attended, DROPOUT, learning)), layer + ".attention.norm");
      NDArray wide = Activation.gelu(linear(x, layer + ".intermediate.dense"));
      NDArray narrow = linear(wide, layer + ".output.dense");
      x = normed(x.add(dropped(narrow, DROPOUT, learning)), layer + ".norm");
    }
    NDArray words = rows(batch.firstPieces, x.reshape(-1, WIDTH));
    words = words.concat(rows(batch.shapes, weight("shape")), -1);
    words = dropped(words, HEAD_DROPOUT, learning);
    NDArray tags = linear(mlp(words, "tag", learning), "tag.out");
    NDArray names = linear(mlp(words, "name", learning), "name.out");
    NDArray dependent = mlp(words, "arc.dependent", learning);
    NDArray head = mlp(words, "arc.head", learning);
    NDArray arcs =
        dependent
            .matMul(weight("arc.form"))
            .matMul(head.transpose(0, 2, 1))
            .add(head.matMul(weight("arc.bias")).transpose(0, 2, 1))
            .add(batch.noHead);
    return new Out(
        tags,
        names,
        arcs,
        mlp(words, "relation.dependent", learning),
        mlp(words, "relation.head", learning));
  }

  private NDArray attention(LessonBatch batch, NDArray x, int layer) {
    NDArray query = parts(batch, linear(x, layer + ".attention.self.query"));
    NDArray key = parts(batch, linear(x, layer + ".attention.self.key"));
    NDArray value = parts(batch, linear(x, layer + ".attention.self.value"));
    NDArray weights =
        query
            .matMul(key.transpose(0, 1, 3, 2))
            .mul((float) (1 / Math.sqrt((double) WIDTH / ATTENTIONS)))
            .add(batch.hidden)
            .softmax(-1);
    return weights
        .matMul(value)
        .transpose(0, 2, 1, 3)
        .reshape(batch.sentences, batch.pieces, WIDTH);
  }

  private static NDArray parts(LessonBatch batch, NDArray x) {
    return x.reshape(batch.sentences, batch.pieces, ATTENTIONS, WIDTH / ATTENTIONS)
        .transpose(0, 2, 1, 3);
  }

  /**
   * (sentences × words, relations): how well each relation fits between each word and the head
   * given for it.
   *
   * @param heads (sentences × words), each head's place among all words of the batch
   */
  NDArray relations(LessonBatch batch, Out out, NDArray heads) {
    int n = batch.sentences * batch.words;
    NDArray dependent = out.dependents.reshape(n, RELATION);
    NDArray head = rows(heads, out.heads.reshape(n, RELATION));
    NDArray form =
        dependent
            .matMul(weight("relation.form"))
            .reshape(n, relations, RELATION)
            .matMul(head.reshape(n, RELATION, 1))
            .reshape(n, relations);
    return form.add(dependent.matMul(weight("relation.from"))).add(linear(head, "relation.to"));
  }
}
