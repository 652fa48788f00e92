package org.chancery.account.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.Tree;

/**
 * Which date and which place of a sentence belong to the word that tells of an engagement: those in
 * its own clause.
 */
final class Attachment {
  private static final Set<String> AT =
      Set.of("in", "at", "to", "into", "inside", "near", "on", "for");

  private Attachment() {}

  /** The time expression that dates what the token tells of. */
  static Optional<TimeExpression> time(Tree tree, int token, List<TimeExpression> times) {
    List<TimeExpression> dated = times.stream().filter(t -> t.value().date().isPresent()).toList();
    return closest(tree, token, dated, t -> top(tree, t.first(), t.last()));
  }

  /** The place where it happens: after "in", "at" or "to", or the object of "visit". */
  static Optional<Located> place(Tree tree, int token, List<Located> places) {
    List<Located> fit =
        places.stream()
            .filter(
                p -> {
                  int top = top(tree, p.first(), p.last());
                  String marker = tree.marker(top);
                  boolean marked =
                      AT.stream().anyMatch(m -> marker.equals(m) || marker.endsWith(" " + m));
                  return marked || precededByAt(tree.sentence(), p.first());
                })
            .toList();
    return closest(tree, token, fit, p -> top(tree, p.first(), p.last()));
  }

  private static boolean precededByAt(Sentence s, int first) {
    int t = first - 1;
    if (t >= 0 && (s.form(t).equalsIgnoreCase("the") || s.form(t).equals("central"))) {
      t--;
    }
    return t >= 0 && AT.contains(s.form(t).toLowerCase(java.util.Locale.ROOT));
  }

  /** The token of a stretch whose head lies outside it. */
  static int top(Tree tree, int first, int last) {
    for (int t = first; t <= last; t++) {
      int h = tree.sentence().head(t);
      if (h < first || h > last) {
        return t;
      }
    }
    return first;
  }

  private static <T> Optional<T> closest(
      Tree tree, int token, List<T> all, ToIntFunction<T> topOf) {
    int clause = Clause.governor(tree, token);
    T best = null;
    int bestScore = Integer.MIN_VALUE;
    for (T t : all) {
      int top = topOf.applyAsInt(t);
      int score;
      if (tree.dominates(token, top) && !throughClause(tree, top, token)) {
        score = 300;
      } else if (Clause.governor(tree, top) == clause) {
        score = 200;
      } else if (sharesSubject(tree, Clause.governor(tree, top), clause)) {
        score = 100;
      } else {
        continue;
      }
      score -= Math.min(99, Math.abs(top - token));
      if (score > bestScore) {
        best = t;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a finite clause lies between the token and its ancestor. */
  private static boolean throughClause(Tree tree, int token, int ancestor) {
    for (int t = token; t >= 0 && t != ancestor; t = tree.sentence().head(t)) {
      if (t != token && Clause.isPredicate(tree, t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One is a participle or infinitive of the other, or both are coordinated with one subject: one
   * deed in one setting.
   */
  private static boolean sharesSubject(Tree tree, int a, int b) {
    int h = tree.sentence().head(a);
    int k = tree.sentence().head(b);
    return (h == b && tree.is(a, "advcl", "xcomp", "conj") && tree.child(a, "nsubj").isEmpty())
        || (k == a && tree.is(b, "advcl", "xcomp", "conj") && tree.child(b, "nsubj").isEmpty());
  }
}
