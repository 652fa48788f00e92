package org.chancery.desk.search;

import java.util.List;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.entry.ReportEntry;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.PartialDate;
import org.chancery.register.Hit;
import org.chancery.register.search.Question;

/**
 * What answers a question.
 *
 * @param question as typed; empty if nothing is asked
 * @param wrong why it is no question; empty if it is one
 * @param found on this page
 * @param first number of the first of them, from 1
 * @param all how many were found
 * @param capped whether there may be more than were counted
 * @param next the address of the next page; none on the last
 */
public record SearchView(
    String question,
    String wrong,
    List<Found> found,
    int first,
    int all,
    boolean capped,
    List<Facets.Facet> facets,
    Optional<String> next,
    Optional<String> before)
    implements View {
  private static final int PAGE = 20;

  /** What is counted and narrowed is drawn from so many. */
  private static final int MOST = 100;

  private static final int ENGAGEMENTS = 3;

  public SearchView {
    found = List.copyOf(found);
    facets = List.copyOf(facets);
  }

  /**
   * A report that answers.
   *
   * @param words of it around what was looked for
   * @param engagements of it that were asked for
   * @param also other reports that tell of the same
   */
  public record Found(
      String link,
      String title,
      String origin,
      List<Excerpt.Stretch> words,
      List<EngagementEntry> engagements,
      int also) {
    private static Found of(Hit hit) {
      return new Found(
          Links.report(hit.source().key()),
          ReportEntry.title(hit.source()),
          hit.source().outlet().orElse("Outlet not known")
              + hit.source()
                  .published()
                  .map(d -> ", " + Wording.date(PartialDate.of(d)))
                  .orElse(""),
          Excerpt.of(hit.passage()),
          hit.engagements().stream().limit(ENGAGEMENTS).map(EngagementEntry::of).toList(),
          hit.also());
    }
  }

  static SearchView of(Visit visit) {
    String words = visit.query("q").orElse("");
    if (words.isEmpty()) {
      return new SearchView(
          "", "", List.of(), 1, 0, false, List.of(), Optional.empty(), Optional.empty());
    }
    Question question;
    try {
      question = Question.parse(words);
    } catch (IllegalArgumentException e) {
      return new SearchView(
          words,
          String.valueOf(e.getMessage()),
          List.of(),
          1,
          0,
          false,
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
    List<Hit> hits = visit.register().search(question, visit.moment(), MOST);
    int first = visit.number("from", 1, 1, MOST);
    int last = Math.min(hits.size(), first - 1 + PAGE);
    return new SearchView(
        words,
        "",
        hits
            .subList(
                Math.min(first - 1, hits.size()), Math.max(last, Math.min(first - 1, hits.size())))
            .stream()
            .map(Found::of)
            .toList(),
        first,
        hits.size(),
        hits.size() == MOST,
        Facets.of(words, hits),
        last < hits.size() ? Optional.of(at(words, last + 1)) : Optional.empty(),
        first > 1 ? Optional.of(at(words, Math.max(1, first - PAGE))) : Optional.empty());
  }

  private static String at(String words, int first) {
    return Links.search(words) + "&from=" + first;
  }

  /** What the register has on the words, if they are a name. */
  public String dossier() {
    return Links.dossier(question);
  }

  /** Whether the words may be a name. */
  public boolean name() {
    return !question.isEmpty() && !question.contains(":") && !question.startsWith("-");
  }

  @Override
  public String template() {
    return "search/search.jte";
  }

  @Override
  public String title() {
    return question.isEmpty() ? "Search" : "Search: " + question;
  }

  @Override
  public Part part() {
    return Part.SEARCH;
  }

  @Override
  public List<String> assets() {
    return List.of("search.css");
  }
}
