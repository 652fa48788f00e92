package org.chancery.brief.form.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;

/** The elements of one page. */
final class HtmlPage {
  private static final String NO_SCRIPT =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  private final Page page;
  private final Optional<String> marking;
  private final Markup html = new Markup();

  /** How often each citation was cited so far. */
  private final Map<Integer, Integer> places = new HashMap<>();

  private HtmlPage(Page page) {
    this.page = page;
    this.marking = Reference.marking(page);
  }

  static String of(Page page) {
    HtmlPage html = new HtmlPage(page);
    html.write();
    return html.html.toString();
  }

  private void write() {
    html.open("html", "lang", "en-GB").line();
    head();
    html.open("body").line();
    marking("top");
    // A fixed element stands on each printed sheet, and the head and foot of a table keep its place
    // free.
    html.open("table", "class", "sheet", "role", "presentation").line();
    spacer("thead");
    spacer("tfoot");
    html.open("tbody").open("tr").open("td").line();
    html.open("header");
    html.open("h1").words(own(page.title())).close();
    html.open("p", "class", "about").words(own(page.about())).close();
    html.close().line();
    html.open("main").line();
    for (int i = 0; i < page.sections().size(); i++) {
      section(page.sections().get(i), "section-" + (i + 1));
    }
    if (!page.citations().isEmpty()) {
      sources();
    }
    html.close().line();
    html.close().close().close().close().line();
    marking("bottom");
    html.close().line().close().line();
  }

  private void head() {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NO_SCRIPT).line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.empty("meta", "name", "generator", "content", "Chancery").line();
    html.open("title").bare(own(page.title())).close().line();
    html.style(Css.sheet(Clean.words(Typography.running(own(page.title()))))).line();
    html.close().line();
  }

  private void marking(String where) {
    marking.ifPresent(m -> html.open("p", "class", "marking " + where).words(m).close().line());
  }

  private void spacer(String part) {
    if (marking.isPresent()) {
      html.open(part, "aria-hidden", "true").open("tr").open("td");
      html.open("div", "class", "room").close();
      html.close().close().close().line();
    }
  }

  private void section(Section section, String id) {
    html.open("section", "aria-labelledby", id).line();
    html.open("h2", "id", id).words(own(section.heading())).close().line();
    List<Part> parts = Part.of(section.blocks());
    if (parts.isEmpty()) {
      html.open("p", "class", "nothing").words(Part.NOTHING).close().line();
    }
    for (Part part : parts) {
      switch (part) {
        case Part.Listing listing -> listing(listing);
        case Part.Table table -> grid(table.grid(), id);
      }
    }
    html.close().line();
  }

  private void listing(Part.Listing listing) {
    html.open("ul").line();
    for (Part.Item item : listing.items()) {
      html.open("li");
      line(item.line());
      if (!item.below().isEmpty()) {
        html.line().open("ul").line();
        for (List<Piece> below : item.below()) {
          html.open("li");
          line(below);
          html.close().line();
        }
        html.close();
      }
      html.close().line();
    }
    html.close().line();
  }

  private void grid(Block.Grid grid, String heading) {
    html.open("table", "class", "grid", "aria-labelledby", heading).line();
    html.open("thead").open("tr");
    for (String head : grid.head()) {
      html.open("th", "scope", "col").words(own(head)).close();
    }
    html.close().close().line();
    html.open("tbody").line();
    for (List<Block.Cell> row : grid.rows()) {
      html.open("tr");
      for (Block.Cell cell : row) {
        html.open("td");
        for (var words : cell.lines()) {
          html.open("div");
          line(Piece.of(words));
          html.close();
        }
        html.close();
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private void line(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words w -> {
          switch (w.look()) {
            case PLAIN -> html.words(w.words());
            case STRONG -> html.open("strong").words(w.words()).close();
            case QUOTED -> html.open("span", "class", "quoted").words(w.words()).close();
          }
        }
        case Piece.Cites c -> cites(c.citations());
      }
    }
  }

  private void cites(List<Citation> citations) {
    html.open("sup");
    for (int i = 0; i < citations.size(); i++) {
      int number = citations.get(i).number();
      int place = places.merge(number, 1, Integer::sum);
      if (i > 0) {
        html.bare(", ");
      }
      html.open(
          "a",
          "id",
          "cite-" + number + "-" + place,
          "href",
          "#source-" + number,
          "aria-label",
          "source " + number);
      html.bare(String.valueOf(number)).close();
    }
    html.close();
  }

  private void sources() {
    html.open("section", "class", "sources", "aria-labelledby", "sources").line();
    html.open("h2", "id", "sources").words("Sources").close().line();
    html.open("ol").line();
    page.citations().forEach(c -> source(Reference.of(c)));
    html.close().line();
    html.close().line();
  }

  private void source(Reference reference) {
    String number = String.valueOf(reference.number());
    html.open("li", "id", "source-" + number, "value", number);
    html.open("span", "class", "origin").words(reference.origin()).close().words(": ");
    html.open("span", "class", "quoted").words(reference.words()).close();
    html.words(reference.field() + " ");
    if (reference.isAddress()) {
      html.open("a", "class", "where", "href", reference.where(), "rel", "noreferrer noopener");
      html.words(reference.where()).close();
    } else {
      html.open("span", "class", "where").words(reference.shown()).close();
    }
    int cited = places.getOrDefault(reference.number(), 0);
    for (int place = 1; place <= cited; place++) {
      html.bare(" ")
          .open(
              "a",
              "class",
              "back",
              "href",
              "#cite-" + number + "-" + place,
              "aria-label",
              cited == 1
                  ? "back to where source " + number + " is cited"
                  : "back to where source "
                      + number
                      + " is cited, place "
                      + place
                      + " of "
                      + cited);
      html.bare("↑").close();
    }
    html.close().line();
  }

  private static String own(String words) {
    return Typography.own(words.strip(), ' ');
  }
}
