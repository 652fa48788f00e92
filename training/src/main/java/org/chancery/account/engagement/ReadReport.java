package org.chancery.account.engagement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Casts;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.language.Tree;
import org.chancery.record.Engagement;
import org.chancery.record.RecordReader;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.chancery.training.Folds;

/**
 * An annotated report, read up to the point where its engagements are looked for.
 *
 * @param gold the engagements that the annotation gives it
 */
record ReadReport(
    int fold,
    Document document,
    Cast cast,
    IntFunction<Tree> trees,
    Sites sites,
    List<Engagement> gold) {

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  static List<ReadReport> all(Path folds, List<Path> dirs) throws IOException {
    PageReader pages = new PageReader(Options.defaults());
    Engine engine = Engine.load();
    Casts casts = Casts.standard();
    List<ReadReport> out = new ArrayList<>();
    Map<String, Integer> dealt = Folds.read(folds);
    for (Path dir : dirs) {
      String set = dir.getFileName() + "/";
      for (Map.Entry<String, Integer> e : dealt.entrySet()) {
        if (e.getKey().startsWith(set)) {
          String name = e.getKey().substring(set.length());
          String text = Files.readString(dir.resolve(name + ".txt"));
          Report report = pages.read(Page.of(name, text));
          if (!report.paragraphs().isEmpty()) {
            Casts.Result told = casts.cast(engine.read(report));
            out.add(read(dir.resolve(name + ".json"), e.getValue(), told));
          }
        }
      }
    }
    return out;
  }

  private static ReadReport read(Path annotation, int fold, Casts.Result told) throws IOException {
    Document document = told.document();
    List<Tree> trees = document.sentences().stream().map(Tree::of).toList();
    return new ReadReport(
        fold,
        document,
        told.cast(),
        trees::get,
        Sites.of(document, Gazetteer.standard()),
        RecordReader.read(Files.readString(annotation)).engagements());
  }

  void find(Judge judge) {
    Engagements.with(judge).find(document, cast, trees, sites);
  }
}
