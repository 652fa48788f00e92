package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.chancery.report.Span;

/**
 * Apache OpenNLP with its models of UD English EWT: sentences, tokens, universal tags, lemmas. No
 * model of English names is published with them, and none of dependency trees exists.
 */
final class OpenNlp implements Peer.Splitting, Peer.Analysing {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatiser;

  /** Kept, so that no work can be left out as useless. */
  private long kept;

  OpenNlp() throws IOException {
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream pos = model("pos");
        InputStream lemma = model("lemmas")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tagger = new POSTaggerME(new POSModel(pos));
      lemmatiser = new LemmatizerME(new LemmatizerModel(lemma));
    }
  }

  private static InputStream model(String task) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
    InputStream in = OpenNlp.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(
          "No " + name + " on the class path. Maybe opennlp.models.version was changed.");
    }
    return in;
  }

  @Override
  public Counts read(Path readouts, BooleanSupplier goesOn) throws IOException {
    return Readouts.each(readouts, goesOn, this::read);
  }

  private int read(Readouts.Readout readout) {
    int count = 0;
    for (String paragraph : Readouts.paragraphs(readout.text())) {
      for (String sentence : sentences.sentDetect(paragraph)) {
        String[] words = tokens.tokenize(sentence);
        String[] tags = tagger.tag(words);
        kept += lemmatiser.lemmatize(words, tags).length;
        count += words.length;
      }
    }
    return count;
  }

  @Override
  public Cut cut(String paragraph) {
    Set<Span> words = new HashSet<>();
    Set<Span> found = new HashSet<>();
    for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(paragraph)) {
      found.add(new Span(sentence.getStart(), sentence.getEnd()));
      String text = paragraph.substring(sentence.getStart(), sentence.getEnd());
      for (opennlp.tools.util.Span word : tokens.tokenizePos(text)) {
        words.add(
            new Span(sentence.getStart() + word.getStart(), sentence.getStart() + word.getEnd()));
      }
    }
    return new Cut(words, found);
  }

  @Override
  public void prepare() {
    // All is loaded.
  }

  @Override
  public List<Supplier<Analysis>> analyse(List<List<String>> given) {
    List<Supplier<Analysis>> analyses = new ArrayList<>(given.size());
    for (List<String> forms : given) {
      String[] tags = tagger.tag(forms.toArray(String[]::new));
      analyses.add(() -> new Analysis(List.of(), List.of(tags), List.of(), List.of(), Set.of()));
    }
    return analyses;
  }

  @Override
  public String toString() {
    return "OpenNLP, " + kept;
  }
}
