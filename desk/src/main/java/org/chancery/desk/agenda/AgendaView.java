package org.chancery.desk.agenda;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.about.Period;
import org.chancery.desk.store.Overview;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.store.Tally;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Topic;
import org.chancery.register.search.Question;

/**
 * Topics by month.
 *
 * @param byName whether topics stand in the order of their names, and not of how often they occur
 * @param quarters whether a column is a quarter
 * @param whole whether everything is counted, and not the newest engagements alone
 * @param empty whether there is nothing on the register
 */
public record AgendaView(
    Chosen chosen,
    Period period,
    YearMonth first,
    YearMonth last,
    boolean byName,
    boolean quarters,
    boolean whole,
    boolean empty,
    Overview.Totals totals,
    List<Year> years,
    List<Column> columns,
    List<Row> rows,
    List<Heat.Range> legend)
    implements View {
  /** So many months are shown where nothing else is asked for. */
  private static final int MONTHS = 24;

  /** With more months than these, a column is a quarter. */
  private static final int MONTHLY = 36;

  /** No more columns than these are drawn: 30 years. */
  private static final int MOST = 120;

  /** The columns of a year. */
  public record Year(int year, int columns) {}

  /**
   * @param all engagements in it, whatever their topics
   */
  public record Column(String mark, String words, int all, String href) {}

  /**
   * @param href a search for what it counts
   */
  public record Cell(int many, int step, String words, String href) {}

  public record Row(String topic, String href, int all, List<Cell> cells) {}

  static AgendaView of(Visit visit, Overviews overviews) {
    Chosen chosen = Chosen.of(visit);
    Period period = Period.of(visit);
    Chosen.Counted counted = chosen.counted(visit, overviews);
    Overview overview = counted.overview();
    YearMonth last =
        period
            .until()
            .or(() -> period.from().map(f -> latest(f.plusMonths(MONTHS - 1L), visit)))
            .orElse(YearMonth.from(visit.today()));
    YearMonth first = period.from().orElse(last.minusMonths(MONTHS - 1L));
    boolean quarters = Period.number(last) - Period.number(first) >= MONTHLY;
    List<Bin> all = Bin.of(first, last, quarters);
    List<Bin> bins = all.subList(Math.max(0, all.size() - MOST), all.size());
    Map<Topic, int[]> counts = counts(overview, bins);
    boolean byName = visit.query("order").filter("name"::equals).isPresent();
    Heat heat = new Heat(counts.values().stream().mapToInt(AgendaView::most).max().orElse(0));
    return new AgendaView(
        chosen,
        period,
        bins.get(0).first(),
        last,
        byName,
        quarters,
        counted.whole(),
        chosen.nothing(overview),
        overview.totals(),
        years(bins),
        bins.stream().map(b -> column(b, overview, chosen)).toList(),
        counts.entrySet().stream()
            .sorted(byName ? named() : frequent())
            .map(e -> row(e.getKey(), e.getValue(), bins, heat, chosen))
            .toList(),
        heat.ranges());
  }

  private static YearMonth latest(YearMonth month, Visit visit) {
    YearMonth now = YearMonth.from(visit.today());
    return month.isBefore(now) ? month : now;
  }

  private static Map<Topic, int[]> counts(Overview overview, List<Bin> bins) {
    Map<Topic, int[]> counts = new TreeMap<>();
    for (int i = 0; i < bins.size(); i++) {
      int column = i;
      overview
          .months()
          .subMap(bins.get(i).first(), true, bins.get(i).last(), true)
          .values()
          .forEach(
              tally ->
                  tally
                      .topics()
                      .forEach(
                          (topic, part) ->
                              counts.computeIfAbsent(topic, t -> new int[bins.size()])[column] +=
                                  part.many()));
    }
    return counts;
  }

  private static int most(int[] numbers) {
    return Arrays.stream(numbers).max().orElse(0);
  }

  private static int sum(int[] numbers) {
    return Arrays.stream(numbers).sum();
  }

  private static Comparator<Map.Entry<Topic, int[]>> named() {
    return Comparator.comparing(e -> e.getKey().label());
  }

  private static Comparator<Map.Entry<Topic, int[]>> frequent() {
    return Comparator.comparing((Map.Entry<Topic, int[]> e) -> -sum(e.getValue()))
        .thenComparing(e -> e.getKey().label());
  }

  private static List<Year> years(List<Bin> bins) {
    List<Year> years = new ArrayList<>();
    for (Bin bin : bins) {
      int year = bin.first().getYear();
      int end = years.size() - 1;
      if (end >= 0 && years.get(end).year() == year) {
        years.set(end, new Year(year, years.get(end).columns() + 1));
      } else {
        years.add(new Year(year, 1));
      }
    }
    return years;
  }

  private static Column column(Bin bin, Overview overview, Chosen chosen) {
    int all =
        overview.months().subMap(bin.first(), true, bin.last(), true).values().stream()
            .mapToInt(Tally::all)
            .sum();
    return new Column(
        bin.mark(), bin.words(), all, search(chosen, Optional.empty(), bin.question()));
  }

  private static Row row(Topic topic, int[] counts, List<Bin> bins, Heat heat, Chosen chosen) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      cells.add(
          new Cell(
              counts[i],
              heat.step(counts[i]),
              counts[i]
                  + (counts[i] == 1 ? " engagement" : " engagements")
                  + " on "
                  + topic.label().replace('-', ' ')
                  + ", "
                  + bins.get(i).words(),
              counts[i] == 0 ? "" : search(chosen, Optional.of(topic), bins.get(i).question())));
    }
    return new Row(
        Wording.topic(topic),
        search(
            chosen,
            Optional.of(topic),
            Chosen.between(
                Optional.of(bins.get(0).first().atDay(1)),
                Optional.of(bins.get(bins.size() - 1).last().atEndOfMonth()))),
        sum(counts),
        cells);
  }

  private static String search(Chosen chosen, Optional<Topic> topic, Question when) {
    Question question = chosen.question();
    if (topic.isPresent()) {
      question = question.and(Chosen.term(topic.get()));
    }
    return Links.search(question.and(when).and(Chosen.happened()).toString());
  }

  /** This page in the other order. */
  public String order(String order) {
    return "/agenda?order=" + order + "&from=" + first + "&until=" + last + chosen.further();
  }

  @Override
  public String template() {
    return "agenda/agenda.jte";
  }

  @Override
  public String title() {
    return "Agenda" + chosen.heading();
  }

  @Override
  public Part part() {
    return Part.AGENDA;
  }

  @Override
  public List<String> assets() {
    return List.of("agenda.css");
  }
}
