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

  /** A label is 0 outside of names; else twice the type plus 2, minus 1 at a name's last word. */
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
    return names(labels(new NameFeatures(forms, tags, lists, lexicon))).stream()
        .flatMap(name -> NameBounds.trimmed(name, forms).stream())
        .toList();
  }

  /** The labels of one sentence's words, from its last to its first. */
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
