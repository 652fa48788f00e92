package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.report.Resource;

/**
 * What a report says did not take place: "denied that they had met", "reports of a call are
 * untrue". The words are in {@code denials.tsv}.
 */
final class Denials {
  private static final String FILE = "/org/chancery/account/denials.tsv";

  /** Words between a verb and the "that" of what it says: "on Friday morning". */
  private static final int FAR = 5;

  /** How what is denied hangs on the verb: as what is said, not as when or where it was said. */
  private static final String[] SAID = {"ccomp", "obj", "xcomp", "csubj", "nsubj:pass"};

  /**
   * One row of the list.
   *
   * @param under lemmas of nouns below which what is denied hangs; empty where it needs none
   */
  record Word(String lemma, boolean verb, Set<String> under, String yes, String no) {}

  private final List<Word> words;

  private Denials(List<Word> words) {
    this.words = List.copyOf(words);
  }

  static Denials load() {
    return new Denials(Resource.table(FILE).stream().map(Denials::row).toList());
  }

  private static Word row(List<String> c) {
    if (c.size() != 5) {
      throw new IllegalStateException(
          "A row of " + FILE + " needs 5 columns: " + String.join("\t", c));
    }
    Set<String> under = c.get(2).equals("-") ? Set.of() : Set.of(c.get(2).split(" "));
    return new Word(c.get(0), c.get(1).equals("V"), under, c.get(3), c.get(4));
  }

  List<Word> words() {
    return words;
  }

  /** Whether a sentence denies what a token of it tells of. */
  boolean cover(Tree tree, int token) {
    Sentence s = tree.sentence();
    List<String> below = new ArrayList<>();
    int at = token;
    for (int head = s.head(at), steps = 0; head >= 0 && steps < s.size(); steps++) {
      if (isSetting(tree, at)) {
        return false;
      }
      below.add(s.lemma(at).toLowerCase(Locale.ROOT));
      String lemma = s.lemma(head).toLowerCase(Locale.ROOT);
      boolean verb = s.xpos(head).startsWith("VB");
      boolean hangs = verb ? tree.is(at, SAID) : tree.is(at, "nsubj");
      boolean denied =
          hangs
              && !isNegated(tree, head)
              && words.stream()
                  .filter(w -> w.verb() == verb && w.lemma().equals(lemma))
                  .anyMatch(
                      w -> w.under().isEmpty() || below.stream().anyMatch(w.under()::contains));
      if (denied) {
        return true;
      }
      at = head;
      head = s.head(at);
    }
    return isBehindThat(tree, token);
  }

  /** "denied on Friday that they met": a parser may hang the clause on the day. */
  private boolean isBehindThat(Tree tree, int token) {
    Sentence s = tree.sentence();
    for (int that = token - 1; that > 0; that--) {
      String form = s.form(that).toLowerCase(Locale.ROOT);
      if (form.equals(";") || form.equals("but")) {
        return false;
      }
      for (int verb = that - 1; form.equals("that") && verb >= that - FAR && verb >= 0; verb--) {
        String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
        if (s.xpos(verb).startsWith("VB") && !isNegated(tree, verb)) {
          boolean denies =
              words.stream()
                  .anyMatch(w -> w.verb() && w.under().isEmpty() && w.lemma().equals(lemma));
          if (denies) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  /** What is denied, on the day that its own words give: "denied on Friday" dates the denial. */
  static Telling dated(TellingFinder.Scene scene, Telling t) {
    boolean own =
        scene.times().stream().anyMatch(x -> Attachment.isOwn(scene.tree(), t.token(), x));
    return own ? t : t.undated();
  }

  /** "when he met her": the time of the denial, wherever the clause was hung. */
  private static boolean isSetting(Tree tree, int verb) {
    return tree.children(verb, "advmod", "mark").stream()
        .anyMatch(c -> tree.sentence().xpos(c).equals("WRB"));
  }

  /** "did not deny": says neither. */
  private static boolean isNegated(Tree tree, int verb) {
    Sentence s = tree.sentence();
    return tree.children(verb, "advmod", "aux", "mark").stream()
        .map(c -> s.form(c).toLowerCase(Locale.ROOT))
        .anyMatch(f -> f.equals("not") || f.equals("n't") || f.equals("never"));
  }
}
