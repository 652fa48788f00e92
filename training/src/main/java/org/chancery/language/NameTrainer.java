package org.chancery.language;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.language.NamedSentence.Marked;
import org.chancery.language.Treebank.Tree;
import org.chancery.report.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the name finder: first from annotated text (WikiGold, UD English EWT) and from sentences
 * made from patterns; then from the same and from raw official prose that the first has labelled,
 * with other persons' names put in here and there.
 *
 * <p>Usage: {@code NameTrainer DATA_DIR NAMES GAZETTEER_DIR HELD_OUT_LIST ALL|LEARN OUTPUT}, with
 * {@code ewt-names.tsv} beside the held-out list.
 */
final class NameTrainer {
  private static final int EPOCHS = 5;
  private static final int SCALE = 8;

  /**
   * In so many orders, each hiding other sentences' lists, the weights are learned and averaged.
   */
  private static final int ORDERS = 2;

  private static final int LEAST = 6;
  private static final int PATTERNED = 6_000;

  /** How often each sentence of WikiGold and of EWT stands among the others. */
  private static final int COPIES = 4;

  private static final int TREEBANK_COPIES = 2;

  private static final int RAW_SENTENCES = 16_000;

  /**
   * Of ten sentences so many are learned without the lists, so that these are not all that counts.
   */
  private static final int HIDDEN = 4;

  private static final NameLists NONE = NameLists.empty();

  private final Tagger tagger = Tagger.shipped();
  private final Lexicon lexicon = Lexicon.shipped();
  private final NameLists lists;
  private final NamePool pool;
  private final SplittableRandom random = new SplittableRandom(5);

  private NameTrainer(NamePool pool, NameLists lists) {
    this.pool = pool;
    this.lists = lists;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    NamePool pool = NamePool.read(Path.of(args[1]), Path.of(args[2]));
    ModelWriter listsWritten = new ModelWriter();
    pool.writeLists(listsWritten);
    NameLists lists = NameLists.read(reread(listsWritten));
    NameTrainer trainer = new NameTrainer(pool, lists);

    boolean tuning = args[4].equals("LEARN");
    List<NamedSentence> wiki = wikiGold(data.resolve("gold/ner/wikigold.conll"));
    if (tuning) {
      wiki = wiki.subList(0, wiki.size() * 9 / 10);
    }
    List<Example> learned = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      trainer.add(wiki, learned);
    }
    Path heldOut = Path.of(args[3]);
    List<Example> rest = new ArrayList<>();
    for (Example example : trainer.treebank(data, heldOut.resolveSibling("ewt-names.tsv"))) {
      if (tuning && example.isTenth()) {
        rest.add(example);
      } else {
        for (int i = 0; i < TREEBANK_COPIES; i++) {
          learned.add(example);
        }
      }
    }
    trainer.add(gum(data, heldOut), learned);
    NamePatterns patterns = new NamePatterns(pool, trainer.random);
    List<NamedSentence> made = new ArrayList<>();
    for (int i = 0; i < PATTERNED; i++) {
      made.add(patterns.sentence());
    }
    trainer.add(made, learned);
    NameFinder first = trainer.finder(trainer.learn(learned, 1));
    for (String file : List.of("government-1.jsonl.gz", "government-2.jsonl.gz")) {
      trainer.add(trainer.labelled(data.resolve("corpus/news").resolve(file), first), learned);
    }
    Learner.Averages averages = trainer.learn(learned, ORDERS);
    if (!rest.isEmpty()) {
      NameScores.print("EWT names held out", trainer.finder(averages), rest);
    }

    ModelWriter model = new ModelWriter();
    pool.writeLists(model);
    averages.write(model);
    try (OutputStream out = Files.newOutputStream(Path.of(args[5]))) {
      model.writeTo(out, NameFinder.KIND);
    }
  }

  private static ModelReader reread(ModelWriter written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.writeTo(bytes, NameFinder.KIND);
    return ModelReader.open(
        new ByteArrayInputStream(bytes.toByteArray()), "the lists just made", NameFinder.KIND);
  }

  private NameFinder finder(Learner.Averages averages) {
    return new NameFinder(averages.weights(), lists, lexicon);
  }

  /**
   * @param document the document that it comes from, "" if none is known
   */
  record Example(NamedSentence sentence, Tagger.Tags tags, String document) {
    boolean isTenth() {
      return TrainingData.isIn(TrainingData.Part.TUNE, document);
    }
  }

  private void add(List<NamedSentence> sentences, List<Example> to) {
    for (NamedSentence sentence : sentences) {
      to.add(new Example(sentence, tagger.tag(sentence.forms()), ""));
    }
  }

  private Learner.Averages learn(List<Example> examples, int orders) {
    List<Learner.Averages> all = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      all.add(learned(examples, 11 + order));
    }
    return Learner.Averages.mean(all, LEAST);
  }

  private Learner.Averages learned(List<Example> examples, int seed) {
    SplittableRandom hidden = new SplittableRandom(seed + 6);
    List<NameFeatures> prepared =
        examples.stream()
            .map(
                e ->
                    new NameFeatures(
                        e.sentence().forms(),
                        e.tags()::xpos,
                        hidden.nextInt(10) < HIDDEN ? NONE : lists,
                        lexicon))
            .toList();
    List<int[]> labels =
        examples.stream()
            .map(e -> NameFinder.labels(e.sentence().forms().size(), e.sentence().names()))
            .toList();
    Learner learner = new Learner(NameFinder.LABELS);
    SplittableRandom order = new SplittableRandom(seed);
    int[] indices = Shuffle.identity(examples.size());
    Features features = new Features();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.shuffle(indices, order);
      for (int s : indices) {
        NameFeatures sentence = prepared.get(s);
        int[] right = labels.get(s);
        int[] given = NameFinder.labels(sentence, learner::score);
        for (int i = 0; i < right.length; i++) {
          if (given[i] != right[i]) {
            sentence.fill(features, i);
            learner.update(features, right[i], given[i]);
          }
          int rightBefore = i == 0 ? 0 : right[i - 1];
          int givenBefore = i == 0 ? 0 : given[i - 1];
          if (given[i] != right[i] || givenBefore != rightBefore) {
            sentence.fillPair(features, i, rightBefore);
            learner.add(features, right[i], 1);
            sentence.fillPair(features, i, givenBefore);
            learner.add(features, given[i], -1);
          }
        }
        learner.tick();
      }
    }
    return learner.averages(SCALE, 1);
  }

  // ---- what it learns from

  /** One word a line with its label; what is MISC there is no name here. */
  static List<NamedSentence> wikiGold(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    String before = "O";
    for (String line :
        (Iterable<String>) Stream.concat(Files.lines(file), Stream.of(""))::iterator) {
      if (line.isEmpty()) {
        if (text.length() > 0) {
          sentences.add(NamedSentence.of(text.toString(), names));
        }
        text.setLength(0);
        names.clear();
        before = "O";
        continue;
      }
      String word = line.substring(0, line.indexOf(' '));
      String label = line.substring(line.indexOf(' ') + 1);
      int start = text.length();
      text.append(word);
      if (!label.equals("O") && !label.equals("I-MISC")) {
        if (label.equals(before)) {
          Marked last = names.remove(names.size() - 1);
          names.add(new Marked(last.type(), new Span(last.span().start(), text.length())));
        } else {
          names.add(new Marked(type(label), new Span(start, text.length())));
        }
      }
      text.append(' ');
      before = label;
    }
    return sentences;
  }

  static Name.Type type(String label) {
    return switch (label.substring(2)) {
      case "PER" -> Name.Type.PERSON;
      case "ORG" -> Name.Type.ORGANISATION;
      case "LOC" -> Name.Type.LOCATION;
      default -> throw new IllegalArgumentException("No such label: " + label);
    };
  }

  /**
   * The sentences of EWT and their names, with tags by taggers that have not seen them: tags that
   * are too good would be trusted too much.
   */
  private List<Example> treebank(Path data, Path names) throws IOException {
    List<Tree> trees = Treebank.read(data.resolve("treebank/en_ewt-train.conllu.gz"));
    List<Tagger.Tags> tags = TaggerTrainer.unseen(trees, lexicon);
    List<Optional<List<Name>>> named = TreebankNames.read(names).of(trees);
    List<Example> examples = new ArrayList<>();
    for (int s = 0; s < trees.size(); s++) {
      if (named.get(s).isPresent()) {
        NamedSentence sentence = new NamedSentence(trees.get(s).forms(), named.get(s).get());
        examples.add(new Example(sentence, tags.get(s), trees.get(s).document()));
      }
    }
    return examples;
  }

  /** The documents of GUM that are no gold, where they are free of doubt: without proper nouns. */
  private static List<NamedSentence> gum(Path data, Path heldOut) throws IOException {
    List<String> excluded = Files.readAllLines(heldOut);
    List<NamedSentence> sentences = new ArrayList<>();
    for (Tree tree : Treebank.read(data.resolve("treebank/en_gum-train.conllu.gz"))) {
      if (!excluded.contains(tree.document())
          && tree.xpos().stream().noneMatch(tag -> tag.startsWith("NNP"))) {
        sentences.add(new NamedSentence(tree.forms(), List.of()));
      }
    }
    return sentences;
  }

  /** Sentences of raw text with the names that a finder sees in them and their documents. */
  private List<NamedSentence> labelled(Path file, NameFinder finder) throws IOException {
    List<NamedSentence> result = new ArrayList<>();
    JsonMapper json = JsonMapper.shared();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line;
      while ((line = in.readLine()) != null && result.size() < RAW_SENTENCES / 2) {
        if (random.nextInt(3) == 0) {
          result.addAll(document(json.readTree(line).get("text").asString(), finder));
        }
      }
    }
    return result;
  }

  private List<NamedSentence> document(String text, NameFinder finder) {
    List<List<String>> sentences = new ArrayList<>();
    List<List<Name>> names = new ArrayList<>();
    for (Span paragraph : paragraphs(text)) {
      for (Tokens tokens : Splitter.shipped().sentences(text, paragraph)) {
        if (tokens.size() < 80 && sentences.size() < 60) {
          List<String> readings = tokens.readings();
          sentences.add(readings);
          names.add(finder.names(readings, tagger.tag(readings)));
        }
      }
    }
    List<List<Name>> consistent = NameConsistency.applied(sentences, names);
    List<NamedSentence> result = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Name> its = consistent.get(s);
      if (its.isEmpty() && random.nextInt(3) > 0) {
        continue;
      }
      result.add(varied(new NamedSentence(sentences.get(s), its)));
    }
    return result;
  }

  /** The sentence with other persons in it, every second time. */
  private NamedSentence varied(NamedSentence sentence) {
    List<Name> persons =
        sentence.names().stream().filter(n -> n.type() == Name.Type.PERSON).toList();
    if (persons.isEmpty() || random.nextInt(2) == 0) {
      return sentence;
    }
    Map<String, List<String>> others = new HashMap<>();
    List<List<String>> replacements = new ArrayList<>();
    for (Name name : persons) {
      String old = String.join(" ", sentence.forms().subList(name.first(), name.last() + 1));
      replacements.add(
          others.computeIfAbsent(
              old,
              o ->
                  Tokeniser.shipped()
                      .tokens(
                          name.first() == name.last() ? pool.surname(random) : pool.person(random))
                      .forms()));
    }
    return sentence.with(persons, replacements);
  }

  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 2;
    }
    return paragraphs;
  }
}
