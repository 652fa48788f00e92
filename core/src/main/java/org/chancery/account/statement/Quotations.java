package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Act;
import org.chancery.report.Span;

/** Direct speech: who says it by the words around it, or the last speaker where there are none. */
final class Quotations {
  private static final int SHORT = 4;
  private static final Set<String> OPENERS = Set.of(":", ",", "that", "``", "\"", "“", "«");

  private final Document document;
  private final List<Tree> trees;
  private final Cast cast;
  private final Acts acts;
  private final List<Quotation> speech = new ArrayList<>();

  /** Tokens within direct speech, for each sentence. */
  private final List<boolean[]> quoted = new ArrayList<>();

  /** Verbs that have their content in a quotation, for each sentence. */
  private final List<Set<Integer>> used = new ArrayList<>();

  Quotations(Document document, List<Tree> trees, Cast cast, Acts acts) {
    this.document = document;
    this.trees = trees;
    this.cast = cast;
    this.acts = acts;
    for (Quotation q : Quotation.all(document.report())) {
      if (spoken(q)) {
        speech.add(q);
      }
    }
    for (Sentence s : document.sentences()) {
      boolean[] in = new boolean[s.size()];
      for (int t = 0; t < in.length; t++) {
        for (Quotation q : speech) {
          in[t] |= q.outer().covers(s.start(t));
        }
      }
      quoted.add(in);
      used.add(new java.util.HashSet<>());
    }
  }

  boolean[] quoted(int sentence) {
    return quoted.get(sentence);
  }

  Set<Integer> used(int sentence) {
    return used.get(sentence);
  }

  /** Words that are spoken, not a name or a term in marks: a clause of its own. */
  private boolean spoken(Quotation q) {
    int words = 0;
    boolean verb = false;
    boolean edge = false;
    for (Tree tree : trees) {
      Sentence s = tree.sentence();
      for (int t = 0; t < s.size(); t++) {
        if (q.inner().covers(s.start(t))) {
          words += tree.punctuation(t) ? 0 : 1;
          verb |= tree.finite(t, t);
        }
      }
    }
    String text = document.report().text();
    for (int i = q.inner().end(); i < Math.min(q.outer().end() + 1, text.length()); i++) {
      edge |= ".,?!".indexOf(text.charAt(i)) >= 0;
    }
    return words >= SHORT && verb && (edge || words > 8) || words > 1 && opens(q, text);
  }

  /** "“Nothing of the kind,” he said": words that open a sentence and are followed by a comma. */
  private boolean opens(Quotation q, String text) {
    int end = q.outer().end();
    boolean comma =
        q.inner().end() < end && text.charAt(q.inner().end()) == ','
            || end < text.length() && text.charAt(end) == ',';
    int at = sentence(q.inner().start());
    return comma
        && at >= 0
        && document.sentences().get(at).span().start() >= q.outer().start()
        && at == sentence(q.inner().end() - 1);
  }

  List<Candidate> find(List<List<Cue>> cues) {
    List<Candidate> found = new ArrayList<>();
    Optional<Speakers.Speaker> last = Optional.empty();
    for (Quotation q : speech) {
      int from = sentence(q.inner().start());
      int to = sentence(q.inner().end() - 1);
      if (from < 0 || to < 0) {
        continue;
      }
      Attribution by = after(q, to, cues.get(to));
      if (by == null) {
        by = before(q, from, cues.get(from));
      }
      if (by == null && embedded(q, from)) {
        free(q, from, to);
        continue;
      }
      Optional<Speakers.Speaker> who = by == null ? last : Optional.of(by.speaker());
      last = who;
      Tree tree = trees.get(from);
      int first = token(from, q.inner().start());
      int end = from == to ? token(to, q.inner().end() - 1) : tree.size() - 1;
      Act base = by == null ? Act.NOTE : by.cue().expression().act();
      boolean weak = by == null || by.cue().expression().has("weak") || base == Act.NOTE;
      Act act = acts.byContent(tree, base, weak, first, end);
      Speakers.Speaker speaker =
          who.orElse(new Speakers.Speaker(Optional.empty(), false, -1, false));
      if (by == null) {
        speaker = new Speakers.Speaker(speaker.party(), speaker.joint(), -1, speaker.able());
      }
      Optional<Cue> cue = Optional.ofNullable(by).map(Attribution::cue);
      found.add(
          new Candidate(
              speaker,
              act,
              Optional.empty(),
              q.inner(),
              from,
              by == null ? from : by.sentence(),
              by == null ? "on" : "quote",
              cue,
              Features.of(
                  by == null ? tree : trees.get(by.sentence()),
                  tree,
                  by == null ? "on" : "quote",
                  cue,
                  act,
                  speaker,
                  first,
                  end)));
    }
    return found;
  }

  private record Attribution(Cue cue, Speakers.Speaker speaker, int sentence) {}

  private void free(Quotation q, int from, int to) {
    for (int i = from; i <= to; i++) {
      Sentence s = document.sentences().get(i);
      for (int t = 0; t < s.size(); t++) {
        if (q.outer().covers(s.start(t))) {
          quoted.get(i)[t] = false;
        }
      }
    }
  }

  /** Words in marks within a clause of the report's own: no speech by themselves. */
  private boolean embedded(Quotation q, int sentence) {
    Sentence s = document.sentences().get(sentence);
    int before = token(sentence, q.outer().start()) - 1;
    return before >= 0 && !OPENERS.contains(s.form(before)) && s.start(0) < q.outer().start();
  }

  private @org.jspecify.annotations.Nullable Attribution after(
      Quotation q, int sentence, List<Cue> cues) {
    Sentence s = document.sentences().get(sentence);
    for (Cue c : cues) {
      int at = s.start(c.verb());
      if (at >= q.outer().end()
          && c.expression().has("quote")
          && !c.passive()
          && clear(sentence, q.outer().end(), at)
          && bare(sentence, c)) {
        used.get(sentence).add(c.verb());
        return new Attribution(c, Speakers.of(trees.get(sentence), c, cast, sentence), sentence);
      }
    }
    return null;
  }

  /** Nothing but the speaker stands between the quotation and the verb. */
  private boolean clear(int sentence, int from, int to) {
    Sentence s = document.sentences().get(sentence);
    int words = 0;
    for (int t = 0; t < s.size(); t++) {
      if (s.start(t) >= from && s.start(t) < to) {
        if (quoted.get(sentence)[t] || trees.get(sentence).finite(t, t) || s.form(t).equals(".")) {
          return false;
        }
        words++;
      }
    }
    return words <= 12;
  }

  /** Whether the verb has no content of its own behind it: no clause opened by "that". */
  private boolean bare(int sentence, Cue c) {
    Tree tree = trees.get(sentence);
    for (int t = c.last() + 1; t < Math.min(tree.size(), c.last() + 4); t++) {
      if (tree.word(t).equals("that") && tree.is(t, "mark")) {
        return false;
      }
    }
    return true;
  }

  private @org.jspecify.annotations.Nullable Attribution before(
      Quotation q, int sentence, List<Cue> cues) {
    Sentence s = document.sentences().get(sentence);
    int open = token(sentence, q.outer().start());
    if (open <= 0 || !OPENERS.contains(s.form(open - 1)) && !s.xpos(open - 1).startsWith("VB")) {
      return null;
    }
    Cue best = null;
    for (Cue c : cues) {
      if (c.last() < open
          && !c.passive()
          && (c.expression().has("quote") || c.expression().has("that"))) {
        best = c;
      }
    }
    if (best == null || trees.get(sentence).finite(best.last() + 1, open - 1)) {
      return null;
    }
    used.get(sentence).add(best.verb());
    return new Attribution(best, Speakers.of(trees.get(sentence), best, cast, sentence), sentence);
  }

  private int sentence(int offset) {
    for (int i = 0; i < document.sentences().size(); i++) {
      Span span = document.sentences().get(i).span();
      if (span.covers(offset)) {
        return i;
      }
    }
    return -1;
  }

  private int token(int sentence, int offset) {
    Sentence s = document.sentences().get(sentence);
    for (int t = 0; t < s.size(); t++) {
      if (s.end(t) > offset) {
        return t;
      }
    }
    return s.size() - 1;
  }
}
