package org.chancery.desk.network;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.brief.graph.Edge;
import org.chancery.brief.graph.Node;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.about.Period;
import org.chancery.desk.store.Kept;
import org.chancery.desk.store.Overview;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.store.Span;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Dossier;
import org.chancery.register.search.Question;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who met whom.
 *
 * @param earliest where the sliders begin
 * @param latest where they end
 * @param from of which month on engagements are looked at
 * @param least how many engagements two have at least
 * @param drawn how many engagements it is drawn from
 * @param whole whether these are all there are in the time
 * @param pairs who met whom, the most often first
 * @param data the same for the script that moves it, as JSON
 */
public record NetworkView(
    Chosen chosen,
    Period period,
    YearMonth earliest,
    YearMonth latest,
    YearMonth from,
    YearMonth until,
    int least,
    int drawn,
    boolean whole,
    Met met,
    Ring ring,
    List<Pair> pairs,
    String data,
    boolean empty)
    implements View {
  /** With more, nobody sees anything. */
  private static final int SHOWN = 80;

  /** So many are given to the script, which shows the most important of those that are left. */
  private static final int GIVEN = 240;

  private static final int LEAST = 1;
  private static final int FEW = 50;
  private static final int ROWS = 200;

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param href of the dossier of both
   */
  public record Pair(String one, String other, int many, String when, String href) {}

  static NetworkView of(Visit visit, Overviews overviews, Kept<Asked, Met.Told> kept) {
    Chosen chosen = Chosen.of(visit);
    Period period = Period.of(visit);
    int least = visit.number("least", LEAST, 1, FEW);
    Overview overview = overviews.of(visit.register(), visit.moment());
    Optional<Span> time = overview.time();
    YearMonth now = YearMonth.from(visit.today());
    YearMonth first = time.map(t -> YearMonth.from(t.first())).orElse(now);
    YearMonth last = time.map(t -> YearMonth.from(t.last())).orElse(now);
    // A slider that stands at its end sets no bound: what has no date is there, too.
    Period bounds =
        new Period(
            period.from().filter(f -> f.isAfter(first)),
            period.until().filter(u -> u.isBefore(last)),
            period.problem());
    Met.Told told =
        kept.answer(
            visit.register(),
            visit.moment(),
            new Asked(chosen.typed(), bounds.from(), bounds.until()),
            () -> told(visit, chosen, bounds));
    Met met = Met.of(told, least, SHOWN);
    return new NetworkView(
        chosen,
        period,
        first,
        last,
        bounds.from().orElse(first),
        bounds.until().orElse(last),
        least,
        told.drawn(),
        told.whole(),
        met,
        Ring.of(met),
        met.edges().stream().limit(ROWS).map(NetworkView::pair).toList(),
        data(Met.of(told, 1, GIVEN)),
        chosen.nothing(overview));
  }

  /** What is kept for the next time that the same is asked. */
  record Asked(String typed, Optional<YearMonth> from, Optional<YearMonth> until) {}

  private static Met.Told told(Visit visit, Chosen chosen, Period bounds) {
    if (chosen.unclear()) {
      return Met.Told.of(List.of(), true);
    }
    if (chosen.subject().isPresent()) {
      Material material = chosen.material(visit, bounds.since(), bounds.upto());
      return Met.Told.of(
          material.engagements(),
          material.engagements().size() + material.unsure().size() < Visit.MOST);
    }
    Question question =
        new Question(List.of(Chosen.happened())).and(Chosen.between(bounds.since(), bounds.upto()));
    List<Dossier> found = visit.register().engagements(question, visit.moment(), Visit.MOST);
    return Met.Told.of(
        found.stream().filter(Engagements::sure).sorted(Engagements.LATEST_FIRST).toList(),
        found.size() < Visit.MOST);
  }

  private static Pair pair(Met.Link link) {
    Edge e = link.edge();
    String last = e.last().map(Wording::date).orElse("");
    String first = e.first().map(Wording::date).orElse("");
    return new Pair(
        e.one(),
        e.other(),
        link.many(),
        first.equals(last) ? last : first + " to " + last,
        Links.pair(e.one(), e.other()));
  }

  private static String data(Met met) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Node n : met.nodes()) {
      numbers.put(n.id(), numbers.size());
    }
    List<Map<String, Object>> nodes =
        met.nodes().stream()
            .map(
                n -> {
                  Map<String, Object> node = new LinkedHashMap<>();
                  node.put("name", n.label());
                  node.put("side", n.side());
                  node.put("body", n.kind() == Node.Kind.BODY);
                  node.put("many", n.engagements());
                  node.put("href", Links.dossier(n.label()));
                  return node;
                })
            .toList();
    List<List<Object>> edges =
        met.edges().stream()
            .map(
                l ->
                    List.<Object>of(
                        numbers.getOrDefault(l.edge().one(), 0),
                        numbers.getOrDefault(l.edge().other(), 0),
                        l.months(),
                        Links.pair(l.edge().one(), l.edge().other())))
            .toList();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("nodes", nodes);
    all.put("edges", edges);
    all.put("shown", SHOWN);
    return JSON.writeValueAsString(all);
  }

  public List<Ring.Dot> dots() {
    return ring.dots();
  }

  public List<Ring.Line> lines() {
    return ring.lines();
  }

  public int left() {
    return met.left();
  }

  public String viewBox() {
    return "0 0 " + Ring.WIDTH + " " + Ring.HEIGHT;
  }

  public int number(YearMonth month) {
    return Period.number(month);
  }

  public String words(YearMonth month) {
    return Period.words(month);
  }

  @Override
  public String template() {
    return "network/network.jte";
  }

  @Override
  public String title() {
    return "Network" + chosen.heading();
  }

  @Override
  public Part part() {
    return Part.NETWORK;
  }

  @Override
  public List<String> assets() {
    return List.of("network.css", "d3.js", "network.js");
  }
}
