package org.chancery.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chancery.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP, as it comes, with tokens, sentences, tags, lemmas, names and times, and trees.
 * On given words it finds tags, trees and names alone, as Chancery does there: no times, no
 * numbers, no finer kinds of names.
 */
final class CoreNlp implements Peer.Splitting, Peer.Analysing {
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

  /** Sentences in one document, about as many as a long report has. */
  private static final int BATCH = 25;

  private final StanfordCoreNLP pipeline =
      new StanfordCoreNLP(properties(Map.of("annotators", "tokenize,pos,lemma,ner,depparse")));
  private @Nullable StanfordCoreNLP onWords;
  private @Nullable StanfordCoreNLP splitter;

  private static Properties properties(Map<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    properties.setProperty("threads", "1");
    return properties;
  }

  @Override
  public Counts read(Path readouts, BooleanSupplier goesOn) throws IOException {
    return Readouts.each(readouts, goesOn, this::read);
  }

  private int read(Readouts.Readout readout) {
    Annotation document = new Annotation(readout.text());
    readout.date().ifPresent(date -> document.set(CoreAnnotations.DocDateAnnotation.class, date));
    pipeline.annotate(document);
    return document.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  @Override
  public Cut cut(String paragraph) {
    StanfordCoreNLP cutter = splitter;
    if (cutter == null) {
      cutter = new StanfordCoreNLP(properties(Map.of("annotators", "tokenize")));
      splitter = cutter;
    }
    Annotation document = new Annotation(paragraph);
    cutter.annotate(document);
    Set<Span> tokens = new HashSet<>();
    Set<Span> sentences = new HashSet<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (CoreLabel word : words) {
        tokens.add(new Span(word.beginPosition(), word.endPosition()));
      }
      sentences.add(
          new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition()));
    }
    return new Cut(tokens, sentences);
  }

  @Override
  public void prepare() {
    onWords =
        new StanfordCoreNLP(
            properties(
                Map.of(
                    "annotators", "tokenize,pos,ner,depparse",
                    "tokenize.whitespace", "true",
                    "ssplit.eolonly", "true",
                    "ner.useSUTime", "false",
                    "ner.applyNumericClassifiers", "false",
                    "ner.applyFineGrained", "false",
                    "ner.buildEntityMentions", "false")),
            false);
  }

  @Override
  public List<Supplier<Analysis>> analyse(List<List<String>> sentences) {
    StanfordCoreNLP words = onWords;
    if (words == null) {
      throw new IllegalStateException("prepare() comes first");
    }
    List<Supplier<Analysis>> analyses = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += BATCH) {
      List<List<String>> batch = sentences.subList(from, Math.min(from + BATCH, sentences.size()));
      Annotation document =
          new Annotation(
              String.join("\n", batch.stream().map(forms -> String.join(" ", forms)).toList()));
      words.annotate(document);
      List<CoreMap> read = document.get(CoreAnnotations.SentencesAnnotation.class);
      for (int i = 0; i < read.size(); i++) {
        CoreMap sentence = read.get(i);
        int size = batch.get(i).size();
        analyses.add(() -> analysis(sentence, size));
      }
    }
    return analyses;
  }

  private static Analysis analysis(CoreMap sentence, int size) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (words.size() != size) {
      throw new IllegalStateException(
          "%d words were given, %d were read: %s".formatted(size, words.size(), sentence));
    }
    List<Integer> heads = new ArrayList<>(Collections.nCopies(size, -1));
    List<String> relations = new ArrayList<>(Collections.nCopies(size, "root"));
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int word = edge.getDependent().index() - 1;
      heads.set(word, edge.getGovernor().index() - 1);
      relations.set(word, edge.getRelation().toString());
    }
    return new Analysis(
        words.stream().map(CoreLabel::tag).toList(), List.of(), heads, relations, names(words));
  }

  private static Set<Analysis.Name> names(List<CoreLabel> words) {
    Set<Analysis.Name> names = new HashSet<>();
    int first = 0;
    for (int next = 1; next <= words.size(); next++) {
      String label = words.get(first).ner();
      if (next == words.size() || !words.get(next).ner().equals(label)) {
        String type = TYPES.get(label);
        if (type != null) {
          names.add(new Analysis.Name(type, first, next - 1));
        }
        first = next;
      }
    }
    return names;
  }
}
