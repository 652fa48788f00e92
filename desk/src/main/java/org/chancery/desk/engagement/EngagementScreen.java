package org.chancery.desk.engagement;

import java.util.Optional;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Dossier;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.FactId;

/** One engagement, beside the reports that tell of it. */
public final class EngagementScreen implements Screen {
  @Override
  public void routes(Routes routes) {
    routes.get("/engagements/{fact}", EngagementScreen::page);
  }

  private static Reply page(Visit visit) {
    String digits = visit.place("fact");
    if (!FactId.looksLike(digits)) {
      return Reply.missing(
          "An engagement is called by twelve digits, such as 1ae2b2ba5aa6; “"
              + digits
              + "” are none. Search for it.");
    }
    FactId id = new FactId(digits);
    Optional<Dossier> told = visit.register().engagement(id, visit.moment());
    return told.isPresent()
        ? Reply.page(EngagementView.of(visit, told.get(), id))
        : other(visit, id);
  }

  /** Where something is that is called so, and is no engagement, or was one. */
  private static Reply other(Visit visit, FactId id) {
    Optional<Target> fact = visit.register().facts(id, visit.moment()).stream().findFirst();
    if (fact.isPresent()) {
      return Reply.to(Finding.cite(fact.get().report(), fact.get().fact().evidence()));
    }
    Standing standing = Standing.of(visit.register().corrections(visit.moment()));
    Optional<FactId> now =
        standing.now(id).filter(n -> visit.register().engagement(n, visit.moment()).isPresent());
    if (now.isPresent()) {
      return Reply.to(Links.engagement(now.get().digits()));
    }
    return Reply.missing(
        standing
            .rejected(id)
            .map(by -> "This engagement was " + by + ". That can be undone under Corrections.")
            .orElse(
                "No engagement is called "
                    + id
                    + (visit.frame().asOf().isPresent()
                        ? " on the register as it stood then."
                        : ". One that was read anew or corrected has another name; search for it.")));
  }
}
