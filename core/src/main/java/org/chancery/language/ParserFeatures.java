package org.chancery.language;

import java.util.List;

/**
 * What the parser looks at before a transition: the templates of Zhang and Nivre (2011) over the
 * stack's top (s) and the front word (n), their neighbours, heads and outer dependents, and the
 * same over word clusters.
 */
final class ParserFeatures {
  /** The number of the first template that tells relations apart, and room for them per move. */
  private static final int FIRST_KIND = 1000;

  private static final int KINDS = 40;

  private final Words words;
  private final int[] tags;
  private final ParserState state;
  private final int[] ahead;
  private final long[] joiners;

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
    this.words = words;
    this.tags = tags;
    this.state = state;
    ahead = ahead(tags, kinds);
    joiners = joiners(words);
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
    int ahead = this.ahead[n];
    to.add(t++, ahead, st, nt);
    to.add(t++, ahead, srel, nt);
    to.add(t++, ahead, form(nl), st, nt);
    to.add(t++, ahead, sw, nt);
    to.add(t++, ahead, distance, st, nt);
  }

  /**
   * Fills the buffer with what tells relations of one move apart: the two words, what stands about
   * them and what depends on them.
   */
  void fillKinds(Features to, int move) {
    to.clear();
    int s = state.onStack(0);
    int n = state.front();
    int n1 = state.behindFront(1);
    int s1 = state.onStack(1);
    int sl = of(state.left1, s);
    int sr = of(state.right1, s);
    int nl = of(state.left1, n);
    int nl2 = of(state.left2, n);
    long sw = form(s);
    long nw = form(n);
    int st = tag(s);
    int nt = tag(n);
    int sc = cluster(s);
    int nc = cluster(n);
    int t = FIRST_KIND + move * KINDS;
    to.add(t++);
    to.add(t++, sw);
    to.add(t++, nw);
    to.add(t++, st);
    to.add(t++, nt);
    to.add(t++, st, nt);
    to.add(t++, sw, nt);
    to.add(t++, st, nw);
    to.add(t++, sw, nw);
    to.add(t++, sc, nt);
    to.add(t++, st, nc);
    to.add(t++, sc, nc);
    to.add(t++, sw, st);
    to.add(t++, nw, nt);
    to.add(t++, tag(n1), nt, st);
    to.add(t++, form(n1), nt);
    to.add(t++, tag(s1), st, nt);
    to.add(t++, form(nl), nt, st);
    to.add(t++, relation(nl), nt);
    to.add(t++, relation(nl2), relation(nl), nt);
    to.add(t++, state.leftRelations[n], nt);
    to.add(t++, form(sl), st, nt);
    to.add(t++, relation(sl), st);
    to.add(t++, relation(sr), st, nt);
    to.add(t++, s < 0 ? 0 : state.rightRelations[s], st, nt);
    to.add(t++, distance(n - s), st, nt);
    to.add(t++, between(s, n), st, nt);
    to.add(t++, tag(nl), nt, st);
    to.add(t++, ahead[n], nt, st);
    to.add(t, s < 0 ? 0 : state.relation[s], st, nt);
  }

  /** The relations of a word's outermost left dependents: alike in what is coordinated. */
  private int marks(int word) {
    int first = state.left1[word];
    int second = state.left2[word];
    return (first < 0 ? 0 : state.relation[first] + 1) * 64
        + (second < 0 ? 0 : state.relation[second] + 1);
  }

  /** What first stands behind each word that tells of clauses, and how far off, in 4 steps. */
  private static int[] ahead(int[] tags, int[] kinds) {
    int[] ahead = new int[tags.length];
    int next = tags.length;
    for (int word = tags.length - 1; word >= 0; word--) {
      int steps = next - word - 1;
      int kind = next < tags.length ? kinds[tags[next]] : 0;
      ahead[word] =
          steps > 12
              ? 3
              : kind == 0 ? 2 : kind * 4 + (steps == 0 ? 0 : steps < 3 ? 1 : steps < 6 ? 2 : 3);
      next = tags[word] >= 0 && kinds[tags[word]] != 0 ? word : next;
    }
    return ahead;
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 14 ? 6 : 7;
  }

  /** For each place how many words of three kinds stand before it, each kind in 20 bits. */
  private static long[] joiners(Words words) {
    long[] before = new long[words.size + 1];
    for (int i = 0; i < words.size; i++) {
      String text = words.text(i);
      boolean mark = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
      boolean and = text.equals("and") || text.equals("or");
      before[i + 1] =
          before[i] + (mark ? text.charAt(0) == ',' ? 1 : 1L << 40 : and ? 1L << 20 : 0);
    }
    return before;
  }

  /** Whether a comma (1), a conjunction (2) or another mark (4) stands between the two. */
  private int between(int from, int to) {
    if (from < 0 || to <= from) {
      return 0;
    }
    long count = joiners[to] - joiners[from + 1];
    return ((count & 0xFFFFF) != 0 ? 1 : 0)
        | ((count >>> 20 & 0xFFFFF) != 0 ? 2 : 0)
        | (count >>> 40 != 0 ? 4 : 0);
  }
}
