package org.chancery.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.language.Treebank.Tree;

/** Learns a tagger from trees; the same trees in the same order give the same model. */
final class TaggerTrainer {
  static final int EPOCHS = 6;
  static final int SCALE = 8;

  /** Features whose every weight is lighter than so many eighths are left out. */
  private static final int LEAST = 6;

  /** The same in the model that ships, which is to be small. */
  private static final int LEAST_SHIPPED = 14;

  private static final int FOLDS = 5;

  private TaggerTrainer() {}

  /** What a tagger's model file holds. */
  record Model(List<String> tags, Learner.Averages averages) {
    void write(ModelWriter out) {
      out.texts(tags);
      averages.write(out);
    }

    Tagger tagger(Lexicon lexicon) {
      return new Tagger(tags, averages.weights(), lexicon);
    }
  }

  /**
   * Usage: {@code TaggerTrainer TREEBANK_DIR HELD_OUT_LIST ALL|LEARN OUTPUT [LABELLED]}, the last
   * being text that a larger tagger has labelled.
   */
  public static void main(String[] args) throws IOException {
    List<Tree> trees =
        TrainingData.read(
            Path.of(args[0]),
            Path.of(args[1]),
            TrainingData.Part.valueOf(args[2]),
            List.of(args).subList(4, args.length));
    trees = withoutArticles(trees);
    ModelWriter model = new ModelWriter();
    train(trees, Lexicon.shipped(), LEAST_SHIPPED).write(model);
    try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
      model.writeTo(out, "tagger");
    }
  }

  /** The same, every sixth without its articles. */
  private static List<Tree> withoutArticles(List<Tree> trees) {
    List<Tree> changed = new ArrayList<>(trees);
    for (int i = 0; i < changed.size(); i += 6) {
      changed.set(i, Articles.without(changed.get(i)));
    }
    return changed;
  }

  /** All pairs of tags in the trees, in order. */
  static List<String> tagPairs(List<Tree> trees) {
    TreeSet<String> seen = new TreeSet<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        seen.add(tree.tagPair(i));
      }
    }
    return List.copyOf(seen);
  }

  static Model train(List<Tree> trees, Lexicon lexicon) {
    return train(trees, lexicon, LEAST);
  }

  private static Model train(List<Tree> trees, Lexicon lexicon, int least) {
    List<String> tags = tagPairs(trees);
    Map<String, Integer> number = new HashMap<>();
    tags.forEach(tag -> number.put(tag, number.size()));

    List<Words> words = new ArrayList<>();
    List<int[]> gold = new ArrayList<>();
    for (Tree tree : trees) {
      words.add(new Words(tree.forms(), lexicon));
      int[] ids = new int[tree.size()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = number.getOrDefault(tree.tagPair(i), 0);
      }
      gold.add(ids);
    }

    Learner learner = new Learner(tags.size());
    SplittableRandom random = new SplittableRandom(11);
    int[] order = Shuffle.identity(trees.size());
    int[] scores = new int[tags.size()];
    Features features = new Features();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.shuffle(order, random);
      for (int s : order) {
        Words sentence = words.get(s);
        int[] right = gold.get(s);
        int[] given = new int[right.length];
        for (int i = 0; i < right.length; i++) {
          TaggerFeatures.fill(features, sentence, i, given);
          learner.score(features, scores);
          given[i] = Weights.best(scores, scores.length);
          if (given[i] != right[i]) {
            learner.update(features, right[i], given[i]);
          }
        }
        learner.tick();
      }
    }
    return new Model(tags, learner.averages(SCALE, least));
  }

  /**
   * The numbers of the tags that {@link #unseen} gives.
   *
   * @param pairs the pairs of tags whose numbers are returned
   */
  static List<int[]> jackknifed(List<Tree> trees, Lexicon lexicon, List<String> pairs) {
    Map<String, Integer> number = new HashMap<>();
    pairs.forEach(pair -> number.put(pair, number.size()));
    return unseen(trees, lexicon).stream()
        .map(
            tags ->
                IntStream.range(0, tags.size())
                    .map(word -> number.getOrDefault(tags.pair(word), 0))
                    .toArray())
        .toList();
  }

  /**
   * Tags each tree by a tagger that has not seen its document: five are trained, each without a
   * fifth of the documents.
   */
  static List<Tagger.Tags> unseen(List<Tree> trees, Lexicon lexicon) {
    TreeMap<Integer, Tagger.Tags> tagged = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Tagger tagger =
          train(trees.stream().filter(tree -> fold(tree) != left).toList(), lexicon)
              .tagger(lexicon);
      for (int s = 0; s < trees.size(); s++) {
        if (fold(trees.get(s)) == fold) {
          tagged.put(s, tagger.tag(trees.get(s).forms()));
        }
      }
    }
    return List.copyOf(tagged.values());
  }

  private static int fold(Tree tree) {
    return (int) Math.floorMod(Features.hash(tree.document()), (long) FOLDS);
  }
}
