package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.language.Name;
import org.chancery.language.NameFinder;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.language.Splitter;
import org.chancery.language.Tagger;
import org.chancery.language.Tokens;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.chancery.report.Options;
import org.chancery.report.Span;

/** Chancery's language engine alone: tokens, tags, lemmas, names, times, and every tree. */
final class LanguageEngine implements Peer.Splitting, Peer.Analysing {
  private final Engine engine = Engine.load();

  /** Kept, so that no work can be left out as useless. */
  private long kept;

  @Override
  public Counts read(Path readouts, BooleanSupplier goesOn) throws IOException {
    int reports = 0;
    long tokens = 0;
    try (Stream<Input> inputs = Inputs.of(List.of(readouts.toString()), Options.defaults())) {
      Iterator<Input> iterator = inputs.iterator();
      while (goesOn.getAsBoolean() && iterator.hasNext()) {
        switch (iterator.next()) {
          case Input.Read read -> tokens += tokens(engine.read(read.report()));
          case Input.Refused refused -> throw new IllegalStateException(refused.sentence());
        }
        reports++;
      }
    }
    return new Counts(reports, tokens);
  }

  private int tokens(Document document) {
    int tokens = 0;
    for (Sentence sentence : document.sentences()) {
      kept += sentence.head(0);
      tokens += sentence.size();
    }
    return tokens;
  }

  @Override
  public Cut cut(String paragraph) {
    Set<Span> tokens = new HashSet<>();
    Set<Span> sentences = new HashSet<>();
    for (Tokens sentence :
        Splitter.shipped().sentences(paragraph, new Span(0, paragraph.length()))) {
      for (int i = 0; i < sentence.size(); i++) {
        tokens.add(sentence.span(i));
      }
      sentences.add(new Span(sentence.start(0), sentence.end(sentence.size() - 1)));
    }
    return new Cut(tokens, sentences);
  }

  @Override
  public void prepare() {
    // The engine has loaded all that it needs.
  }

  @Override
  public List<Supplier<Analysis>> analyse(List<List<String>> sentences) {
    List<Supplier<Analysis>> analyses = new ArrayList<>(sentences.size());
    for (List<String> forms : sentences) {
      Tagger.Tags tags = Tagger.shipped().tag(forms);
      Parser.Tree tree = Parser.shipped().parse(forms, tags);
      List<Name> names = NameFinder.shipped().names(forms, tags);
      analyses.add(() -> analysis(tags, tree, names));
    }
    return analyses;
  }

  private static Analysis analysis(Tagger.Tags tags, Parser.Tree tree, List<Name> found) {
    List<String> xpos = new ArrayList<>();
    List<String> upos = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      xpos.add(tags.xpos(i));
      upos.add(tags.upos(i));
      heads.add(tree.head(i));
      relations.add(tree.relation(i));
    }
    Set<Analysis.Name> names = new HashSet<>();
    for (Name name : found) {
      names.add(new Analysis.Name(type(name.type()), name.first(), name.last()));
    }
    return new Analysis(xpos, upos, heads, relations, names);
  }

  private static String type(Name.Type type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case LOCATION -> "LOC";
    };
  }

  @Override
  public String toString() {
    return "language engine, " + kept;
  }
}
