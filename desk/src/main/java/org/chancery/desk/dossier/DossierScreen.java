package org.chancery.desk.dossier;

import org.chancery.brief.subject.Finding;
import org.chancery.desk.about.Asking;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;

/** Dossiers: on a person, a state or body, a pair, a topic. */
public final class DossierScreen implements Screen {
  @Override
  public void routes(Routes routes) {
    routes.get("/dossier", DossierScreen::dossier);
  }

  private static Reply dossier(Visit visit) {
    Asking asking = Asking.of(visit);
    if (asking.words().isEmpty()) {
      return Reply.to("/search");
    }
    String with = visit.query("with").orElse("");
    if (!with.isEmpty()) {
      return Reply.to(Links.pair(asking.words(), with));
    }
    return switch (asking.found(visit)) {
      case Finding.Found found -> Reply.page(DossierView.of(visit, asking, found.subject()));
      case Finding.Several several -> Reply.page(Choices.of(several));
      case Finding.Nothing nothing -> new Reply.Shown(Choices.of(nothing), 404);
    };
  }
}
