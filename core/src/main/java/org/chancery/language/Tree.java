package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's dependency tree, seen from the heads: children in the order of the words, and what
 * each subtree spans. Made once for a sentence; immutable.
 */
public final class Tree {
  private final Sentence sentence;
  private final int[][] children;
  private final int[] first;
  private final int[] last;

  /** Of those asked so far. Two threads that ask at once find the same. */
  private final @Nullable String[] markers;

  private Tree(Sentence sentence, int[][] children, int[] first, int[] last) {
    this.sentence = sentence;
    this.children = children;
    this.first = first;
    this.last = last;
    this.markers = new @Nullable String[children.length];
  }

  /** Parses the sentence, if that was not done yet. */
  public static Tree of(Sentence sentence) {
    int n = sentence.size();
    int[] degree = new int[n];
    for (int i = 0; i < n; i++) {
      if (sentence.head(i) >= 0) {
        degree[sentence.head(i)]++;
      }
    }
    int[][] children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[degree[i]];
    }
    int[] filled = new int[n];
    int[] first = new int[n];
    int[] last = new int[n];
    Arrays.setAll(first, i -> i);
    Arrays.setAll(last, i -> i);
    for (int i = 0; i < n; i++) {
      int h = sentence.head(i);
      if (h >= 0) {
        children[h][filled[h]++] = i;
      }
      // A path to the root is no longer than the sentence; the bound guards against a damaged tree.
      for (int steps = 0; h >= 0 && steps < n; h = sentence.head(h), steps++) {
        first[h] = Math.min(first[h], i);
        last[h] = Math.max(last[h], i);
      }
    }
    return new Tree(sentence, children, first, last);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The tokens that depend on this one, in order. */
  public int[] children(int token) {
    return children[token].clone();
  }

  /**
   * The dependents with one of these relations; a relation without a subtype stands for all its
   * subtypes.
   */
  public List<Integer> children(int token, String... relations) {
    List<Integer> out = new ArrayList<>(2);
    for (int c : children[token]) {
      if (is(c, relations)) {
        out.add(c);
      }
    }
    return out;
  }

  /** The first dependent with one of these relations. */
  public OptionalInt child(int token, String... relations) {
    for (int c : children[token]) {
      if (is(c, relations)) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether the token bears one of these relations; one without a subtype stands for all its
   * subtypes.
   */
  public boolean is(int token, String... relations) {
    String relation = sentence.relation(token);
    for (String r : relations) {
      if (relation.startsWith(r)
          && (relation.length() == r.length() || relation.charAt(r.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The token and, in order, all that are coordinated with it. */
  public List<Integer> conjuncts(int token) {
    List<Integer> out = new ArrayList<>(2);
    gather(token, out, 0);
    return out;
  }

  private void gather(int token, List<Integer> out, int depth) {
    out.add(token);
    if (depth < sentence.size()) {
      for (int c : children(token, "conj")) {
        gather(c, out, depth + 1);
      }
    }
  }

  /**
   * The preposition or other case marker of a nominal, lower case, "" where it has none; "due to"
   * is two words.
   */
  public String marker(int token) {
    String present = markers[token];
    if (present == null) {
      StringJoiner words = new StringJoiner(" ");
      for (int c : children(token, "case", "mark")) {
        words.add(sentence.form(c).toLowerCase(Locale.ROOT));
      }
      present = words.toString();
      markers[token] = present;
    }
    return present;
  }

  /** Index of the first token in the subtree. */
  public int first(int token) {
    return first[token];
  }

  /** Index of the last token in the subtree. */
  public int last(int token) {
    return last[token];
  }

  /** Whether the second token lies in the first one's subtree. */
  public boolean dominates(int ancestor, int token) {
    int steps = 0;
    for (int t = token; t >= 0 && steps <= sentence.size(); t = sentence.head(t), steps++) {
      if (t == ancestor) {
        return true;
      }
    }
    return false;
  }
}
