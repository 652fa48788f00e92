package org.chancery.account.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Gives a plan its short name, from the report's own words. */
final class PlanNames {
  static final Set<String> GOING =
      Set.of(
          "visit", "travel", "go", "fly", "arrive", "leave", "head", "embark", "depart", "return",
          "come", "proceed");

  private final PlanWords words;

  PlanNames(PlanWords words) {
    this.words = words;
  }

  /** "Visit of X to Y", "meeting of X with Y", the event's own name, or the clause itself. */
  String of(Tree tree, Future f, Optional<Party> who, String text) {
    Sentence s = tree.sentence();
    if (f.noun() >= 0) {
      int last = f.noun();
      for (int c : tree.children(f.noun())) {
        if (c > f.noun()
            && tree.is(c, "nmod", "compound", "flat", "nummod")
            && (tree.last(c) < f.verb() || f.verb() == f.noun())) {
          last = Math.max(last, Math.min(tree.last(c), f.last()));
        }
      }
      return name(fold(s.span(f.first(), last).in(text)));
    }
    int verb = f.verb();
    int below = tree.child(verb, "xcomp");
    if (f.sign() != Future.Sign.WILL && below > verb) {
      verb = below;
    }
    String lemma = s.lemma(verb);
    int object = tree.child(verb, "obj");
    String of = who.map(p -> " of " + p.name()).orElse("");
    if (GOING.contains(lemma)) {
      for (int c : tree.children(verb)) {
        if (tree.is(c, "obl", "nmod", "obj")
            && c > verb
            && (c == object || tree.hasChild(c, Set.of("to", "in", "for", "at")))) {
          return "visit" + of + " to " + noun(tree, c, text);
        }
      }
    }
    if (lemma.equals("meet")) {
      int with = object;
      for (int c : tree.children(verb)) {
        if (with < 0 && tree.is(c, "obl") && tree.hasChild(c, Set.of("with"))) {
          with = c;
        }
      }
      return "meeting" + of + (with > verb ? " with " + noun(tree, with, text) : "");
    }
    if (lemma.equals("sign") && object > verb) {
      return "signing of " + noun(tree, object, text);
    }
    int subject = tree.child(f.verb(), "nsubj:pass", "nsubj");
    if (subject >= 0 && words.is("event", s.lemma(subject).toLowerCase(Locale.ROOT))) {
      return name(noun(tree, subject, text));
    }
    if (object > verb && words.is("event", s.lemma(object).toLowerCase(Locale.ROOT))) {
      return name(noun(tree, object, text));
    }
    return fold(s.span(f.first(), f.last()).in(text));
  }

  /** The noun phrase without its article and its clauses. */
  private static String noun(Tree tree, int head, String text) {
    int first = head;
    int last = head;
    for (int c : tree.children(head)) {
      if (c < head && tree.is(c, "det", "amod", "compound", "nummod", "nmod", "flat")) {
        first = Math.min(first, tree.first(c));
      }
      if (c > head
          && tree.is(c, "nmod", "flat", "compound", "nummod", "appos")
          && tree.last(c) - head < 14) {
        last = Math.max(last, tree.last(c));
      }
    }
    return name(fold(tree.sentence().span(first, last).in(text)));
  }

  private static String name(String phrase) {
    return phrase.replaceFirst("^(?i:the|a|an) ", "");
  }

  static String fold(String s) {
    return s.replaceAll("\\s+", " ");
  }
}
