package org.chancery.language;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word of a sentence its Penn Treebank tag and its universal tag, from left to right, by
 * an averaged perceptron (Collins 2002) over words, affixes, word clusters and ambiguity classes.
 * Both tags are decided as one: which universal tag "that" has is known only with its Penn tag.
 *
 * <p>Safe to share between threads; the same words give the same tags everywhere.
 */
public final class Tagger {
  private static final String KIND = "tagger";

  private static final int UNKNOWN = -1;

  private final List<String> tags;
  private final String[] xpos;
  private final String[] upos;
  private final Weights weights;
  private final WordScores wordScores;
  private final Lexicon lexicon;

  private static @Nullable Tagger shipped;

  /**
   * The one that comes with the library, loaded at its first use.
   *
   * @throws IllegalStateException if its model file is missing or damaged
   */
  public static synchronized Tagger shipped() {
    Tagger present = shipped;
    if (present == null) {
      present = read(ModelReader.resource("tagger.model", KIND), Lexicon.shipped());
      shipped = present;
    }
    return present;
  }

  /** {@code tags} are pairs "XPOS UPOS", in the order of the classes. */
  Tagger(List<String> tags, Weights weights, Lexicon lexicon) {
    this.tags = List.copyOf(tags);
    this.xpos = tags.stream().map(tag -> tag.substring(0, tag.indexOf(' '))).toArray(String[]::new);
    this.upos =
        tags.stream().map(tag -> tag.substring(tag.indexOf(' ') + 1)).toArray(String[]::new);
    this.weights = weights;
    this.wordScores = new WordScores(weights, tags.size());
    this.lexicon = lexicon;
  }

  static Tagger read(ModelReader in, Lexicon lexicon) {
    return new Tagger(in.texts(), Weights.read(in), lexicon);
  }

  /** Tags the words of one sentence, in order; "do" and "n't" are two. */
  public Tags tag(List<String> forms) {
    Words words = new Words(forms, lexicon);
    return new Tags(this, words, tagIds(words));
  }

  /**
   * Tags words of which most were tagged before, in another sentence. What a word's tag depends on
   * ends two words off; where all of that is as it was before, so is the tag.
   *
   * @param before the other sentence
   * @param places for each word its place there, or where it would be
   */
  Tags tag(List<String> forms, Tags before, int[] places) {
    if (before.tagger != this) {
      return tag(forms);
    }
    Words words = new Words(forms, lexicon);
    int[] given = new int[words.size];
    tag(
        words,
        given,
        i -> {
          int place = places[i];
          boolean known =
              words.isAbout(i, before.words, place, TaggerFeatures.REACH)
                  && (i < 1 || given[i - 1] == before.ids[place - 1])
                  && (i < 2 || given[i - 2] == before.ids[place - 2]);
          return known ? before.ids[place] : UNKNOWN;
        });
    return new Tags(this, words, given);
  }

  /** The pairs of tags, by number. */
  List<String> tagPairs() {
    return tags;
  }

  /** What it learned. */
  Weights weights() {
    return weights;
  }

  /** For each word the number of its pair of tags. */
  int[] tagIds(Words words) {
    int[] given = new int[words.size];
    tag(words, given, i -> UNKNOWN);
    return given;
  }

  /**
   * @param known the tag of a word where it needs no deciding, else {@link #UNKNOWN}; asked in the
   *     order of the words
   */
  private void tag(Words words, int[] given, IntUnaryOperator known) {
    int[] scores = new int[xpos.length];
    Features features = new Features();
    int[] @Nullable [] alone = WordScores.room(words.size);
    for (int i = 0; i < words.size; i++) {
      given[i] = known.applyAsInt(i);
      if (given[i] != UNKNOWN) {
        continue;
      }
      wordScores.score(alone, words, i, features, scores);
      features.clear();
      TaggerFeatures.together(features, words, i, given);
      weights.add(features, scores);
      given[i] = Weights.best(scores, scores.length);
    }
  }

  /** The tags of a sentence's words. */
  public static final class Tags {
    private final Tagger tagger;
    private final Words words;
    private final int[] ids;

    private Tags(Tagger tagger, Words words, int[] ids) {
      this.tagger = tagger;
      this.words = words;
      this.ids = ids;
    }

    /** Number of words. */
    public int size() {
      return ids.length;
    }

    /** Penn Treebank tag of a word, counted from 0. */
    public String xpos(int word) {
      return tagger.xpos[ids[word]];
    }

    /** Universal tag of a word, counted from 0. */
    public String upos(int word) {
      return tagger.upos[ids[word]];
    }

    /** The words that have the tags, as numbers. */
    Words words() {
      return words;
    }

    /** Both, as in "NNP PROPN". */
    String pair(int word) {
      return tagger.tags.get(ids[word]);
    }
  }
}
