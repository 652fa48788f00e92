package org.chancery.account.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Finds what a sentence tells as to come, with the words that tell it. */
final class Futures {
  private static final Set<String> BESIDE =
      Set.of("on", "as", "after", "amid", "at", "ahead", "before", "following", "days", "weeks");

  /** What stands behind a word such as "planned" where something to come is meant. */
  private static final String TO_WHEN =
      "to|for|in|on|from|at|later|next|back|this|during|home|here|there|by|before|,";

  /** A conference by its acronym and number: "COP29", "G20". */
  private static final Pattern NUMBERED = Pattern.compile("COP-?[0-9]{1,2}|[A-Z]{2,5}[0-9]{1,2}");

  /** What joins a place or a time to a noun, what ends its phrase, what opens a clause. */
  private static final Set<String> LINKS =
      Set.of("in", "at", "on", "from", "this", "next", "later", "early", "late", ",");

  private static final Set<String> ENDS = Set.of("and", "or", ":", ";", ".", "(", ")");
  private static final Set<String> CLAUSE = Set.of(":", ";", "which", "who", "where");

  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");

  /** Modals that tell of something to come where they tell when. */
  private static final Set<String> POSSIBLE = Set.of("should", "could", "may", "might", "can");

  /** Where something stands that is being prepared: "is in preparation", "is in the pipeline". */
  private static final Set<String> PREPARED =
      Set.of("preparation", "preparations", "planning", "pipeline", "offing", "prospect");

  private static final Set<String> BEING = Set.of("in", "under");

  private static final Set<String> DENIALS = Set.of("not", "n't", "never", "no", "nor");

  private final PlanWords words;

  Futures(PlanWords words) {
    this.words = words;
  }

  /**
   * @param dated whether a token stands in a time that is still to come
   * @param today the same, with today and with weekdays, of which a present tense means the next
   */
  List<Future> find(Tree tree, boolean[] dated, boolean[] today) {
    List<Future> found = new ArrayList<>();
    for (int t = 0; t < tree.size(); t++) {
      Future.Sign sign = sign(tree, t, today);
      if (sign != null) {
        Future f = clause(tree, t, sign);
        found.add(f);
        joined(tree, tree.is(t, "aux", "cop") ? f.verb() : t, sign, found);
        purposes(tree, f, found);
      } else if (tree.noun(t) && coming(tree, t, dated)) {
        found.add(new Future(Future.Sign.NOUN, t, start(tree, t), phrase(tree, t, dated), t));
      }
    }
    return found;
  }

  /** "Will travel to Paris to attend the summit": the summit is to come, too. */
  private void purposes(Tree tree, Future f, List<Future> found) {
    for (int t = f.verb() + 1; t <= f.last(); t++) {
      if (words.is("joining", tree.sentence().lemma(t))
          && tree.verb(t)
          && tree.word(t - 1).equals("to")
          && tree.dominates(f.verb(), t)
          && !tree.is(t, "aux")) {
        int object = -1;
        for (int c : tree.children(t)) {
          if (c > t
              && tree.is(c, "obj", "obl")
              && words.is("event", tree.sentence().lemma(c).toLowerCase(Locale.ROOT))
              && object < 0) {
            object = c;
          }
        }
        if (object > t) {
          int last = Math.max(object, phrase(tree, object, new boolean[tree.size()]));
          found.add(new Future(Future.Sign.PURPOSE, t, t - 1, last, -1));
        }
      }
    }
  }

  /** "Will address a forum and engage with the community": the second has no future of its own. */
  private void joined(Tree tree, int t, Future.Sign sign, List<Future> found) {
    if (sign == Future.Sign.PRESENT || tree.punctuation(t)) {
      return;
    }
    int verb = t;
    if (!tree.sentence().xpos(t).equals("VB") && tree.child(t, "xcomp") > t) {
      verb = tree.child(t, "xcomp");
    }
    for (int c : tree.children(verb)) {
      if (c > verb
          && tree.is(c, "conj")
          && tree.sentence().xpos(c).equals("VB")
          && tree.child(c, "nsubj", "nsubj:pass", "aux") < 0) {
        found.add(new Future(sign, c, c, end(tree, c, -1), -1));
      }
    }
  }

  /**
   * Whether an event is named that is still to come ("the upcoming visit", "COP29 in November").
   */
  private boolean coming(Tree tree, int t, boolean[] dated) {
    Sentence s = tree.sentence();
    String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
    boolean named = NUMBERED.matcher(s.form(t)).matches();
    if (!named && (!words.is("event", lemma) || words.is("span", lemma))) {
      return false;
    }
    for (int c : tree.children(t)) {
      if (c < t && (words.is("next", s.lemma(c)) || words.is("next", tree.word(c)))) {
        return true;
      }
      if (tree.is(c, "nmod", "nummod", "compound", "obl", "amod") && dated[c]) {
        return true;
      }
    }
    int head = tree.head(t);
    if (words.is("call", lemma) && head >= 0) {
      return s.lemma(head).equals("accept") || tree.hasChild(t, Set.of("accept"));
    }
    int last = phrase(tree, t, dated);
    return last > t && dated[last] && !tree.is(t, "nsubj", "nsubj:pass");
  }

  /**
   * The last token of a noun phrase without its clauses, with a place and a time said behind it.
   */
  private static int phrase(Tree tree, int noun, boolean[] dated) {
    int last = core(tree, noun);
    for (int t = last + 1; t < tree.size(); t++) {
      String w = tree.word(t);
      boolean link = t == last + 1 && LINKS.contains(w);
      boolean name = tree.sentence().xpos(t).startsWith("NNP") && !tree.word(t - 1).equals(",");
      boolean open = !tree.verb(t) && !ENDS.contains(w);
      if ((dated[t] || name) && t - last < 4) {
        last = t;
      } else if (!open || !(link || t - last < 3)) {
        break;
      }
    }
    return last;
  }

  private static int core(Tree tree, int noun) {
    int last = noun;
    for (int c : tree.children(noun)) {
      if (c > noun
          && tree.is(c, "nmod", "compound", "flat", "nummod", "appos", "acl")
          && !tree.is(c, "acl:relcl")) {
        last = Math.max(last, tree.last(c));
      }
    }
    for (int t = noun + 1; t <= last; t++) {
      if (CLAUSE.contains(tree.word(t))) {
        return t - (tree.word(t - 1).equals(",") ? 2 : 1);
      }
    }
    return last;
  }

  /** Whether a tag is that of a verb in the present tense. */
  private static boolean isPresent(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  private Future.@org.jspecify.annotations.Nullable Sign sign(Tree tree, int t, boolean[] dated) {
    Sentence s = tree.sentence();
    String lemma = s.lemma(t);
    if (tree.hasChild(t, DENIALS)) {
      return null;
    }
    for (int c : tree.children(t)) {
      if (c < t && tree.is(c, "aux") && !tree.hasChild(t, Set.of("have"))) {
        if (WILL.contains(s.lemma(c)) || WILL.contains(tree.word(c))) {
          return Future.Sign.WILL;
        }
        if (tree.word(c).equals("would") && !tree.hasChild(t, Set.of("if", "like"))) {
          return Future.Sign.WOULD;
        }
        if (POSSIBLE.contains(tree.word(c)) && near(tree, t, dated)) {
          return Future.Sign.SHOULD;
        }
      }
    }
    int passive = tree.child(t, "aux:pass");
    int be = passive >= 0 ? passive : tree.child(t, "cop", "aux");
    int to = t > 0 && tree.word(t - 1).equals("be") ? t - 2 : t - 1;
    if ((s.xpos(t).equals("VB") || s.xpos(t).equals("VBN"))
        && to > 0
        && tree.word(to).equals("to")
        && tree.word(to - 1).equals("due")) {
      return Future.Sign.MEANT;
    }
    if (s.xpos(t).equals("VB")
        && t > 1
        && tree.word(t - 1).equals("to")
        && tree.word(t - 2).equals("going")
        && tree.is(t, "xcomp")
        && tree.hasChild(tree.head(t), Set.of("be"))) {
      return Future.Sign.IS_TO;
    }
    String x = s.xpos(t);
    if ((x.equals("VBN") || x.startsWith("JJ"))
        && words.is("meant", lemma.equals("due") ? "due" : lemma)
        && (be >= 0 && s.lemma(be).equals("be")
            || tree.is(t, "acl")
            || tree.word(t).equals("due")
            || t > 0 && tree.word(t - 1).equals(","))
        && t + 1 < tree.size()
        && !(lemma.equals("due") && tree.is(t, "mark", "case", "fixed"))
        && (tree.word(t + 1).matches(TO_WHEN)
            || dated[t + 1]
            || ends(tree, t) && near(tree, t, dated))) {
      return Future.Sign.MEANT;
    }
    if (x.equals("VBN")
        && words.is("shift", lemma)
        && be >= 0
        && s.lemma(be).equals("be")
        && near(tree, t, dated)) {
      return Future.Sign.MEANT; // "has been moved to Thursday"
    }
    if (s.lemma(t).equals("be")
        && (isPresent(x) || x.equals("VBD"))
        && t + 2 < tree.size()
        && tree.word(t + 1).equals("to")
        && s.xpos(t + 2).equals("VB")
        && !s.lemma(t + 2).equals("have")
        && tree.child(t, "cop") < 0) {
      return Future.Sign.IS_TO;
    }
    if (x.equals("VBN")
        && t > 2
        && tree.word(t - 1).equals("be")
        && tree.word(t - 2).equals("to")
        && (tree.word(t - 3).matches(",|due") || tree.noun(t - 3))) {
      return Future.Sign.IS_TO;
    }
    if (tree.verb(t) && tree.word(Math.max(0, t - 1)).equals("to") && x.equals("VB")) {
      int h = tree.head(t);
      if (tree.is(t, "acl")
          && h >= 0
          && tree.noun(h)
          && t + 1 < tree.size()
          && lemma.equals("be")) {
        return Future.Sign.IS_TO;
      }
      if (tree.is(t, "acl") && h >= 0 && tree.noun(h) && tree.child(t, "aux:pass") >= 0) {
        return Future.Sign.IS_TO;
      }
      if (h >= 0
          && tree.is(t, "xcomp", "acl", "advcl", "ccomp")
          && words.is("intent", s.lemma(h).toLowerCase(Locale.ROOT))
          && sign(tree, h, dated) == null) {
        return Future.Sign.AGREED;
      }
    }
    if (words.is("aim", lemma)
        && (isPresent(x) || x.equals("VBG"))
        && t + 1 < tree.size()
        && (tree.word(t + 1).equals("to") || tree.child(t, "xcomp") > t)
        && (x.equals("VBG") ? be >= 0 : true)) {
      return Future.Sign.AIM;
    }
    boolean bare =
        x.equals("VB") && tree.child(t, "nsubj") >= 0 && tree.child(t, "aux", "mark", "cop") < 0;
    boolean perfect =
        x.equals("VBN")
            && t > 0
            && (tree.word(t - 1).equals("has") || tree.word(t - 1).equals("have"));
    boolean wished = t > 1 && tree.word(t - 2).equals("to");
    if ((isPresent(x) || bare || perfect && !wished)
        && own(tree, t, dated)
        && !isSequel(tree, t, lemma)) {
      return Future.Sign.PRESENT;
    }
    if ((isPresent(x) || x.equals("VBG"))
        && PlanNames.GOING.contains(lemma)
        && (x.equals("VBG") ? be >= 0 && isPresent(s.xpos(be)) : true)
        && destination(tree, t)) {
      return Future.Sign.PRESENT;
    }
    if (be >= 0 && isPresent(s.xpos(be)) && tree.noun(t)) {
      boolean listed = words.is("list", lemma) && tree.hasChild(t, Set.of("on"));
      boolean prepared = PREPARED.contains(tree.word(t)) && tree.hasChild(t, BEING);
      if (listed || prepared || tree.hasChild(t, Set.of("next"))) {
        return Future.Sign.PRESENT;
      }
    }
    if (x.equals("VBN")
        && be >= 0
        && isPresent(s.xpos(be))
        && s.lemma(be).equals("be")
        && own(tree, t, dated)) {
      return Future.Sign.PRESENT; // "offers are received until March 15"
    }
    if (x.equals("VBG")
        && own(tree, t, dated)
        && (be >= 0 || tree.is(t, "acl") && tree.noun(tree.head(t)))) {
      return Future.Sign.PRESENT;
    }
    return null;
  }

  /** "A trip to Bukhara is planned": what was said before tells when. */
  private static boolean ends(Tree tree, int t) {
    return t + 1 >= tree.size() || tree.word(t + 1).matches("[.;)]|and|but|which");
  }

  private static boolean near(Tree tree, int t, boolean[] dated) {
    for (int i = tree.first(t); i <= tree.last(t); i++) {
      if (dated[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The talks come on the heels of a visit on Saturday": what they go with is no plan of theirs.
   */
  private static boolean isSequel(Tree tree, int t, String lemma) {
    String next = t + 1 < tree.size() ? tree.word(t + 1) : "";
    return lemma.equals("follow") || lemma.equals("come") && BESIDE.contains(next);
  }

  /** "Moves on to Tuvalu", "is leaving for Bishkek". */
  private static boolean destination(Tree tree, int t) {
    for (int c : tree.children(t)) {
      if (c > t
          && tree.is(c, "obl")
          && tree.sentence().xpos(c).startsWith("NNP")
          && tree.hasChild(c, Set.of("to", "for"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time to come stands in the verb's own clause, not in one below it. */
  private static boolean own(Tree tree, int t, boolean[] dated) {
    for (int i = tree.first(t); i <= tree.last(t); i++) {
      if (dated[i] && clauseOf(tree, i) == t) {
        return true;
      }
    }
    return false;
  }

  private static int clauseOf(Tree tree, int token) {
    int t = token;
    while (tree.head(t) >= 0 && !(tree.verb(t) && !tree.is(t, "aux", "cop", "amod", "compound"))) {
      t = tree.head(t);
    }
    return t;
  }

  private static final Set<String> FRAMES =
      Set.of("framework", "sidelines", "margins", "margin", "course", "eve", "agenda");

  /**
   * The noun that a relative clause speaks of: its head, but not "framework" in "the framework of
   * the conference, which"; and where the parser hung the clause on a verb or far off, the noun
   * before the comma.
   */
  private int antecedent(Tree tree, int t) {
    int head = tree.head(t);
    int above = tree.head(head);
    if (above >= 0
        && tree.is(head, "nmod")
        && !event(tree, head)
        && event(tree, above)
        && tree.hasChild(head, Set.of("of"))) {
      // "The summit of the Movement, which opens": the summit does.
      return above;
    }
    for (int i = tree.first(t); i < t; i++) {
      if (tree.word(i).equals("which")) {
        int before = i - 1;
        while (before > head && !tree.noun(before)) {
          before--;
        }
        boolean far = !tree.noun(head) || (before > head && !tree.dominates(head, before));
        if (far && tree.noun(before)) {
          return before;
        }
      }
    }
    if (tree.noun(head) && FRAMES.contains(tree.word(head))) {
      for (int c : tree.children(head)) {
        if (tree.is(c, "nmod") && tree.noun(c) && c < t) {
          return c;
        }
      }
    }
    return head;
  }

  private boolean event(Tree tree, int token) {
    return words.is("event", tree.sentence().lemma(token).toLowerCase(Locale.ROOT));
  }

  /** The clause of a verb; with a relative clause, the noun phrase that it belongs to. */
  private Future clause(Tree tree, int t, Future.Sign sign) {
    int noun = -1;
    int top = tree.is(t, "aux", "cop") && tree.head(t) >= 0 ? tree.head(t) : t;
    if (tree.is(top, "acl")
        && top != t
        && tree.head(top) >= 0
        && tree.noun(tree.head(top))
        && tree.head(top) < top) {
      return new Future(
          sign, top, start(tree, tree.head(top)), end(tree, top, tree.head(top)), tree.head(top));
    }
    if (tree.is(t, "acl") && tree.head(t) >= 0 && tree.head(t) < t && !where(tree, t)) {
      noun = antecedent(tree, t);
      if (tree.noun(noun)) {
        return new Future(sign, t, start(tree, noun), end(tree, t, noun), noun);
      }
    }
    if ((sign == Future.Sign.MEANT || sign == Future.Sign.IS_TO)
        && t > 1
        && tree.child(t, "nsubj", "nsubj:pass", "cop") < 0
        && (tree.child(t, "aux") < 0 || tree.word(t - 1).equals("be"))
        && !tree.is(t, "aux", "cop")) {
      noun = named(tree, t);
      if (noun >= 0) {
        return new Future(sign, t, start(tree, noun), end(tree, t, noun), noun);
      }
    }
    while (tree.is(top, "xcomp")
        && sign != Future.Sign.AGREED
        && tree.head(top) >= 0
        && tree.child(top, "nsubj", "nsubj:pass") < 0) {
      top = tree.head(top);
    }
    if (sign == Future.Sign.AGREED
        && tree.is(t, "xcomp")
        && words.is("aim", tree.sentence().lemma(tree.head(t)))) {
      Future whole = clause(tree, tree.head(t), Future.Sign.AIM);
      return new Future(sign, t, whole.first(), whole.last(), whole.noun());
    }
    if (sign == Future.Sign.AGREED) {
      return new Future(sign, t, Math.min(tree.first(t), t), end(tree, t, -1), -1);
    }
    int first = top;
    for (int c : tree.children(top)) {
      if (c < top
          && !introduces(tree, c)
          && !tree.is(
              c, "cc", "punct", "mark", "conj", "parataxis", "advcl", "discourse", "ccomp")) {
        first = Math.min(first, tree.first(c));
      }
    }
    while (first < top
        && (tree.punctuation(first) && !tree.word(first).matches("[“\"(]")
            || tree.sentence().xpos(first).equals("CC"))) {
      first++;
    }
    return new Future(sign, tree.is(t, "aux", "cop") ? top : t, first, end(tree, top, -1), -1);
  }

  /** The noun before the comma ("the summit, due in Baku in October"), where the parse lost it. */
  private static int named(Tree tree, int t) {
    int i = t - 1;
    while (i > 0 && tree.word(i).matches("due|to|be|,")) {
      i--;
    }
    if (i == t - 1 || !tree.noun(i) || tree.finite(t, t)) {
      return -1;
    }
    int noun = i;
    while (tree.head(noun) >= 0
        && tree.head(noun) < t
        && tree.noun(tree.head(noun))
        && tree.is(noun, "nmod", "flat", "compound", "appos")) {
      noun = tree.head(noun);
    }
    return noun;
  }

  /** "Samarkand, where he will lay a wreath": what happens there is the plan, not the place. */
  private static boolean where(Tree tree, int t) {
    for (int c : tree.children(t)) {
      if (c < t && tree.word(c).equals("where")) {
        return true;
      }
    }
    return false;
  }

  /** "As part of the programme, ...": a lead-in that the plan can do without. */
  private static boolean introduces(Tree tree, int c) {
    int after = tree.last(c) + 1;
    return tree.is(c, "obl", "advmod")
        && after < tree.size()
        && tree.word(after).equals(",")
        && tree.last(c) - tree.first(c) > 3;
  }

  private static int start(Tree tree, int noun) {
    int first = noun;
    for (int c : tree.children(noun)) {
      if (c < noun && !tree.is(c, "cc", "punct", "case", "mark")) {
        first = Math.min(first, tree.first(c));
      }
    }
    return first;
  }

  /** Last token of the clause, without clauses that are joined to it. */
  private static int end(Tree tree, int t, int noun) {
    int last = tree.last(t);
    for (int c : tree.children(t)) {
      boolean joined =
          tree.is(c, "conj", "parataxis")
              && tree.verb(c)
              && c > t
              && (tree.child(c, "nsubj", "nsubj:pass", "aux") >= 0 || tree.finite(c, c));
      if (joined) {
        last = Math.min(last, before(tree, tree.first(c)));
      }
    }
    while (last > t
        && (tree.punctuation(last) && !tree.word(last).matches("[”\")%]")
            || tree.sentence().xpos(last).equals("CC"))) {
      last--;
    }
    return Math.max(last, Math.max(t, noun));
  }

  private static int before(Tree tree, int first) {
    int i = first - 1;
    while (i > 0 && (tree.punctuation(i) || tree.sentence().xpos(i).equals("CC"))) {
      i--;
    }
    return i;
  }
}
