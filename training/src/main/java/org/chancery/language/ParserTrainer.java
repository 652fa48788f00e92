package org.chancery.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.language.Treebank.Tree;

/** Learns a parser from trees; the same trees in the same order give the same model. */
final class ParserTrainer {
  private static final int SCALE = 8;

  /**
   * How to train.
   *
   * @param epochs how often each tree is seen
   * @param least features whose every weight is lighter than so many eighths are left out
   * @param seed for the order of the trees and for which mistakes are followed
   */
  record Settings(int epochs, int least, int seed) {
    static final Settings STUDENT = new Settings(8, 24, 17);

    static Settings teacher(int number) {
      return new Settings(8, 8, 100 + number);
    }
  }

  /** From which epoch on the parser's own mistakes are followed, and how often in a hundred. */
  private static final int FOLLOWED_FROM = 1;

  private static final int FOLLOWED = 90;

  private final List<String> relations;
  private final Learner learner;
  private final int[] scores;
  private final int[] tagKinds;
  private final Features features = new Features();
  private final SplittableRandom random;

  private record Example(Words words, int[] tags, int[] heads, int[] relations) {}

  private final List<Example> examples = new ArrayList<>();

  /** What a parser's model file holds. */
  record Model(List<String> tags, List<String> relations, Learner.Averages averages) {
    void write(ModelWriter out) {
      out.texts(tags);
      out.texts(relations);
      averages.write(out);
    }

    Parser parser(Lexicon lexicon) {
      return new Parser(tags, relations, averages.weights(), lexicon);
    }
  }

  /** How many sentences of raw text the student learns from besides the gold trees. */
  private static final int SILVER = Integer.getInteger("chancery.silver", 40_000);

  /** How many parsers in each direction label them. */
  private static final int TEACHERS = Integer.getInteger("chancery.teachers", 2);

  /**
   * Usage: {@code ParserTrainer TREEBANK_DIR HELD_OUT_LIST ALL|LEARN OUTPUT [TEXT.jsonl.gz...]}.
   * With texts, an ensemble is trained first and labels their sentences; the parser then learns
   * from those and the trees.
   */
  public static void main(String[] args) throws IOException {
    List<Tree> trees =
        new ArrayList<>(
            TrainingData.read(
                Path.of(args[0]), Path.of(args[1]), TrainingData.Part.valueOf(args[2])));
    Lexicon lexicon = Lexicon.shipped();
    List<String> tags = TaggerTrainer.tagPairs(trees);
    List<int[]> ids = new ArrayList<>(TaggerTrainer.jackknifed(trees, lexicon, tags));
    if (args.length > 4) {
      Tagger tagger = TaggerTrainer.train(trees, lexicon).tagger(lexicon);
      Ensemble teachers =
          Ensemble.train(
              trees,
              ids,
              tags,
              lexicon,
              IntStream.range(0, TEACHERS).mapToObj(Settings::teacher).toList());
      List<List<String>> sentences = new ArrayList<>();
      for (String file : List.of(args).subList(4, args.length)) {
        RawText.sentences(Path.of(file), sentences::add);
      }
      int step = Math.max(1, sentences.size() / SILVER);
      for (int i = 0; i < sentences.size(); i += step) {
        Tagger.Tags tagged = tagger.tag(sentences.get(i));
        trees.add(teachers.parse(sentences.get(i), tagged));
        ids.add(tagger.tagIds(new Words(sentences.get(i), lexicon)));
      }
      System.err.printf("parser: %d trees, of %d raw sentences%n", trees.size(), sentences.size());
    }
    ModelWriter model = new ModelWriter();
    train(trees, ids, tags, lexicon, Settings.STUDENT).write(model);
    try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
      model.writeTo(out, "parser");
    }
  }

  /**
   * @param tagIds for each tree its words' tags as a tagger gives them, numbers into {@code tags}
   */
  static Model train(
      List<Tree> trees, List<int[]> tagIds, List<String> tags, Lexicon lexicon, Settings settings) {
    ParserTrainer trainer = new ParserTrainer(trees, tagIds, tags, lexicon, settings);
    trainer.run(settings.epochs);
    return new Model(tags, trainer.relations, trainer.learner.averages(SCALE, settings.least));
  }

  private ParserTrainer(
      List<Tree> trees, List<int[]> tagIds, List<String> tags, Lexicon lexicon, Settings settings) {
    tagKinds = ParserFeatures.kinds(tags);
    random = new SplittableRandom(settings.seed);
    TreeSet<String> seen = new TreeSet<>();
    trees.forEach(tree -> seen.addAll(tree.relations()));
    seen.remove("root");
    relations = List.copyOf(seen);
    learner = new Learner(ParserState.transitions(relations.size()));
    scores = new int[ParserState.transitions(relations.size())];
    Map<String, Integer> number = new HashMap<>();
    relations.forEach(relation -> number.put(relation, number.size()));
    for (int s = 0; s < trees.size(); s++) {
      Tree tree = trees.get(s);
      int[] right = new int[tree.size()];
      for (int i = 0; i < right.length; i++) {
        right[i] = number.getOrDefault(tree.relations().get(i), 0);
      }
      examples.add(
          new Example(new Words(tree.forms(), lexicon), tagIds.get(s), tree.heads(), right));
    }
  }

  private void run(int epochs) {
    int[] order = Shuffle.identity(examples.size());
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      long mistakes = 0;
      for (int s : order) {
        mistakes += learn(examples.get(s), epoch >= FOLLOWED_FROM);
        learner.tick();
      }
      System.err.printf(
          "parser: epoch %d of %d, %d mistakes, %d rows%n",
          epoch + 1, epochs, mistakes, learner.rows());
    }
  }

  private int learn(Example example, boolean follow) {
    ParserState state = new ParserState(example.words.size, relations.size());
    ParserFeatures templates = new ParserFeatures(example.words, example.tags, tagKinds, state);
    DynamicOracle oracle = new DynamicOracle(example.heads);
    int mistakes = 0;
    while (!state.isDone()) {
      if (state.mustShift()) {
        state.apply(ParserState.SHIFT);
        continue;
      }
      templates.fill(features);
      learner.score(features, scores);
      int guess = Parser.best(state, scores);
      int right = cheapest(state, oracle, example);
      if (guess != right) {
        learner.update(features, right, guess);
        mistakes++;
      }
      state.apply(follow && random.nextInt(100) < FOLLOWED ? guess : right);
    }
    return mistakes;
  }

  /**
   * The transition of least cost that has the highest score. An arc's relation is always to be the
   * right one, also where its head is past mending.
   */
  private int cheapest(ParserState state, DynamicOracle oracle, Example example) {
    int[] cost = new int[4];
    Arrays.fill(cost, Integer.MAX_VALUE);
    int[] transition = new int[4];
    if (state.mayShift()) {
      cost[0] = oracle.shift(state);
      transition[0] = ParserState.SHIFT;
    }
    if (state.mayReduce()) {
      cost[1] = oracle.reduce(state);
      transition[1] = ParserState.REDUCE;
    }
    if (state.mayLeft()) {
      cost[2] = oracle.left(state);
      transition[2] = state.left(example.relations[state.onStack(0)]);
    }
    if (state.mayRight()) {
      cost[3] = oracle.right(state);
      transition[3] = state.right(example.relations[state.front()]);
    }
    int best = 0;
    for (int kind = 1; kind < 4; kind++) {
      if (cost[kind] < cost[best]
          || (cost[kind] == cost[best]
              && cost[kind] < Integer.MAX_VALUE
              && scores[transition[kind]] > scores[transition[best]])) {
        best = kind;
      }
    }
    return transition[best];
  }
}
