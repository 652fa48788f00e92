package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;
import org.chancery.record.Act;

/** Reads the statements of one sentence from its outermost cues. */
final class SentenceReader {
  private static final Set<String> IN_OR_TO = Set.of("in", "to");
  private static final Set<String> PUT = Set.of("put", "puts", "expressed");

  private static final Set<String> VOICE = Set.of("words", "view", "opinion");
  private static final Set<String> OFFICE =
      Set.of(
          "ministry",
          "office",
          "agency",
          "service",
          "media",
          "outlet",
          "report",
          "statement",
          "press",
          "secretariat",
          "news",
          "website",
          "release",
          "note",
          "directorate",
          "reports",
          "embassy",
          "department",
          "presidency",
          "government");

  /** Who is named only by the office or the kind of body, but speaks. */
  private static final Set<String> AUTHORITY =
      Set.of(
          "minister",
          "official",
          "president",
          "secretary",
          "spokesman",
          "spokesperson",
          "ministry",
          "agency",
          "envoy",
          "ambassador",
          "document",
          "communique",
          "communiqué",
          "declaration",
          "statement",
          "report",
          "army",
          "government",
          "office",
          "chairman",
          "head",
          "source",
          "diplomat",
          "general");

  /** Verbs with which an outlet gives its source. */
  private static final Set<String> OUTLET = Set.of("report", "inform", "write", "add", "note");

  private static final int ATTRIBUTION = 14;

  /** What ends the words that an attribution follows. */
  private static final Set<String> CLOSING = Set.of(",", "”", "\"", "''");

  private final Tree tree;
  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Acts acts;

  SentenceReader(Tree tree, int index, Cast cast, Acts acts) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.index = index;
    this.cast = cast;
    this.acts = acts;
  }

  void read(List<Cue> cues, Set<Integer> used, List<Candidate> found) {
    int end = tree.size();
    int start = 0;
    List<Candidate> here = new ArrayList<>();
    // attributions behind the words
    List<Cue> leading = new ArrayList<>();
    for (Cue c : cues) {
      if (used.contains(c.verb())) {
        continue;
      }
      int comma = trailing(c);
      if (comma >= 0) {
        end = Math.min(end, comma);
        trailingStatement(c, comma, leading, here);
        int resume = resume(c);
        if (resume >= 0) {
          here.addAll(rest(c, resume));
        }
      } else {
        leading.add(c);
      }
    }
    int[] according = according(start, end);
    for (int k = 0; k < leading.size(); k++) {
      Cue c = leading.get(k);
      int limit = c.verb() < end ? end : tree.size();
      for (Cue later : leading.subList(k + 1, leading.size())) {
        int b = Nesting.boundary(tree, c, later);
        if (b > c.last() && b < limit) {
          limit = b;
        }
      }
      if (according[0] > c.last() && according[0] < limit && according[2] == 0) {
        limit = according[0];
      }
      statement(c, limit).ifPresent(here::add);
    }
    boolean unknown = here.stream().allMatch(this::unknown);
    Optional<Candidate> frame = frame(according, end, unknown ? "frame" : "frame over");
    if (frame.isPresent()) {
      if (unknown) {
        here.clear();
      }
      here.add(frame.get());
    }
    found.addAll(here);
  }

  private boolean unknown(Candidate c) {
    int t = c.who().token();
    return c.who().party().isEmpty()
        && !c.who().joint()
        && (t < 0 || !sentence.xpos(t).startsWith("NNP") && !sentence.xpos(t).equals("PRP"));
  }

  private Optional<Candidate> statement(Cue c, int limit) {
    Speakers.Speaker who = Speakers.of(tree, c, cast, index);
    if (who.joint() && c.expression().has("single")) {
      return Optional.empty();
    }
    return Contents.find(tree, c, limit)
        .filter(x -> !greeting(c, x))
        .filter(x -> Statements.enough(tree, x.first(), x.last()))
        .map(x -> found("cue", Optional.of(c), who, acts.choose(tree, c, x.first(), x.last()), x));
  }

  /** "Welcomed the President at the airport": a person is met, nothing is said. */
  private boolean greeting(Cue c, Contents.Content x) {
    int root = Acts.root(tree, x.first(), x.last());
    return c.expression().form().equals("welcome")
        && cast.at(index, root).filter(p -> p instanceof Party.Person).isPresent();
  }

  private Candidate found(
      String how, Optional<Cue> cue, Speakers.Speaker who, Act act, Contents.Content x) {
    return new Candidate(
        who,
        act,
        x.addressee() < 0 ? Optional.empty() : cast.at(index, x.addressee()),
        sentence.span(x.first(), x.last()),
        index,
        index,
        how,
        cue,
        Features.of(tree, tree, how, cue, act, who, x.first(), x.last()));
  }

  /**
   * The comma before an attribution that follows its words (", the minister said"), or -1 where the
   * cue has its content behind it.
   */
  private int trailing(Cue c) {
    if (!c.expression().has("quote") || c.passive() || c.carried()) {
      return -1;
    }
    int v = c.verb();
    if (!closes(c)) {
      return -1;
    }
    int beside = -1;
    for (int i = v - 1; i > 0 && i > v - ATTRIBUTION - named(i); i--) {
      if (tree.word(i).equals(",") && tree.is(i, "flat")) {
        continue;
      }
      if (tree.word(i).equals(",") && i == v - 1 && tree.child(v, "nsubj") < v) {
        // "..., the mayor, Ana Ruiz, said": the comma ends the speaker's own phrase
        beside = i;
        continue;
      }
      if (CLOSING.contains(tree.word(i))) {
        return tree.finite(0, i - 1) || i > 1 ? i : -1;
      }
      if (tree.finite(i, i)) {
        break;
      }
    }
    return beside > 1 ? beside : -1;
  }

  /** How many words make up the mention that this token belongs to, but for one. */
  private int named(int token) {
    int head = tree.is(token, "flat") ? tree.head(token) : token;
    int words = 0;
    for (int c : tree.children(head)) {
      words += tree.is(c, "flat") ? 1 : 0;
    }
    return words;
  }

  /** Whether nothing follows but the speaker, the one spoken to, a time or a place. */
  private boolean closes(Cue c) {
    int inverted = tree.child(c.verb(), "nsubj");
    for (int i = c.last() + 1; i < tree.size() && i < c.last() + ATTRIBUTION; i++) {
      String w = tree.word(i);
      if (w.equals(",") || w.equals(".") || w.equals(";")) {
        return true;
      }
      if (tree.finite(i, i) || w.equals("that") || w.equals(":")) {
        return false;
      }
      String x = sentence.xpos(i);
      boolean adjunct = x.equals("IN") || x.equals("TO") || x.startsWith("RB");
      if (i == c.last() + 1
          && !adjunct
          && inverted < c.verb()
          && !c.expression().has("whom")
          && !w.matches(
              "sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|yesterday")) {
        return false;
      }
      if (tree.verb(i) && !x.equals("VBN")) {
        return false;
      }
    }
    return true;
  }

  private void trailingStatement(Cue c, int comma, List<Cue> before, List<Candidate> here) {
    // What somebody else said within these words may be a statement of its own; it is decided
    // later.
    boolean already = false;
    for (Cue b : before) {
      already |= b.verb() < comma;
    }
    Speakers.Speaker who = Speakers.of(tree, c, cast, index);
    int first = 0;
    while (first < comma && (tree.punctuation(first) || sentence.xpos(first).equals("CC"))) {
      first++;
    }
    int last = comma - 1;
    while (last > first && tree.punctuation(last) && !tree.word(last).equals(")")) {
      last--;
    }
    boolean known =
        who.party().isPresent()
            || who.joint()
            || who.token() >= 0
                && !(sentence.xpos(who.token()).startsWith("NNP")
                    && OUTLET.contains(c.expression().form()));
    if (!tree.finite(first, last) || !known) {
      return;
    }
    boolean source = who.token() >= 0 && source(who);
    if (Statements.enough(tree, first, last)) {
      here.add(
          found(
              already ? source ? "source over" : "over" : source ? "source" : "behind",
              Optional.of(c),
              who,
              acts.choose(tree, c, first, last),
              new Contents.Content(first, last, -1)));
    }
  }

  /** Whether it is only the outlet's source: "the press service reported". */
  private boolean source(Speakers.Speaker who) {
    String w = sentence.lemma(who.token()).toLowerCase(java.util.Locale.ROOT);
    return OFFICE.contains(w);
  }

  /** Where the words go on behind an attribution between commas, or -1. */
  private int resume(Cue c) {
    for (int i = c.last() + 1; i < tree.size() && i < c.last() + ATTRIBUTION; i++) {
      if (tree.word(i).equals(",")) {
        return i + 1;
      }
    }
    return -1;
  }

  private List<Candidate> rest(Cue c, int from) {
    int first = from;
    while (first < tree.size() && (tree.punctuation(first) || sentence.xpos(first).equals("CC"))) {
      first++;
    }
    int last = tree.size() - 1;
    while (last > first && tree.punctuation(last) && !tree.word(last).equals(")")) {
      last--;
    }
    if (first >= last
        || !tree.finite(first, last)
        || tree.verb(first)
        || Statements.enough(tree, first, last) == false) {
      return List.of();
    }
    Speakers.Speaker who = Speakers.of(tree, c, cast, index);
    return List.of(
        found(
            "rest",
            Optional.of(c),
            who,
            acts.choose(tree, c, first, last),
            new Contents.Content(first, last, -1)));
  }

  /**
   * "According to X" or "in his words": its first token, the token of the one who speaks, and 1
   * where it opens the sentence; the first is -1 where there is none.
   */
  private int[] according(int from, int end) {
    for (int i = from; i + 2 < tree.size(); i++) {
      if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
        int who = i + 2;
        while (who + 1 < tree.size() && !tree.noun(who) && !sentence.xpos(who).startsWith("PRP")) {
          who++;
        }
        while (who + 1 < tree.size() && tree.noun(who + 1) && cast.at(index, who).isEmpty()) {
          who++;
        }
        return new int[] {i, who, i <= 1 ? 1 : 0};
      }
    }
    for (int i = 0; i + 4 < tree.size(); i++) {
      // "In the words of the minister", "as he put it"
      if (IN_OR_TO.contains(tree.word(i))
          && tree.word(i + 1).equals("the")
          && VOICE.contains(tree.word(i + 2))
          && tree.word(i + 3).equals("of")) {
        int who = i + 4;
        while (who + 1 < tree.size() && tree.head(who) > who && tree.head(who) < i + 14) {
          who++;
        }
        return new int[] {i, who, i <= 1 ? 1 : 0};
      }
      if (tree.word(i).equals("as") && i <= 1) {
        for (int j = i + 2; j < Math.min(tree.size() - 1, i + 10); j++) {
          if (PUT.contains(tree.word(j)) && tree.word(j + 1).equals("it")) {
            return new int[] {i, j - 1, 1};
          }
        }
      }
    }
    for (int i = 0; i < Math.min(8, tree.size()); i++) {
      if (VOICE.contains(tree.word(i)) && IN_OR_TO.contains(tree.word(0))) {
        int who = tree.child(i, "nmod:poss");
        if (who >= 0) {
          return new int[] {0, who, 1};
        }
      }
    }
    return new int[] {-1, -1, 0};
  }

  private Optional<Candidate> frame(int[] according, int end, String how) {
    if (according[0] < 0) {
      return Optional.empty();
    }
    Speakers.Speaker who = Speakers.at(tree, according[1], cast, index);
    boolean somebody =
        who.token() >= 0
            && (sentence.xpos(who.token()).startsWith("NNP")
                || sentence.xpos(who.token()).startsWith("PRP")
                || AUTHORITY.contains(sentence.lemma(who.token())));
    if (who.party().isEmpty() && !who.joint() && !somebody) {
      return Optional.empty();
    }
    int first = 0;
    int last = according[0] - 1;
    if (according[2] == 1) {
      first = according[1] + 1;
      while (first < tree.size() && !tree.word(first).equals(",")) {
        first++;
      }
      first++;
      last = end - 1;
    }
    while (last > first && tree.punctuation(last) && !tree.word(last).equals(")")) {
      last--;
    }
    if (first >= last || first >= tree.size() || !tree.finite(first, last)) {
      return Optional.empty();
    }
    Act base = tree.word(according[0]).equals("according") ? Act.INFORM : Act.NOTE;
    return Optional.of(
        found(
            how,
            Optional.empty(),
            who,
            acts.byContent(tree, base, true, first, last),
            new Contents.Content(first, last, -1)));
  }
}
