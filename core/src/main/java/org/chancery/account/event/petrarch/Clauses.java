package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * What a tree says of a verb: its subjects, whether it is passive, how far its clause goes. These
 * are the subjects that PETRARCH's patterns were written for; Chancery's own words ask for what a
 * verb takes of its own accord ({@code event.Arguments}).
 */
final class Clauses {
  private final Tree tree;
  private final Sentence sentence;

  Clauses(Tree tree) {
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /** The verb whose clause it is: an auxiliary stands in that of its main verb. */
  int main(int verb) {
    return tree.is(verb, "aux", "cop") && sentence.head(verb) >= 0 ? sentence.head(verb) : verb;
  }

  boolean isPassive(int verb) {
    return !tree.children(verb, "nsubj:pass", "aux:pass").isEmpty()
        || (sentence.xpos(verb).equals("VBN")
            && tree.is(verb, "acl", "advcl")
            && tree.children(verb, "aux").isEmpty());
  }

  /** By whom something is done: the noun. */
  OptionalInt by(int verb) {
    for (int c : tree.children(verb, "obl")) {
      if (tree.marker(c).equals("by")) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The nouns that may be a verb's subject, its own first, then those of the clauses that it is
   * part of.
   */
  List<Integer> subjects(int verb) {
    List<Integer> out = new ArrayList<>(2);
    int at = verb;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      out.addAll(tree.children(at, "nsubj"));
      int head = sentence.head(at);
      if (head < 0) {
        break;
      }
      if (tree.is(at, "xcomp") && tree.children(at, "nsubj").isEmpty()) {
        out.addAll(tree.children(head, "obj"));
      }
      if (tree.is(at, "acl")) {
        out.add(head);
        break;
      }
      if (tree.is(at, "advcl")) {
        break;
      }
      at = head;
    }
    return out;
  }

  boolean isPronoun(int token) {
    return sentence.upos(token).equals("PRON")
        || sentence.xpos(token).startsWith("PRP")
        || sentence.xpos(token).startsWith("W");
  }

  /** First token of the outermost clause that a verb's is part of. */
  int start(int verb) {
    int at = verb;
    for (int steps = 0; steps < sentence.size() && sentence.head(at) >= 0; steps++) {
      if (tree.is(at, "conj", "parataxis") && !tree.children(at, "nsubj").isEmpty()) {
        break;
      }
      at = sentence.head(at);
    }
    return tree.first(at);
  }

  /** Last token of a verb's clause, before what is only set beside it. */
  int end(int verb) {
    int end = tree.last(verb);
    for (int c : tree.children(verb)) {
      if (c > verb && isBeside(c)) {
        end = Math.min(end, tree.first(c) - 1);
      }
    }
    return Math.max(end, verb);
  }

  private boolean isBeside(int token) {
    return tree.is(token, "conj", "parataxis")
        && (sentence.upos(token).equals("VERB") || !tree.children(token, "nsubj").isEmpty());
  }

  /** Whether a token stands in a clause with a subject of its own that only says when or why. */
  boolean isCircumstance(int verb, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && at != verb && steps < sentence.size(); steps++) {
      if (tree.is(at, "advcl") && !tree.children(at, "nsubj").isEmpty()) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }
}
