package org.chancery.desk.adding;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.account.Understanding;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Upload;
import org.chancery.desk.visit.Visit;
import org.chancery.report.Page;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where reports are given to the register: files, or words that are pasted. */
public final class AddScreen implements Screen {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_TITLE = 60;

  private final Door door;

  /**
   * @param understanding reads reports; asked for with each
   * @param version of Chancery, noted with what it read
   */
  public AddScreen(Supplier<Understanding> understanding, String version) {
    door = new Door(understanding, version);
  }

  @Override
  public void routes(Routes routes) {
    routes
        .get("/add", visit -> Reply.page(AddView.of(List.of())))
        .post("/add", this::page)
        .post("/add/one", this::one);
  }

  /** What came of all that was given, with the forms again. */
  private Reply page(Visit visit) {
    if (visit.frame().asOf().isPresent()) {
      return new Reply.Shown(AddView.wrong(visit, then(visit)), 409);
    }
    Optional<String> wrong = wrong(visit);
    return wrong.isPresent()
        ? new Reply.Shown(AddView.wrong(visit, wrong.get()), 400)
        : Reply.page(AddView.of(add(visit)));
  }

  /** The same for the page's script, which sends one file after another. */
  private Reply one(Visit visit) {
    if (visit.frame().asOf().isPresent()) {
      return json(409, List.of(), then(visit));
    }
    Optional<String> wrong = wrong(visit);
    return wrong.isPresent() ? json(400, List.of(), wrong.get()) : json(200, add(visit), "");
  }

  private static String then(Visit visit) {
    return "You see the register as it stood on "
        + visit.frame().asOf().map(Shown::day).orElse("")
        + ", and nothing can be added to what has been. Go back to today first.";
  }

  private static Optional<String> wrong(Visit visit) {
    if (visit.asked().uploads().isEmpty() && visit.form("text").isEmpty()) {
      return Optional.of("Choose files, or paste the words of a report.");
    }
    for (String field : List.of("published", "date")) {
      if (visit.form(field).isPresent() && day(visit, field).isEmpty()) {
        return Optional.of(
            "“" + visit.form(field).get() + "” is no day. Write it like 2024-01-11.");
      }
    }
    return Optional.empty();
  }

  private List<Outcome> add(Visit visit) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Upload upload : visit.asked().uploads()) {
      outcomes.add(
          door.add(visit.register(), upload.name(), upload.bytes(), day(visit, "published")));
    }
    visit.form("text").ifPresent(t -> outcomes.add(paste(visit, t)));
    return outcomes;
  }

  private Outcome paste(Visit visit, String words) {
    Optional<String> title = visit.form("title");
    String name =
        "pasted "
            + visit.today()
            + " "
            + start(title.orElse(words.strip().replaceFirst("(?s)\\R.*", "")))
            + ".txt";
    UnaryOperator<Page> as =
        page ->
            new Page(
                page.source(),
                page.text(),
                title,
                day(visit, "date"),
                visit.form("outlet"),
                page.url(),
                page.author(),
                page.original());
    return door.paste(visit.register(), name, words, as);
  }

  private static String start(String words) {
    String plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
    int length = plain.codePointCount(0, plain.length());
    return plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_TITLE, length)));
  }

  private static Optional<LocalDate> day(Visit visit, String field) {
    try {
      return visit.form(field).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Reply json(int status, List<Outcome> outcomes, String wrong) {
    ObjectNode root = JSON.createObjectNode();
    root.put("wrong", wrong);
    ArrayNode all = root.putArray("outcomes");
    for (Outcome outcome : outcomes) {
      ObjectNode one = all.addObject();
      one.put("name", outcome.name());
      one.put("leftOut", outcome.leftOut());
      ArrayNode items = one.putArray("items");
      for (Outcome.Item item : outcome.items()) {
        items
            .addObject()
            .put("state", item.state().name())
            .put("label", item.state().label())
            .put("title", item.title())
            .put("words", item.words())
            .put("link", item.link());
      }
    }
    return new Reply.Json(status, JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
  }
}
