package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;

/**
 * Reads reports: paragraphs become sentences of tokens with tags, lemmas, names and times. A
 * sentence is parsed only when somebody asks for its tree.
 *
 * <p>Safe to share between threads; the same report gives the same document everywhere.
 */
public final class Engine {
  private final Splitter splitter = Splitter.shipped();
  private final Lemmatiser lemmatiser = Lemmatiser.shipped();
  private final Tagger tagger = Tagger.shipped();
  private final Parser parser = Parser.shipped();
  private final NameFinder nameFinder = NameFinder.shipped();
  private final Times times;

  private Engine(Times times) {
    this.times = times;
  }

  /** One with another finder of times; loading takes part of a second. */
  public static Engine load(Times times) {
    return new Engine(times);
  }

  /** One with all that comes with the library, its temporal tagger too. */
  public static Engine load() {
    return load(TemporalTagger.shipped());
  }

  /** Reads a report: its paragraphs, headlines among them; what lies between is left out. */
  public Document read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    List<List<String>> forms = new ArrayList<>();
    List<List<Name>> names = new ArrayList<>();
    for (int p = 0; p < report.paragraphs().size(); p++) {
      Paragraph paragraph = report.paragraphs().get(p);
      for (Tokens tokens : splitter.sentences(report.text(), paragraph.span())) {
        List<String> readings = tokens.readings();
        Tagger.Tags tags = tagger.tag(readings);
        sentences.add(sentence(p, tokens, tags));
        forms.add(tokens.forms());
        names.add(nameFinder.names(readings, tags));
      }
    }
    return new Document(
        report, sentences, NameConsistency.applied(forms, names), times.times(report, sentences));
  }

  private Sentence sentence(int paragraph, Tokens tokens, Tagger.Tags tags) {
    List<String> lemmas = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      lemmas.add(lemmatiser.lemma(tokens.form(i), tags.xpos(i)));
    }
    return new ParsedSentence(
        paragraph, tokens.forms(), tokens.starts(), tokens.ends(), tags, lemmas, parser);
  }
}
