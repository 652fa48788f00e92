package org.chancery.account.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.chancery.account.clause.Spoken;
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

  /** "on the morning of 4 March" */
  private static final Set<String> UNITS =
      Set.of(
          "morning", "afternoon", "evening", "night", "day", "week", "end", "beginning", "start");

  /** "in the Russian city of Kazan" */
  private static final Set<String> KINDS =
      Set.of(
          "the", "a", "city", "cities", "town", "capital", "resort", "port", "village", "central");

  private static final Set<String> SETTINGS =
      Set.of("at", "in", "during", "to", "of", "within", "inside", "near", "into", "alongside");

  private static final Set<String> BESIDE =
      Set.of(
          "sidelines", "sideline", "margin", "visit", "fringe", "occasion", "trip", "tour", "eve");

  /** Whose city is not where it acts: "the embassy in Jakarta said". */
  private static final Set<String> SEATS =
      Set.of("embassy", "ministry", "consulate", "ambassador", "commission", "museum");

  private static final Set<String> HELD =
      Set.of("hold", "take", "convene", "schedule", "organise", "organize");

  private static final Set<String> HALLS =
      Set.of("meeting", "talk", "summit", "forum", "conference", "session", "ceremony", "palace");

  private Attachment() {}

  /** The time expression that dates what the token tells of. */
  static Optional<TimeExpression> time(Tree tree, int token, List<TimeExpression> times) {
    List<TimeExpression> dated =
        times.stream()
            .filter(t -> t.value().date().isPresent() && !datesAnother(tree, token, t))
            .toList();
    List<TimeExpression> finer = dated.stream().filter(t -> !isInName(tree, t)).toList();
    return closest(
        tree, token, finer.isEmpty() ? dated : finer, t -> top(tree, t.first(), t.last()));
  }

  /** "the Economic Summit 2025 held yesterday": a year right behind a name is a part of it. */
  private static boolean isInName(Tree tree, TimeExpression t) {
    return t.first() == t.last()
        && t.first() > 0
        && t.value().date().filter(d -> d.month().isEmpty()).isPresent()
        && tree.sentence().xpos(t.first() - 1).startsWith("NNP");
  }

  /**
   * "the Declaration of 11 December", "the 2025 World Summit": the day of a paper, the year in a
   * name.
   */
  private static boolean datesAnother(Tree tree, int token, TimeExpression t) {
    Sentence s = tree.sentence();
    boolean year = t.value().date().filter(d -> d.month().isEmpty()).isPresent();
    int next = t.last() + 1;
    if (year && t.first() == t.last() && next < s.size() && s.xpos(next).startsWith("NNP")) {
      return s.head(t.first()) > t.last();
    }
    if (isNamedBy(tree, token, t)) {
      return true;
    }
    int before = t.first() - 1;
    return before > 0
        && s.form(before).equalsIgnoreCase("of")
        && s.xpos(before - 1).startsWith("NN")
        && before - 1 != token
        && !UNITS.contains(s.lemma(before - 1));
  }

  /** "their April 2 telephone call", "the September 21 election": spoken of, not told. */
  private static boolean isNamedBy(Tree tree, int token, TimeExpression t) {
    Sentence s = tree.sentence();
    int h = s.head(top(tree, t.first(), t.last()));
    boolean named = h > t.last() && h - t.last() <= 3 && h != token && s.xpos(h).startsWith("NN");
    for (int k = t.last() + 1; named && k < h; k++) {
      named = !s.xpos(k).equals("DT");
    }
    return named && !SETTINGS.contains(tree.marker(h));
  }

  /** Whether the time stands in the clause of the token itself. */
  static boolean isOwn(Tree tree, int token, TimeExpression t) {
    int top = top(tree, t.first(), t.last());
    return tree.dominates(token, top) && !throughClause(tree, top, token)
        || Clause.governor(tree, top) == Clause.governor(tree, token);
  }

  /** The place where it happens: after "in", "at" or "to", or the object of "visit". */
  static Optional<Located> place(Tree tree, int token, List<Located> places) {
    List<Located> fit =
        places.stream()
            .filter(p -> !isPossessor(tree.sentence(), p))
            .filter(
                p -> {
                  int top = top(tree, p.first(), p.last());
                  String marker = tree.marker(top);
                  boolean marked =
                      AT.stream().anyMatch(m -> marker.equals(m) || marker.endsWith(" " + m));
                  return marked || precededByAt(tree.sentence(), p.first()) || isPointed(tree, p);
                })
            .toList();
    return closest(tree, token, fit, p -> top(tree, p.first(), p.last()));
  }

  /**
   * Whether a place is one where things happen ("at a forum in Davos"), not one that a noun speaks
   * of ("discussed the visit to India", "opportunities in Asia").
   */
  static boolean isSetting(Tree tree, int token, Located place) {
    Sentence s = tree.sentence();
    if (Spoken.isTopic(s, place.first(), place.last(), token)) {
      return false;
    }
    int h = s.head(top(tree, place.first(), place.last()));
    if (place.site().city().isPresent()) {
      return h < 0
          || !SEATS.contains(s.lemma(h).toLowerCase(java.util.Locale.ROOT))
          || SETTINGS.contains(tree.marker(h));
    }
    for (int steps = 0; steps < s.size() && h >= 0 && h != token; steps++) {
      String tag = s.xpos(h);
      if (!tag.equals("NN") && !tag.equals("NNS") || Clause.isPredicate(tree, h)) {
        return true;
      }
      String marker = tree.marker(h);
      if (tree.is(h, "obl:unmarked")) {
        // "today in Peru"
        return true;
      }
      boolean beside = marker.equals("on") && BESIDE.contains(s.lemma(h));
      if (!SETTINGS.contains(marker) && !beside) {
        return tree.is(h, "nsubj", "nsubj:pass", "obj") && HALLS.contains(s.lemma(h));
      }
      h = s.head(h);
    }
    return true;
  }

  /** "in response to Peru's claim": whose it is, not where. */
  private static boolean isPossessor(Sentence s, Located p) {
    return p.last() + 1 < s.size() && s.xpos(p.last() + 1).equals("POS");
  }

  /** "here", "there" */
  private static boolean isPointed(Tree tree, Located p) {
    return p.first() == p.last() && tree.sentence().xpos(p.first()).equals("RB");
  }

  private static boolean precededByAt(Sentence s, int first) {
    int t = first - 1;
    while (t > 0
        && (KINDS.contains(s.form(t).toLowerCase(java.util.Locale.ROOT))
            || s.xpos(t).equals("JJ")
            || (s.form(t).equals("of") && KINDS.contains(s.form(t - 1))))) {
      t--;
    }
    if (t > 1 && t == first - 1 && s.form(t).equals(",") && s.xpos(t - 1).startsWith("NNP")) {
      // "at the Harbour Hotel, Lima"
      t--;
      while (t > 0 && (s.xpos(t).startsWith("NNP") || s.xpos(t).equals("DT") || isHyphen(s, t))) {
        t--;
      }
      return s.form(t).equalsIgnoreCase("at");
    }
    return t >= 0 && AT.contains(s.form(t).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isHyphen(Sentence s, int t) {
    return s.form(t).equals("-");
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
      } else if (isHeldBy(tree, Clause.governor(tree, top), token)) {
        score = 250;
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

  /** "the summit held yesterday in Lima" */
  private static boolean isHeldBy(Tree tree, int verb, int token) {
    return tree.sentence().head(verb) == token
        && tree.is(verb, "acl")
        && tree.sentence().xpos(verb).equals("VBN")
        && HELD.contains(tree.sentence().lemma(verb).toLowerCase(java.util.Locale.ROOT));
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
