package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chancery.language.Treebank.Tree;
import org.junit.jupiter.api.Test;

/** Trains a tagger and a parser on sentences put together from a small grammar. */
class EngineTrainingTest {
  private static final List<String> NAMES = List.of("Amina", "Bruno", "Chandra", "Dalia", "Emre");
  private static final List<String> VERBS = List.of("met", "thanked", "saw", "called");
  private static final List<String> NOUNS = List.of("minister", "envoy", "director", "speaker");

  private static final ParserTrainer.Settings SETTINGS = new ParserTrainer.Settings(2, 5_000, 5, 7);

  /** "Amina [and Bruno] met the minister [of Chandra] ." */
  private static List<Tree> treebank(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Rows rows = new Rows();
      int two = random.nextInt(2) * 2;
      int verb = 1 + two;
      rows.add(pick(NAMES, random), "NNP PROPN", verb, "nsubj");
      if (two > 0) {
        rows.add("and", "CC CCONJ", 2, "cc");
        rows.add(pick(NAMES, random), "NNP PROPN", 0, "conj");
      }
      rows.add(pick(VERBS, random), "VBD VERB", -1, "root");
      rows.add("the", "DT DET", verb + 2, "det");
      rows.add(pick(NOUNS, random), "NN NOUN", verb, "obj");
      if (random.nextInt(2) == 0) {
        rows.add("of", "IN ADP", verb + 4, "case");
        rows.add(pick(NAMES, random), "NNP PROPN", verb + 2, "nmod");
      }
      rows.add(".", ". PUNCT", verb, "punct");
      trees.add(rows.tree("d" + i % 10));
    }
    return trees;
  }

  private static String pick(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  private static final class Rows {
    private final List<String> forms = new ArrayList<>();
    private final List<String> xpos = new ArrayList<>();
    private final List<String> upos = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    void add(String form, String tags, int head, String relation) {
      forms.add(form);
      xpos.add(tags.split(" ")[0]);
      upos.add(tags.split(" ")[1]);
      heads.add(head);
      relations.add(relation);
    }

    Tree tree(String document) {
      int[] headOf = heads.stream().mapToInt(Integer::intValue).toArray();
      return new Tree(document, forms, xpos, upos, headOf, relations);
    }
  }

  private static TaggerTrainer.Model tagger(List<Tree> trees) {
    return TaggerTrainer.train(trees, Lexicon.empty());
  }

  private static ParserTrainer.Model parser(List<Tree> trees) {
    List<String> tags = TaggerTrainer.tagPairs(trees);
    return ParserTrainer.train(
        trees,
        TaggerTrainer.jackknifed(trees, Lexicon.empty(), tags),
        tags,
        Lexicon.empty(),
        SETTINGS);
  }

  private static byte[] bytes(ModelWriter model, String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.writeTo(bytes, kind);
    return bytes.toByteArray();
  }

  @Test
  void learnsASmallGrammar() {
    List<Tree> trees = treebank(200, 1);
    Scores scores =
        Scores.of(
            treebank(50, 2),
            tagger(trees).tagger(Lexicon.empty()),
            parser(trees).parser(Lexicon.empty()));
    assertThat(scores.xposAccuracy()).isEqualTo(100);
    assertThat(scores.uposAccuracy()).isEqualTo(100);
    assertThat(scores.las()).isEqualTo(100);
    assertThat(scores.f1("conj")).isEqualTo(100);
    assertThat(scores.f1("xcomp")).isEqualTo(0);
  }

  @Test
  void theSameTreesGiveTheSameBytes() throws IOException {
    List<byte[]> taggers = new ArrayList<>();
    List<byte[]> parsers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ModelWriter tagger = new ModelWriter();
      tagger(treebank(60, 3)).write(tagger);
      taggers.add(bytes(tagger, "tagger"));
      ModelWriter parser = new ModelWriter();
      parser(treebank(60, 3)).write(parser);
      parsers.add(bytes(parser, "parser"));
    }
    assertThat(taggers.get(0)).isEqualTo(taggers.get(1));
    assertThat(parsers.get(0)).isEqualTo(parsers.get(1));
  }
}
