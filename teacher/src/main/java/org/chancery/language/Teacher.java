package org.chancery.language;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Teaches {@link TeacherNetwork} and asks it. */
final class Teacher implements AutoCloseable {
  private static final String ENCODER = "/bge-small-en-v1.5.onnx";
  private static final String ENGINE = "PyTorch";
  private static final String TOKENIZER = "/bge-small-en-v1.5-tokenizer.json";

  /** Words in a batch, when learning and when asked. */
  private static final int LEARNED_TOGETHER = 1000;

  private static final int ASKED_TOGETHER = 2500;

  private final NDManager manager;
  private final Pieces pieces;
  private final List<String> tags;
  private final List<String> relations;
  private final TeacherNetwork network;

  /**
   * How to teach.
   *
   * @param epochs how often each sentence is seen
   * @param mend greatest step of a weight of the encoder
   * @param learn greatest step of a weight of the heads
   */
  record Settings(int epochs, double mend, double learn) {
    static final Settings USUAL = new Settings(3, 1.2e-4, 1e-3);
  }

  private Teacher(
      NDManager manager, List<String> tags, List<String> relations, TeacherNetwork network)
      throws IOException {
    this.manager = manager;
    this.tags = tags;
    this.relations = relations;
    this.network = network;
    try (InputStream in = resource(TOKENIZER)) {
      pieces = new Pieces(in);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Teacher.class.getResourceAsStream(name), name);
  }

  private static NDManager manager() {
    return NDManager.newBaseManager(Device.cpu(), ENGINE);
  }

  static Teacher untaught(List<String> tags, List<String> relations) throws IOException {
    Engine.getEngine(ENGINE).setRandomSeed(7);
    NDManager manager = manager();
    try (InputStream in = resource(ENCODER)) {
      return new Teacher(
          manager,
          tags,
          relations,
          TeacherNetwork.untaught(
              manager, OnnxWeights.read(in), tags.size(), relations.size(), NameFinder.LABELS));
    }
  }

  static Teacher read(Path folder) throws IOException {
    NDManager manager = manager();
    List<String> relations = Files.readAllLines(folder.resolve("relations.txt"));
    try (InputStream in = Files.newInputStream(folder.resolve("weights.bin"))) {
      return new Teacher(
          manager,
          Files.readAllLines(folder.resolve("tags.txt")),
          relations,
          TeacherNetwork.taught(manager, NDList.decode(manager, in), relations.size()));
    }
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("tags.txt"), tags);
    Files.write(folder.resolve("relations.txt"), relations);
    try (OutputStream out = Files.newOutputStream(folder.resolve("weights.bin"))) {
      network.saved().encode(out);
    }
  }

  @Override
  public void close() {
    manager.close();
  }

  /** Sentences of like length together, in an order drawn anew; each batch of so many words. */
  private static List<List<Lesson>> batches(List<Lesson> lessons, int words) {
    List<List<Lesson>> batches = new ArrayList<>();
    List<Lesson> batch = new ArrayList<>();
    int longest = 0;
    for (Lesson lesson : lessons) {
      longest = Math.max(longest, lesson.size() + 2);
      if (!batch.isEmpty() && longest * (batch.size() + 1) > words) {
        batches.add(List.copyOf(batch));
        batch.clear();
        longest = lesson.size() + 2;
      }
      batch.add(lesson);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  // ---- teaching

  /** What is done after each time that all sentences have been seen. */
  interface Keeper {
    void keep() throws IOException;
  }

  void teach(List<Lesson> lessons, Settings settings, PrintStream progress, Keeper keeper)
      throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    List<Moved> learned = new ArrayList<>();
    network
        .learned()
        .forEach(
            (name, weight) -> {
              NDArray mean = manager.zeros(weight.getShape());
              NDArray spread = manager.zeros(weight.getShape());
              learned.add(new Moved(weight, mean, spread, network.isFresh(name)));
              weight.setRequiresGradient(true);
            });
    int step = 0;
    int steps = 0;
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      List<List<Lesson>> batches = drawn(lessons, random);
      steps = steps == 0 ? batches.size() * settings.epochs : steps;
      double sum = 0;
      long from = System.nanoTime();
      for (int b = 0; b < batches.size(); b++) {
        step++;
        OptionalDouble loss = step(batches.get(b));
        double pace = Math.min(1, step / (0.1 * steps)) * Math.max(0, 1 - (double) step / steps);
        if (loss.isEmpty() || !move(learned, step, settings, pace)) {
          progress.printf("teacher: batch %d of epoch %d left out%n", b + 1, epoch + 1);
          continue;
        }
        sum += loss.getAsDouble();
        if ((b + 1) % 50 == 0) {
          progress.printf(
              "teacher: epoch %d of %d, batch %d of %d, loss %.3f, %.1f s%n",
              epoch + 1,
              settings.epochs,
              b + 1,
              batches.size(),
              sum / 50,
              (System.nanoTime() - from) / 1e9);
          sum = 0;
        }
      }
      keeper.keep();
    }
    learned.forEach(each -> each.weight.setRequiresGradient(false));
  }

  private static List<List<Lesson>> drawn(List<Lesson> lessons, SplittableRandom random) {
    int[] order = Shuffle.identity(lessons.size());
    Shuffle.shuffle(order, random);
    List<List<Lesson>> batches = new ArrayList<>();
    int chunk = 2000;
    for (int from = 0; from < order.length; from += chunk) {
      batches.addAll(
          batches(
              Arrays.stream(order, from, Math.min(order.length, from + chunk))
                  .mapToObj(lessons::get)
                  .sorted(Comparator.comparingInt(Lesson::size))
                  .toList(),
              LEARNED_TOGETHER));
    }
    int[] turn = Shuffle.identity(batches.size());
    Shuffle.shuffle(turn, random);
    return Arrays.stream(turn).mapToObj(batches::get).toList();
  }

  /** The loss, its gradients being worked out; nothing where it is no number. */
  private OptionalDouble step(List<Lesson> lessons) {
    try (NDManager scratch = manager.newSubManager();
        GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
      LessonBatch batch = new LessonBatch(scratch, pieces, lessons);
      TeacherNetwork.Out out = network.forward(batch, true);
      LessonBatch.Known heads = batch.known(lessons, Lesson::heads);
      NDArray loss = loss(scratch, out.arcs(), heads);
      long[] places = heads.values().clone();
      for (int i = 0; i < places.length; i++) {
        places[i] += (long) i / batch.words * batch.words;
      }
      loss =
          loss.add(
              loss(
                  scratch,
                  network.relations(batch, out, scratch.create(places, new Shape(places.length))),
                  batch.known(lessons, Lesson::relations)));
      loss = loss.add(loss(scratch, out.tags(), batch.known(lessons, Lesson::tags)).mul(0.5f));
      loss = loss.add(loss(scratch, out.names(), batch.known(lessons, Lesson::names)));
      float value = loss.getFloat();
      if (!Float.isFinite(value)) {
        return OptionalDouble.empty();
      }
      collector.backward(loss);
      return OptionalDouble.of(value);
    }
  }

  /** The mean of the right classes' negative log-likelihoods. */
  private static NDArray loss(NDManager scratch, NDArray scores, LessonBatch.Known known) {
    int n = known.values().length;
    NDArray rows = scores.reshape(n, -1).logSoftmax(1);
    NDArray right = scratch.create(known.values(), new Shape(n, 1));
    NDArray there = scratch.create(known.there(), new Shape(n, 1));
    return rows.gather(right, 1).mul(there).sum().mul(-1 / known.count());
  }

  /** A weight that is learned, and the running mean of its gradient and of that squared. */
  private record Moved(NDArray weight, NDArray mean, NDArray spread, boolean fresh) {}

  /**
   * Adam with weight decay (Loshchilov and Hutter 2019), after the gradient is cut to length 1.
   *
   * @return false if the gradient is no number, and nothing has been moved
   */
  private boolean move(List<Moved> learned, int step, Settings settings, double pace) {
    try (NDManager scratch = manager.newSubManager()) {
      double square = 0;
      List<NDArray> gradients = new ArrayList<>();
      for (Moved each : learned) {
        NDArray gradient = each.weight.getGradient();
        gradient.attach(scratch);
        gradients.add(gradient);
        square += gradient.square().sum().getFloat();
      }
      if (!Double.isFinite(square)) {
        for (NDArray gradient : gradients) {
          gradient.set(new NDIndex(":"), 0f);
        }
        return false;
      }
      double cut = Math.min(1, 1 / (Math.sqrt(square) + 1e-6));
      double correction = Math.sqrt(1 - Math.pow(0.98, step)) / (1 - Math.pow(0.9, step));
      for (int i = 0; i < learned.size(); i++) {
        Moved each = learned.get(i);
        NDArray gradient = gradients.get(i).muli((float) cut);
        double rate = pace * (each.fresh ? settings.learn : settings.mend);
        each.mean.muli(0.9f).addi(gradient.mul(0.1f));
        each.spread.muli(0.98f).addi(gradient.square().muli(0.02f));
        NDArray under = gradient.muli(0).add(each.spread).sqrt().addi(1e-6f);
        NDArray move = gradient.addi(each.mean).divi(under);
        each.weight.subi(move.muli((float) (rate * correction)));
        if (each.weight.getShape().dimension() > 1) {
          each.weight.muli((float) (1 - rate * 0.01));
        }
      }
      return true;
    }
  }

  // ---- asking

  /** A sentence as the teacher sees it. */
  record Answer(Treebank.Tree tree, List<Name> names) {}

  /** What the teacher says of each sentence, in their order. */
  List<Answer> ask(List<List<String>> sentences) {
    int[] order =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer s) -> sentences.get(s).size()))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Lesson> sorted =
        Arrays.stream(order)
            .mapToObj(
                s ->
                    new Lesson(
                        sentences.get(s),
                        Lesson.UNKNOWN,
                        Lesson.UNKNOWN,
                        Lesson.UNKNOWN,
                        Lesson.UNKNOWN))
            .toList();
    Answer[] answers = new Answer[sentences.size()];
    int at = 0;
    for (List<Lesson> batch : batches(sorted, ASKED_TOGETHER)) {
      for (Answer answer : answers(batch)) {
        answers[order[at++]] = answer;
      }
    }
    return Arrays.asList(answers);
  }

  private List<Answer> answers(List<Lesson> lessons) {
    try (NDManager scratch = manager.newSubManager()) {
      LessonBatch batch = new LessonBatch(scratch, pieces, lessons);
      TeacherNetwork.Out out = network.forward(batch, false);
      int w = batch.words;
      float[] arcs = out.arcs().logSoftmax(2).toFloatArray();
      float[] tagScores = out.tags().toFloatArray();
      float[] nameScores = out.names().toFloatArray();
      int tagCount = tags.size();
      long[] places = new long[batch.sentences * w];
      List<int[]> heads = new ArrayList<>();
      for (int s = 0; s < batch.sentences; s++) {
        int n = lessons.get(s).size();
        int[][] votes = new int[n][n + 1];
        for (int d = 0; d < n; d++) {
          for (int h = 0; h <= n; h++) {
            votes[d][h] =
                h == d + 1
                    ? -(1 << 19)
                    : Math.max(-20_000, Math.round(arcs[(s * w + d + 1) * w + h] * 1000));
          }
        }
        int[] best = SpanningTree.heads(votes);
        heads.add(best);
        Arrays.fill(places, s * w, (s + 1) * w, (long) s * w);
        for (int d = 0; d < n; d++) {
          places[s * w + d + 1] = (long) s * w + best[d] + 1;
        }
      }
      float[] relationScores =
          network
              .relations(batch, out, scratch.create(places, new Shape(places.length)))
              .toFloatArray();
      List<Answer> answers = new ArrayList<>();
      int root = relations.indexOf("root");
      for (int s = 0; s < batch.sentences; s++) {
        List<String> forms = lessons.get(s).forms();
        List<String> xpos = new ArrayList<>();
        List<String> upos = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int[] named = new int[forms.size()];
        for (int i = 0; i < forms.size(); i++) {
          int row = s * w + i + 1;
          String pair = tags.get(best(tagScores, row * tagCount, tagCount, -1));
          xpos.add(pair.substring(0, pair.indexOf(' ')));
          upos.add(pair.substring(pair.indexOf(' ') + 1));
          int head = heads.get(s)[i];
          labels.add(
              head < 0
                  ? "root"
                  : relations.get(
                      best(relationScores, row * relations.size(), relations.size(), root)));
          named[forms.size() - 1 - i] =
              best(nameScores, row * NameFinder.LABELS, NameFinder.LABELS, -1);
        }
        answers.add(
            new Answer(
                new Treebank.Tree("", forms, xpos, upos, heads.get(s), labels),
                NameFinder.names(named)));
      }
      return answers;
    }
  }

  private static int best(float[] scores, int from, int count, int except) {
    int best = except == 0 ? 1 : 0;
    for (int c = best + 1; c < count; c++) {
      if (c != except && scores[from + c] > scores[from + best]) {
        best = c;
      }
    }
    return best;
  }
}
