package org.chancery.account.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/** What a verb, noun or adjective takes: subjects, objects and phrases, by the sentence's tree. */
final class Arguments {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Tree tree;
  private final Sentence sentence;

  Arguments(Tree tree) {
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  boolean isVerb(int token) {
    return sentence.xpos(token).startsWith("VB");
  }

  boolean isPassive(int token) {
    return !tree.children(token, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()
        || (sentence.xpos(token).equals("VBN")
            && tree.is(token, "acl")
            && !tree.is(token, "acl:relcl")
            && tree.children(token, "aux").isEmpty());
  }

  /** Who does what the token says: grammatical subjects, agents of passives, owners of nouns. */
  List<Integer> subjects(int token) {
    return subjects(token, 0);
  }

  private List<Integer> subjects(int token, int depth) {
    if (depth > 8) {
      return List.of();
    }
    if (isNominal(token)) {
      return owners(token);
    }
    if (isPassive(token)) {
      List<Integer> agents = new ArrayList<>(tree.children(token, "obl:agent"));
      agents.addAll(with(token, "by"));
      if (agents.isEmpty()) {
        // "shipped to Illyria by Ruritania": the agent may hang on the phrase before it.
        for (int c : tree.children(token, "obl", "obj", "xcomp", "advmod")) {
          for (int d : tree.children(c, "nmod", "obl")) {
            if (tree.marker(d).equals("by")) {
              agents.add(d);
            }
          }
        }
      }
      return agents;
    }
    List<Integer> own = tree.children(token, "nsubj");
    if (!own.isEmpty()) {
      return relative(own, token);
    }
    int head = sentence.head(token);
    if (head < 0) {
      return List.of();
    }
    if (tree.is(token, "acl")) {
      return sentence.xpos(token).equals("VBG") ? List.of(head) : governed(head, depth);
    }
    if (tree.is(token, "xcomp")) {
      List<Integer> objects = tree.children(head, "obj", "iobj");
      boolean raised =
          sentence.xpos(head).startsWith("VB")
              && !objects.isEmpty()
              && sentence.xpos(token).equals("VB");
      return raised ? List.of(objects.get(0)) : subjects(head, depth + 1);
    }
    if (isPassive(head)) {
      List<Integer> surface = tree.children(head, "nsubj:pass");
      return surface.isEmpty() ? subjects(head, depth + 1) : surface;
    }
    return tree.is(token, "conj", "advcl", "ccomp", "parataxis", "cop", "aux")
        ? subjects(head, depth + 1)
        : List.of();
  }

  /** "made an offer to mediate": whoever made it. */
  private List<Integer> governed(int noun, int depth) {
    List<Integer> owners = owners(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    int head = sentence.head(noun);
    return head >= 0 && tree.is(noun, "obj", "obl", "xcomp")
        ? subjects(head, depth + 1)
        : List.of();
  }

  /** "rebels who surrendered": the rebels. */
  private List<Integer> relative(List<Integer> own, int token) {
    boolean pointing = RELATIVES.contains(sentence.form(own.get(0)).toLowerCase(Locale.ROOT));
    return pointing && tree.is(token, "acl") && sentence.head(token) >= 0
        ? List.of(sentence.head(token))
        : own;
  }

  private List<Integer> owners(int noun) {
    List<Integer> out = new ArrayList<>(tree.children(noun, "nmod:poss"));
    out.addAll(with(noun, "by"));
    return out;
  }

  boolean isNominal(int token) {
    String tag = sentence.xpos(token);
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD");
  }

  /** What it is done to, as its object; of a passive its subject. */
  List<Integer> objects(int token) {
    List<Integer> out = new ArrayList<>();
    if (isPassive(token)) {
      List<Integer> own = tree.children(token, "nsubj:pass");
      out.addAll(own.isEmpty() && tree.is(token, "acl") ? List.of(sentence.head(token)) : own);
      if (own.isEmpty() && tree.is(token, "conj") && sentence.head(token) >= 0) {
        out.addAll(tree.children(sentence.head(token), "nsubj:pass"));
      }
      out.addAll(tree.children(token, "obj"));
      return out;
    }
    out.addAll(tree.children(token, "iobj"));
    out.addAll(tree.children(token, "obj"));
    for (int c : out.isEmpty() ? tree.children(token, "obl") : List.<Integer>of()) {
      if (isBehindParticle(token, c)) {
        out.add(c);
      }
    }
    return out;
  }

  private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down", "away", "back");

  /** "called off a strike", where the particle was taken for a preposition. */
  private boolean isBehindParticle(int verb, int phrase) {
    return PARTICLES.contains(tree.marker(phrase))
        && verb + 1 < sentence.size()
        && sentence.form(verb + 1).equalsIgnoreCase(tree.marker(phrase));
  }

  /**
   * Phrases with a preposition; those of a noun that is an object may hang on its verb: "gave a
   * welcome to".
   */
  List<Integer> with(int token, String preposition) {
    List<Integer> out = new ArrayList<>();
    addWith(token, preposition, out);
    int head = sentence.head(token);
    if (head >= 0 && isNominal(token) && tree.is(token, "obj") && !preposition.equals("by")) {
      addWith(head, preposition, out);
    }
    if (out.isEmpty()
        && !preposition.equals("of")
        && !preposition.equals("in")
        && !preposition.equals("by")
        && isVerb(token)) {
      // "complained to the council over the raids": the second phrase may hang on the first.
      for (int c : tree.children(token, "obl", "obj", "nmod")) {
        for (int d : tree.children(c, "nmod")) {
          if (tree.marker(d).equals(preposition)) {
            out.add(d);
          }
        }
      }
    }
    return out;
  }

  private void addWith(int token, String preposition, List<Integer> out) {
    for (int c : tree.children(token, "obl", "nmod", "advcl", "acl")) {
      String marker = tree.marker(c);
      if (marker.equals(preposition) || marker.startsWith(preposition + " ")) {
        out.add(c);
      }
    }
    for (int c : tree.children(token, "obl", "obj", "obl:unmarked", "nmod:unmarked")) {
      // "met on Thursday with": what hangs on a day belongs to the verb.
      if (c > token && Days.is(sentence.form(c))) {
        addWith(c, preposition, out);
      }
    }
  }

  /** At a place of the list of words: "subj", "obj", "poss", or a preposition. */
  List<Integer> at(int token, String place) {
    return switch (place) {
      case "subj" -> subjects(token);
      case "obj" -> isNominal(token) ? with(token, "of") : objects(token);
      case "poss" -> owners(token);
      case "head" -> sentence.head(token) < 0 ? List.of() : List.of(sentence.head(token));
      default -> with(token, place);
    };
  }

  /** "no agreement" */
  boolean isNone(int noun) {
    return tree.children(noun, "det").stream()
        .anyMatch(c -> sentence.form(c).equalsIgnoreCase("no"));
  }

  /** Whether a "not" or "no" goes with it. */
  boolean isNegated(int token) {
    for (int c : tree.children(token, "advmod", "aux", "mark", "det", "cc")) {
      String f = sentence.form(c).toLowerCase(Locale.ROOT);
      if (f.equals("not")
          || f.equals("n't")
          || f.equals("never")
          || f.equals("no")
          || f.equals("neither")
          || (f.equals("longer") && c > 0 && sentence.form(c - 1).equalsIgnoreCase("no"))) {
        return true;
      }
    }
    return false;
  }

  /** "is to sign", "are to meet". */
  boolean isToDo(int token) {
    return sentence.xpos(token).equals("VB")
        && tree.marker(token).equals("to")
        && tree.children(token, "aux", "cop").stream()
            .anyMatch(c -> sentence.lemma(c).equals("be") && !tree.is(c, "aux:pass"));
  }

  /** The lemma of its modal verb, or "". */
  String modal(int token) {
    for (int c : tree.children(token, "aux")) {
      if (sentence.xpos(c).equals("MD")) {
        return sentence.lemma(c).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
