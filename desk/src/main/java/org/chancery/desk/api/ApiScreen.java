package org.chancery.desk.api;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Asked;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;

/**
 * The API: JSON for programs, as its description says, and a page that tells people of it. What is
 * not described is not answered, so that the description is whole.
 */
public final class ApiScreen implements Screen {
  private final Description description = Description.shipped();
  private final Supplier<Understanding> understanding;
  private final Overviews overviews;

  /**
   * @param understanding reads reports that are added; asked for with each
   */
  public ApiScreen(Supplier<Understanding> understanding, Overviews overviews) {
    this.understanding = understanding;
    this.overviews = overviews;
  }

  @Override
  public void routes(Routes routes) {
    Counts counts = new Counts();
    routes.get("/api", v -> Reply.page(ApiView.of(description)));
    get(routes, "/openapi.json", call -> new Reply.Json(200, description.bytes()));
    get(routes, "/state", new StateResource(overviews));
    get(routes, "/search", new SearchResource());
    get(routes, "/engagements", EngagementsResource::all);
    get(routes, "/engagements/{id}", EngagementsResource::one);
    get(routes, "/engagements/{id}/reports", EngagementsResource::reports);
    get(routes, "/persons", new PersonsResource());
    get(routes, "/dossier", new DossierResource());
    get(routes, "/brief", new BriefResource());
    get(routes, "/timeline", new TimelineResource());
    get(routes, "/positions", new PositionsResource());
    get(routes, "/commitments", new CommitmentsResource());
    get(routes, "/agenda", new AgendaResource(counts));
    get(routes, "/calendar", new CalendarResource());
    get(routes, "/network", new NetworkResource());
    get(routes, "/places", new PlacesResource(counts));
    get(routes, "/changes", new ChangesResource());
    get(routes, "/reports", ReportsResource::all);
    post(routes, "/reports", new AddingResource(understanding));
    get(routes, "/reports/{key}", ReportsResource::one);
    get(routes, "/plans", new PlansResource());
    get(routes, "/corrections", CorrectionsResource::all);
    post(routes, "/corrections", CorrectionsResource::correct);
    post(routes, "/corrections/{id}/undo", CorrectionsResource::undo);
  }

  private void get(Routes routes, String path, Resource resource) {
    Description.Operation operation = described(Asked.Method.GET, path);
    routes.get(description.server() + path, v -> reply(operation, resource, v));
  }

  private void post(Routes routes, String path, Resource resource) {
    Description.Operation operation = described(Asked.Method.POST, path);
    routes.post(description.server() + path, v -> reply(operation, resource, v));
  }

  private Description.Operation described(Asked.Method method, String path) {
    return description
        .operation(method, path)
        .orElseThrow(
            () -> new IllegalStateException(method + " " + path + " stands not in openapi.json"));
  }

  private static Reply reply(Description.Operation operation, Resource resource, Visit visit) {
    try {
      known(operation, visit);
      return resource.reply(Call.of(visit));
    } catch (ApiTrouble e) {
      return new Reply.Trouble(e.status(), e.sentence());
    }
  }

  /**
   * A name that was written wrongly would else be passed over, and the reply not be what was asked.
   */
  private static void known(Description.Operation operation, Visit visit) {
    List<String> known = operation.query();
    visit.asked().query().all().keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw ApiTrouble.wrong(
                  "There is no parameter \""
                      + name
                      + "\" here. "
                      + (known.isEmpty()
                          ? "There is none at all."
                          : "There are " + String.join(", ", known) + "."));
            });
  }
}
