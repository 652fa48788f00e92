package org.chancery.account.engagement;

import java.util.List;
import java.util.function.IntFunction;
import org.chancery.account.cast.Cast;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Document;
import org.chancery.language.Tree;
import org.chancery.record.Engagement;
import org.chancery.training.CastReport;

/**
 * An annotated report in which engagements are looked for.
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

  static ReadReport of(CastReport report) {
    Document document = report.told().document();
    List<Tree> trees = document.sentences().stream().map(Tree::of).toList();
    return new ReadReport(
        report.fold(),
        document,
        report.told().cast(),
        trees::get,
        Sites.of(document, Gazetteer.standard()),
        report.gold().engagements());
  }

  void find(Judge judge) {
    Engagements.with(judge).find(document, cast, trees, sites);
  }
}
