package org.chancery.account.event;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.account.cast.Casts;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.ActorFile;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Resolver;
import org.chancery.language.Engine;
import org.chancery.language.Tree;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;

/** Codes single sentences; knows Ruritania, Illyria and Graustark besides the states there are. */
final class Coding {
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  private final Engine engine = Engine.load();
  private final Words words = Words.load();
  private final Compositions compositions = Compositions.load();
  private final Casts casts;
  private final Resolver resolver;

  /** A candidate with the tree of its sentence. */
  record Coded(Tree tree, SentenceCoder.Candidate candidate) {
    boolean isMain() {
      return candidate.position().equals("main");
    }
  }

  Coding() {
    List<Actor> own = ActorFile.read(resource("invented-states.tsv"));
    casts = Casts.with(Gazetteer.standard(), own);
    resolver = Resolver.with(own);
  }

  static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Coding.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Words words() {
    return words;
  }

  Compositions compositions() {
    return compositions;
  }

  List<Coded> code(String sentence) throws IOException {
    Casts.Result cast =
        casts.cast(
            engine.read(
                new PageReader(Options.defaults()).read(Page.of("example", sentence + "\n"))));
    List<Coded> out = new ArrayList<>();
    for (int s = 0; s < cast.document().sentences().size(); s++) {
      Tree tree = Tree.of(cast.document().sentences().get(s));
      ActorFinder actors =
          new ActorFinder(
              Gazetteer.standard(),
              new Resolutions(resolver, Optional.of(DAY)),
              cast.cast(),
              s,
              tree);
      for (SentenceCoder.Candidate c :
          new SentenceCoder(words, compositions, tree, actors).candidates()) {
        out.add(new Coded(tree, c));
      }
    }
    return out;
  }
}
