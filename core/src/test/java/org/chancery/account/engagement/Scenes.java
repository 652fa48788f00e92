package org.chancery.account.engagement;

import org.chancery.account.cast.Casts;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.language.Tree;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;

/** Sentences as those see them who look for engagements. */
final class Scenes {
  private static final Engine ENGINE = Engine.load();
  private static final Casts CASTS = Casts.standard();

  private Scenes() {}

  static TellingFinder.Scene of(String sentence) {
    // A second sentence keeps the page reader from taking the first for a headline.
    String text =
        sentence + " That is what the ministry said about it in the afternoon of the same day.\n";
    Casts.Result told =
        CASTS.cast(ENGINE.read(new PageReader(Options.defaults()).read(Page.of("example", text))));
    Document document = told.document();
    Sites sites = Sites.of(document, Gazetteer.standard());
    return TellingFinder.Scene.of(
        0,
        Tree.of(document.sentences().get(0)),
        told.cast(),
        document.times().get(0),
        sites.of(0),
        document.report().published());
  }
}
