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
import org.chancery.language.Treebank.Tree;

/** Learns a parser from trees; the same trees in the same order give the same model. */
final class ParserTrainer {
  private static final int SCALE = 8;

  /** Features whose every weight is lighter than so many eighths are left out in the end. */
  private static final int LEAST = 4;

  /** The same for relations of a move, when features are chosen and in the end. */
  private static final int NEEDED_OF_KINDS = 2;

  private static final int LEAST_OF_KINDS = 8;

  /**
   * How to train.
   *
   * @param choosing how often each tree is seen to find the features that are needed
   * @param features how many of them are kept, those with the largest weights
   * @param epochs how often each tree is seen after that, with the features chosen
   * @param seed for the order of the trees and for which mistakes are followed
   */
  record Settings(int choosing, int features, int epochs, int seed) {
    static final Settings USUAL = new Settings(3, 350_000, 6, 17);
  }

  /** From which epoch on the parser's own mistakes are followed, and how often in a hundred. */
  private static final int FOLLOWED_FROM = 1;

  private static final int FOLLOWED = 90;

  private final List<String> relations;
  private final Moves moves;
  private Learner learner;
  private final int[] scores;

  /** Learns which relation an arc has of those that its move leaves open. */
  private Learner kinds;

  private final int[] tagKinds;
  private final Features features = new Features();
  private SplittableRandom random;

  private record Example(Words words, int[] tags, int[] heads, int[] relations) {}

  private final List<Example> examples = new ArrayList<>();

  /** What a parser's model file holds. */
  record Model(
      List<String> tags,
      List<String> relations,
      Moves moves,
      Learner.Averages averages,
      Learner.Averages kinds) {
    void write(ModelWriter out) {
      out.texts(tags);
      out.texts(relations);
      moves.write(out);
      averages.write(out);
      kinds.write(out);
    }

    Parser parser(Lexicon lexicon) {
      return new Parser(tags, relations, moves, averages.packedWeights(), kinds.weights(), lexicon);
    }
  }

  /**
   * Usage: {@code ParserTrainer TREEBANK_DIR HELD_OUT_LIST ALL|LEARN OUTPUT [LABELLED]}, the last
   * being text that a larger parser has labelled.
   */
  public static void main(String[] args) throws IOException {
    List<Tree> trees =
        TrainingData.read(
            Path.of(args[0]),
            Path.of(args[1]),
            TrainingData.Part.valueOf(args[2]),
            List.of(args).subList(4, args.length));
    Lexicon lexicon = Lexicon.shipped();
    List<String> tags = TaggerTrainer.tagPairs(trees);
    List<int[]> ids = TaggerTrainer.jackknifed(trees, lexicon, tags);
    ModelWriter model = new ModelWriter();
    train(trees, ids, tags, lexicon, Settings.USUAL).write(model);
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
    trainer.run(settings.choosing);
    trainer.choose(settings);
    trainer.run(settings.epochs);
    return new Model(
        tags,
        trainer.relations,
        trainer.moves,
        trainer.learner.averages(SCALE, LEAST),
        trainer.kinds.averages(SCALE, LEAST_OF_KINDS));
  }

  private ParserTrainer(
      List<Tree> trees, List<int[]> tagIds, List<String> tags, Lexicon lexicon, Settings settings) {
    tagKinds = ParserFeatures.kinds(tags);
    random = new SplittableRandom(settings.seed);
    TreeSet<String> seen = new TreeSet<>();
    trees.forEach(tree -> seen.addAll(tree.relations()));
    seen.remove("root");
    relations = List.copyOf(seen);
    moves = MoveGroups.of(trees, relations);
    learner = new Learner(moves.count());
    scores = new int[moves.count()];
    kinds = new Learner(relations.size());
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

  /** Begins anew with the features that have been needed. */
  private void choose(Settings settings) {
    learner = Learner.of(learner.averages(SCALE, 1).heaviest(settings.features));
    kinds = Learner.of(kinds.averages(SCALE, NEEDED_OF_KINDS));
    random = new SplittableRandom(settings.seed);
  }

  private void run(int epochs) {
    int[] order = Shuffle.identity(examples.size());
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      long mistakes = 0;
      for (int s : order) {
        mistakes += learn(examples.get(s), epoch >= FOLLOWED_FROM);
        learner.tick();
        kinds.tick();
      }
      System.err.printf(
          "parser: epoch %d of %d, %d mistakes, %d rows%n",
          epoch + 1, epochs, mistakes, learner.rows());
    }
  }

  private int learn(Example example, boolean follow) {
    ParserState state = new ParserState(example.words.size, relations.size());
    ParserFeatures templates = new ParserFeatures(example.words, example.tags, tagKinds, state);
    RelationChoice choice =
        new RelationChoice(moves, state, templates, kinds::score, features, relations.size());
    DynamicOracle oracle = new DynamicOracle(example.heads);
    int mistakes = 0;
    while (!state.isDone()) {
      if (state.mustShift()) {
        state.apply(ParserState.SHIFT);
        continue;
      }
      templates.fill(features);
      learner.score(features, scores);
      int guess = moves.best(state, scores);
      int right = cheapest(state, oracle, example);
      int rightMove = move(state, right);
      if (guess != rightMove) {
        learner.update(features, rightMove, guess);
        mistakes++;
      }
      learnKind(choice, state, right, rightMove);
      state.apply(follow && random.nextInt(100) < FOLLOWED ? choice.transition(guess) : right);
    }
    return mistakes;
  }

  private int move(ParserState state, int transition) {
    if (transition < ParserState.FIRST_ARC) {
      return transition;
    }
    return transition < state.right(0)
        ? moves.left(transition - state.left(0))
        : moves.right(transition - state.right(0));
  }

  private void learnKind(RelationChoice choice, ParserState state, int right, int move) {
    if (move < Moves.FIRST_ARC || moves.relations(move).length == 1) {
      return;
    }
    int guess = choice.transition(move);
    if (guess != right) {
      int none = moves.isLeft(move) ? state.left(0) : state.right(0);
      kinds.update(features, right - none, guess - none);
    }
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
              && scores[move(state, transition[kind])] > scores[move(state, transition[best])])) {
        best = kind;
      }
    }
    return transition[best];
  }
}
