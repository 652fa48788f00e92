package org.chancery.language;

import java.util.List;
import java.util.Locale;

/** The words of one sentence as numbers, worked out once and then mixed into many features. */
final class Words {
  /** What stands for a position before the first or behind the last word. */
  private static final long OUTSIDE = 2;

  final int size;

  /** Hashes of the forms as written, and in lower case. */
  final long[] forms;

  final long[] lower;

  /** Paths in the cluster tree, whole and cut to 6 and 4 bits; 1 for an unknown word. */
  final int[] clusters;

  final int[] clusters6;
  final int[] clusters4;

  /** Ambiguity classes, 0 for an unknown word. */
  final int[] classes;

  /** Shapes ("Xx", "X.X.", "0-x"), hashed. */
  final long[] shapes;

  private final List<String> text;

  Words(List<String> text, Lexicon lexicon) {
    this.text = text;
    size = text.size();
    forms = new long[size];
    lower = new long[size];
    clusters = new int[size];
    clusters6 = new int[size];
    clusters4 = new int[size];
    classes = new int[size];
    shapes = new long[size];
    for (int i = 0; i < size; i++) {
      String form = text.get(i);
      forms[i] = Features.hash(form);
      lower[i] = Features.hash(form.toLowerCase(Locale.ROOT));
      clusters[i] = lexicon.cluster(form);
      clusters6[i] = Lexicon.prefix(clusters[i], 6);
      clusters4[i] = Lexicon.prefix(clusters[i], 4);
      classes[i] = lexicon.ambiguityClass(form);
      shapes[i] = Features.hash(shape(form));
    }
  }

  private Words(
      List<String> text,
      long[] forms,
      long[] lower,
      int[] clusters,
      int[] clusters6,
      int[] clusters4,
      int[] classes,
      long[] shapes) {
    this.text = text;
    this.size = text.size();
    this.forms = forms;
    this.lower = lower;
    this.clusters = clusters;
    this.clusters6 = clusters6;
    this.clusters4 = clusters4;
    this.classes = classes;
    this.shapes = shapes;
  }

  private static long[] reversed(long[] values) {
    long[] reversed = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[values.length - 1 - i] = values[i];
    }
    return reversed;
  }

  private static int[] reversed(int[] values) {
    int[] reversed = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[values.length - 1 - i] = values[i];
    }
    return reversed;
  }

  /** The same words from the last to the first. */
  Words reversed() {
    return new Words(
        text.reversed(),
        reversed(forms),
        reversed(lower),
        reversed(clusters),
        reversed(clusters6),
        reversed(clusters4),
        reversed(classes),
        reversed(shapes));
  }

  /** Whether these are the words given, in their order. */
  boolean are(List<String> given) {
    return text.equals(given);
  }

  /**
   * Whether a word and those so far about it are the same as in another sentence, the ends of the
   * sentences counted in.
   *
   * @param place of the word in the other sentence
   */
  boolean isAbout(int word, Words other, int place, int reach) {
    for (int off = -reach; off <= reach; off++) {
      int here = word + off;
      int there = place + off;
      boolean outside = here < 0 || here >= size;
      if (outside != (there < 0 || there >= other.size)
          || !outside && !text.get(here).equals(other.text.get(there))) {
        return false;
      }
    }
    return true;
  }

  String text(int word) {
    return text.get(word);
  }

  /** The value at a position, or a number that stands for outside. */
  long at(long[] values, int position) {
    return position < 0 || position >= size ? OUTSIDE : values[position];
  }

  long at(int[] values, int position) {
    return position < 0 || position >= size ? -OUTSIDE : values[position];
  }

  /** Upper case as X, lower as x, digits as 0; a run of more than two alike is two. */
  static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int length = shape.length();
      if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
