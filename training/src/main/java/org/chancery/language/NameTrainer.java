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
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.language.NamedSentence.Marked;
import org.chancery.language.Treebank.Tree;
import org.chancery.report.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the name finder: first from annotated text (WikiGold, the free documents of GUM) and from
 * sentences made from patterns; then from the same and from raw official prose that the first has
 * labelled, with other persons' names put in here and there.
 *
 * <p>Usage: {@code NameTrainer DATA_DIR NAMES GAZETTEER_DIR HELD_OUT_LIST ALL|LEARN OUTPUT}.
 */
final class NameTrainer {
  private static final int EPOCHS = 6;
  private static final int SCALE = 8;
  private static final int LEAST = 6;
  private static final int PATTERNED = 24_000;
  private static final int RAW_SENTENCES = 40_000;

  /** Of ten sentences so many are learned without the lists, so that these are not all that counts. */
  private static final int HIDDEN = Integer.getInteger("hidden", 1);

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

    List<NamedSentence> gold = wikiGold(data.resolve("gold/ner/wikigold.conll"));
    List<NamedSentence> rest = List.of();
    if (args[4].equals("LEARN")) {
      rest = gold.subList(gold.size() * 9 / 10, gold.size());
      gold = gold.subList(0, gold.size() * 9 / 10);
    }
    List<NamedSentence> learned = new ArrayList<>(gold);
    for (int i = 1; i < Integer.getInteger("copies", 4); i++) {
      learned.addAll(gold);
    }
    learned.addAll(gum(data, Path.of(args[3])));
    learned.addAll(nameless(data.resolve("treebank/en_ewt-train.conllu.gz")));
    NamePatterns patterns = new NamePatterns(pool, trainer.random);
    int patterned = Integer.getInteger("patterned", PATTERNED);
    for (int i = 0; i < patterned; i++) {
      learned.add(patterns.sentence());
    }
    NameFinder first = trainer.finder(trainer.learn(learned));
    NameScores.print("first, WikiGold held out", first, lists, rest);

    for (String file : Boolean.getBoolean("quick") ? List.<String>of() : List.of("government-1.jsonl.gz", "government-2.jsonl.gz")) {
      learned.addAll(trainer.labelled(data.resolve("corpus/news").resolve(file), first));
    }
    Learner.Averages averages = trainer.learn(learned);
    NameScores.print("second, WikiGold held out", trainer.finder(averages), lists, rest);

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

  private NameFeatures features(NamedSentence sentence, NameLists known) {
    return new NameFeatures(
        new Words(sentence.forms(), lexicon), tagger.tag(sentence.forms()), known);
  }

  private Learner.Averages learn(List<NamedSentence> sentences) {
    SplittableRandom hidden = new SplittableRandom(17);
    List<NameFeatures> prepared =
        sentences.stream().map(s -> features(s, hidden.nextInt(10) < HIDDEN ? NONE : lists)).toList();
    Learner learner = new Learner(NameFinder.LABELS);
    SplittableRandom order = new SplittableRandom(11);
    int[] indices = Shuffle.identity(sentences.size());
    int[] scores = new int[NameFinder.LABELS];
    Features features = new Features();
    for (int epoch = 0; epoch < Integer.getInteger("epochs", EPOCHS); epoch++) {
      Shuffle.shuffle(indices, order);
      for (int s : indices) {
        int[] right = sentences.get(s).labels();
        int[] given = new int[right.length];
        for (int i = 0; i < right.length; i++) {
          prepared.get(s).fill(features, i, given);
          learner.score(features, scores);
          given[i] = NameFinder.best(scores, i == 0 ? 0 : given[i - 1]);
          if (given[i] != right[i]) {
            learner.update(features, right[i], given[i]);
          }
        }
        learner.tick();
      }
    }
    return learner.averages(SCALE, LEAST);
  }

  // ---- what it learns from

  /** One word a line with its label; what is MISC there is no name here. */
  static List<NamedSentence> wikiGold(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    String before = "O";
    for (String line : (Iterable<String>) Stream.concat(Files.lines(file), Stream.of(""))::iterator) {
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

  private static Name.Type type(String label) {
    return switch (label.substring(2)) {
      case "PER" -> Name.Type.PERSON;
      case "ORG" -> Name.Type.ORGANISATION;
      case "LOC" -> Name.Type.LOCATION;
      default -> throw new IllegalArgumentException("No such label: " + label);
    };
  }

  /** Sentences of EWT without a proper noun: nothing there is a name. */
  private static List<NamedSentence> nameless(Path treebank) throws IOException {
    return Treebank.read(treebank).stream()
        .filter(tree -> tree.xpos().stream().noneMatch(tag -> tag.startsWith("NNP")))
        .filter(tree -> Features.hash(tree.document()) % 2 == 0)
        .map(tree -> new NamedSentence(tree.forms(), new int[tree.size()]))
        .toList();
  }

  /** The documents of GUM that are no gold, where they are free of doubt: without proper nouns. */
  private static List<NamedSentence> gum(Path data, Path heldOut) throws IOException {
    List<String> excluded = Files.readAllLines(heldOut);
    List<NamedSentence> sentences = new ArrayList<>();
    for (Tree tree : Treebank.read(data.resolve("treebank/en_gum-train.conllu.gz"))) {
      if (!excluded.contains(tree.document())
          && tree.xpos().stream().noneMatch(tag -> tag.startsWith("NNP"))) {
        sentences.add(new NamedSentence(tree.forms(), new int[tree.size()]));
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
      int[] labels = new int[sentences.get(s).size()];
      for (Name name : its) {
        for (int i = name.first(); i <= name.last(); i++) {
          labels[i] = NameFinder.first(name.type()) + (i == name.first() ? 0 : 1);
        }
      }
      result.add(varied(new NamedSentence(sentences.get(s), labels)));
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
