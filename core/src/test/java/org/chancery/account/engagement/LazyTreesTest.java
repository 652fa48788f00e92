package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.account.cast.Casts;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.language.Tree;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** A sentence in which nobody is named and nothing tells of an engagement is not parsed. */
class LazyTreesTest {
  @Test
  void onlySentencesThatMayTellOfAnEngagementNeedATree() {
    String text =
        "The roads were wet and many trees had fallen. "
            + "Foreign Minister Ana Ruiz of Chile met Jon Lund of UNICEF in Lima on Monday. "
            + "Rain had poured for three days and the crops were lost.\n";
    Casts.Result told =
        Casts.standard()
            .cast(
                Engine.load()
                    .read(new PageReader(Options.defaults()).read(Page.of("typed.txt", text))));
    Document document = told.document();
    List<Integer> parsed = new ArrayList<>();
    List<FoundEngagement> found =
        Engagements.standard()
            .find(
                document,
                told.cast(),
                i -> {
                  parsed.add(i);
                  return Tree.of(document.sentences().get(i));
                },
                Sites.of(document, Gazetteer.standard()));
    assertThat(found).isNotEmpty();
    assertThat(parsed)
        .isNotEmpty()
        .allMatch(i -> document.sentences().get(i).form(0).equals("Foreign"));
  }
}
