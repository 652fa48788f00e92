package org.chancery.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word before any sentence is read: its Brown cluster (words used alike, as a
 * path in a binary tree, Brown et al. 1992) and its ambiguity class (the tags that it bears in a
 * large text, the most usual first).
 */
final class Lexicon {
  private static final String KIND = "words";

  private final WordTable clusterOf;
  private final WordTable classOf;

  /** A cluster's path with a 1 set before it: so many bits as its prefix asks for, from the top. */
  private final int[] paths;

  private final int classes;

  private Lexicon(WordTable clusterOf, int[] paths, WordTable classOf, int classes) {
    this.clusterOf = clusterOf;
    this.paths = paths;
    this.classOf = classOf;
    this.classes = classes;
  }

  private static @Nullable Lexicon shipped;

  /**
   * The one that comes with the library, loaded at its first use.
   *
   * @throws IllegalStateException if its model file is missing or damaged
   */
  static synchronized Lexicon shipped() {
    Lexicon present = shipped;
    if (present == null) {
      present = read(ModelReader.resource("words.model", KIND));
      shipped = present;
    }
    return present;
  }

  static Lexicon read(ModelReader in) {
    WordTable clusterOf = WordTable.read(in);
    int[] paths = new int[in.count()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.number();
    }
    WordTable classOf = WordTable.read(in);
    return new Lexicon(clusterOf, paths, classOf, in.number());
  }

  /** One that knows no word: for a model trained without. */
  static Lexicon empty() {
    WordTable none = new WordTable(new int[0], new int[0]);
    return new Lexicon(none, new int[0], none, 0);
  }

  /**
   * The path of the word's cluster: a leading 1, then at most 30 bits; 1 if it is in none. Case is
   * looked past, and runs of digits are all alike.
   */
  int cluster(String form) {
    int cluster = clusterOf.get(simplified(form));
    return cluster < 0 ? 1 : paths[cluster];
  }

  /** The first bits of a cluster's path, a number that differs for different lengths. */
  static int prefix(int path, int bits) {
    int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
    return length <= bits ? path : path >>> (length - bits);
  }

  /** The number of the word's ambiguity class, from 1; 0 if it has none. Case counts. */
  int ambiguityClass(String form) {
    return classOf.get(form) + 1;
  }

  /** Lower case, a run of digits as one 0. */
  static String simplified(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (isDigit(lower.charAt(i))) {
        return digitsJoined(lower);
      }
    }
    return lower;
  }

  private static String digitsJoined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        joined.append(c);
      } else if (i == 0 || !isDigit(text.charAt(i - 1))) {
        joined.append('0');
      }
    }
    return joined.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Writes what {@link #read} reads: clusters and ambiguity classes, each with its words' hashes.
   */
  static void write(
      ModelWriter out,
      int[] clusterKeys,
      int[] clusters,
      List<Integer> paths,
      int[] classKeys,
      int[] classIds,
      int classes) {
    WordTable.write(out, clusterKeys, clusters);
    out.number(paths.size());
    paths.forEach(out::number);
    WordTable.write(out, classKeys, classIds);
    out.number(classes);
  }
}
