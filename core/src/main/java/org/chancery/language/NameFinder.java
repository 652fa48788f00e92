package org.chancery.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of persons, organisations and locations in tagged sentences, by an averaged
 * perceptron over words, tags, clusters and lists of names. Titles and offices stay outside: in
 * "President H.E. Anura Kumara Dissanayake" the name begins at "Anura".
 *
 * <p>Safe to share between threads.
 */
public final class NameFinder {
  static final String KIND = "names";

  /** A label is 0 outside of names; else twice the type, minus 1 at a name's first word. */
  static final int LABELS = 1 + 2 * Name.Type.values().length;

  private final Weights weights;
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

  NameFinder(Weights weights, NameLists lists, Lexicon lexicon) {
    this.weights = weights;
    this.lists = lists;
    this.lexicon = lexicon;
  }

  static NameFinder read(ModelReader in, Lexicon lexicon) {
    NameLists lists = NameLists.read(in);
    return new NameFinder(Weights.read(in), lists, lexicon);
  }

  /** The names in one sentence, in order, not overlapping. */
  public List<Name> names(List<String> forms, Tagger.Tags tags) {
    return names(labels(new NameFeatures(new Words(forms, lexicon), tags, lists))).stream()
        .flatMap(name -> NameBounds.trimmed(name, forms).stream())
        .toList();
  }

  /** The names in one sentence by itself, in order, not overlapping. */
  int[] labels(NameFeatures sentence) {
    int[] labels = new int[sentence.size()];
    int[] scores = new int[LABELS];
    Features features = new Features();
    for (int i = 0; i < labels.length; i++) {
      sentence.fill(features, i, labels);
      weights.score(features, scores);
      labels[i] = best(scores, i == 0 ? 0 : labels[i - 1]);
    }
    return labels;
  }

  /** The best of the labels that may follow another: a name goes on only where it began. */
  static int best(int[] scores, int before) {
    int best = 0;
    for (int label = 1; label < LABELS; label++) {
      if (scores[label] > scores[best] && mayFollow(label, before)) {
        best = label;
      }
    }
    return best;
  }

  private static boolean mayFollow(int label, int before) {
    return label % 2 == 1 || before == label || before == label - 1;
  }

  static int first(Name.Type type) {
    return 2 * type.ordinal() + 1;
  }

  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < labels.length; ) {
      int end = i + 1;
      if (labels[i] > 0) {
        int inside = labels[i] + labels[i] % 2;
        while (end < labels.length && labels[end] == inside) {
          end++;
        }
        names.add(new Name(Name.Type.values()[(inside - 2) / 2], i, end - 1));
      }
      i = end;
    }
    return List.copyOf(names);
  }
}
