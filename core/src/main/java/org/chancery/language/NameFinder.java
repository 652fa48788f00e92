package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds the names of persons, organisations and locations in tagged sentences, by an averaged
 * perceptron over words, tags, clusters and lists of names. Titles and offices stay outside: in
 * "President H.E. Anura Kumara Dissanayake" the name begins at "Anura".
 *
 * <p>Safe to share between threads.
 */
public final class NameFinder {
  static final String KIND = "names";

  /** A label is 0 outside of names; else twice the type plus 2, minus 1 at a name's last word. */
  static final int LABELS = 1 + 2 * Name.Type.values().length;

  /** A class of {@link Model#pairs} is the label before, times this, plus the label. */
  static final int PAIRS = LABELS * LABELS;

  private final Model model;
  private final NameLists lists;
  private final Lexicon lexicon;

  private static final class Shipped {
    static final NameFinder INSTANCE =
        read(ModelReader.resource("names.model", KIND), Lexicon.shipped());
  }

  /** The one that comes with the library, loaded at its first use. */
  public static NameFinder shipped() {
    return Shipped.INSTANCE;
  }

  /**
   * @param single what speaks for a word's label by itself
   * @param pairs what speaks for it after that of the word before
   */
  record Model(Scorer single, Scorer pairs) {}

  NameFinder(Model model, NameLists lists, Lexicon lexicon) {
    this.model = model;
    this.lists = lists;
    this.lexicon = lexicon;
  }

  static NameFinder read(ModelReader in, Lexicon lexicon) {
    NameLists lists = NameLists.read(in);
    PackedWeights single = PackedWeights.read(in);
    PackedWeights pairs = PackedWeights.read(in);
    return new NameFinder(new Model(single::score, pairs::score), lists, lexicon);
  }

  /** The names in one sentence, in order, not overlapping. */
  public List<Name> names(List<String> forms, Tagger.Tags tags) {
    Words words = tags.words();
    return names(words.are(forms) ? words : new Words(forms, lexicon), forms, tags::xpos);
  }

  private List<Name> names(Words words, List<String> forms, IntFunction<String> xpos) {
    return names(labels(new NameFeatures(words, forms, xpos, lists))).stream()
        .flatMap(name -> NameBounds.trimmed(name, forms).stream())
        .toList();
  }

  int[] labels(NameFeatures sentence) {
    return labels(sentence, model);
  }

  /**
   * The labels of one sentence's words, from its last to its first: the best of all sequences
   * (Viterbi 1967).
   */
  static int[] labels(NameFeatures sentence, Model model) {
    int size = sentence.size();
    int[][] from = new int[size][LABELS];
    int[] best = new int[LABELS];
    int[] single = new int[LABELS];
    int[] pair = new int[PAIRS];
    Features features = new Features();
    for (int i = 0; i < size; i++) {
      sentence.fill(features, i);
      model.single.score(features, single);
      sentence.fillPair(features, i);
      model.pairs.score(features, pair);
      int[] next = new int[LABELS];
      Arrays.fill(next, Integer.MIN_VALUE / 2);
      for (int before = 0; before < (i == 0 ? 1 : LABELS); before++) {
        if (best[before] <= Integer.MIN_VALUE / 4) {
          continue;
        }
        for (int label = 0; label < LABELS; label++) {
          int score = best[before] + pair[before * LABELS + label] + single[label];
          if (score > next[label] && mayFollow(label, before)) {
            next[label] = score;
            from[i][label] = before;
          }
        }
      }
      best = next;
    }
    int[] labels = new int[size];
    int label = Weights.best(best, LABELS);
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  private static boolean mayFollow(int label, int before) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }

  /** The labels that say the names of a sentence of so many words, from its last to its first. */
  static int[] labels(int size, List<Name> names) {
    int[] labels = new int[size];
    for (Name name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        labels[size - 1 - i] = 2 * name.type().ordinal() + (i == name.last() ? 1 : 2);
      }
    }
    return labels;
  }

  /** The names, in order, that the labels of a sentence's words say, given from last to first. */
  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int size = labels.length;
    for (int i = 0; i < size; ) {
      int end = i + 1;
      if (labels[i] > 0) {
        int further = labels[i] + labels[i] % 2;
        while (end < size && labels[end] == further) {
          end++;
        }
        names.add(new Name(Name.Type.values()[(further - 2) / 2], size - end, size - 1 - i));
      }
      i = end;
    }
    return List.copyOf(names.reversed());
  }
}
