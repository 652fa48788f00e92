package org.chancery.language;

import java.util.List;

/**
 * What the parser looks at before a transition: the templates of Zhang and Nivre (2011) over the
 * stack's top (s) and the front word (n), their neighbours, heads and outer dependents, and the
 * same over word clusters.
 */
final class ParserFeatures {
  private final Words words;
  private final int[] tags;
  private final int[] kinds;
  private final ParserState state;

  /**
   * What a tag may mean for a word that looks ahead, by the tag's number: a finite verb 1, a comma
   * 2, a conjunction 3, what opens a clause 4, other punctuation 5, anything else 0.
   */
  static int[] kinds(List<String> tags) {
    return tags.stream().mapToInt(ParserFeatures::kind).toArray();
  }

  private static int kind(String tagPair) {
    String xpos = tagPair.substring(0, tagPair.indexOf(' '));
    return switch (xpos) {
      case "VBD", "VBZ", "VBP", "MD" -> 1;
      case "," -> 2;
      case "CC" -> 3;
      case "WDT", "WP", "WP$", "WRB" -> 4;
      default -> tagPair.endsWith(" SCONJ") ? 4 : tagPair.endsWith(" PUNCT") ? 5 : 0;
    };
  }

  /**
   * @param kinds of the tags, as {@link #kinds} gives them
   */
  ParserFeatures(Words words, int[] tags, int[] kinds, ParserState state) {
    this.kinds = kinds;
    this.words = words;
    this.tags = tags;
    this.state = state;
  }

  private long form(int word) {
    return word < 0 ? 0 : words.lower[word];
  }

  private int tag(int word) {
    return word < 0 ? -1 : tags[word];
  }

  private int relation(int word) {
    return word < 0 ? -2 : state.relation[word];
  }

  private int cluster(int word) {
    return word < 0 ? 0 : words.clusters[word];
  }

  private int cluster6(int word) {
    return word < 0 ? 0 : words.clusters6[word];
  }

  private int cluster4(int word) {
    return word < 0 ? 0 : words.clusters4[word];
  }

  private static int of(int[] links, int word) {
    return word < 0 ? ParserState.NONE : links[word];
  }

  /** Fills the buffer for the state as it is now. */
  void fill(Features to) {
    to.clear();
    int s = state.onStack(0);
    int s1 = state.onStack(1);
    int s2 = state.onStack(2);
    int n = state.front();
    int n1 = state.behindFront(1);
    int n2 = state.behindFront(2);
    int n3 = state.behindFront(3);
    int sh = of(state.head, s);
    int sh2 = of(state.head, sh);
    int sl = of(state.left1, s);
    int sl2 = of(state.left2, s);
    int sr = of(state.right1, s);
    int sr2 = of(state.right2, s);
    int nl = of(state.left1, n);
    int nl2 = of(state.left2, n);
    long sw = form(s);
    long nw = form(n);
    long n1w = form(n1);
    int st = tag(s);
    int nt = tag(n);
    int n1t = tag(n1);
    int n2t = tag(n2);
    int sc = cluster(s);
    int nc = cluster(n);
    int n1c = cluster(n1);
    int sc6 = cluster6(s);
    int nc6 = cluster6(n);
    int sc4 = cluster4(s);
    int nc4 = cluster4(n);
    int srel = relation(s);
    int distance = s < 0 ? 0 : distance(n - s);
    int t = 0;

    // One word.
    to.add(t++, state.frontWasPutBack() ? 1 : 0, srel);
    to.add(t++, sw, st);
    to.add(t++, sw);
    to.add(t++, st, srel);
    to.add(t++, nw, nt);
    to.add(t++, nw);
    to.add(t++, nt);
    to.add(t++, n1w, n1t);
    to.add(t++, n1w);
    to.add(t++, n1t);
    to.add(t++, form(n2), n2t);
    to.add(t++, n2t);
    to.add(t++, form(s1), tag(s1));
    to.add(t++, tag(s1), relation(s1));
    to.add(t++, sw, srel);

    // Two words.
    to.add(t++, sw, st, nw, nt);
    to.add(t++, sw, st, nw);
    to.add(t++, sw, nw, nt);
    to.add(t++, sw, st, nt);
    to.add(t++, st, nw, nt);
    to.add(t++, sw, nw);
    to.add(t++, st, nt);
    to.add(t++, nt, n1t);
    to.add(t++, nw, n1t);
    to.add(t++, nt, n1w);
    to.add(t++, nw, n1w);
    to.add(t++, tag(s1), nt);
    to.add(t++, form(s1), nw);
    to.add(t++, st, n1t);
    to.add(t++, sw, n1w);

    // Three words and more.
    to.add(t++, nt, n1t, n2t);
    to.add(t++, st, nt, n1t);
    to.add(t++, sw, nt, n1t);
    to.add(t++, st, nw, n1t);
    to.add(t++, st, nt, n1t, n2t);
    to.add(t++, tag(sh), st, nt);
    to.add(t++, st, tag(sl), nt);
    to.add(t++, st, tag(sr), nt);
    to.add(t++, st, nt, tag(nl));
    to.add(t++, tag(s1), st, nt);
    to.add(t++, tag(s1), st, nt, n1t);
    to.add(t++, tag(s2), tag(s1), st, nt);
    to.add(t++, n1t, n2t, tag(n3));

    // Distance and numbers of dependents.
    to.add(t++, sw, distance);
    to.add(t++, st, distance);
    to.add(t++, nw, distance);
    to.add(t++, nt, distance);
    to.add(t++, sw, nw, distance);
    to.add(t++, st, nt, distance);
    int srCount = s < 0 ? 0 : state.rightCount[s];
    int slCount = s < 0 ? 0 : state.leftCount[s];
    int nlCount = state.leftCount[n];
    to.add(t++, sw, srCount);
    to.add(t++, st, srCount, nt);
    to.add(t++, sw, slCount);
    to.add(t++, st, slCount, nt);
    to.add(t++, nw, nlCount);
    to.add(t++, nt, nlCount, st);

    // Heads and dependents.
    to.add(t++, form(sh), nt);
    to.add(t++, tag(sh), srel);
    to.add(t++, relation(sh), srel, nt);
    to.add(t++, form(sl), st);
    to.add(t++, tag(sl), relation(sl), st);
    to.add(t++, form(sr), nt);
    to.add(t++, tag(sr), relation(sr), nt);
    to.add(t++, relation(sr), nt, nw);
    to.add(t++, form(nl), nt);
    to.add(t++, tag(nl), relation(nl), nt);
    to.add(t++, form(sh2));
    to.add(t++, tag(sh2), tag(sh), st);
    to.add(t++, form(sl2), tag(sl2), relation(sl2));
    to.add(t++, form(sr2), tag(sr2), relation(sr2));
    to.add(t++, form(nl2), tag(nl2), relation(nl2));
    to.add(t++, st, tag(sl), tag(sl2));
    to.add(t++, st, tag(sr), tag(sr2));
    to.add(t++, st, relation(sr), relation(sr2), nt);
    to.add(t++, nt, tag(nl), tag(nl2));
    to.add(t++, st, nt, relation(nl), relation(nl2));

    // The sets of relations that dependents have.
    long srSet = s < 0 ? 0 : state.rightRelations[s];
    long slSet = s < 0 ? 0 : state.leftRelations[s];
    to.add(t++, sw, srSet);
    to.add(t++, st, srSet, nt);
    to.add(t++, sw, slSet);
    to.add(t++, st, slSet);
    to.add(t++, nw, state.leftRelations[n]);
    to.add(t++, nt, state.leftRelations[n], st);

    // Clusters.
    to.add(t++, sc, st);
    to.add(t++, nc, nt);
    to.add(t++, n1c, n1t);
    to.add(t++, sc, nc);
    to.add(t++, sc, nt);
    to.add(t++, st, nc);
    to.add(t++, sc6, nc6, distance);
    to.add(t++, sc4, nc4, distance);
    to.add(t++, sc, nw);
    to.add(t++, sw, nc);
    to.add(t++, sc6, nc6, cluster6(n1));
    to.add(t++, nc, n1c);
    to.add(t++, cluster(s1), sc, nt);
    to.add(t++, cluster(s1), nc);
    to.add(t++, sc, n1c);
    to.add(t++, cluster(sh), sc, nc6);
    to.add(t++, cluster(sr), nt, st);
    to.add(t++, cluster(sl), st, nt);
    to.add(t++, cluster(nl), nt, st);
    to.add(t++, sc6, nc6, cluster6(sr), relation(sr));

    // Coordination: alike or not, and what joins them.
    to.add(t++, form(nl), sc4, nc4);
    to.add(t++, form(nl), st, nt);
    to.add(t++, form(nl), tag(sh), st, nt);
    long sx = s < 0 ? 0 : words.shapes[s];
    to.add(t++, sx, words.shapes[n], st, nt);
    to.add(t++, sx, words.shapes[n], form(nl));
    to.add(t++, between(s, n), st, nt);
    to.add(t++, form(nl), st, nt, n1t);
    to.add(t++, form(nl), sc, nc);
    to.add(t++, form(nl), tag(s1), st, nt);
    int sCase = s < 0 ? 0 : marks(s);
    int nCase = marks(n);
    to.add(t++, sCase, nCase, st, nt);
    to.add(t++, sCase, nCase, form(nl), srel);

    // What comes before the next verb.
    int ahead = ahead(n);
    to.add(t++, ahead, st, nt);
    to.add(t++, ahead, srel, nt);
    to.add(t++, ahead, form(nl), st, nt);
    to.add(t++, ahead, sw, nt);
    to.add(t++, ahead, distance, st, nt);
  }

  /** The relations of a word's outermost left dependents: alike in what is coordinated. */
  private int marks(int word) {
    int first = state.left1[word];
    int second = state.left2[word];
    return (first < 0 ? 0 : state.relation[first] + 1) * 64
        + (second < 0 ? 0 : state.relation[second] + 1);
  }

  /** What first stands behind a word that tells of clauses, and how far off, in 4 steps. */
  private int ahead(int word) {
    int n = words.size;
    for (int i = word + 1, steps = 0; i < n; i++, steps++) {
      int kind = tags[i] < 0 ? 0 : kinds[tags[i]];
      if (kind != 0) {
        return kind * 4 + (steps == 0 ? 0 : steps < 3 ? 1 : steps < 6 ? 2 : 3);
      }
      if (steps > 11) {
        return 3;
      }
    }
    return 2;
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 14 ? 6 : 7;
  }

  /** Whether a comma, a conjunction or a verb's tag stands between the two. */
  private int between(int from, int to) {
    int found = 0;
    if (from >= 0) {
      for (int i = from + 1; i < to; i++) {
        String text = words.text(i);
        if (text.length() == 1 && text.charAt(0) == ',') {
          found |= 1;
        } else if (text.equals("and") || text.equals("or")) {
          found |= 2;
        } else if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
          found |= 4;
        }
      }
    }
    return found;
  }
}
