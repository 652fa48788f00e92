package org.chancery.account.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;
import org.chancery.record.PartialDate;

/**
 * What the decision on a candidate sees: how it is told as to come, the verb and the kind of its
 * subject, what it hangs on, whether it has a date and a place. Names are left out, so that nothing
 * is learned of particular people.
 */
final class PlanFeatures {
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "when", "once");

  private static final List<String> CLASSES =
      List.of("doing", "vague", "beside", "going", "occur", "move", "meet", "make", "give");

  private final PlanWords words;

  PlanFeatures(PlanWords words) {
    this.words = words;
  }

  List<String> of(
      Tree tree,
      Future f,
      Optional<PartialDate> date,
      Optional<Party> who,
      boolean place,
      boolean quoted) {
    List<String> out = new ArrayList<>();
    Sentence s = tree.sentence();
    String sign = f.sign().name();
    String dated = date.isEmpty() ? "none" : precision(date.get());
    int main = main(tree, f);
    String lemma = f.sign() == Future.Sign.NOUN ? "-" : s.lemma(main).toLowerCase(Locale.ROOT);
    out.add("bias");
    out.add("sign=" + sign);
    out.add("dated=" + dated);
    out.add("sign+dated=" + sign + "|" + dated);
    out.add("quoted=" + quoted);
    out.add("sign+quoted=" + sign + "|" + quoted);
    out.add("place=" + place);
    out.add("sign+place=" + sign + "|" + place);
    out.add("dated+place=" + dated.equals("none") + "|" + place);
    int length = f.last() - f.first() + 1;
    out.add(
        "length=" + (length < 4 ? 3 : length < 8 ? 7 : length < 15 ? 14 : length < 30 ? 29 : 30));
    if (f.sign() == Future.Sign.NOUN) {
      noun(tree, f.noun(), dated, out);
      return out;
    }
    out.add("verb=" + lemma);
    for (String kind : CLASSES) {
      if (words.is(kind, lemma)) {
        out.add("class=" + kind);
        out.add("class+sign=" + kind + "|" + sign);
        out.add("class+dated=" + kind + "|" + dated.equals("none"));
      }
    }
    out.add("rule=" + rule(tree, f, lemma, date.isPresent(), who.isPresent()));
    out.add("rule+sign=" + rule(tree, f, lemma, date.isPresent(), who.isPresent()) + "|" + sign);
    String subject = subject(tree, f, who);
    for (String kind : CLASSES) {
      if (words.is(kind, lemma)) {
        out.add("class+subject=" + kind + "|" + subject);
      }
    }
    out.add("subject=" + subject);
    out.add("subject+sign=" + subject + "|" + sign);
    out.add("subject+dated=" + subject + "|" + dated.equals("none"));
    if (f.noun() >= 0) {
      boolean event = words.is("event", s.lemma(f.noun()).toLowerCase(Locale.ROOT));
      out.add("relative=" + event);
      out.add("relative+sign=" + event + "|" + sign);
    }
    boolean passive = tree.child(main, "aux:pass") >= 0;
    out.add("passive=" + passive);
    for (int v = main; ; v = f.verb()) {
      for (int c : tree.children(v)) {
        String w = s.lemma(c).toLowerCase(Locale.ROOT);
        if (tree.is(c, "mark") && CONDITIONS.contains(w)) {
          out.add("condition");
        }
        if (tree.is(c, "obj") && words.is("event", w)) {
          out.add("object=event");
        }
        if (tree.is(c, "aux", "cop", "aux:pass") && s.xpos(c).equals("VBD")) {
          out.add("past");
        }
      }
      if (v == f.verb()) {
        break;
      }
    }
    above(tree, f.verb(), sign, out);
    return out;
  }

  /** What one would take for a plan by its words alone: what is done, at a time, or to an event. */
  private boolean rule(Tree tree, Future f, String lemma, boolean dated, boolean known) {
    Sentence s = tree.sentence();
    int verb = f.verb();
    int below = tree.child(verb, "xcomp", "ccomp", "advcl");
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    boolean event =
        f.noun() >= 0 && words.is("event", s.lemma(f.noun()).toLowerCase(Locale.ROOT))
            || subject >= 0 && words.is("event", s.lemma(subject).toLowerCase(Locale.ROOT));
    boolean doing = words.is("doing", lemma);
    boolean vague = words.is("vague", lemma) || words.is("beside", lemma);
    if (event && f.noun() < 0 && subject >= 0) {
      event = doing && (s.xpos(verb).equals("VBN") || lemma.equals("take") || below > verb);
      vague |= !event;
    }
    boolean past = s.xpos(verb).equals("VBD") || tree.hasChild(verb, Set.of("was", "were"));
    return switch (f.sign()) {
      case WILL, MEANT, IS_TO -> dated || !past && (event || doing) && !vague;
      case WOULD -> dated || event && doing;
      case AIM -> dated || known && doing;
      case SHOULD, AGREED, PRESENT -> dated;
      case PURPOSE, NOUN -> true;
    };
  }

  /** What the clause is to the one above it. */
  private void above(Tree tree, int verb, String sign, List<String> out) {
    String relation = tree.base(verb);
    int head = tree.head(verb);
    out.add("relation=" + relation);
    out.add("relation+sign=" + relation + "|" + sign);
    if (head >= 0) {
      String lemma = tree.sentence().lemma(head).toLowerCase(Locale.ROOT);
      String tag = tree.sentence().xpos(head);
      out.add("above=" + (tag.startsWith("NNP") ? "NAME" : lemma));
      if (words.is("intent", lemma)) {
        out.add("intent+tag=" + lemma + "|" + tag);
      }
    }
    for (int h = head, steps = 0; h >= 0 && steps < 4; h = tree.head(h), steps++) {
      for (int c : tree.children(h)) {
        if (tree.is(c, "mark") && CONDITIONS.contains(tree.word(c))) {
          out.add("underCondition");
        }
      }
    }
  }

  private void noun(Tree tree, int noun, String dated, List<String> out) {
    Sentence s = tree.sentence();
    String lemma = s.lemma(noun).toLowerCase(Locale.ROOT);
    String kind = s.xpos(noun).startsWith("NNP") ? "name" : "word";
    out.add("noun=" + lemma);
    out.add("noun+kind=" + lemma + "|" + kind);
    out.add("nounKind+dated=" + kind + "|" + dated);
    String article = "none";
    for (int c : tree.children(noun)) {
      if (tree.is(c, "det", "nmod:poss")) {
        article = tree.is(c, "det") ? tree.word(c) : "poss";
      }
      if (c < noun && words.is("next", s.lemma(c))) {
        out.add("ahead=" + s.lemma(c));
        out.add("ahead+relation=" + s.lemma(c) + "|" + tree.base(noun));
      }
    }
    out.add("article=" + article);
    String relation = tree.base(noun);
    out.add("nounRelation=" + relation);
    int marker = tree.child(noun, "case");
    out.add("marker=" + (marker < 0 ? "none" : tree.word(marker)));
    int head = tree.head(noun);
    if (head >= 0) {
      out.add("nounAbove=" + s.lemma(head).toLowerCase(Locale.ROOT));
      out.add("nounAboveTag=" + s.xpos(head));
    }
  }

  private static String precision(PartialDate date) {
    return date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
  }

  /** The verb that says what is done: "due to <em>open</em>", "will <em>visit</em>". */
  static int main(Tree tree, Future f) {
    int below = tree.child(f.verb(), "xcomp", "ccomp", "advcl");
    boolean carried =
        switch (f.sign()) {
          case MEANT, IS_TO, AIM -> below > f.verb();
          case WILL, WOULD, SHOULD, PRESENT, AGREED, PURPOSE, NOUN -> false;
        };
    return carried ? below : f.verb();
  }

  private String subject(Tree tree, Future f, Optional<Party> who) {
    int at = f.noun();
    for (int v = f.verb(), steps = 0; at < 0 && v >= 0 && steps < 5; v = tree.head(v), steps++) {
      at = tree.child(v, "nsubj", "nsubj:pass");
    }
    if (at < 0) {
      return "none";
    }
    String word = tree.word(at);
    if (word.matches("i|we|you|it|this|that|there|which|who")) {
      return word;
    }
    if (words.is("event", tree.sentence().lemma(at).toLowerCase(Locale.ROOT))) {
      return "event";
    }
    return who.map(
            p ->
                switch (p) {
                  case Party.Person x -> "person";
                  case Party.Body b -> b.role().isPresent() ? "office" : "body";
                  case Party.Sides x -> "sides";
                })
        .orElse(tree.sentence().xpos(at).startsWith("PRP") ? "pronoun" : "other");
  }
}
