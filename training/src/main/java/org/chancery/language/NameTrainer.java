package org.chancery.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chancery.language.NamedSentence.Marked;
import org.chancery.language.Treebank.Tree;
import org.chancery.report.Span;

/**
 * Learns the name finder: from annotated text (WikiGold, UD English EWT), from sentences made from
 * patterns, and from raw official prose that a larger finder has labelled, with other persons'
 * names put in here and there.
 *
 * <p>Usage: {@code NameTrainer DATA_DIR NAMES GAZETTEER_DIR HELD_OUT_LIST ALL|LEARN OUTPUT
 * [LABELLED]}, with {@code ewt-names.tsv} beside the held-out list.
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

  private static final int RAW_SENTENCES = 30_000;

  /**
   * Of ten sentences so many are learned without the lists, so that these are not all that counts.
   */
  private static final int HIDDEN = 4;

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "II", "III", "IV");

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
    for (String file : List.of(args).subList(6, args.length)) {
      trainer.add(trainer.labelled(Path.of(file)), learned);
    }
    Learned averages = trainer.learn(learned, ORDERS);
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

  private NameFinder finder(Learned learned) {
    PackedWeights single = learned.single.packedWeights();
    PackedWeights pairs = learned.pairs.packedWeights();
    return new NameFinder(new NameFinder.Model(single::score, pairs::score), lists, lexicon);
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

  /** The two parts of the finder's weights. */
  private record Learned(Learner.Averages single, Learner.Averages pairs) {
    static Learned mean(List<Learned> all, int least) {
      return new Learned(
          Learner.Averages.mean(all.stream().map(Learned::single).toList(), least),
          Learner.Averages.mean(all.stream().map(Learned::pairs).toList(), least));
    }

    void write(ModelWriter out) {
      single.write(out);
      pairs.write(out);
    }
  }

  private Learned learn(List<Example> examples, int orders) {
    List<Learned> all = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      all.add(learned(examples, 11 + order));
    }
    return Learned.mean(all, LEAST);
  }

  private Learned learned(List<Example> examples, int seed) {
    SplittableRandom hidden = new SplittableRandom(seed + 6);
    List<NameFeatures> prepared =
        examples.stream()
            .map(
                e ->
                    new NameFeatures(
                        e.tags().words(),
                        e.sentence().forms(),
                        e.tags()::xpos,
                        hidden.nextInt(10) < HIDDEN ? NONE : lists))
            .toList();
    List<int[]> labels =
        examples.stream()
            .map(e -> NameFinder.labels(e.sentence().forms().size(), e.sentence().names()))
            .toList();
    Learner single = new Learner(NameFinder.LABELS);
    Learner pairs = new Learner(NameFinder.PAIRS);
    NameFinder.Model model = new NameFinder.Model(single::score, pairs::score);
    SplittableRandom order = new SplittableRandom(seed);
    int[] indices = Shuffle.identity(examples.size());
    Features features = new Features();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.shuffle(indices, order);
      for (int s : indices) {
        NameFeatures sentence = prepared.get(s);
        int[] right = labels.get(s);
        int[] given = NameFinder.labels(sentence, model);
        for (int i = 0; i < right.length; i++) {
          if (given[i] != right[i]) {
            sentence.fill(features, i);
            single.update(features, right[i], given[i]);
          }
          int rightBefore = i == 0 ? 0 : right[i - 1];
          int givenBefore = i == 0 ? 0 : given[i - 1];
          if (given[i] != right[i] || givenBefore != rightBefore) {
            sentence.fillPair(features, i);
            pairs.update(
                features,
                rightBefore * NameFinder.LABELS + right[i],
                givenBefore * NameFinder.LABELS + given[i]);
          }
        }
        single.tick();
        pairs.tick();
      }
    }
    return new Learned(single.averages(SCALE, 1), pairs.averages(SCALE, 1));
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

  /** Sentences of raw text with the names that a larger finder sees in them. */
  private List<NamedSentence> labelled(Path file) throws IOException {
    List<NamedSentence> result = new ArrayList<>();
    for (LabelledText.Labelled each : LabelledText.read(file)) {
      List<String> forms = each.tree().forms();
      List<Name> names = whole(forms, each.names());
      boolean taken = names.isEmpty() ? random.nextInt(3) == 0 : !isCutAtHyphen(forms, names);
      if (taken) {
        result.add(varied(new NamedSentence(forms, names)));
      }
    }
    int[] order = Shuffle.identity(result.size());
    Shuffle.shuffle(order, random);
    return Arrays.stream(order).limit(RAW_SENTENCES).mapToObj(result::get).toList();
  }

  /** The names with what follows a person's behind a comma: "Jr." is no name of its own. */
  private static List<Name> whole(List<String> forms, List<Name> names) {
    List<Name> whole = new ArrayList<>();
    for (Name name : names) {
      boolean taken = !whole.isEmpty() && name.first() <= whole.getLast().last();
      if (taken || SUFFIXES.contains(forms.get(name.first()))) {
        continue;
      }
      int last = name.last();
      boolean suffix =
          name.type() == Name.Type.PERSON
              && last + 2 < forms.size()
              && forms.get(last + 1).equals(",")
              && SUFFIXES.contains(forms.get(last + 2));
      whole.add(suffix ? new Name(name.type(), name.first(), last + 2) : name);
    }
    return whole;
  }

  /** Whether a name ends or begins at a hyphen: "Sung" of "Sung-han" should not be learned. */
  private static boolean isCutAtHyphen(List<String> forms, List<Name> names) {
    return names.stream()
        .anyMatch(
            name ->
                (name.first() > 0 && forms.get(name.first() - 1).equals("-"))
                    || (name.last() + 1 < forms.size() && forms.get(name.last() + 1).equals("-")));
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
