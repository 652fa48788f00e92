package org.chancery.account.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;

/**
 * A sentence's Universal Dependencies tree, seen from above: children, subtrees and the clause that
 * a token stands in. Indices are the sentence's tokens. A malformed tree (cycles, heads outside the
 * sentence) is read as if its bad arcs led to the root.
 */
public final class Tree {
  private final Sentence sentence;
  private final int[] heads;
  private final int[] first;
  private final int[] last;
  private final List<List<Integer>> children = new ArrayList<>();

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.size();
    heads = new int[n];
    first = new int[n];
    last = new int[n];
    for (int i = 0; i < n; i++) {
      int h = sentence.head(i);
      heads[i] = h < 0 || h >= n || h == i ? -1 : h;
      first[i] = i;
      last[i] = i;
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int h = heads[i]; h >= 0; h = heads[h]) {
        if (++steps > n) {
          heads[i] = -1;
          break;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (heads[i] >= 0) {
        children.get(heads[i]).add(i);
      }
      for (int h = heads[i]; h >= 0; h = heads[h]) {
        first[h] = Math.min(first[h], i);
        last[h] = Math.max(last[h], i);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return heads.length;
  }

  public int head(int token) {
    return heads[token];
  }

  public List<Integer> children(int token) {
    return Collections.unmodifiableList(children.get(token));
  }

  /** First token of the subtree. */
  public int first(int token) {
    return first[token];
  }

  /** Last token of the subtree. */
  public int last(int token) {
    return last[token];
  }

  /** Whether {@code token} is {@code above} or stands anywhere below it. */
  public boolean dominates(int above, int token) {
    for (int t = token; t >= 0; t = heads[t]) {
      if (t == above) {
        return true;
      }
    }
    return false;
  }

  /** The relation without its subtype. */
  public String base(int token) {
    String r = sentence.relation(token);
    int colon = r.indexOf(':');
    return colon < 0 ? r : r.substring(0, colon);
  }

  public boolean is(int token, String... relations) {
    String whole = sentence.relation(token);
    String base = base(token);
    for (String r : relations) {
      if (r.equals(base) || r.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  /** First child in one of these relations, or -1. */
  public int child(int token, String... relations) {
    for (int c : children.get(token)) {
      if (is(c, relations)) {
        return c;
      }
    }
    return -1;
  }

  /** Whether a child of this token has one of these lemmas. */
  public boolean hasChild(int token, Set<String> lemmas) {
    for (int c : children.get(token)) {
      if (lemmas.contains(sentence.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  public boolean verb(int token) {
    return sentence.xpos(token).startsWith("VB");
  }

  public boolean noun(int token) {
    return sentence.xpos(token).startsWith("NN");
  }

  public boolean punctuation(int token) {
    String f = sentence.form(token);
    for (int i = 0; i < f.length(); i++) {
      if (Character.isLetterOrDigit(f.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The lower-cased form. */
  public String word(int token) {
    return sentence.form(token).toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a finite verb stands among these tokens, both included. */
  public boolean finite(int from, int to) {
    for (int i = Math.max(0, from); i <= to && i < size(); i++) {
      String x = sentence.xpos(i);
      if (x.equals("VBD") || x.equals("VBZ") || x.equals("VBP") || x.equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
