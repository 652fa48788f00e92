package org.chancery.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.report.Resource;

/**
 * The words that tell of events, from {@code words.tsv}, {@code words-of-conflict.tsv} and {@code
 * phrases.tsv}, by the lemma of their head.
 */
final class Words {
  static final List<String> FILES =
      List.of(
          "/org/chancery/account/event/words.tsv",
          "/org/chancery/account/event/words-of-conflict.tsv",
          "/org/chancery/account/event/phrases.tsv");

  /** How far behind its verb a particle or preposition may stand: "called the strike off". */
  private static final int FAR = 6;

  /** One wording of a row. */
  record Wording(Word word, List<String> lemmas) {}

  private final List<Word> rows;
  private final Map<Word.Pos, Map<String, List<Wording>>> byHead = new EnumMap<>(Word.Pos.class);

  /**
   * @param own come before all others, however many words those have
   */
  Words(List<Word> own, List<Word> shipped) {
    this.rows = Stream.concat(own.stream(), shipped.stream()).toList();
    for (Word.Pos pos : Word.Pos.values()) {
      Map<String, List<Wording>> ofPos = byHead(own, pos);
      byHead(shipped, pos)
          .forEach(
              (head, words) -> ofPos.computeIfAbsent(head, k -> new ArrayList<>()).addAll(words));
      byHead.put(pos, ofPos);
    }
  }

  /** Longer wordings and those with more conditions say more, and come first. */
  private static Map<String, List<Wording>> byHead(List<Word> rows, Word.Pos pos) {
    Map<String, List<Wording>> byHead = new HashMap<>();
    for (Word word : rows.stream().filter(w -> w.pos() == pos).toList()) {
      for (List<String> lemmas : word.words()) {
        String head = pos == Word.Pos.N ? lemmas.get(lemmas.size() - 1) : lemmas.get(0);
        byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(new Wording(word, lemmas));
      }
    }
    byHead
        .values()
        .forEach(
            l ->
                l.sort(
                    Comparator.comparing((Wording w) -> isLabel(w.word()))
                        .thenComparing(w -> -w.lemmas().size())
                        .thenComparing(
                            w -> -w.word().needs().stream().mapToInt(Need::weight).sum())));
    return byHead;
  }

  static Words load() {
    return with(OwnWords.NONE);
  }

  /** Those that come with this version, and a user's own before them. */
  static Words with(OwnWords own) {
    return new Words(own.rows(), shipped(new LemmaSets()));
  }

  /**
   * The rows that come with this version.
   *
   * @param sets gets their sets
   */
  static List<Word> shipped(LemmaSets sets) {
    List<Word> rows = new ArrayList<>();
    for (String file : FILES) {
      rows.addAll(rows(table(file), sets, file));
    }
    return rows;
  }

  /** Whether it means what is only spoken of; a deed of the same words comes first. */
  private static boolean isLabel(Word word) {
    return word.meaning() instanceof Word.Meaning.Deed d && d.code().startsWith("#");
  }

  /** Its rows; a label ("#crime") begins as a comment does, but has columns behind it. */
  private static List<List<String>> table(String file) {
    return Resource.lines(file).stream()
        .filter(l -> !l.isBlank() && (!l.startsWith("#") || l.indexOf('\t') > 0))
        .map(l -> List.of(l.split("\t", -1)))
        .toList();
  }

  /**
   * The rows of a list.
   *
   * @param sets of lemmas that needs may refer to ("@person"), by name; rows of two columns add to
   *     them
   */
  static List<Word> rows(List<List<String>> table, LemmaSets sets, String file) {
    List<Word> out = new ArrayList<>();
    for (List<String> row : table) {
      if (row.size() == 2 && row.get(0).startsWith("@")) {
        sets.define(row.get(0), row.get(1));
      } else {
        List<String> full = new ArrayList<>(row);
        if (row.size() > NEEDS) {
          full.set(NEEDS, sets.expanded(row.get(NEEDS)));
        }
        out.add(Word.of(full, file));
      }
    }
    return out;
  }

  private static final int NEEDS = 3;

  List<Word> rows() {
    return rows;
  }

  /** Whether a sentence has a word of the list; no tree is needed to say so. */
  boolean mayStandIn(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
      for (Map<String, List<Wording>> ofPos : byHead.values()) {
        if (ofPos.containsKey(lemma)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The wordings that stand at a token, the longest and most exact first. */
  List<Wording> at(Tree tree, int token) {
    Sentence s = tree.sentence();
    String tag = s.xpos(token);
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    String form = form(s, token);
    List<Wording> out = new ArrayList<>();
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    // "is opposed to" says how somebody stands; "opposed the plan" what he did.
    boolean state = participle && !tree.children(token, "aux:pass", "cop").isEmpty();
    if (tag.startsWith("JJ") || state) {
      out.addAll(fitting(Word.Pos.A, tag.startsWith("JJ") ? lemma : form, tree, token));
    }
    if (tag.startsWith("VB")) {
      out.addAll(fitting(Word.Pos.V, lemma, tree, token));
    }
    if (tag.startsWith("NN") || tag.equals("VBG")) {
      // "Arms" are no arm.
      if (!form.equals(lemma) || tag.equals("VBG")) {
        out.addAll(fitting(Word.Pos.N, form, tree, token));
      }
      if (tag.startsWith("NN")) {
        out.addAll(fitting(Word.Pos.N, lemma, tree, token));
      }
    }
    if (participle && !state) {
      out.addAll(fitting(Word.Pos.A, form, tree, token));
    }
    return out;
  }

  private List<Wording> fitting(Word.Pos pos, String head, Tree tree, int token) {
    List<Wording> out = new ArrayList<>();
    for (Wording w : byHead.getOrDefault(pos, Map.of()).getOrDefault(head, List.of())) {
      boolean fits =
          pos == Word.Pos.N
              ? precededBy(tree.sentence(), token, w.lemmas())
              : followedBy(tree, token, w.lemmas());
      if (fits) {
        out.add(w);
      }
    }
    return out;
  }

  /** "joint exercise": the words before the head, hyphens aside. */
  private static boolean precededBy(Sentence s, int token, List<String> lemmas) {
    int at = token;
    for (int i = lemmas.size() - 2; i >= 0; i--) {
      at--;
      while (at >= 0 && s.form(at).equals("-")) {
        at--;
      }
      if (at < 0 || !is(s, at, lemmas.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "break off", "hand it over": particles that belong to the verb, near behind it. */
  private static boolean followedBy(Tree tree, int token, List<String> lemmas) {
    Sentence s = tree.sentence();
    int at = token;
    for (int i = 1; i < lemmas.size(); i++) {
      int found = -1;
      for (int t = at + 1; t < s.size() && t <= at + FAR && found < 0; t++) {
        boolean near = t == at + 1 && !isInfinitive(tree, t, i == lemmas.size() - 1);
        if (is(s, t, lemmas.get(i)) && (near || belongs(tree, token, t, lemmas, i))) {
          found = t;
        }
      }
      if (found < 0) {
        return false;
      }
      at = found;
    }
    return true;
  }

  /** "put it on alert"; but "given asylum in Illyria" has no "give in". */
  private static boolean belongs(Tree tree, int verb, int token, List<String> lemmas, int i) {
    Sentence s = tree.sentence();
    int head = s.head(token);
    if (tree.is(token, "compound:prt")) {
      return head == verb;
    }
    if (head < 0 || !tree.is(token, "case", "mark")) {
      return isInClause(tree, verb, token);
    }
    return lemmas.subList(i + 1, lemmas.size()).stream().anyMatch(l -> is(s, head, l))
        || (i == lemmas.size() - 1 && s.head(head) == verb && onlyAdverbs(s, verb, token));
  }

  /** "refused to send food" has no "refuse food": the word is in the verb's own clause. */
  private static boolean isInClause(Tree tree, int verb, int token) {
    return tree.dominates(verb, token)
        && !Climb.passes(
            tree,
            tree.sentence().head(token),
            verb,
            t -> tree.is(t, "xcomp", "ccomp", "advcl", "acl"));
  }

  /** "going to be fooled" is not "go to". */
  private static boolean isInfinitive(Tree tree, int token, boolean last) {
    return last && tree.is(token, "mark") && form(tree.sentence(), token).equals("to");
  }

  /** "working directly with". */
  private static boolean onlyAdverbs(Sentence s, int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (!s.xpos(t).startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Sentence s, int token, String lemma) {
    return lemma.equals(s.lemma(token).toLowerCase(Locale.ROOT)) || lemma.equals(form(s, token));
  }

  private static String form(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
