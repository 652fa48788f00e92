package org.chancery.account.statement;

import java.util.Optional;
import java.util.Set;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Finds the words of the content that belong to a cue. */
final class Contents {
  /** First and last token, both included; {@code to} may be a token of the one spoken to, or -1. */
  record Content(int first, int last, int addressee) {}

  private static final Set<String> PRONOUNS = Set.of("PRP", "DT", "WP");

  private Contents() {}

  /**
   * @param limit the token that ends the clause, not included: where the next cue's clause begins
   */
  static Optional<Content> find(Tree tree, Cue cue, int limit) {
    Optional<Content> found = cue.passive() ? passive(tree, cue, limit) : active(tree, cue, limit);
    return found.flatMap(c -> trim(tree, c));
  }

  private static Optional<Content> passive(Tree tree, Cue cue, int limit) {
    int subject = tree.child(cue.verb(), "nsubj:pass", "nsubj");
    boolean it = subject < 0 || tree.word(subject).equals("it");
    if (cue.carried()) {
      return complement(tree, cue, limit, cue.verb());
    }
    if (cue.expression().has("whom")) {
      // "The guest was informed about": the subject is the one spoken to
      Optional<Content> c = complement(tree, cue, limit, cue.last());
      if (c.isPresent()) {
        return Optional.of(new Content(c.get().first(), c.get().last(), subject));
      }
    }
    int that = that(tree, cue.last() + 1, limit);
    if (it) {
      int clause = tree.child(cue.verb(), "ccomp", "csubj", "xcomp");
      int from = that >= 0 ? that + 1 : clause > cue.last() ? tree.first(clause) : cue.last() + 1;
      return Optional.of(new Content(from, limit - 1, -1));
    }
    if (that >= 0 && tree.first(subject) < cue.verb() && !relative(tree, subject)) {
      return Optional.of(new Content(that + 1, limit - 1, -1));
    }
    int end = Math.min(tree.last(subject), firstAux(tree, cue.verb()) - 1);
    return Optional.of(new Content(tree.first(subject), end, -1));
  }

  private static boolean relative(Tree tree, int t) {
    return tree.sentence().xpos(t).startsWith("W");
  }

  private static int firstAux(Tree tree, int verb) {
    int first = verb;
    for (int c : tree.children(verb)) {
      if (c < first && tree.is(c, "aux", "aux:pass")) {
        first = c;
      }
    }
    return first;
  }

  private static Optional<Content> active(Tree tree, Cue cue, int limit) {
    Expression e = cue.expression();
    if (cue.carried() || e.part() == Expression.Part.ADJECTIVE) {
      return complement(tree, cue, limit, cue.last());
    }
    if (e.words().size() > 1) {
      int from = cue.last() + 1;
      int that = e.has("that") ? that(tree, from, limit) : -1;
      if (that >= 0) {
        return content(that + 1, limit, -1);
      }
      if (e.has("with-whom")) {
        return withWhom(tree, cue, limit, from);
      }
      return content(from, limit, -1);
    }
    if (e.has("with-whom")) {
      return withWhom(tree, cue, limit, cue.last() + 1);
    }
    return complement(tree, cue, limit, cue.last());
  }

  /** "Urged all parties to stop": the one spoken to belongs to the content unless a pronoun. */
  private static Optional<Content> withWhom(Tree tree, Cue cue, int limit, int from) {
    Sentence s = tree.sentence();
    int start = skipAdverbs(tree, from, limit);
    if (start >= limit || tree.word(start).matches("whether|if|about|who|what|how|why|when")) {
      return Optional.empty();
    }
    if (!asked(tree, start, limit)) {
      boolean bidden = cue.expression().has("to-event") && to(tree, start, limit);
      boolean thing = cue.expression().has("obj") && thing(tree, cue, start);
      return bidden || thing ? content(start, limit, bidden ? start : -1) : Optional.empty();
    }
    int that = that(tree, from, Math.min(limit, start + 6));
    if (cue.expression().has("that") && that >= 0) {
      return content(that + 1, limit, start < that ? start : -1);
    }
    if (s.xpos(start).equals("PRP") && start + 1 < limit) {
      int next = start + 1;
      if (tree.word(next).equals("for")) {
        next++;
      }
      return content(next, limit, start);
    }
    if (tree.word(start).equals("for") && cue.expression().has("for")) {
      return content(start + 1, limit, -1);
    }
    return content(start, limit, start);
  }

  /** "Called on the minister" alone is a visit: there must be something that is asked for. */
  private static boolean asked(Tree tree, int from, int limit) {
    for (int i = from; i < limit; i++) {
      String w = tree.word(i);
      if (w.equals("to") && i + 1 < limit && !nounPhrase(tree, i + 1)
          || w.equals("for")
          || w.equals("that")
          || tree.sentence().xpos(i).equals("VBG")) {
        return true;
      }
      if (w.equals("whether") || w.equals("if")) {
        return false;
      }
    }
    return false;
  }

  /** "Invited the deputies to San José": where to, not what to do. */
  private static boolean to(Tree tree, int from, int limit) {
    for (int i = from + 1; i < limit - 1; i++) {
      if (tree.word(i).equals("to")) {
        return true;
      }
      if (tree.finite(i, i)) {
        return false;
      }
    }
    return false;
  }

  /** "Urged restraint": what is urged is no person and no body, and is all that follows. */
  private static boolean thing(Tree tree, Cue cue, int start) {
    int object = tree.child(cue.verb(), "obj");
    return object >= start && tree.sentence().xpos(object).matches("NNS?");
  }

  /** Content behind a verb, an adjective or a carried noun, by the frames of its expression. */
  private static Optional<Content> complement(Tree tree, Cue cue, int limit, int after) {
    Expression e = cue.expression();
    Sentence s = tree.sentence();
    int from = after + 1;
    if (from >= limit) {
      return cue.carried() && e.has("self") ? own(tree, cue, limit) : Optional.empty();
    }
    int whom = -1;
    if (e.has("whom")) {
      whom = tree.child(cue.verb(), "obj", "iobj");
      if (whom <= cue.last()) {
        whom = -1;
      }
    }
    if (e.has("that")) {
      int that = that(tree, from, limit);
      if (that >= 0) {
        return content(that + 1, limit, whom);
      }
    }
    int start = skipAdverbs(tree, from, limit);
    if (start >= limit) {
      return Optional.empty();
    }
    if (e.has("to") && tree.word(start).equals("to") && !nounPhrase(tree, start + 1)) {
      return content(start, limit, -1);
    }
    if (e.has("as-object")) {
      int obj = tree.child(cue.verb(), "obj");
      int named = tree.child(cue.verb(), "xcomp");
      if (obj > cue.last() && s.xpos(obj).equals("PRP") && named > obj) {
        return content(tree.first(named), limit, -1);
      }
      return named > 0 ? content(start, limit, -1) : Optional.empty();
    }
    int preposition = preposition(tree, cue, start, limit);
    if (cue.carried()) {
      int to = infinitive(tree, cue, start, limit);
      if (e.has("to") && to >= 0 && (preposition < 0 || to < preposition)) {
        boolean np = e.has("np");
        return content(np ? nounStart(tree, cue.head()) : to, limit, -1);
      }
      if (preposition >= 0) {
        boolean np = e.has("np");
        return content(np ? nounStart(tree, cue.head()) : preposition + 1, limit, -1);
      }
      return e.has("self") ? own(tree, cue, limit) : Optional.empty();
    }
    if (e.part() == Expression.Part.ADJECTIVE) {
      return preposition >= 0 ? content(preposition + 1, limit, -1) : Optional.empty();
    }
    if (e.has("whom")) {
      if (preposition >= 0) {
        return content(preposition + 1, limit, whom);
      }
      int clause = tree.child(cue.verb(), "ccomp");
      if (clause > cue.last() && whom >= 0 && tree.first(clause) > whom) {
        return content(tree.first(clause), limit, whom);
      }
      if (whom >= 0 && tree.last(whom) >= limit - 2 && pronoun(tree, whom)) {
        return Optional.empty();
      }
    }
    int clause = tree.child(cue.verb(), "ccomp");
    if (e.has("that") && clause > cue.last() && tree.first(clause) > cue.last()) {
      return content(tree.first(clause), limit, whom);
    }
    if (e.has("quote") && tree.word(start).equals(":")) {
      return content(start + 1, limit, whom);
    }
    int obj = tree.child(cue.verb(), "obj");
    if (e.has("obj") || e.has("to-obj")) {
      int iobj = tree.child(cue.verb(), "iobj");
      if (obj > cue.last() && iobj < 0) {
        return content(Math.min(tree.first(obj), obj), limit, -1);
      }
      if (iobj > cue.last()) {
        return content(pronoun(tree, iobj) ? iobj + 1 : start, limit, iobj);
      }
      return adjunct(tree, start) ? Optional.empty() : content(start, limit, -1);
    }
    if (preposition >= 0) {
      return content(preposition + 1, limit, whom);
    }
    if (e.has("that") && !adjunct(tree, start) && tree.finite(start, limit - 1)) {
      return content(start, limit, whom);
    }
    return Optional.empty();
  }

  private static boolean pronoun(Tree tree, int t) {
    return PRONOUNS.contains(tree.sentence().xpos(t));
  }

  private static boolean adjunct(Tree tree, int t) {
    String x = tree.sentence().xpos(t);
    return x.equals("IN") || x.equals("TO") || tree.punctuation(t);
  }

  private static int nounStart(Tree tree, int noun) {
    int first = noun;
    for (int c : tree.children(noun)) {
      if (c < noun && tree.is(c, "det", "amod", "nmod:poss", "compound")) {
        first = Math.min(first, tree.first(c));
      }
    }
    return first;
  }

  /** The noun phrase itself ("voiced his concern"). */
  private static Optional<Content> own(Tree tree, Cue cue, int limit) {
    return content(tree.first(cue.head()), Math.min(limit, tree.last(cue.head()) + 1), -1);
  }

  private static boolean nounPhrase(Tree tree, int t) {
    if (t >= tree.size()) {
      return false;
    }
    String x = tree.sentence().xpos(t);
    return !x.startsWith("VB") && !x.startsWith("RB");
  }

  private static int infinitive(Tree tree, Cue cue, int from, int limit) {
    for (int i = from; i < limit && i < from + 8; i++) {
      if (tree.word(i).equals("to") && i + 1 < limit && !nounPhrase(tree, i + 1)) {
        return i;
      }
      if (tree.finite(i, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int preposition(Tree tree, Cue cue, int from, int limit) {
    Expression e = cue.expression();
    int noun = -1;
    for (int i = from; i < limit; i++) {
      String w = tree.word(i);
      String x = tree.sentence().xpos(i);
      if (tree.finite(i, i) && noun >= 0 && !cue.carried()) {
        return -1;
      }
      boolean inside = x.equals("IN") || x.equals("TO") || x.equals("VBG");
      if (inside && e.has(w) && governed(tree, i, cue, from)) {
        return i;
      }
      if (tree.noun(i)) {
        noun = i;
      }
    }
    return -1;
  }

  /** Whether a preposition may open the cue's own complement rather than one deeper inside. */
  private static boolean governed(Tree tree, int preposition, Cue cue, int from) {
    if (preposition == from) {
      return true;
    }
    int h = tree.head(preposition);
    int above = h < 0 ? -1 : tree.head(h);
    return above == cue.head()
        || above == cue.verb()
        || preposition - from <= 3
        || above >= 0 && tree.head(above) == cue.verb() && tree.is(above, "obj", "iobj", "obl");
  }

  /**
   * "that" which opens a clause, with nothing but those spoken to and adjuncts before it; or -1.
   */
  private static int that(Tree tree, int from, int limit) {
    Sentence s = tree.sentence();
    for (int i = from; i < limit && i < from + 14; i++) {
      if (tree.word(i).equals("that")) {
        boolean clause = s.xpos(i).equals("IN") || tree.is(i, "mark");
        boolean determiner = s.xpos(i).equals("DT") && tree.is(i, "det");
        if (clause && !determiner || i == from && tree.finite(i + 1, Math.min(limit, i + 10) - 1)) {
          return i;
        }
        if (s.xpos(i).startsWith("W")) {
          return clausal(tree, i) ? i : -1;
        }
      }
      if (tree.finite(i, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Demanded in the committee that Okoro explain": taken for a relative of the committee. */
  private static boolean clausal(Tree tree, int that) {
    int clause = tree.head(that);
    int noun = clause < 0 ? -1 : tree.head(clause);
    return that + 1 < tree.size()
        && tree.sentence().xpos(that + 1).matches("NNPS?|PRP|DT")
        && noun >= 0
        && tree.is(clause, "acl")
        && tree.is(noun, "obl")
        && tree.child(noun, "case") >= 0;
  }

  private static int skipAdverbs(Tree tree, int from, int limit) {
    int i = from;
    while (i < limit
        && (tree.sentence().xpos(i).startsWith("RB") && !tree.is(i, "case")
            || tree.word(i).equals(","))) {
      i++;
    }
    return i;
  }

  private static Optional<Content> content(int first, int limit, int addressee) {
    return first < limit ? Optional.of(new Content(first, limit - 1, addressee)) : Optional.empty();
  }

  private static Optional<Content> trim(Tree tree, Content c) {
    int first = c.first();
    int last = Math.min(c.last(), tree.size() - 1);
    while (first <= last && (tree.word(first).equals(",") || tree.word(first).equals(":"))) {
      first++;
    }
    while (last >= first && loose(tree, last)) {
      last--;
    }
    return first <= last ? Optional.of(new Content(first, last, c.addressee())) : Optional.empty();
  }

  private static boolean loose(Tree tree, int t) {
    String w = tree.word(t);
    if (w.equals(")") || w.equals("%") || w.equals("]")) {
      return false;
    }
    return tree.punctuation(t) || tree.sentence().xpos(t).equals("CC") || w.equals("while");
  }
}
