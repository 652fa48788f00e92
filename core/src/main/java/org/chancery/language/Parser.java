package org.chancery.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a tagged sentence its Universal Dependencies v2 tree (projective, relations with their
 * subtypes), greedily from left to right: arc-eager transitions, each decided together with its
 * relation by an averaged perceptron trained with a dynamic oracle (Goldberg and Nivre 2012).
 *
 * <p>Safe to share between threads; the same words give the same tree everywhere.
 */
public final class Parser {
  private static final String KIND = "parser";

  /** The number of each pair "XPOS UPOS". */
  private final Map<String, Integer> tagNumbers = new HashMap<>();

  /** For each tag pair what it means to features that look ahead. */
  private final int[] tagKinds;

  private final String[] relations;
  private final Moves moves;
  private final PackedWeights weights;

  /** Which relation an arc has of those that its move leaves open. */
  private final Weights kinds;

  private final Lexicon lexicon;

  private static @Nullable Parser shipped;

  /**
   * The one that comes with the library, loaded at its first use.
   *
   * @throws IllegalStateException if its model file is missing or damaged
   */
  public static synchronized Parser shipped() {
    Parser present = shipped;
    if (present == null) {
      present = read(ModelReader.resource("parser.model", KIND), Lexicon.shipped());
      shipped = present;
    }
    return present;
  }

  /**
   * @param tags pairs "XPOS UPOS" by number, as the features have them
   * @param relations by number, "root" not among them
   */
  Parser(
      List<String> tags,
      List<String> relations,
      Moves moves,
      PackedWeights weights,
      Weights kinds,
      Lexicon lexicon) {
    tags.forEach(tag -> tagNumbers.put(tag, tagNumbers.size()));
    this.tagKinds = ParserFeatures.kinds(tags);
    this.relations = relations.toArray(String[]::new);
    this.moves = moves;
    this.weights = weights;
    this.kinds = kinds;
    this.lexicon = lexicon;
  }

  static Parser read(ModelReader in, Lexicon lexicon) {
    List<String> tags = in.texts();
    List<String> relations = in.texts();
    Moves moves = Moves.read(in, relations.size());
    return new Parser(tags, relations, moves, PackedWeights.read(in), Weights.read(in), lexicon);
  }

  /** Parses the words of one sentence, in order, with the tags that a tagger gave them. */
  public Tree parse(List<String> forms, Tagger.Tags tagged) {
    Words words = tagged.words();
    return parse(words.are(forms) ? words : new Words(forms, lexicon), tagIds(tagged));
  }

  /** The numbers that this parser has for the tags; -1 for a pair it does not know. */
  int[] tagIds(Tagger.Tags tagged) {
    int[] ids = new int[tagged.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = tagNumbers.getOrDefault(tagged.pair(i), -1);
    }
    return ids;
  }

  Tree parse(Words words, int[] tagIds) {
    ParserState state = new ParserState(words.size, relations.length);
    ParserFeatures templates = new ParserFeatures(words, tagIds, tagKinds, state);
    Features features = new Features();
    int[] scores = new int[moves.count()];
    RelationChoice choice =
        new RelationChoice(moves, state, templates, kinds::score, features, relations.length);
    while (!state.isDone()) {
      if (state.mustShift()) {
        state.apply(ParserState.SHIFT);
        continue;
      }
      templates.fill(features);
      weights.score(features, scores);
      state.apply(choice.transition(moves.best(state, scores)));
    }
    return new Tree(relations, state.head, state.relation);
  }

  /** The tree of a sentence. */
  public static final class Tree {
    private final String[] names;
    private final int[] heads;
    private final int[] relations;

    private Tree(String[] names, int[] heads, int[] relations) {
      this.names = names;
      this.heads = heads;
      this.relations = relations;
    }

    /** Number of words. */
    public int size() {
      return heads.length;
    }

    /** Index of a word's head, -1 for the root. */
    public int head(int word) {
      return heads[word];
    }

    /** A word's relation to its head, "root" for the root. */
    public String relation(int word) {
      return heads[word] < 0 ? "root" : names[relations[word]];
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < heads.length; i++) {
        text.append(i > 0 ? " " : "").append(relation(i)).append('(').append(heads[i]).append(')');
      }
      return text.toString();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Tree tree
          && Arrays.equals(heads, tree.heads)
          && toString().equals(tree.toString());
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(heads);
    }
  }
}
