package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A sentence in which known stretches ("the executive director of the HALO Trust, James M. Cowan,")
 * are tagged and parsed as one word each. Long titles are what a parser gets wrong most, and they
 * hide the verb from the tagger; condensed, the sentence is short and plain. Tokens and offsets
 * stay what they were: within a stretch every token hangs from the one that stands for it.
 */
public final class Condensed implements Sentence {
  /**
   * A stretch that is one word to the parser.
   *
   * @param first first token
   * @param last last token, included
   * @param standsFor the token whose place in the tree the stretch takes
   * @param readAs a name to read in its stead where the tagger takes its own word for no name: a
   *     surname that it has never met looks like any part of speech
   */
  public record Stretch(int first, int last, int standsFor, Optional<String> readAs) {
    public Stretch(int first, int last, int standsFor) {
      this(first, last, standsFor, Optional.empty());
    }
  }

  private final Sentence whole;
  private final Tagger.Tags tags;
  private final List<String> forms;

  /** For each token of the whole sentence its place in the short one. */
  private final int[] shortened;

  /** For each token of the short sentence the one that it stands for. */
  private final int[] full;

  /** For each token of the whole sentence its lemma; tagged otherwise, a word may have another. */
  private final String[] lemmas;

  private final Parser parser;
  private volatile Parser.@org.jspecify.annotations.Nullable Tree tree;

  private Condensed(Sentence whole, List<Stretch> stretches, Tagger tagger, Parser parser) {
    this.whole = whole;
    this.parser = parser;
    this.shortened = new int[whole.size()];
    List<Integer> kept = new ArrayList<>();
    Map<Integer, String> readAs = new TreeMap<>();
    List<String> short0 = new ArrayList<>();
    int t = 0;
    for (Stretch s : stretches) {
      for (; t < s.first(); t++) {
        shortened[t] = kept.size();
        kept.add(t);
        short0.add(whole.form(t));
      }
      for (; t <= s.last(); t++) {
        shortened[t] = kept.size();
      }
      s.readAs().ifPresent(w -> readAs.put(short0.size(), w));
      kept.add(s.standsFor());
      short0.add(whole.form(s.standsFor()));
    }
    for (; t < whole.size(); t++) {
      shortened[t] = kept.size();
      kept.add(t);
      short0.add(whole.form(t));
    }
    this.full = kept.stream().mapToInt(Integer::intValue).toArray();
    Tagger.Tags first =
        whole instanceof ParsedSentence parsed
            ? tagger.tag(short0, parsed.tags(), full)
            : tagger.tag(short0);
    List<String> better = new ArrayList<>(short0);
    readAs.forEach(
        (at, word) -> {
          if (!first.xpos(at).startsWith("NNP")) {
            better.set(at, word);
          }
        });
    this.forms = List.copyOf(better);
    this.tags =
        better.equals(short0)
            ? first
            : tagger.tag(forms, first, IntStream.range(0, full.length).toArray());
    this.lemmas = new String[whole.size()];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] =
          xpos(i).equals(whole.xpos(i))
              ? whole.lemma(i)
              : Lemmatiser.shipped().lemma(whole.form(i), xpos(i));
    }
  }

  /**
   * @param stretches in order, not overlapping
   */
  public static Sentence of(Sentence whole, List<Stretch> stretches, Tagger tagger, Parser parser) {
    return stretches.stream().allMatch(s -> s.first() == s.last() && s.readAs().isEmpty())
        ? whole
        : new Condensed(whole, stretches, tagger, parser);
  }

  private Parser.Tree tree() {
    Parser.Tree present = tree;
    if (present == null) {
      present = parser.parse(forms, tags);
      tree = present;
    }
    return present;
  }

  private boolean isKept(int token) {
    return full[shortened[token]] == token;
  }

  @Override
  public int size() {
    return whole.size();
  }

  @Override
  public int paragraph() {
    return whole.paragraph();
  }

  @Override
  public String form(int token) {
    return whole.form(token);
  }

  @Override
  public String lemma(int token) {
    return lemmas[token];
  }

  @Override
  public String xpos(int token) {
    return isKept(token) ? tags.xpos(shortened[token]) : whole.xpos(token);
  }

  @Override
  public String upos(int token) {
    return isKept(token) ? tags.upos(shortened[token]) : whole.upos(token);
  }

  @Override
  public int head(int token) {
    if (!isKept(token)) {
      return full[shortened[token]];
    }
    int h = tree().head(shortened[token]);
    return h < 0 ? -1 : full[h];
  }

  @Override
  public String relation(int token) {
    return isKept(token) ? tree().relation(shortened[token]) : "flat";
  }

  @Override
  public int start(int token) {
    return whole.start(token);
  }

  @Override
  public int end(int token) {
    return whole.end(token);
  }

  @Override
  public String toString() {
    return whole.toString();
  }
}
